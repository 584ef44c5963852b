import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isDigit } from '../../text/script.js';
import { squeezed } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Line } from '../lines/lines.js';
import { HOLDS } from '../lines/traits.js';
import { formOf } from './forms.js';

/** Characters of the longest line that is furniture. */
export const LONGEST_LINE = 80;
/** `中国工会新闻网 > 基层动态 > 正文`. */
export const BREADCRUMBS =
  /^[^>»›。,]{1,16}(?:[>»›]{1,2}[^>»›。,]{1,16})*[>»›]{1,2}(?:[^>»›。,]{1,16}[>»›]{1,2}[^。,]{1,40}|正文|[^>»›。,]{0,8}(?:新闻|要闻|动态|资讯|频道))$/;
/** `2023-11-02 10:21:33 来源：武威日报 作者：李卫国`, `zz.fjsen.com 2019-11-09 12:25:00 来源：东南网`. */
export const RELEASE = formOf(
  (words) =>
    `^(?:[\\u4e00-\\u9fff·-]{1,12}${words.any('source')}|(?:(?:https?:)?\\/\\/)?[a-z\\d.-]+\\.(?:cn|com|net|org)[a-z/]*)?\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\d{1,2}[:时]\\d{2}(?:[:分]\\d{0,2})?)?[|]?${words.any('release')}`,
);
const OTHER_STAMPS =
  /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?\d{1,2}:\d{2}IP属地[^。,]{2,24}$|^(?:19|20)\d{4}\/\d{4}:\d{2}(?::\d{2})?$|^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?:\d{1,2}:\d{2})?$|^(?:©?[\u4e00-\u9fff]{0,8})\d{1,2}-\d{1,2}\d{1,2}:\d{2}[\u4e00-\u9fff·]{0,12}$|^[\u4e00-\u9fff]{2,10}\d{4}-\d{1,2}-\d{1,2}[\u4e00-\u9fff]{2,8}$|^\|?[\u4e00-\u9fff]{2,8}\|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\|?$/;
/** `兰州晨报 2017-12-08 06:12`, `2023-07-02 08:12 涟水融媒 阅读3.2万+`, `26.04.2018 17:55`, `2026 02/12 10:31:58`, `2017-12-02 09:59IP属地 陕西`, `11-27 09:12`, `清源网友 2009-10-10 互联网`, `©原创 10-28 09:27 清源电视台`, `| 招商动态 |2016-09-14`: a date with the time of day, and whose it is. */
export const STAMP = formOf(
  (words) =>
    `^(?:[\\u4e00-\\u9fff·-]{0,14}|[\\u4e00-\\u9fff·-]{0,24}${words.any('source')})(?:https?:\\/\\/[a-z\\d.-]+\\/?(?:时间:)?)?\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?\\d{1,2}[:时]\\d{2}(?:[:分]\\d{0,2})?秒?\\|?[\\u4e00-\\u9fff·()-]{0,16}?:?\\|*(?:${words.any('reads')}[:(]?[\\d.]+万?\\+?[次)]?\\|?)*$|${OTHER_STAMPS.source}`,
);
/** `首页 / 要闻动态 / 综合新闻`. */
export const PATH = /^首页(?:\/[^/。,]{1,16})+$/;
export const LOCATED = /^[您你]?的?(?:目前|现在|当前)?(?:所[在处])?的?(?:所[在处])?位置(?:是|为)?[:>]/;
const ISSUED = /^(?:作者:)?(?:发布|发表|刊发|更新|上传|录入)?(?:时间|日期):\[?\d{4}[-年./]\d/;
const LOCATED_OR_ISSUED_FIRSTS = new UnitSet('您你目现当的所位发刊更上录时日作');
const DATED = /\d{4}(?:[-./]|年\/?)\d|\d-\d{2,4}:\d|\.(?:19|20)\d{2}/;
/** Digits of the shortest date. */
const FEWEST_DIGITS = 6;

/** `当前位置:首页 > 公路管理`, `2011-10-23 16:25`, `发布时间:2017年12月22日 来源:`. */
export function isPathOrStamp({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST_LINE || !mayBePathOrStamp(text, holds)) return false;
  const line = squeezed(text);
  if (mayHoldDate(line) && (RELEASE(lexicon).test(line) || STAMP(lexicon).test(line))) return true;
  return ISSUED.test(line) || isPathLine(line);
}

/** `您所在的位置: 清源网 > 农业频道 > 正文`: the path to an article. */
export function isPath({ text, holds }: Pick<Line, 'text' | 'holds'>): boolean {
  return text.length <= LONGEST_LINE && mayBePathOrStamp(text, holds) && isPathLine(squeezed(text));
}

function isPathLine(line: string): boolean {
  return LOCATED.test(line) || (/[>»›/]/.test(line) && (BREADCRUMBS.test(line) || PATH.test(line)));
}

/** Whether a squeezed line holds what each date of a head does: without it no expression with dates has to be made. */
export function mayHoldDate(line: string): boolean {
  return DATED.test(line);
}

/** Whether a line holds what each path and each time stamp does. */
function mayBePathOrStamp(text: string, holds: number): boolean {
  if ((holds & HOLDS.path) !== 0) return true;
  if ((holds & HOLDS.colon) !== 0 && LOCATED_OR_ISSUED_FIRSTS.has(text.charCodeAt(0))) return true;
  if ((holds & HOLDS.digit) === 0) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits >= FEWEST_DIGITS;
}
