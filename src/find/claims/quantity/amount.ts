import type { Span } from '../../../core/types.js';
import type { ClassedWords } from '../../../lexicon/classed-words.js';
import { BEYOND, COMPOUND, HALVED, NOT_BEYOND, OTHER } from '../../../lexicon/half-words.js';
import { SIGNED } from '../../../lexicon/number-words.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import type { Numeral } from '../../../text/numeral.js';
import { isArabicDigit, isNumeralStart } from '../../../text/numeral-characters.js';
import { readNumeral } from '../../../text/numerals.js';
import { UnitSet } from '../../../text/unit-set.js';

/** A stated number, fraction or range, before its unit. */
export interface Amount extends Span {
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  readonly surplus: 'more' | 'about' | null;
  /** A part of a whole (百分之八十七, 三分之二, 一半): value in percent. */
  readonly fraction: boolean;
  /** The first numeral read, for what depends on how it is written. */
  readonly numeral: Numeral;
}

const PARTS = new Map([
  ['百分之', 0],
  ['千分之', 1],
  ['万分之', 2],
]);
const ONE = '一'.charCodeAt(0);
const HALF = '半'.charCodeAt(0);
const PART = '分'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const HALVES = /(?:一半|半数)/y;

/** Reads the number, fraction or range that starts at `at`; null where there is none. */
export function readAmount(text: string, at: number, limit: number, { halfWords }: QuantityLexicon): Amount | null {
  const unit = text.charCodeAt(at);
  if (isArabicDigit(unit)) return readPlain(text, at, limit);
  if (!isNumeralStart(unit)) return null;
  const halved = unit === HALF || (unit === ONE && text.charCodeAt(at + 1) === HALF);
  const half = halved ? (readHalfUnit(text, at, limit, halfWords) ?? readHalf(text, at, limit, halfWords)) : null;
  return half ?? readParts(text, at, limit) ?? readPlain(text, at, limit);
}

/** 百分之八十七 is 87 percent; 千分之三 0.3 percent. */
function readParts(text: string, at: number, limit: number): Amount | null {
  const power = text.charCodeAt(at + 1) === PART ? PARTS.get(text.slice(at, at + 3)) : undefined;
  if (power === undefined) return null;
  const negative = text[at + 3] === '负' ? 1 : 0;
  const numeral = readNumeral(text, at + 3 + negative, limit);
  if (numeral === null) return null;
  const percent = (value: number) => Number(`${value}e${-power}`) * (negative ? -1 : 1);
  const joined = rangeSign(text, numeral.end, limit);
  const again = joined !== null && text.startsWith(text.slice(at, at + 3), joined) ? 3 : 0;
  const second = joined === null ? null : readNumeral(text, joined + again, limit);
  const upper = second?.value ?? numeral.upper;
  return {
    start: at,
    end: second?.end ?? numeral.end,
    value: percent(numeral.value),
    upper: upper === null ? null : percent(upper),
    surplus: numeral.surplus,
    fraction: true,
    numeral,
  };
}

function readHalf(text: string, at: number, limit: number, words: ClassedWords): Amount | null {
  HALVES.lastIndex = at;
  const word = HALVES.exec(text)?.[0];
  const end = word === undefined ? at + 1 : at + word.length;
  if (word === undefined && !isMajority(text, at, words)) return null;
  if (end > limit) return null;
  const numeral = halfNumeral(at, end);
  return { start: at, end, value: 50, upper: null, surplus: null, fraction: true, numeral };
}

const halfNumeral = (start: number, end: number): Numeral => ({
  start,
  end,
  value: 50,
  upper: null,
  script: 'hanzi',
  magnitude: false,
  bare: end === start + 1,
  surplus: null,
  positional: false,
  scale: 0,
});

/** 半斤, 半小时, 半个月; the 半 of 一斤半 was read with its unit. */
function readHalfUnit(text: string, at: number, limit: number, words: ClassedWords): Amount | null {
  if (at + 1 >= limit || text.charCodeAt(at) !== HALF) return null;
  if (!words.begin(text, at + 1, text.length, HALVED) || words.endAll(text, 0, at, OTHER)) return null;
  const numeral = halfNumeral(at, at + 1);
  return { start: at, end: at + 1, value: 0.5, upper: null, surplus: null, fraction: false, numeral };
}

