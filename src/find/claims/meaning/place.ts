import type { Bound, Change, ClaimRole } from '../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { CASE, OF_FIRMS } from '../../../lexicon/counter-words.js';
import { RECIPIENT } from '../../../lexicon/frame-words.js';
import { INHABITED } from '../../../lexicon/noun-parts.js';
import { PART } from '../../../lexicon/phrase-words.js';
import { ESTATE } from '../../../lexicon/whole-words.js';
import { ADVERB, CONNECTIVE, HAVING_VERB, PAUSE, PREPOSITION, QUANTITY } from '../../../lexicon/word-marks.js';
import type { Quantity } from '../quantity/types.js';
import type { Clause, Range } from './clauses/clause.js';
import { comparisonIn, isWordOf } from './clauses/phrase.js';
import type { Before } from './verbs/before.js';

/** What was understood of a number: what the numbers after it can share. */
export interface Reading {
  readonly quantity: Quantity;
  readonly bound: Bound;
  /** Number of its clause. */
  readonly clause: number;
  /** Of a list that has as many items as numbers each is given its own. */
  measure: string | null;
  readonly action: string | null;
  readonly verbs: readonly Verb[];
  readonly frame: Before['frame'];
  /** What 多 or 少 before its verb tells. */
  readonly led: Change | null;
  /** Where its verb stands. */
  readonly side: 'left' | 'right' | null;
  readonly role: ClaimRole | null;
  /** The noun phrase that follows it, or null. */
  readonly after: Range | null;
  /** The word next to it, where no verb is between: 增幅 in 产值36亿元,增幅3%. */
  readonly name: string | null;
  /** The number before it in the same sentence. */
  readonly previous: Reading | null;
}

/** Where a number stands in its clause. */
export interface NumberPlace {
  readonly clause: Clause;
  /** Number of the clause. */
  readonly number: number;
  /** First token that belongs to this number and to no number before it. */
  readonly from: number;
  readonly index: number;
  readonly quantity: Quantity;
  /** The number before it in the same sentence. */
  readonly previous: Reading | null;
}

/** A number in its clause, with what stands before and after it. */
export interface Place extends NumberPlace {
  readonly before: Before;
  /** The noun phrase that follows it, or null. */
  readonly after: Range | null;
  /** The first verb after the number and its noun. */
  readonly right: Range | null;
}

/** What a number is read from beside its clause. */
export interface Surroundings {
  /** The text of the article, its words folded. */
  readonly written: string;
  readonly lexicon: ClaimLexicon;
  /** The clause before one, where it belongs to the same sentence and no semicolon is between. */
  clauseBefore(number: number): Clause | null;
  /** The clause after one, under the same conditions. */
  clauseAfter(number: number): Clause | null;
}

/** Whether the number continues a list in its clause (开展活动25次、175人次), or behind a bracket: 收缴枪支36支(含仿真枪5支)、火药2公斤. */
export function continuesList({ clause, number, from, previous }: NumberPlace): boolean {
  if (from > 0) return previous?.clause === number;
  return clause.is(0, PAUSE) && previous?.clause === number - 1;
}

/** 合同额达5亿元的|35个项目: what the number before measures in them is told in a clause that modifies them. */
export function isMeasuredBefore({ clause, index, number, previous }: Place): boolean {
  if (previous?.clause !== number || previous.frame !== 'subject') return false;
  return clause.isWord(index - 1, '的') && clause.is(index - 2, QUANTITY);
}

/** 收入低于3000元的贫困人口|共计378人: what the number before modifies, where nothing but how many there are follows it. */
export function modifiedBefore({ clause, from, index, number, previous }: NumberPlace): Range | null {
  const head = previous?.clause === number ? previous.after : null;
  if (head === null || head.to !== from || !clause.isWord(head.from - 1, '的')) return null;
  for (let at = from; at < index; at++) if (!clause.is(at, ADVERB | HAVING_VERB)) return null;
  return head;
}

/** 其中绿美城镇示范点3个: a part of what was said before, which is not done again. */
export function isPart({ clause, from, index }: Place, { phraseWords }: ClaimLexicon): boolean {
  for (let at = from; at < index; at++) {
    if (phraseWords.begin(clause.text, clause.start(at), clause.end(at), PART)) return true;
  }
  return false;
}

