import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { INCOME } from '../../../../lexicon/measure-nouns.js';
import { CLOSING, SUFFIX } from '../../../../lexicon/noun-parts.js';
import { AGED, FRONT, LATER } from '../../../../lexicon/whole-words.js';
import {
  ADVERB,
  ALONE,
  ATTRIBUTIVE,
  MOTION_VERB,
  NOUN,
  PREPOSITION,
  QUANTITY,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import { codeUnitsOf } from '../../../../text/code-units.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Clause } from './clause.js';
import type { NumberPlaces } from './number-places.js';
import type { VerbEnds } from './verb-ends.js';

/** So much in each. */
const EACH = new UnitSet('年月日');
const BEFORE = '前'.charCodeAt(0);
const AT_TIME = '时'.charCodeAt(0);
const FROM = '起'.charCodeAt(0);
const IN_ALL = '共'.charCodeAt(0);
const DONE = '了'.charCodeAt(0);
const REACHED = '到'.charCodeAt(0);
const BY = '由'.charCodeAt(0);
/** 2019年同期的 */
const LONGEST_SINCE = 10;
/** What is between a verb of income and its number: 现金. */
const LONGEST_SUM = 2;
/** A verb and its object have two characters each. */
const LONG = 4;

/** What the first character of a word is that is cut across a border of words. */
export const CROSSED = { not: 0, leader: 1, nameEnd: 2 } as const;
export type Crossed = (typeof CROSSED)[keyof typeof CROSSED];

/** Tells whether the longest word of the lexicon at a place is one there. */
export class WordEdges {
  readonly #text: string;
  /** Lent, as those of the tokens. */
  readonly #units: Uint16Array;
  readonly #lexicon: ClaimLexicon;
  readonly #numbers: NumberPlaces;
  readonly #verbs: VerbEnds;

  constructor(text: string, lexicon: ClaimLexicon, numbers: NumberPlaces, verbs: VerbEnds) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#verbs = verbs;
  }

  /**
   * Whether the word from `at` to `end` is cut across a border: its first character leads verbs (共|处置, not 共处|置) or ends a name
   * (妇联|创建, not 联创|建), a verb begins behind it and goes on behind the word, and what stands there begins no word: 会诊|治疗.
   * @param start of the clause
   * @param limit where it ends
   */
  crossedAt(at: number, end: number, start: number, limit: number): Crossed {
    const { leaders, lasts, names, parted } = this.#lexicon.wordBorders;
    const first = this.#units[at] as number;
    if (at > start && this.#units[end - 1] === BY && this.#leadsOver(end, limit)) return CROSSED.nameEnd;
    if (at > start && parted.endPartAt(this.#text, at, end))
      return this.#endOfVerb(end, limit) !== 0 ? CROSSED.leader : CROSSED.not;
    const leads = leaders.has(first);
    if (!leads && !lasts.has(first)) return CROSSED.not;
    const { words } = this.#lexicon;
    const verbEnd = this.#endOfVerb(at + 1, limit);
    if (verbEnd <= end) return CROSSED.not;
    const next = words.numberIn(this.#units, end);
    if (next !== 0 && words.lengthOf(next) > 1 && end + words.lengthOf(next) >= verbEnd) return CROSSED.not;
    if (names.endPartAt(this.#text, start, at + 1)) return CROSSED.nameEnd;
    return leads ? CROSSED.leader : CROSSED.not;
  }

  /** 公路|由|去年的3条增加到5条, where 路由 would be a word; not 提出理由3条. */
  #leadsOver(at: number, limit: number): boolean {
    const from = this.#numbers.next(at);
    return from - at <= LONGEST_SINCE && this.#numbers.next(from + 1) < limit;
  }

  /** The end of the verb that begins at `at`; 0 where none does, or where it goes on behind `limit`. */
  #endOfVerb(at: number, limit: number): number {
    const { words } = this.#lexicon;
    const number = words.numberIn(this.#units, at);
    if (number === 0 || (words.valueOf(number).marks & VERB) === 0) return 0;
    const end = at + words.lengthOf(number);
    return end <= limit ? end : 0;
  }

  /** 普惠性, 引领型, 成功率, 完成率 are no verbs and no adverbs; 引领性能提升 and 参加率先启动的 hold one. */
  isSuffixed(at: number, end: number): boolean {
    if (at >= end || !this.#lexicon.nounParts.are(this.#text, at, at + 1, SUFFIX)) return false;
    const longer = this.#lexicon.words.numberIn(this.#units, at);
    return longer === 0 || this.#lexicon.words.lengthOf(longer) === 1;
  }

  /** Whether a word that modifies the next one elsewhere ends the noun that it stands behind, next to a number: 监控系统36套, not 36名专家系统授课. */
  closes(marks: number, at: number, end: number): boolean {
    if ((marks & (ATTRIBUTIVE | TIME)) === 0 || !this.#numbers.beginsAt(end)) return false;
    return this.#lexicon.nounParts.are(this.#text, at, end, CLOSING);
  }

  /** The end of a preposition that begins at `at` and ends at a number, or 0: 从|不到两成, where 从不 would be a word. */
  endOfPreposition(at: number): number {
    const number = this.#numbers.next(at + 1);
    const word = this.#lexicon.words.longestEndingAt(this.#text, number, number - at);
    return word?.start === at && word.value.marks === PREPOSITION ? number : 0;
  }

  /** Whether what stands behind an adverb can follow one: a number, or a word that is no noun. */
  leadsOn(at: number, start: number, end: number): boolean {
    if (at >= end) return false;
    if (this.#numbers.beginsAt(at)) return true;
    const { words } = this.#lexicon;
    const number = words.numberIn(this.#units, at);
    if (number === 0) return false;
    const { marks, verb } = words.valueOf(number);
    if (verb !== null && words.lengthOf(number) === 1) {
      return (marks & ALONE) !== 0 || this.#verbs.endOf(at, at + 1, verb, start, end) !== 0;
    }
    return marks !== NOUN || this.verbBehindTotal(at, number) !== 0 || this.#earns(at, at + words.lengthOf(number));
  }

  /** 一年能|收入3万元: income stands as a verb next to its number. */
  #earns(at: number, end: number): boolean {
    return this.#numbers.beginsAt(end) && (this.#lexicon.measureNouns.classesOf(this.#text, at, end) & INCOME) !== 0;
  }

  /** The number of the verb that the noun of another number begins with at `at`, behind 共 (共|到位|资金36万元, not 中共党员, 到位资金36万元), or 0. */
  verbBehindTotal(at: number, number: number): number {
    const { words } = this.#lexicon;
    const length = words.lengthOf(number);
    if (this.#units[at - 1] !== IN_ALL || length < LONG || words.valueOf(number).marks !== NOUN) return 0;
    const verb = words.exactlyAt(this.#text, at, length - 2);
    return verb !== 0 && (words.valueOf(verb).marks & VERB) !== 0 ? verb : 0;
  }

  /** The number of the verb in the longer one from `at` to `end` whose last character begins a noun: 新建|立体停车场, not 新建成|人工湖; else 0. */
  verbBeforeNoun(at: number, end: number, limit: number): number {
    // 争取到位资金
    if (end - at < LONG - 1 || this.#units[end - 1] === REACHED) return 0;
    const { words } = this.#lexicon;
    const verb = words.exactlyAt(this.#text, at, end - at - 1);
    if (verb === 0 || (words.valueOf(verb).marks & VERB) === 0) return 0;
    const noun = words.numberIn(this.#units, end - 1);
    const nounEnd = end - 1 + words.lengthOf(noun);
    if (noun === 0 || nounEnd <= end || nounEnd > limit || words.valueOf(noun).marks !== NOUN) return 0;
    const next = words.numberIn(this.#units, end);
    return next !== 0 && words.lengthOf(next) > 1 && end + words.lengthOf(next) >= nounEnd ? 0 : verb;
  }

  /**
   * Whether the 后 behind a verb or a number at `at`, or the 时 behind a number, ends what says when (热线开通后接办, 领到800元时): no word
   * begins there (后备, 时令), and what follows tells neither of what the verb has made (治理后的河道) nor how it changed (精简后为18个),
   * and is no number (接警后10分钟).
   */
  endsWhen(at: number, end: number, clause: Clause): boolean {
    if (!clause.closesWith(this.#units[at] === AT_TIME ? QUANTITY : QUANTITY | VERB, at)) return false;
    if (at + 2 >= end || this.#text.startsWith('的', at + 1) || this.#numbers.beginsAt(at + 1)) return false;
    const { words, wholeWords } = this.#lexicon;
    const word = words.numberIn(this.#units, at);
    // 项目投产后年产值, 新站投运后日供水量
    const each = EACH.has(this.#units[at + 1] as number);
    if (!each && word !== 0 && words.lengthOf(word) > 1) return false;
    const next = words.numberIn(this.#units, at + 1);
    if (next !== 0 && (words.valueOf(next).marks & SUBJECT_VERB) !== 0) return false;
    return !wholeWords.begin(this.#text, at, end, LATER);
  }

  /** Whether 前 or 起 stands behind a date and ends it. */
  endsDate(at: number, end: number): boolean {
    return this.#isBefore(at, end) || this.#isFrom(at, end);
  }

  /** Whether 前 stands behind a date and is no part of a word: 10月底前整改到位率不低于95%, but 3月前期工作. */
  #isBefore(at: number, end: number): boolean {
    if (at >= end || this.#units[at] !== BEFORE) return false;
    return !this.#lexicon.wholeWords.begin(this.#text, at, this.#text.length, FRONT);
  }

  /** Whether the 年 at `at`, which stands behind a noun, is no part of a word, and a verb follows: 村集体|年|增收5万元. */
  isYearly(at: number, end: number): boolean {
    return this.#isYear(at) && this.#endOfVerb(at + 1, end) !== 0;
  }

  /** With nothing before it an adverb has to stand between: 年|可|节水3万方. */
  isYearlyAlone(at: number, end: number): boolean {
    const { words } = this.#lexicon;
    const adverb = this.#isYear(at) ? words.numberIn(this.#units, at + 1) : 0;
    if (adverb === 0 || words.valueOf(adverb).marks !== ADVERB) return false;
    return this.#endOfVerb(at + 1 + words.lengthOf(adverb), end) !== 0;
  }

  /** Whether the 年 at `at` ends no word (青年) and begins none (年产). */
  #isYear(at: number): boolean {
    const { words, wholeWords } = this.#lexicon;
    return words.numberIn(this.#units, at) === 0 && !wholeWords.endAll(this.#text, 0, at + 1, AGED);
  }

  /** 2014年11月起|补助标准: 起 behind a date, where no word begins (起草). */
  #isFrom(at: number, end: number): boolean {
    if (at >= end || this.#units[at] !== FROM) return false;
    const { words } = this.#lexicon;
    const word = words.numberIn(this.#units, at);
    return word === 0 || words.lengthOf(word) === 1;
  }

  /**
   * Whether a verb is what else it can be: an adverb, a preposition, or a noun where no adverb leads it to its number (户均收入3万元; not
   * 一年可|收入3万元, 可|收入现金3万元).
   */
  isOther(otherwise: number, marks: number, at: number, end: number, led: boolean): boolean {
    if (otherwise === ADVERB) return this.#isAdverb(marks, end);
    if (otherwise === PREPOSITION) return end > at + 1 && !this.#isDone(end);
    return otherwise === NOUN && !(led && this.#numbers.next(end) <= end + LONGEST_SUM);
  }

  /** Whether a verb that is an adverb too is one: 持续推进, not 招聘会持续了6天 or 需要资金36万元; 深入排查, not 深入社区36个. */
  #isAdverb(marks: number, end: number): boolean {
    if (this.#isDone(end)) return false;
    const { words } = this.#lexicon;
    const number = words.numberIn(this.#units, end);
    if ((marks & (MOTION_VERB | SUBJECT_VERB)) === 0)
      return (
        number === 0 || words.valueOf(number).marks !== NOUN || !this.#numbers.beginsAt(end + words.lengthOf(number))
      );
    return number !== 0 && words.lengthOf(number) > 1 && (words.valueOf(number).marks & VERB) !== 0;
  }

  /** 通过|12项制度, 通过了|验收, but 通过网格员发放300册. */
  #isDone(at: number): boolean {
    return this.#units[at] === DONE || this.#numbers.beginsAt(at);
  }
}
