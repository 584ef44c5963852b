import { type Decimal, decimal, parseDecimal, shift } from './decimal.js';

/** The characters that numerals are written with, and what stands around them. */

export const DIGITS = new Map<string, number>([
  ...[...'零一二三四五六七八九'].map((digit, at) => [digit, at] as const),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((digit, at) => [digit, at] as const),
  ['○', 0],
  ['两', 2],
  ['貮', 2],
]);
export const POWERS = new Map<string, number>([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
]);
/** 千 and 兆 before these are part of the unit: 千瓦, 兆瓦, 千克. 千米 is a unit after an Arabic number only (三千米长跑). */
export const UNIT_AFTER_THOUSAND = '瓦克伏卡帕赫焦乏升牛';
export const MILLION_MILLION_FOLLOWERS = '元零〇一二三四五六七八九亿';
/** 多 and 余 that begin a word: 100多样化, 30余额. */
const SURPLUS_BEGINS_WORD = /(?:多[样彩边媒维]|多功能|多渠道|多举措|余[额热粮杭姚]|多元(?:化|解|共|融|文))/y;
const COUNTED_AFTER_LAI = '个名人户家年天岁万亿斤亩里米分次元块条位公平吨座种项件辆头只台所间套棵株场小百千';

/** Longer runs are no numbers but codes. */
export const LONGEST_NUMERAL = 40;

export const isArabicDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isHanziDigit = (character: string): boolean => DIGITS.has(character);
/** 一点两地 is no decimal. */
const isFractionDigit = (character: string): boolean => character !== '两' && DIGITS.has(character);
/** Whether a hanzi can begin a number: 三, 百, 数十, 几百, 半斤. */
export const isNumeralStart = (character: string): boolean =>
  DIGITS.has(character) || POWERS.has(character) || character === '数' || character === '几' || character === '半';

/** 伍 in 队伍 and 陆 in 内陆 are no digits: the formal ones are, before another formal one or a unit of money. */
const FORMAL =
  /(?<=[队入退落])伍|(?<=[大内登着水海])陆|(?<=[捡收采])拾|拾(?=[到起获金荒遗物])|[壹贰叁肆伍陆柒捌玖貮](?![壹贰叁肆伍陆柒捌玖零拾佰仟万萬亿億元圆角])/y;

/** Whether the hanzi at `at` only looks like a formal digit. */
export function isPartOfWord(text: string, at: number): boolean {
  FORMAL.lastIndex = at;
  return FORMAL.test(text);
}

export const isPower = (character: string): boolean => POWERS.has(character);

/** GB/T 15835: thousands are set off by a thin space (1 256家); a comma is common too. */
const isThousandsSign = (character: string): boolean => character !== '' && ', \u2006\u2009\u202f'.includes(character);
const HANZI_OR_PERCENT = /[一-龥%]/;

/** The end of an Arabic number that starts at `at`: digits, thousands in commas, one decimal point. */
export function arabicEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isArabicDigit(text.charCodeAt(end))) end++;
  if (end === at) return at;
  if (end - at <= 3 && text[at] !== '0') {
    const separator = text[end] ?? '';
    let grouped = end;
    while (isThousandsSign(separator) && text[grouped] === separator && digitRun(text, grouped + 1, limit) === 3) {
      grouped += 4;
      if (grouped - at > LONGEST_NUMERAL) break;
    }
    if (separator === ',' || HANZI_OR_PERCENT.test(text[grouped] ?? '')) end = grouped;
  }
  // ４·３％: a raised point before a percent sign is a decimal point, 3·15 is a date.
  if (text[end] === '·' && text[end + 1 + digitRun(text, end + 1, limit)] === '%')
    return end + 1 + digitRun(text, end + 1, limit);
  if (text[end] === '.' && digitRun(text, end + 1, limit) > 0) end += 1 + digitRun(text, end + 1, limit);
  return end;
}

function digitRun(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isArabicDigit(text.charCodeAt(end))) end++;
  return end - at;
}

/** A number and where it ends. */
interface NumberRead {
  readonly value: Decimal;
  readonly end: number;
}

/** The Arabic number that starts at `at`, exponent included (1e5); null where it is too long to be a number. */
export function readArabic(text: string, at: number, limit: number): NumberRead | null {
  const end = arabicEnd(text, at, limit);
  if (end - at > LONGEST_NUMERAL) return null;
  const value = parseDecimal(
    text
      .slice(at, end)
      .replace(/[, \u2006\u2009\u202f]/g, '')
      .replace('·', '.'),
  );
  const pattern = /e[+-]?\d{1,2}(?![\dA-Za-z])/iy;
  pattern.lastIndex = end;
  const exponent = pattern.exec(text)?.[0];
  if (exponent === undefined) return { value, end };
  return { value: shift(value, Number(exponent.slice(1))), end: end + exponent.length };
}

/** The 点五 of 三点五; not the 点五十分 of 三点五十分, a time of day. */
export function readFraction(text: string, at: number, limit: number): NumberRead | null {
  if (text[at] !== '点') return null;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_NUMERAL && isFractionDigit(text[end] ?? '')) end++;
  const run = [...text.slice(at + 1, end)].map((digit) => DIGITS.get(digit) ?? 0);
  if (run.length === 0 || '十分刻许'.includes(text[end] ?? '-')) return null;
  return { value: decimal(BigInt(run.join('')), -run.length), end };
}

/** The end of a run of hanzi digits; 两 begins a number of its own in 一九八一、一九八二两年. */
export function hanziRunEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST_NUMERAL && DIGITS.has(text[end] ?? '')) {
    if (text[end] === '两' && end - at > 1) break;
    end++;
  }
  return end;
}

/** What 余, 多, 来, 把 (千把块) or + at `at` adds to the number before it; null where it begins a word of its own. */
export function surplusWord(text: string, at: number, bare: boolean): 'more' | 'about' | null {
  SURPLUS_BEGINS_WORD.lastIndex = at;
  if (SURPLUS_BEGINS_WORD.test(text)) return null;
  const character = text[at] ?? '';
  const followed = text[at + 1] ?? '-';
  if (character === '+') return /[\dA-Za-z]/.test(followed) ? null : 'more';
  if (character !== '来' && character !== '把') return 'more';
  return COUNTED_AFTER_LAI.includes(followed) && (character === '来' || bare) ? 'about' : null;
}
