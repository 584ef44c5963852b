import { type Decimal, decimal, EXACT_DIGITS, parseDecimal, shift } from './decimal.js';
import { hanziDigit, isArabicDigit, isHanziDigit } from './numeral-characters.js';

/** 千 and 兆 before these are part of the unit: 千瓦, 兆瓦, 千克. 千米 is a unit after an Arabic number only (三千米长跑). */
const UNIT_AFTER_THOUSAND = '瓦克伏卡帕赫焦乏升牛';
export const MILLION_MILLION_FOLLOWERS = '元零〇一二三四五六七八九亿';
/** 多 and 余 that begin a word: 100多样化, 30余额. */
const SURPLUS_BEGINS_WORD = /(?:多[样彩边媒维]|多功能|多渠道|多举措|余[额热粮杭姚]|多元(?:化|解|共|融|文)|几[乎何])/y;
const COUNTED_AFTER_LAI = '个名人户家年天岁万亿斤亩里米分次元块条位公平吨座种项件辆头只台所间套棵株场小百千处';

/** Longer runs are no numbers but codes. */
export const LONGEST_NUMERAL = 40;

/** GB/T 15835: thousands are set off by a thin space (1 256家); a comma is common too. */
const isThousandsSign = (unit: number): boolean =>
  unit === COMMA || unit === 0x20 || unit === 0x2006 || unit === 0x2009 || unit === 0x202f;
const isHanziOrPercent = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fa5) || unit === PERCENT;

const COMMA = 0x2c;
const POINT = 0x2e;
const RAISED_POINT = 0xb7;
const PERCENT = 0x25;
const ZERO_DIGIT = 0x30;

/** The end of an Arabic number that starts at `at`: digits, thousands in commas, one decimal point. */
export function arabicEnd(text: string, at: number, limit: number): number {
  let end = runEnd(text, at, limit);
  if (end === at) return at;
  if (end - at <= 3 && text.charCodeAt(at) !== ZERO_DIGIT) {
    const separator = text.charCodeAt(end);
    let grouped = end;
    while (
      isThousandsSign(separator) &&
      text.charCodeAt(grouped) === separator &&
      runEnd(text, grouped + 1, limit) === grouped + 4
    ) {
      grouped += 4;
      if (grouped - at > LONGEST_NUMERAL) break;
    }
    if (separator === COMMA || isHanziOrPercent(text.charCodeAt(grouped))) end = grouped;
  }
  const sign = text.charCodeAt(end);
  if (sign !== POINT && sign !== RAISED_POINT) return end;
  const fraction = runEnd(text, end + 1, limit);
  // ４·３％: a raised point before a percent sign is a decimal point, 3·15 is a date.
  if (sign === RAISED_POINT) return text.charCodeAt(fraction) === PERCENT ? fraction : end;
  return fraction > end + 1 ? fraction : end;
}

/** The end of the Arabic digits that stand at `at`. */
function runEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isArabicDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A number and where it ends. */
interface NumberRead {
  readonly value: Decimal;
  readonly end: number;
}

const SET_OFF = /[, \u2006\u2009\u202f]/g;
const EXPONENT = /e[+-]?\d{1,2}(?![\dA-Za-z])/iy;

/** The Arabic number that starts at `at`, exponent included (1e5); null where it is too long to be a number. */
export function readArabic(text: string, at: number, limit: number): NumberRead | null {
  const end = arabicEnd(text, at, limit);
  if (end - at > LONGEST_NUMERAL) return null;
  const whole = end - at <= EXACT_DIGITS && (text.charCodeAt(end) | 0x20) !== 0x65 ? wholeNumber(text, at, end) : -1;
  if (whole >= 0) return { value: decimal(whole), end };
  const written = text.slice(at, end);
  const value = parseDecimal(/^[\d.]+$/.test(written) ? written : written.replace(SET_OFF, '').replace('·', '.'));
  if ((text.charCodeAt(end) | 0x20) !== 0x65) return { value, end };
  EXPONENT.lastIndex = end;
  const exponent = EXPONENT.exec(text)?.[0];
  if (exponent === undefined) return { value, end };
  return { value: shift(value, Number(exponent.slice(1))), end: end + exponent.length };
}

/** The number that digits and nothing else make, else -1. */
function wholeNumber(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isArabicDigit(unit)) return -1;
    value = value * 10 + unit - ZERO_DIGIT;
  }
  return value;
}

/** The digits of a fraction: 一点两地 is no decimal. */
const isFractionDigit = (unit: number): boolean => isHanziDigit(unit) && unit !== TWO_OF_COUNTED;
const TWO_OF_COUNTED = '两'.charCodeAt(0);
const POINT_SPELT = '点'.charCodeAt(0);

/** The 点五 of 三点五; not the 点五十分 of 三点五十分, a time of day. */
export function readFraction(text: string, at: number, limit: number): NumberRead | null {
  if (text.charCodeAt(at) !== POINT_SPELT) return null;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_NUMERAL && isFractionDigit(text.charCodeAt(end))) end++;
  if (end === at + 1 || '十分刻许'.includes(text[end] ?? '-')) return null;
  return { value: shift(readDigits(text, at + 1, end), at + 1 - end), end };
}

/** Hanzi digits read one by one: 二〇二五. */
export function readDigits(text: string, from: number, to: number): Decimal {
  let digits = '';
  for (let at = from; at < to; at++) digits += hanziDigit(text.charCodeAt(at));
  return parseDecimal(digits);
}

/** The end of a run of hanzi digits; 两 begins a number of its own in 一九八一、一九八二两年. */
export function hanziRunEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST_NUMERAL && isHanziDigit(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === TWO_OF_COUNTED && end - at > 1) break;
    end++;
  }
  return end;
}

/** What 余, 多, 来, 把 (千把块), 几 (20几人) or + at `at` adds to the number before it; null where it begins a word of its own. */
export function surplusWord(text: string, at: number, bare: boolean): 'more' | 'about' | null {
  SURPLUS_BEGINS_WORD.lastIndex = at;
  if (SURPLUS_BEGINS_WORD.test(text)) return null;
  const character = text[at] ?? '';
  const followed = text[at + 1] ?? '-';
  if (character === '+') return /[\dA-Za-z]/.test(followed) ? null : 'more';
  if (character !== '来' && character !== '把') return 'more';
  return COUNTED_AFTER_LAI.includes(followed) && (character === '来' || bare) ? 'about' : null;
}

/** Whether 千 belongs to a unit with what follows it: 千瓦, 千克; 千米 after an Arabic number. */
export function beginsUnit(followed: string, arabic: boolean): boolean {
  return UNIT_AFTER_THOUSAND.includes(followed) || (followed === '米' && arabic);
}
