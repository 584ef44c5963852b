import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { MEASURE, MEASURED } from '../../../../lexicon/number-words.js';
import { PARTICLE, REACHES } from '../../../../lexicon/word-marks.js';
import { codeUnitsOf } from '../../../../text/code-units.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { NumberPlaces } from './number-places.js';
import { SingleVerbs } from './single-verbs.js';

const REACH = new UnitSet('至到');
const COMPLEMENT = new UnitSet('至到为成出入起');
const ASPECT = new UnitSet('了过着');
const WELL = '好'.charCodeAt(0);
const FOR = '为'.charCodeAt(0);
/** Those for whom something is done, with what tells of them. */
const LONGEST_PERSONS = 8;
const ENTERS = '入'.charCodeAt(0);
const OUT = '出'.charCodeAt(0);
/** 组建起12支队伍, but 组织起来. */
const RISES = '起'.charCodeAt(0);
const COMES = '来'.charCodeAt(0);
/** With none of these behind it a verb ends where its word does. */
const GOES_ON = new UnitSet('至到为成出入起了过着好上进回');

/** Tells where verbs end: behind their complements. */
export class VerbEnds {
  /** Of the verb that was read last: the end of its name, and the mark of a complement 至 or 到. */
  nameEnd = 0;
  reaches = 0;
  readonly #text: string;
  /** Lent, as those of the tokens. */
  readonly #units: Uint16Array;
  readonly #lexicon: ClaimLexicon;
  readonly #numbers: NumberPlaces;
  readonly #single: SingleVerbs;

  constructor(text: string, lexicon: ClaimLexicon, numbers: NumberPlaces) {
    this.#text = text;
    this.#units = codeUnitsOf(text);
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#single = new SingleVerbs(text, lexicon, numbers);
  }

  /** The end of a verb with its complements, or 0; a verb of one character only directly before a number (铺路灯 is no 铺, 采五六斤 is one). */
  endOf(at: number, end: number, verb: Verb, clauseStart: number, clauseEnd: number): number {
    let nameEnd = end;
    this.reaches = 0;
    if (end - at > 1 && !GOES_ON.has(this.#units[end] as number)) {
      this.nameEnd = end;
      return end;
    }
    if (
      nameEnd < clauseEnd &&
      COMPLEMENT.has(this.#units[nameEnd] as number) &&
      this.#complements(nameEnd, clauseEnd)
    ) {
      if (REACH.has(this.#units[nameEnd] as number)) this.reaches = REACHES;
      nameEnd++;
    }
    this.nameEnd = nameEnd;
    let last = nameEnd;
    // 举办过3场; in 投资过亿元 the 过 is of the number.
    // and 巡逻|过程, 检查|过往车辆
    const aspect = ASPECT.has(this.#units[last] as number) && this.#isNoLonger(last);
    if (last < clauseEnd && aspect && !this.#numbers.beginsAt(last)) last++;
    else if (last + 1 < clauseEnd && this.#units[last + 1] === COMES && this.#comesAlong(last)) last += 2;
    // 标准为每人每月612元, 涨到每斤36元, 调整为每人每天30元
    if (verb.surface === '为' || nameEnd > end) last = this.#single.beyondEach(last);
    if (end - at > 1) return this.#isDoneWell(last, clauseEnd) ? last + 1 : last;
    if (!this.#single.stands(at, nameEnd, last, verb, clauseStart, clauseEnd)) return 0;
    return verb.surface === '为' && !this.#measures(at, last) ? 0 : last;
  }

  /** 推进好总投资, not 推进好转. */
  #isDoneWell(at: number, end: number): boolean {
    return at + 1 < end && this.#units[at] === WELL && !this.#numbers.beginsAt(at + 1) && this.#isNoLonger(at);
  }

  /** Whether a verb ends with how it moves what is counted: 收集上来意见36条. */
  #comesAlong(at: number): boolean {
    const { words } = this.#lexicon;
    const number = words.numberIn(this.#units, at);
    return number !== 0 && words.lengthOf(number) === 2 && words.valueOf(number).marks === PARTICLE;
  }

  /** Whether no longer word begins with the character at `at`. */
  #isNoLonger(at: number): boolean {
    const longer = this.#lexicon.words.numberIn(this.#units, at);
    return longer === 0 || this.#lexicon.words.lengthOf(longer) === 1;
  }

  /** 出生率为6.5‰, 面积为120亩 and 供养人员为13253人 measure; 为3.2万名群众 is for them. */
  #measures(at: number, number: number): boolean {
    const quantity = this.#numbers.quantityAt(number);
    if (quantity === null) return false;
    if (at > 0 && /^[,;。、:()]?$/.test(this.#text.charAt(quantity.end)) && /[一-龥)]/.test(this.#text.charAt(at - 1)))
      return true;
    return (
      quantity.category === 'ratio' || this.#lexicon.quantity.numberWords.endAll(this.#text, 0, at, MEASURE | MEASURED)
    );
  }

  /** 销售出|新鲜蔬菜, where 出新 would be a word: another one begins in it and goes on behind it. */
  #isCrossed(at: number, end: number): boolean {
    const { words } = this.#lexicon;
    const other = words.numberIn(this.#units, at);
    return other !== 0 && at + words.lengthOf(other) > end && words.lengthOf(words.numberIn(this.#units, end)) <= 1;
  }

  /** 通过调解为|被害人|挽回损失: what is done for persons, who stand at `at`, and not what something becomes. */
  #servesPersons(at: number, end: number): boolean {
    const { personEndings, quantity, words } = this.#lexicon;
    const last = Math.min(end - 1, at + LONGEST_PERSONS);
    for (let to = at + 2; to < last; to++) {
      const verb = words.longestAt(this.#text, to)?.value.verb ?? null;
      if (verb === null) continue;
      if (quantity.countedNouns.longestEndingAt(this.#text, to, to - at) !== null) return true;
      if (personEndings.aided.endPartAt(this.#text, at, to)) return true;
    }
    return false;
  }

  /** 划分为10个, 提升至77.4%, but not 提高到位率: a complement stands before a number or a word that is no longer one with it. */
  #complements(at: number, end: number): boolean {
    if (this.#numbers.beginsAt(at + 1)) return true;
    if (ASPECT.has(this.#units[at + 1] as number) && this.#numbers.beginsAt(at + 2)) return true;
    if (this.#units[at] === FOR && this.#servesPersons(at + 1, end)) return false;
    if (this.#units[at] === ENTERS || (this.#units[at] === RISES && this.#units[at + 1] === COMES)) return false;
    const longer = this.#lexicon.words.numberIn(this.#units, at);
    const length = longer === 0 ? 1 : this.#lexicon.words.lengthOf(longer);
    return length === 1 || at + length > end || (this.#units[at] === OUT && this.#isCrossed(at + 1, at + length));
  }
}
