import { OF_ALL, SHARE } from '../../../lexicon/half-words.js';
import { BASE, FIGURE, MEASURE, RACE, WORTH } from '../../../lexicon/number-words.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import type { Numeral } from '../../../text/numeral.js';
import { UnitSet } from '../../../text/unit-set.js';
import type { Amount } from './amount.js';
import type { BoundWord } from './bounds.js';
import type { Measured } from './measured.js';

/** All that is known of an expression when it is decided whether it claims anything. */
export interface Evidence {
  readonly text: string;
  readonly at: number;
  readonly amount: Amount;
  readonly measured: Measured;
  readonly negative: boolean;
  readonly before: BoundWord | null;
  readonly after: BoundWord | null;
  readonly lexicon: QuantityLexicon;
}

export interface Refusal {
  readonly class: string;
  readonly end: number;
}

const EACH = '每'.charCodeAt(0);
const GRADE = '级'.charCodeAt(0);
const OPENING_QUOTES = new UnitSet('“‘');
const CLOSING_QUOTES = new UnitSet('”’');

const YEAR = /^(?:19|20)\d\d$/;

/** Why the expression is no claim, or null where it is one. */
export function verdict(evidence: Evidence): Refusal | null {
  const { amount, measured } = evidence;
  const { unit, end } = measured;
  // 每万人 and 每1000人 are the base of a rate.
  if (evidence.text.charCodeAt(evidence.at - 1) === EACH) return { class: 'denominator', end };
  if (amount.fraction) return halvesSomething(evidence) ? null : { class: 'idiom', end };
  if (evidence.text.charCodeAt(amount.end) === GRADE) return { class: 'grade', end: amount.end + 1 };
  if (isQuotedName(evidence)) return { class: 'name', end };
  if (amount.numeral.script === 'arabic') return arabicVerdict(evidence);
  const counted = unit.surface !== '';
  if (amount.numeral.positional && (!counted || isPair(amount.numeral))) return { class: 'number', end: amount.end };
  if (amount.numeral.bare && amount.value >= 1) return bareVerdict(evidence, counted);
  if (!counted) return strong(evidence) ? null : { class: 'idiom', end: amount.end };
  if (unit.kind === 'counter' || unit.kind === 'duration') {
    return countsInHanzi(evidence) ? null : { class: 'indefinite', end };
  }
  if (countsInHanzi(evidence)) return null;
  if (unit.kind === 'spoken') return { class: 'idiom', end };
  // 一斤能卖三块五: the base of a rate.
  return amount.value === 1 && unit.category !== 'ratio' ? { class: 'idiom', end } : null;
}

/** Two digits that follow each other are said of no count: 五一 is a day, and 51 is 五十一. */
function isPair({ start, end }: Numeral): boolean {
  return end - start === 2;
}

function arabicVerdict({ amount, measured, text, at, before, after, negative, lexicon }: Evidence): Refusal | null {
  const { unit, end, unknown } = measured;
  const { numeral } = amount;
  if (unit.surface !== '' && !unknown) return null;
  // 2024世界智能产业博览会, 2025北京榜样: a year without 年.
  if (before === null && unit.category !== 'money' && YEAR.test(text.slice(at, numeral.end)))
    return { class: 'year', end: numeral.end };
  // 3000学子: the noun tells what is counted.
  if (unit.category !== 'count') return null;
  if (numeral.magnitude || negative || before !== null || after !== null) return null;
  if (unknown) return null;
  // 企业总数达1200, 增至350
  return lexicon.numberWords.endAll(text, 0, at, MEASURE | FIGURE) ? null : { class: 'number', end };
}

/** 百, 千, 万, 亿 without a digit before them: 千亩 and 上百家 count, 百姓, 万里 and 每万人 do not. */
function bareVerdict(
  { amount, measured, text, before, lexicon: { numberWords } }: Evidence,
  counted: boolean,
): Refusal | null {
  const { unit, end } = measured;
  // 百余村民, 近千群众: the noun tells what is counted
  const told = counted || unit.category !== 'count' || amount.numeral.scale >= 4;
  if (before !== null || amount.surplus !== null) return told ? null : { class: 'idiom', end };
  if (!counted) return { class: 'idiom', end: amount.end };
  if (unit.unit === '元' && numberWords.begin(text, end, text.length, BASE)) return { class: 'denominator', end };
  if (unit.unit === '元' && numberWords.begin(text, end, text.length, WORTH)) return { class: 'name', end };
  if (amount.numeral.end - amount.numeral.start > 1 && unit.kind !== 'duration') return null;
  return unit.kind === 'measure' && !numberWords.are(unit.unit, 0, unit.unit.length, RACE)
    ? null
    : { class: 'idiom', end };
}

function strong({ amount, before, negative }: Evidence): boolean {
  if (negative || !Number.isInteger(amount.value)) return true;
  // 一万五, 一百二十: long enough to be a number where no unit follows.
  if (amount.numeral.magnitude && amount.numeral.end - amount.numeral.start > 2) return true;
  return amount.numeral.magnitude && (before !== null || amount.numeral.scale >= 4 || amount.surplus !== null);
}

/** Hanzi numbers that count: with a magnitude, above ten, a range, an approximation or a decimal point. */
function countsInHanzi({ amount, measured, before, after, negative }: Evidence): boolean {
  const { numeral } = amount;
  const { unit, surplus, value } = measured;
  if (negative || surplus !== null || !Number.isInteger(value)) return true;
  if (numeral.magnitude || amount.upper !== null) return true;
  if (numeral.end - numeral.start > 1 && !numeral.positional) return true;
  if (unit.kind === 'duration') return false;
  return (before !== null || after !== null) && amount.value > 1;
}

/** “二十条” and “20条” are the names of policies. */
function isQuotedName({ text, at, amount, measured: { end, unit } }: Evidence): boolean {
  if (unit.kind !== 'counter' || amount.numeral.magnitude || amount.value > 999) return false;
  return OPENING_QUOTES.has(text.charCodeAt(at - 1)) && CLOSING_QUOTES.has(text.charCodeAt(end));
}

/** 占一半 and 一半的村 tell a share; 一半是海水 and 另一半 do not. */
function halvesSomething({ text, at, measured: { end }, before, after, lexicon: { halfWords } }: Evidence): boolean {
  if (!text.startsWith('一半', at) || before !== null || after !== null) return true;
  return halfWords.endAll(text, 0, at, SHARE) || halfWords.begin(text, end, text.length, OF_ALL);
}
