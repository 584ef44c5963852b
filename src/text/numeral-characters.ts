/** The characters that numerals are written with, by UTF-16 unit. */

import { UnitSet } from './unit-set.js';

/** Single characters by which numerals are taken apart; `pieces` stands between a number and 亿 (3个亿). */
export const SIGN = {
  nought: '零'.charCodeAt(0),
  roundNought: '〇'.charCodeAt(0),
  ten: '十'.charCodeAt(0),
  thousand: '千'.charCodeAt(0),
  hundredMillion: '亿'.charCodeAt(0),
  some: '数'.charCodeAt(0),
  howMany: '几'.charCodeAt(0),
  pieces: '个'.charCodeAt(0),
  over: '余'.charCodeAt(0),
  point: '点'.charCodeAt(0),
  comma: '、'.charCodeAt(0),
} as const;
/** What says, behind a number, that it is more or about so much. */
export const SURPLUS_WORDS = new UnitSet('余多来把几+');

/** A hanzi digit (with its value), a power of ten (with its exponent), or another beginning of a number. */
const NUMERALS = new Uint8Array(0x10000);
const DIGIT = 0x10;
const POWER = 0x20;
const BEGINNING = 0x40;
/** The forms of cheques (伍, 陆, 拾), which are parts of other words too. */
const FORMAL = 0x80;
const VALUE = 0x0f;

const DIGITS = ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', '○'];
const TWOS = '两貮';
const POWERS = [
  [1, '十拾'],
  [2, '百佰'],
  [3, '千仟'],
  [4, '万萬'],
  [8, '亿億'],
  [12, '兆'],
] as const;

/** All hanzi digits and powers of ten. */
export const HANZI_NUMERALS = [...DIGITS, TWOS, ...POWERS.map(([, powers]) => powers)].join('');
/** Other hanzi that a number can begin with: 数十, 几百, 半斤. */
export const NUMERAL_BEGINNINGS = '数几半';

for (const digits of DIGITS) {
  for (let value = 0; value < digits.length; value++) NUMERALS[digits.charCodeAt(value)] = DIGIT | value;
}
for (const two of TWOS) NUMERALS[two.charCodeAt(0)] = DIGIT | 2;
for (const [exponent, powers] of POWERS) {
  for (const power of powers) NUMERALS[power.charCodeAt(0)] = POWER | exponent;
}
for (const beginning of NUMERAL_BEGINNINGS) NUMERALS[beginning.charCodeAt(0)] = BEGINNING;
for (const formal of '壹贰叁肆伍陆柒捌玖貮拾') NUMERALS[formal.charCodeAt(0)] = unitKind(formal.charCodeAt(0)) | FORMAL;

/** Beyond the end of a text a unit is NaN, which is no numeral. */
function unitKind(unit: number): number {
  return NUMERALS[unit] ?? 0;
}

export const isArabicDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isHanziDigit = (unit: number): boolean => (unitKind(unit) & DIGIT) !== 0;
export const isPower = (unit: number): boolean => (unitKind(unit) & POWER) !== 0;
/** Whether a unit is a hanzi digit or a power of ten. */
export const isHanziNumeral = (unit: number): boolean => (unitKind(unit) & (DIGIT | POWER)) !== 0;
/** Whether a hanzi can begin a number: 三, 百, 数十, 几百, 半斤. */
export const isNumeralStart = (unit: number): boolean => unitKind(unit) !== 0;

/** Whether a number stands at a place: digits, or hanzi of two places (十二, 二十, 百万); 一 and 三农 are none. */
export function beginsNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isArabicDigit(unit) || (isHanziNumeral(unit) && isHanziNumeral(text.charCodeAt(at + 1)));
}

/** The value of a hanzi digit, -1 of any other unit. */
export function hanziDigit(unit: number): number {
  return isHanziDigit(unit) ? unitKind(unit) & VALUE : -1;
}

/** The exponent of a power of ten (千: 3), 0 of any other unit. */
export function powerOf(unit: number): number {
  return isPower(unit) ? unitKind(unit) & VALUE : 0;
}

/** 伍 in 队伍 and 陆 in 内陆 are no digits: the formal ones are, before another formal one or a unit of money. */
const PART_OF_WORD =
  /(?<=[队入退落])伍|(?<=[大内登着水海])陆|(?<=[捡收采])拾|拾(?=[到起获金荒遗物])|[壹贰叁肆伍陆柒捌玖貮](?![壹贰叁肆伍陆柒捌玖零拾佰仟万萬亿億元圆角])/y;

/** Whether the hanzi at `at` only looks like a formal digit. */
export function isPartOfWord(text: string, at: number): boolean {
  if ((unitKind(text.charCodeAt(at)) & FORMAL) === 0) return false;
  PART_OF_WORD.lastIndex = at;
  return PART_OF_WORD.test(text);
}
