import { datelinePlaces, LONGEST_DATELINE_PLACE } from '../../lexicon/dateline-places.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';
import { hasSurname, isName } from '../pages/names.js';

/** `记者 王芳 聊城报道`, `记者王芳聊城报道`, `记者 王芳 发自聊城`; not `记者 王芳 摄影报道`, `记者 王芳 康平 报道`, who are two. */
const REPORT = /(?<!\s|摄影|综合|图文|图片)报道$/;
const FROM = /(?:^|\s)?发自([\u4e00-\u9fff]{2,6})(?:报道)?$/;
const OFFICE = /记者|通讯员/;
const ENDS_WITH_OFFICE = /(?:记者|通讯员)[\s:：]*$/;
/** `左新新聊城` after the office that it stands behind. */
const LAST_WORD = /^.*(?:[\s、，,：:]|记者|通讯员)([\u4e00-\u9fff]{2,9})$/;
const SHORTEST_NAME = 2;
const LONGEST_PLACE_ALONE = 4;

/** A byline without the place that it tells the report to be of; the line itself where it tells none. */
export function withoutPlaceOfReport(line: string, lexicon: ReadingLexicon): string {
  if (!OFFICE.test(line)) return line;
  const from = FROM.exec(line);
  if (from !== null && from.index > 0) return line.slice(0, from.index).trimEnd();
  if (!REPORT.test(line)) return line;
  const told = line.slice(0, -2);
  const word = LAST_WORD.exec(told)?.[1] ?? '';
  const isApart = /\s/.test(told.charAt(told.length - word.length - 1));
  if (!isApart && isName(word, lexicon)) return told;
  const place = isApart ? placeApart(word, lexicon) : placeAtEnd(word);
  const names = told.slice(0, told.length - place).trimEnd();
  return names === told || ENDS_WITH_OFFICE.test(names) ? line : names;
}

/** Length of a word that is a place, as `高县` is, and any that is no name. */
function placeApart(word: string, lexicon: ReadingLexicon): number {
  const isPlace = datelinePlaces().has(word) || (word.length <= LONGEST_PLACE_ALONE && !hasSurname(word, lexicon));
  return isPlace ? word.length : 0;
}

/** Length of the place that a word ends with after a name: `聊城` of `左新新聊城`. */
function placeAtEnd(word: string): number {
  for (let length = Math.min(LONGEST_DATELINE_PLACE, word.length - SHORTEST_NAME); length > 1; length--) {
    if (datelinePlaces().has(word.slice(-length))) return length;
  }
  return 0;
}
