import { readNumeral } from '../../text/numerals.js';

const FULL = /((?:19|20)\d{2})\s?(?:年\/?|[-./])\s?(\d{1,2})\s?(?:月\/?|[-./])\s?(\d{1,2})(?!\d)/;
/** `2020-06-1908时48分`: the time of day is set solid. */
const STAMPED = /((?:19|20)\d{2})[-./](\d{2})[-./](\d{2})(?=\d{2}[时:：])/;
/** `26.04.2018`, as some sites write it. */
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])/;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
/** `2026 02/12 10:31:58` */
const BEFORE_TIME = /((?:19|20)\d{2})\s(\d{2})\/(\d{2})(?=\s?\d{2}:\d{2})/;
const MONTH = /((?:19|20)\d{2})\s?(?:年|[-./])\s?(\d{1,2})(?!\d)/;
const DAY = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const YEAR_IN_HANZI = '[一二][〇○零一二三四五六七八九]{3}年';
const MONTH_IN_HANZI = '[一二三四五六七八九十]{1,2}月';
const DAY_OF_MONTH_IN_HANZI = '[一二三四五六七八九十]{1,3}日';
/** `二〇二四年三月五日`, as documents are signed: the source of an expression. */
export const DAY_IN_HANZI = YEAR_IN_HANZI + MONTH_IN_HANZI + DAY_OF_MONTH_IN_HANZI;
const HANZI = new RegExp(`${YEAR_IN_HANZI}(?:${MONTH_IN_HANZI}(?:${DAY_OF_MONTH_IN_HANZI})?)?`);
const YEAR = /(?<!\d)((?:19|20)\d{2})(?:\s?年|(?!\d))/;

/** The first date in the text as ISO 8601, with the year given where it names none; null where there is none, or no year. */
export function dateOf(text: string, year: string | null = null): string | null {
  const written = inArabic(text);
  if (!/\d/.test(written)) return null;
  const full = FULL.exec(written) ?? STAMPED.exec(written) ?? BEFORE_TIME.exec(written) ?? COMPACT.exec(written);
  if (full !== null) return iso(full[1], full[2], full[3]);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst !== null) return iso(dayFirst[3], dayFirst[2], dayFirst[1]);
  const day = DAY.exec(written);
  return day === null || year === null ? null : iso(year, day[1], day[2]);
}

/** The text with a date in hanzi, where it has no other digits, in Arabic ones: `2024年3月5日`. */
function inArabic(text: string): string {
  if (/\d/.test(text)) return text;
  return text.replace(HANZI, (date: string) =>
    date.replace(/[^年月日]+/g, (numeral) => String(readNumeral(numeral, 0, numeral.length)?.value ?? '')),
  );
}

/** The date that a file name tells (2023-04-10, 20230410, 2023年4月, 2023), or null. */
export function dateOfFileName(path: string): string | null {
  const name = path.split('/').at(-1) ?? '';
  const full = FULL.exec(name) ?? COMPACT.exec(name);
  if (full !== null) return iso(full[1], full[2], full[3]);
  return monthOrYear(name);
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isMonth && Number(day) >= 1 && Number(day) <= lastDay ? `${year}-${pad(month)}-${pad(day)}` : null;
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}

/** A date of a record or of a page's head as ISO 8601, or its known part; null where it tells none. */
export function isoDate(text: string | null): string | null {
  if (text === null) return null;
  // Spaces of extraction inside a number: `2 0 1 7 年 5 月 1 2 日`.
  const date = dateOf(text) ?? dateOf(text.replace(/\s/g, ''));
  return date ?? monthOrYear(inArabic(text));
}

function monthOrYear(text: string): string | null {
  const month = MONTH.exec(text);
  if (month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12) return `${month[1]}-${pad(month[2])}`;
  return YEAR.exec(text)?.[1] ?? null;
}
