import type { Article, ClaimStatus, Span } from '../../../../core/types.js';
import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { ENSURES, GOT, GOVERNS, HABIT, KIND, LEADS, OPENS } from '../../../../lexicon/plan-words.js';
import { ADVERB, ATTRIBUTIVE, NOMINAL, NOUN } from '../../../../lexicon/word-marks.js';
import { codeUnitsOf } from '../../../../text/code-units.js';
import { beginsNumber } from '../../../../text/numeral-characters.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { ClauseList } from '../clauses/clause-list.js';
import { announcementOf, decides } from './announcement.js';
import { ABLE, BUILDS, DONE, INTENDS, MET, MUST, ON, PLANNED, SAYS, SENTENCE, WILL } from './cues.js';
import { leadsToMaking, modifiesNumber, tellsOfThings } from './disposal.js';
import { endsWithMore, holdsFigure, tellsFigure, tellsOfPart } from './figure.js';
import { isInName } from './name.js';
import { goesOnBuilding } from './plan-of-building.js';
import { PlanYears } from './plan-year.js';
import { plannedSections } from './planned-sections.js';

const TOWARDS = '向'.charCodeAt(0);
const NUMBER_STARTS = new UnitSet('0123456789一二两三四五六七八九十百千万几数近约超');
const TO = '到'.charCodeAt(0);
/** How far before 计划 the verb can stand that has it as its object. */
const LONGEST_NAME = 16;
const CLOSING_QUOTES = new UnitSet('”’》');
const COUNTED = /[\d百千万亿]|十(?![分足])/;
/** Right behind 计划: it is a noun. */
const BEHIND_NOUN = new UnitSet('了的和与及、”’》)');
const OF = '的'.charCodeAt(0);
const HAPPENED = '了'.charCodeAt(0);
/** Complements of a verb before 的: 筹集到的, 收回来的, 捐出的. */
const BEFORE_OF = new UnitSet('到来出回得下');
const STOP = '。'.charCodeAt(0);
const COMMA = new UnitSet(',');
/** 将新建12所学校作为目标 is a plan for all that. */
const COMMA_OR_DIGIT = new UnitSet(',0123456789');

const UNREAD = -1;

/** How many clauses before its own can tell of a claim. */
const REMEMBERED = 30;
/** The status of each clause of an article. */
export class StatusReader {
  readonly #text: string;
  /** Lent, as those of the tokens. */
  readonly #units: Uint16Array;
  readonly #lexicon: ClaimLexicon;
  readonly #clauses: ClauseList;
  readonly #planned: readonly Span[];
  readonly #years: PlanYears;
  /** By the number of the clause. */
  readonly #cues: number[] = [];
  #section = 0;

  constructor(article: Article, lexicon: ClaimLexicon, clauses: ClauseList) {
    this.#text = article.folded;
    this.#units = codeUnitsOf(article.folded);
    this.#lexicon = lexicon;
    this.#clauses = clauses;
    this.#planned = plannedSections(article, this.#units, lexicon.planSections);
    this.#years = new PlanYears(article.folded, article.date);
  }