/** The word next to a number without a verb. */
export function nameNextTo({ clause, before: { frame, phrase } }: Place): string | null {
  return frame === 'bare' && phrase !== null ? clause.surface(phrase.to - 1) : null;
}

/** 个百分点: how far one ratio is from another. */
export function countsPoints({ unit }: Quantity): boolean {
  return unit === '百分点';
}

export function countsPersons(quantity: Quantity): boolean {
  return quantity.category === 'people' || quantity.category === 'households';
}

/** Whether no noun before a number names what is counted: nothing, who acts, a list (会计等12个|招聘岗位) or a place (阳光县10个|新建公办幼儿园). */
export function isUnnamed(clause: Clause, index: number, { frame, phrase }: Before, lexicon: ClaimLexicon): boolean {
  if (phrase === null || frame === 'direct' || frame === 'prepositional' || clause.isWord(index - 1, '等')) return true;
  return frame === 'bare' && clause.endsWith(index - 1, lexicon.nounEndings.territory);
}

/** Whether a number counts those who do something, or how often it is done. */
export function countsPersonsOrEvents(quantity: Quantity): boolean {
  return countsPersons(quantity) || quantity.category === 'events';
}

/** A number in a phrase that 为, 给 or 向 opens: for whose benefit it is done. */
export function benefits(place: Place, { frameWords }: ClaimLexicon): boolean {
  const { clause, number, from, index, before, previous } = place;
  // 为8家单位14名会员赔付, 为12名老人、8名儿童送去棉衣
  const next = from === index || (from === index - 1 && clause.is(from, PAUSE | CONNECTIVE));
  const goesOn = before.frame === 'empty' && next && previous?.clause === number;
  if (before.frame !== 'prepositional' && !(goesOn && previous.frame === 'prepositional')) return false;
  for (let at = index - 1; at >= (goesOn ? 0 : from); at--) {
    if (!clause.is(at, PREPOSITION)) continue;
    // 组建以村干部为核心的46人的队伍: 以 and 为 tell what they are
    let taken = clause.isWord(at, '为') ? at - 1 : -1;
    while (taken >= 0 && !clause.isWord(taken, '以')) taken--;
    if (taken < 0) return isWordOf(clause, at, RECIPIENT, frameWords);
    at = taken;
  }
  return false;
}

/** 人工造林5.7万亩,封山育林11.2万亩: what was done before gave the number its name, and no noun is shared. */
export function namedByVerb(previous: Reading | null): boolean {
  return previous?.action != null && previous.measure?.endsWith(previous.action) === true;
}

/** 收入3.4亿元,同比增收2100万元,增长6.6%: by how much an amount changed is said in money and in percent, and both are of the amount. */
export function amountChanged({ quantity }: Place, previous: Reading | null): Reading | null {
  if (quantity.category !== 'ratio' || previous?.quantity.category !== 'money' || !namedByVerb(previous))
    return previous;
  const changed = previous.verbs.some((verb) => verb.change !== null);
  const amount = previous.previous;
  const told = amount?.quantity.category === 'money' || amount?.quantity.category === 'ratio';
  return changed && told && amount.measure !== null ? amount : previous;
}

/** 纯收入18万元,比去年多赚3万元: money compared with that of another time is what the clause before speaks of. */
export function isMoreOfBefore({ clause, number, before, from, quantity, previous }: Place): boolean {
  if (quantity.category !== 'money' || previous?.quantity.category !== 'money') return false;
  if (previous.clause !== number - 1 || before.verbs === null) return false;
  const verb = before.verbs.from;
  return comparisonIn(clause, from, verb) < verb;
}

/**
 * The number before one that says what is counted. Persons and things are measured by no rate (上线612人,上线率38.5%,比上年净增43人),
 * nor things by the area or money of the clause between: 小区32个,建筑面积38.6万平方米,已开工28个.
 */
