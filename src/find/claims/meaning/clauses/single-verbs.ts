import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { BUILDING } from '../../../../lexicon/governing-words.js';
import { PRONOUN } from '../../../../lexicon/noun-parts.js';
import { AVERAGE, MANNER } from '../../../../lexicon/phrase-words.js';
import { BUILT } from '../../../../lexicon/whole-words.js';
import {
  ADVERB,
  ALONE,
  ALONE_AFTER_TOTAL,
  ALONE_ANYWHERE,
  ALONE_BEFORE_COST,
  ALONE_BEFORE_NOUN,
  ALONE_BEFORE_NUMBER,
  ATTRIBUTIVE,
  DETERMINER,
  DISPOSAL,
  HAVING_VERB,
  NOMINAL,
  NOUN,
  PREPOSITION,
  SCOPE,
  TIME,
} from '../../../../lexicon/word-marks.js';
import { UnitSet } from '../../../../text/unit-set.js';
import { isMoreOrLess } from './more-or-less.js';
import type { NumberPlaces } from './number-places.js';

const TOTAL = '共'.charCodeAt(0);
const FOR = '为'.charCodeAt(0);
const HAS = '有'.charCodeAt(0);
const PER = '每'.charCodeAt(0);
/** What stands before a verb of one character that could end or begin a noun: 每亩|省, 去年|产, 往外|拉. */
const LEADS_VERB = ADVERB | TIME | DETERMINER | PREPOSITION | SCOPE | DISPOSAL;
/** Between a date and its number: 底的. */
const LONGEST_OF_DATE = 2;
/** Longest noun between such a verb and its number. */
const LONGEST_OBJECT = 2;
/** What money is spent on. */
const LONGEST_COST = 4;
/** No such noun goes on beyond these. */
const PARTS = new UnitSet('、的');
/** 全县有劳动模范56人: nothing else begins with 有 that the lexicon does not know. */
const LONGEST_OWNED = 12;
/** No longer verb stands before 有. */
const LONGEST_VERB = 4;

/** 医护人员 */
const LONGEST_PERSONS = 4;

/** What is built can have a longer name. */
const LONGEST_BUILT = 12;

/** Characters of most names of places that could begin with a verb: 盖州市, 立山区. */
const PLACE_LENGTH = 3;
/** 苹果; the 房 of 安置房 is none. */
const SHORTEST_OBJECT = 2;

/** No base of a rate goes on beyond these. */
const ENDS = new UnitSet(',。;:、');
/** Longest base of a rate: 每百平方公里, 每人每月. */
const LONGEST_BASE = 8;

/** Tells where one character is a verb and not a part of a word. */
export class SingleVerbs {
  readonly #text: string;
  readonly #lexicon: ClaimLexicon;
  readonly #numbers: NumberPlaces;