  /** What the words of a clause, and of those before it in its sentence, say of its claims; null where they say nothing. */
  told(number: number): ClaimStatus | null {
    const own = this.#cuesOf(number);
    if ((own & PLANNED) !== 0) return 'planned';
    if ((own & DONE) !== 0) return 'done';
    let first = number;
    let able = own & ABLE;
    let met = own & MET;
    let apart = false;
    for (let before = number - 1; before >= 0 && number - before <= REMEMBERED; before--) {
      if (!this.#clauses.areInSentence(before, number)) break;
      first = before;
      apart ||= this.#units[this.#clauses.end(before)] === STOP;
      const cues = this.#cuesOf(before);
      if ((cues & SENTENCE) !== 0) return 'planned';
      // 计划投资3亿元,完成投资1亿元
      met |= cues & MET;
      if ((cues & ON) !== 0 && met === 0 && this.#shareSubject(before + 1, number)) return 'planned';
      // 今年拟安排赤字3亿元,比去年增加1亿元。其中,…: what another time is told of is over with its sentence
      if ((cues & DONE) !== 0 && !apart) return 'done';
      able |= cues & ABLE;
    }
    if (able !== 0 && goesOnBuilding(this.#text, this.#clauses, first, (at) => this.#cuesOf(at))) return 'planned';
    // 今年将办好十件实事。这十件实事分别是:新建公厕20座
    const announced = announcementOf(this.#text, this.#clauses.start(first), this.#lexicon.planWords);
    if (announced === null) return null;
    const planned = (this.#readCues(announced.start, announced.end) & PLANNED) !== 0;
    return planned || decides(this.#text, announced, this.#lexicon.planWords) ? 'planned' : null;
  }

  /** The status of a claim at `at` whose words say nothing of it, asked in reading order. */
  ofSection(at: number): ClaimStatus {
    while ((this.#planned[this.#section]?.end ?? Infinity) <= at) this.#section++;
    return (this.#planned[this.#section]?.start ?? Infinity) <= at ? 'planned' : 'done';
  }

  #cuesOf(number: number): number {
    while (this.#cues.length <= number) this.#cues.push(UNREAD);
    const known = this.#cues[number] as number;
    if (known !== UNREAD) return known;
    const cues = this.#readCues(this.#clauses.start(number), this.#clauses.end(number));
    this.#cues[number] = cues;
    return cues;
  }

  #readCues(start: number, end: number): number {
    const { planCues } = this.#lexicon;
    const units = this.#units;
    let said = 0;
    let will = false;
    let to = false;
    // Up to `next` stands the cue that was found last.
    let next = start;
    for (let at = next; ; at++) {
      at = planCues.beginnings.next(units, at, end);
      if (at === end) break;
      const unit = units[at];
      if (unit === TO) to = true;
      else if (unit === WILL || unit === MUST || unit === INTENDS) will = true;
      const cue = at < next ? 0 : planCues.index.numberIn(units, at);
      if (cue === 0) continue;
      const cueEnd = at + planCues.index.lengthOf(cue);
      if (cueEnd > end) continue;
      next = cueEnd;
      if (isInName(this.#text, at, start, end)) continue;
      const scope = planCues.index.valueOf(cue);
      const other = units[cueEnd - 1] === WILL && tellsOfThings(this.#text, units, cueEnd, scope, this.#lexicon);
      if (!other && (scope !== 'intent' || this.#intends(at, cueEnd, start, end))) said |= SAYS[scope];
    }
    const done = (said & SAYS.done) !== 0;
    const told = (said & (SAYS.sentence | SAYS.intent)) !== 0 || ((said & SAYS.weak) !== 0 && !done);
    const builds = told && (said & SAYS.weak) !== 0 ? BUILDS : 0;
    if (told || (will && this.#will(start, end)) || (to && !done && this.#years.isPlan(start, end)))
      return PLANNED | SENTENCE | builds;
    // 预计居民收入增长与经济增长同步,新增就业2万人: an estimate without a number is over with its clause
    if ((said & SAYS.on) !== 0) return COUNTED.test(this.#text.slice(start, end)) ? PLANNED | ON : PLANNED;
    if ((said & SAYS.clause) !== 0) return PLANNED;
    if (done) return DONE;
    return (said & SAYS.able) !== 0 ? ABLE : (said & SAYS.met) !== 0 ? MET : 0;
  }

  /** 全县计划播种, 今年计划托管 are plans; 实施人才引育计划引进, 落实种植计划 and “强基计划” are names of one; 每天准备14个菜 is a habit. */
  #intends(start: number, end: number, clauseStart: number, clauseEnd: number): boolean {
    const { planWords } = this.#lexicon;
    if (end >= clauseEnd || BEHIND_NOUN.has(this.#units[end] as number)) return false;
    if (planWords.stand(this.#text, clauseStart, start, HABIT)) return false;
    if (this.#namesPlan(Math.max(clauseStart, start - LONGEST_NAME), start)) return false;
    const word = this.#lexicon.words.longestAt(this.#text, end);
    // 准备礼品300份
    const things = word === null || (word.value.verb === null && (word.value.marks & (ADVERB | ATTRIBUTIVE)) === 0);
    // 准备交付的6万元; 为营养计划配套了30万元
    const behind = word === null ? 0 : this.#units[word.end];
    if (behind === HAPPENED || ((things || behind === OF) && this.#text.startsWith('准备', start))) return false;
    if (start === clauseStart || planWords.endAll(this.#text, clauseStart, start, LEADS)) return true;
    if (beginsNumber(this.#text, end) || planWords.begin(this.#text, end, clauseEnd, OPENS)) return true;
    // 我市计划向下岗失业人员提供贷款, where 向下 is a word
    if (this.#units[end] === TOWARDS) return true;
    return word !== null && word.end <= clauseEnd && word.value.marks !== NOUN;
  }

  /** Whether 计划 ends the name of a plan or is the object of what is done with it: 人才引育|计划, 实施助力|计划. */
  #namesPlan(start: number, end: number): boolean {
    const { planWords } = this.#lexicon;
    if (CLOSING_QUOTES.has(this.#units[end - 1] as number)) return true;
    return planWords.end(this.#text, start, end, KIND) || planWords.stand(this.#text, start, end, GOVERNS);
  }

  /** 预计产菇12吨,带动200人: clauses that begin with their verb speak of what the clause before them does. */
  #shareSubject(first: number, last: number): boolean {
    for (let number = last; number >= first; number--) {
      if (this.#clauses.opens(number)) return false;
      const start = this.#clauses.start(number);
      const end = this.#clauses.end(number);
      const goesOn =
        this.#estimates(first - 1) &&
        (tellsFigure(this.#text, start, end, this.#lexicon) ||
          tellsOfPart(this.#text, this.#clauses, first, number, this.#lexicon));
      if (!goesOn && !this.#beginsWithVerb(start, end)) return false;
    }
    return true;
  }

  #estimates(number: number): boolean {
    return holdsFigure(this.#text.slice(this.#clauses.start(number), this.#clauses.end(number)));
  }

  /** Whether a clause begins with its verb, behind adverbs (户均可收入2万元): one that can be a noun is a verb behind an adverb. */
  #beginsWithVerb(start: number, end: number): boolean {
    let word = this.#lexicon.words.longestAt(this.#text, start);
    let led = false;
    while (word !== null && word.end < end && (word.value.marks & ~(ADVERB | ATTRIBUTIVE)) === 0) {
      led = word.value.marks === ADVERB;
      word = this.#lexicon.words.longestAt(this.#text, word.end);
    }
    return word !== null && word.end < end && word.value.verb !== null && (led || (word.value.marks & NOMINAL) === 0);
  }

  /** 将新建12所学校 is a plan; 将主城区划分为10个社区 is none: after 将 stands a verb, an adverb or 于. */
  #will(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const unit = this.#units[at];
      if (unit !== WILL && unit !== MUST && unit !== INTENDS) continue;
      const { index } = this.#lexicon.planCues;
      // 将已经转账的8万元拦截
      if (index.longestAt(this.#text, at)?.value === 'none' || index.longestAt(this.#text, at + 1)?.value === 'done')
        continue;
      // 总投资将超1亿元
      if (unit === WILL && at > start && endsWithMore(this.#text, at + 1, end, this.#lexicon.quantity)) return true;
      const next = this.#lexicon.words.longestAt(this.#text, at + 1);
      // 每天要往外拉垃圾18车 tells a habit; not 产值每年要增长5%
      const habit = unit === MUST && this.#lexicon.planWords.stand(this.#text, start, at, HABIT);
      const grows =
        (next?.value.verb?.change ?? null) !== null && NUMBER_STARTS.has(this.#units[next?.end ?? end] ?? 0);
      if (habit && !grows) continue;
      const before = this.#lexicon.words.longestEndingAt(this.#text, at + 1, 3);
      if (before !== null && before.end - before.start > 1) continue;
      // 将建400公里, 拟投5亿元
      const short = unit !== MUST && next !== null && next.value.verb !== null && next.end - next.start === 1;
      if (short && NUMBER_STARTS.has(this.#text.charCodeAt(at + 2))) return true;
      if (next !== null && next.end <= end && next.end - next.start > 1) {
        const { marks, verb } = next.value;
        // 将到场人数控制在50人左右
        // 将筹集到的资金分给12户 tells what is given; 将新建的12所学校投入使用 is a plan
        const modifies = verb !== null && BEFORE_OF.has(this.#units[next.end] as number);
        if (unit === WILL && modifies && this.#units[next.end + 1] === OF) continue;
        // 将收缴的物品销毁
        if (unit === WILL && this.#units[next.end] === OF && this.#isOf(verb?.surface ?? '', GOT)) continue;
        // 将省下的8万元捐给敬老院
        // 将符合条件的36户纳入救助
        const counted = verb === null || modifiesNumber(this.#units, next.end, end);
        const stops = counted ? COMMA : COMMA_OR_DIGIT;
        if (
          unit === WILL &&
          !this.#isOf(verb?.surface ?? '', ENSURES) &&
          leadsToMaking(this.#text, this.#units, at + 1, stops, this.#lexicon)
        )
          continue;
        if (verb === null ? (marks & (ADVERB | ATTRIBUTIVE)) !== 0 : (marks & NOMINAL) === 0) return true;
        if (verb !== null && next.end < end && this.#text.charAt(next.end) !== '的') return true;
      }
    }
    return false;
  }

  #isOf(verb: string, classes: number): boolean {
    return this.#lexicon.planWords.are(verb, 0, verb.length, classes);
  }
}
