import { toNumber } from './decimal.js';
import { readArabic } from './digits.js';
import type { Numeral } from './numeral.js';
import {
  hanziDigit,
  isArabicDigit,
  isHanziDigit,
  isNumeralStart,
  isPartOfWord,
  isPower,
  SIGN,
  SURPLUS_WORDS,
} from './numeral-characters.js';
import { NumeralReader } from './numeral-reader.js';

/** Reads the numeral that starts at `at`, or null. Reads at most to `limit`; values are exact decimals until the end. */
export function readNumeral(text: string, at: number, limit: number): Numeral | null {
  const unit = text.charCodeAt(at);
  const arabic = isArabicDigit(unit);
  if (!arabic && !isNumeralStart(unit)) return null;
  return (
    (arabic ? readPlainArabic(text, at, limit) : readSingle(text, at, limit)) ??
    new NumeralReader(text, at, limit).read()
  );
}

/** Most numerals are one Arabic number (12.5元, 300人): null where more may belong to it. */
function readPlainArabic(text: string, start: number, limit: number): Numeral | null {
  const number = readArabic(text, start, limit);
  if (number === null || mayGoOn(text, number.end, limit) || text.charCodeAt(number.end) === SIGN.comma) return null;
  return plainNumeral(start, number.end, toNumber(number.value), 'arabic');
}

/** Most others are one hanzi digit (一个, 三项): null where it may be more, or less. */
function readSingle(text: string, start: number, limit: number): Numeral | null {
  const unit = text.charCodeAt(start);
  if (start >= limit || !isHanziDigit(unit) || unit === SIGN.nought || isPartOfWord(text, start)) return null;
  const followed = text.charCodeAt(start + 1);
  if (isHanziDigit(followed) || followed === SIGN.point || followed === SIGN.comma) return null;
  if (mayGoOn(text, start + 1, limit)) return null;
  return plainNumeral(start, start + 1, hanziDigit(unit), 'hanzi');
}

/** Whether a power of ten, a word of surplus or 个亿 may follow a number. */
function mayGoOn(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === SIGN.pieces) return text.charCodeAt(at + 1) === SIGN.hundredMillion;
  return at < limit && (isPower(unit) || SURPLUS_WORDS.has(unit));
}

function plainNumeral(start: number, end: number, value: number, script: Numeral['script']): Numeral {
  return {
    start,
    end,
    value,
    upper: null,
    script,
    magnitude: false,
    bare: false,
    surplus: null,
    positional: false,
    scale: 0,
  };
}