export function countedBefore({ number, quantity, previous }: Place, lexicon: ClaimLexicon): Reading | null {
  const { category, unit } = quantity;
  if (countsPersons(quantity) && isOfPlaces(previous, lexicon))
    return readingBefore(previous, (reading) => countsPersons(reading.quantity));
  // 追回工资86万元,涉及53人: money is no name of persons
  const ofMoney = previous?.quantity.category === 'money' && previous.clause !== number;
  if (ofMoney && countsPersons(quantity)) return readingBefore(previous, (reading) => countsPersons(reading.quantity));
  // 捣毁窝点70个,移送司法机关55件: what is a case is no thing, and no thing a case
  const isCase = (counter: string): boolean => lexicon.counterWords.are(counter, 0, counter.length, CASE);
  const other = previous?.quantity.category === 'count' && isCase(unit) !== isCase(previous.quantity.unit);
  if (other && category === 'count' && previous.clause !== number)
    return readingBefore(previous, (reading) => isCase(reading.quantity.unit) === isCase(unit));
  // 下架商品36个,责令整改12家; not 检查药店36个,责令整改12家
  if (countsFirms(unit, lexicon) && previous !== null && previous.clause !== number && !isOfFirms(previous, lexicon))
    return readingBefore(previous, (reading) => isOfFirms(reading, lexicon));
  // 检查场所566家,下发通知书21份,现场查封3家
  const things = category === 'count' && previous?.quantity.category === category && previous.clause !== number;
  if (things && previous.quantity.unit !== unit)
    return readingBefore(previous, (reading) => reading.quantity.unit === unit) ?? previous;
  if (previous === null || category === 'ratio' || previous.quantity.category === category) return previous;
  if (previous.quantity.category === 'ratio') {
    if (!isRate(previous, lexicon)) return previous;
    const counted = readingBefore(previous, (reading) => !isRate(reading, lexicon));
    return counted?.quantity.category === category ? counted : null;
  }
  if (category !== 'count' || previous.clause === number) return previous;
  return readingBefore(previous, (reading) => reading.quantity.unit === unit) ?? previous;
}

/** 辖12个村民小组,共612户2325人: what a number of places counts is no name of those who live there. */
export function isOfPlaces(reading: Reading | null, lexicon: ClaimLexicon): reading is Reading {
  return reading?.quantity.category === 'count' && reading.measure !== null && namesPlace(reading.measure, lexicon);
}

/** Whether a name is one of places where people live: 村民小组, 社区; not 小区. */
export function namesPlace(name: string, { nounParts, wholeWords }: ClaimLexicon): boolean {
  return nounParts.endAll(name, 0, name.length, INHABITED) && !wholeWords.endAll(name, 0, name.length, ESTATE);
}

/** 检查药店36个, 取缔小作坊6家: who does business is named by the noun or by the counter; not 责令“三停”6家, 整改6家. */
function isOfFirms(reading: Reading, lexicon: ClaimLexicon): boolean {
  const { quantity, measure } = reading;
  if (measure === null) return false;
  return (
    lexicon.nounEndings.firm.end(measure) ||
    (countsFirms(quantity.unit, lexicon) && !measure.startsWith('“') && !namedByVerb(reading))
  );
}

export const countsFirms = (unit: string, { counterWords }: ClaimLexicon): boolean =>
  counterWords.are(unit, 0, unit.length, OF_FIRMS);

/** Of a list that goes on for pages a reader has in mind so many numbers. */
const REMEMBERED = 24;

function readingBefore({ previous }: Reading, isLike: (reading: Reading) => boolean): Reading | null {
  return lastReading(previous, isLike);
}

/** The last of the readings up to this one that is like what is sought, if it is near enough to be meant. */
export function lastReading(from: Reading | null, isLike: (reading: Reading) => boolean): Reading | null {
  let reading = from;
  for (let passed = 0; reading !== null && passed < REMEMBERED; passed++) {
    if (isLike(reading)) return reading;
    reading = reading.previous;
  }
  return null;
}

function isRate({ quantity, measure }: Reading, { nounEndings }: ClaimLexicon): boolean {
  return quantity.category === 'ratio' && measure !== null && nounEndings.rate.end(measure);
}