/** The 半 of 过半 and 近半, which is half of something; not that of 通过半年. */
function isMajority(text: string, at: number, words: ClassedWords): boolean {
  if (!words.endAll(text, 0, at, BEYOND) || words.endAll(text, 0, at, NOT_BEYOND)) return false;
  return text.charCodeAt(at) === HALF && !words.begin(text, at, text.length, COMPOUND);
}

function readPlain(text: string, at: number, limit: number): Amount | null {
  const numeral = readNumeral(text, at, limit);
  if (numeral === null) return null;
  const fraction = readQuotient(text, numeral, limit);
  if (fraction !== null) return fraction;
  const second = readSecond(text, numeral, limit);
  if (second !== null) return second;
  const { start, end, value, upper, surplus } = numeral;
  return { start, end, value, upper, surplus, fraction: false, numeral };
}

/** 三分之二 and 1/3, in percent to six figures. */
function readQuotient(text: string, divisor: Numeral, limit: number): Amount | null {
  const sign = text.charCodeAt(divisor.end);
  const spelt = sign === PART && text.startsWith('分之', divisor.end);
  const slash = sign === SLASH && divisor.script === 'arabic';
  if (!spelt && !slash) return null;
  const other = readNumeral(text, divisor.end + (spelt ? 2 : 1), limit);
  if (other === null) return null;
  const [upper, lower] = spelt ? [other.value, divisor.value] : [divisor.value, other.value];
  const joined = slash && (upper >= lower || text[other.end] === '/' || text.startsWith('决赛', other.end));
  if (lower === 0 || joined) return null;
  const value = Number(((upper / lower) * 100).toPrecision(6));
  return { start: divisor.start, end: other.end, value, upper: null, surplus: null, fraction: true, numeral: divisor };
}

/** 5-10万, 3至5, 三到五百: the first takes the magnitude of the second where it has none and is the smaller figure. */
function readSecond(text: string, first: Numeral, limit: number): Amount | null {
  const joined = rangeSign(text, first.end, limit);
  const second = joined === null ? null : readNumeral(text, joined, limit);
  if (second === null || second.positional || first.upper !== null || second.upper !== null) return null;
  const figure = Number(`${second.value}e${-second.scale}`);
  const shared = second.scale >= 2 && first.scale < second.scale && first.value < figure;
  const value = shared ? Number(`${first.value}e${second.scale}`) : first.value;
  if (value >= second.value) return null;
  const { end, value: upper, surplus } = second;
  return { start: first.start, end, value, upper, surplus, fraction: false, numeral: first };
}

const RANGE_SIGNS = new UnitSet('-~–−―〜—至到');
const DASH = '—'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const MINUS = '−'.charCodeAt(0);
const BELOW = '下'.charCodeAt(0);
const NEGATIVE = '负'.charCodeAt(0);

/** What a sign directly behind it joins to the number. */
const WORD = /[A-Za-z\d一-龥)]/;
const HANZI = /[一-龥]/;

export const isMinus = (unit: number): boolean => unit === HYPHEN || unit === MINUS;

/** The end of the range sign at `at` that a numeral follows, or null: -5℃～-10℃ are two numbers, the second below zero. */
export function rangeSign(text: string, at: number, limit: number): number | null {
  const sign = text.charCodeAt(at);
  if (!RANGE_SIGNS.has(sign)) return null;
  const doubled = sign === DASH && text.charCodeAt(at + 1) === DASH;
  const end = doubled ? at + 2 : at + 1;
  return end < limit && !isMinus(text.charCodeAt(end)) ? end : null;
}

/** Whether a sign before the number makes it negative: -5℃, 零下五度, 负三点五; a hyphen between words does not. */
export function negativeBefore(
  text: string,
  at: number,
  floor: number,
  { numberWords }: QuantityLexicon,
): number | null {
  const sign = text.charCodeAt(at - 1);
  if (sign === BELOW && at - 2 >= floor && text.startsWith('零下', at - 2)) return at - 2;
  if (at - 1 < floor) return null;
  // 负三点五, 为负5℃; not 减负920亿元, 胜负3场, 自负20%.
  const minus = isMinus(sign) && isArabicDigit(text.charCodeAt(at));
  if (sign !== NEGATIVE && !minus) return null;
  const joined = (minus ? WORD : HANZI).test(text[at - 2] ?? '');
  return joined && !numberWords.endAll(text, 0, at - 1, SIGNED) ? null : at - 1;
}
