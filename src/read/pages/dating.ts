import type { PassageRole } from '../../core/types.js';
import { readingLexicon } from '../../lexicon/reading.js';
import { dateOf, isoDate } from './date.js';
import { formOf } from './forms.js';
import { isHeadOfPage } from './furniture.js';
import { isPageLine } from './page-forms.js';
import { opensLinks } from './page-names.js';
import { isPathOrStamp } from './stamps.js';
import type { Unit } from './unit.js';

/** Length of a date that is known to the day. */
const FULL_DATE = 10;

/** `加入收藏 2015年11月10日19:22:53 星期二`, `今天是：2025年7月7日`: the clock of a site shows when somebody read the page. */
const CLOCK = formOf((words) => `\\d:\\d{2}:\\d{2}\\s?星期[一二三四五六日天]|${words.any('today')}[:：]?\\s?\\d{4}`);

/** The date in the head of the page, before its first article; a motto may stand over it: `高举旗帜 团结奋斗` + `今日广丰`. */
export function pageLineDate(units: readonly Unit[]): string | null {
  let isUnderMotto = false;
  for (const [at, { form, block }] of units.entries()) {
    if (form === 'paragraph' || form === 'heading') return null;
    if (CLOCK(readingLexicon()).test(block.text)) continue;
    const isHead = isPageLine(block.text) || (form === 'furniture' && isHeadOfPage(block, readingLexicon()));
    const date = isHead || (form === 'date' && !isUnderMotto) ? isoDate(block.text) : null;
    if (date !== null) return date;
    if (form !== 'short') continue;
    if (units[at + 1]?.form !== 'furniture') return null;
    isUnderMotto = true;
  }
  return null;
}

/** `2025-09-17,11962|2025-09-16,11954`: the issues of a paper. */
const TWO_DAYS = /^[^\u4e00-\u9fff]*\d{4}-\d{2}-\d{2}[^\u4e00-\u9fff]*\d{4}-\d{2}-\d{2}[^\u4e00-\u9fff]*$/;

/** `日期：07-28` in the record of an article. */
const MONTH_AND_DAY = /^(?:发布|刊发)?(?:日期|时间)[:：]\s?(\d{1,2})-(\d{1,2})$/;

/** Whether the record of an article tells another day than that of the page, on which somebody read it. */
function isOfReading(units: readonly Unit[], date: string): boolean {
  for (const { form, block } of units) {
    const [, month, day] = (form === 'furniture' && MONTH_AND_DAY.exec(block.text)) || [];
    if (month !== undefined && day !== undefined)
      return !date.endsWith(`-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return false;
}

/** The date of the line that says when it was released, or of its dateline; else that of the page; else of its first paragraph. */
export function dateOfSheet(
  units: readonly Unit[],
  roles: readonly PassageRole[],
  dateOfPage: string | null,
): string | null {
  const stamped = dateOfStamp(units);
  if (stamped !== null) return stamped;
  const pageDate = dateOfPage !== null && isOfReading(units, dateOfPage) ? null : dateOfPage;
  const year = pageDate?.slice(0, 4) ?? null;
  const lexicon = readingLexicon();
  for (let at = 0; at < units.length; at++) {
    const { form, block } = units[at] as Unit;
    // A line made furniture by what stands around it is the title of another article, and so is `上一篇 2022年7月3日`.
    if (
      form === 'short' ||
      opensLinks(block.text, lexicon) ||
      TWO_DAYS.test(block.text) ||
      CLOCK(readingLexicon()).test(block.text) ||
      (form !== 'date' && roles[at] !== 'furniture' && roles[at] !== 'byline')
    )
      continue;
    const date = dateOf(block.text, year);
    if (date !== null && !isOfReading(units, date)) return date;
  }
  if (pageDate === null || pageDate.length === FULL_DATE) return pageDate;
  const first = units.find((unit) => unit.form === 'paragraph')?.block.text ?? '';
  const date = dateOf(first, year);
  return date?.startsWith(pageDate) === true ? date : pageDate;
}

/** Of the stamp over the text: what stands alone over that is the day on which somebody read the page. */
export function dateOfStamp(units: readonly Unit[]): string | null {
  for (const { form, block } of units) {
    if (form === 'paragraph') return null;
    const date =
      form === 'furniture' && isPathOrStamp(block, readingLexicon()) && !CLOCK(readingLexicon()).test(block.text)
        ? dateOf(block.text)
        : null;
    if (date !== null) return date;
  }
  return null;
}