  constructor(text: string, lexicon: ClaimLexicon, numbers: NumberPlaces) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#numbers = numbers;
  }

  /** 采五六斤, 熬了6锅, 占全省的三成, 共立案件4起, 去年产干果4200吨 hold verbs of one character; 鲜花10万吨, 礼包300个, 铺路灯 hold none. */
  stands(at: number, nameEnd: number, last: number, { marks, notAfter }: Verb, start: number, end: number): boolean {
    const unit = this.#text.charCodeAt(at);
    const before = this.#text.charCodeAt(at - 1);
    if (notAfter.has(before)) return false;
    if ((marks & ALONE_ANYWHERE) !== 0 || (last > nameEnd && unit !== FOR)) return true;
    if ((marks & ALONE_AFTER_TOTAL) !== 0 && before === TOTAL) return true;
    if ((marks & ALONE_BEFORE_COST) !== 0)
      return this.#costs(last) || (this.#isLed(at, start, false) && this.#costsFor(last, end));
    const counts = this.#numbers.beginsAt(last) || (last > at + 1 && this.#isOfDate(last));
    if (counts && (marks & ALONE) !== 0) return true;
    // 每亩省药钱15块
    const each = (marks & ALONE_BEFORE_NUMBER) !== 0 && this.#text.charCodeAt(at - 2) === PER;
    if ((marks & (counts ? ALONE_BEFORE_NUMBER : ALONE_BEFORE_NOUN)) === 0 && !each) return false;
    // and 全年立各类刑事案件831起
    const acts = !counts && this.#hasActor(at, start);
    const led = acts || (!counts && (at === start || this.#isLed(at, start, true)));
    if (led && this.#builds(at, last, end)) return true;
    const longest = (marks & HAVING_VERB) === 0 ? LONGEST_OBJECT : LONGEST_OWNED;
    if (!counts && !this.#numberFollows(last, Math.min(end, last + longest)) && !this.#knownNounFollows(last))
      return false;
    return acts || this.#isLed(at, start, counts) || ((marks & HAVING_VERB) !== 0 && this.#isOwned(at, start));
  }

  /** 降到|2019年底的0.8%: of the day or year to which it went. */
  #isOfDate(at: number): boolean {
    const end = this.#numbers.dateAt(at);
    return end !== 0 && this.#numbers.next(end) <= end + LONGEST_OF_DATE;
  }

  /** 他家|种水稻36亩, 农户|买化肥36吨, 村里: who does it stands right before the verb. */
  #hasActor(at: number, start: number): boolean {
    if (at === start) return false;
    const { nounEndings, nounParts, quantity } = this.#lexicon;
    if (nounParts.endAll(this.#text, start, at, PRONOUN)) return true;
    const persons = quantity.countedNouns.longestEndingAt(this.#text, at, Math.min(at - start, LONGEST_PERSONS));
    return persons !== null || (at - start > 1 && nounEndings.owner.endPartAt(this.#text, start, at));
  }

  /** 镇内|有茶厂12个, 备耕|需种子300吨; not 帮助有困难群众36户. */
  #isOwned(at: number, start: number): boolean {
    if (at === start || this.#text.charCodeAt(at) !== HAS) return true;
    const before = this.#lexicon.words.longestEndingAt(this.#text, at, LONGEST_VERB);
    return before === null || before.start < start || before.value.verb === null;
  }

  /**
   * 建高产示范田1860亩, 修村组公路32公里: what a clause begins with is built, where no word begins so (建国项目300个), and it is none that acts
   * (打石坑村党员8人, 种德村36户).
   */
  #builds(at: number, last: number, end: number): boolean {
    if (!this.#lexicon.governingWords.are(this.#text, at, at + 1, BUILDING)) return false;
    if (this.#lexicon.wholeWords.begin(this.#text, at, end, BUILT)) return false;
    if (!this.#numberFollows(last, Math.min(end, last + LONGEST_BUILT))) return false;
    const number = this.#numbers.next(last);
    return !this.#acts(at, number) && !this.#beginsPlace(at, number);
  }

  /** 盖州市|种植苹果36亩: whether the character begins the name of a place, and a verb and its object stand behind that; not 建渔村安置房36套. */
  #beginsPlace(at: number, number: number): boolean {
    const { nounEndings, words } = this.#lexicon;
    const end = at + PLACE_LENGTH;
    if (!nounEndings.territory.endPartAt(this.#text, at, end)) return false;
    if (words.exactlyAt(this.#text, at + 1, 1) !== 0 || words.exactlyAt(this.#text, at + 1, 2) !== 0) return false;
    const word = words.longestAt(this.#text, end);
    return word !== null && word.value.verb !== null && number - word.end >= SHORTEST_OBJECT;
  }

  /** Whether persons or a place stand between `at` and the number of persons or households at `number`. */
  #acts(at: number, number: number): boolean {
    const category = this.#numbers.quantityAt(number)?.category;
    if (category !== 'people' && category !== 'households') return false;
    const { nounEndings, quantity } = this.#lexicon;
    const persons = quantity.countedNouns.longestEndingAt(this.#text, number, LONGEST_PERSONS);
    return persons !== null || nounEndings.territory.endPartAt(this.#text, at, number);
  }

  /** 在食堂花8块钱. */
  #costs(last: number): boolean {
    const category = this.#numbers.quantityAt(last)?.category;
    return category === 'money' || category === 'duration';
  }

  /** 已花医疗费15万元. */
  #costsFor(at: number, end: number): boolean {
    for (let number = at + 2; number <= Math.min(end, at + LONGEST_COST); number++)
      if (this.#costs(number)) return true;
    return false;
  }

  #numberFollows(at: number, furthest: number): boolean {
    for (let number = at + 1; number <= furthest; number++) {
      if (PARTS.has(this.#text.charCodeAt(number - 1))) return false;
      if (this.#numbers.beginsAt(number)) return true;
    }
    return false;
  }

  /** 连夜派|医护人员20名: a noun of the lexicon up to the number, whatever its length. */
  #knownNounFollows(at: number): boolean {
    const word = this.#lexicon.words.longestAt(this.#text, at);
    return (
      word !== null && word.value.marks === NOUN && word.end - at > LONGEST_OBJECT && this.#numbers.beginsAt(word.end)
    );
  }

  /** Whether before the character at `at` stands what leads a verb and is no part of a word with it. */
  #isLed(at: number, start: number, counts: boolean): boolean {
    if (at === start) return counts;
    if (this.#text.charCodeAt(at - 2) === PER || isMoreOrLess(this.#text, at, this.#lexicon.wholeWords)) return true;
    if (this.#numbers.dateEndsAt(at)) return true;
    const before = this.#lexicon.words.longestEndingAt(this.#text, at, 4);
    if (before === null || before.start < start) return false;
    if (before.value.marks !== ATTRIBUTIVE) return (before.value.marks & LEADS_VERB) !== 0;
    return counts || this.#lexicon.phraseWords.are(this.#text, before.start, at, MANNER | AVERAGE);
  }

  /**
   * 标准为每人每月612元, 密度为每百平方公里139公里, 标准为每人补助300元: the base of a rate stands between 为 and its number; not
   * 为每个村注入资金50万元.
   */
  beyondEach(at: number): number {
    if (this.#text.charCodeAt(at) !== PER) return at;
    for (let end = at + 2; end <= at + LONGEST_BASE; end++) {
      if (this.#numbers.beginsAt(end)) return end;
      if (ENDS.has(this.#text.charCodeAt(end)) || this.#does(end)) return at;
    }
    return at;
  }

  /** Whether a verb that is no noun begins at `at`. */
  #does(at: number): boolean {
    const word = this.#lexicon.words.longestAt(this.#text, at);
    return word !== null && word.end - at > 1 && word.value.verb !== null && (word.value.marks & NOMINAL) === 0;
  }
}
