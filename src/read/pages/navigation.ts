import type { ReadingLexicon } from '../../lexicon/reading.js';
import { UnitSet } from '../../text/unit-set.js';
import { HOLDS } from '../lines/traits.js';
import { isName } from './names.js';

/** What may stand among the words of navigation: numbers, dates and marks, page numbers. */
const BETWEEN_LINKS = new UnitSet('0123456789|/>»›<«:;,.·•()[]【】+_~◀▶←→-');
/**
 * A line of nothing but the links of a page, with numbers, dates and page numbers among them: `第03版:通城新闻 上一版 下一版`,
 * `放大 缩小 默认`; not `放大改革效应`.
 */
export function isNavigation(line: string, lexicon: ReadingLexicon, fewest = 1): boolean {
  let links = 0;
  for (let at = 0; at < line.length; ) {
    const page = PAGE_LABEL_FIRSTS.has(line.charCodeAt(at)) ? PAGE_LABEL.exec(line.slice(at, at + 24)) : null;
    if (page !== null) {
      at += page[0].length;
      continue;
    }
    const link = linkLength(line, at, lexicon);
    if (link > 0) links++;
    else if (!BETWEEN_LINKS.has(line.charCodeAt(at))) return false;
    at += Math.max(link, 1);
  }
  return links >= fewest;
}

/** Length of the link that stands at a place, or of the name of a page in a menu (`首页 要闻 政情 产经`); 0 where none does. */
function linkLength(line: string, at: number, { links, menuNames }: ReadingLexicon): number {
  const link = links.numberAt(line, at);
  if (link > 0 || at === 0) return links.lengthOf(link);
  return menuNames.lengthOf(menuNames.numberAt(line, at));
}

/** `第03版:通城新闻`, `第A02版`, `2010年10月5日 星期`; the name of the page up to the next link. */
const PAGE_LABEL =
  /^(?:返回[\u4e00-\u9fff]{2,8}首页|(?:当前版:|当前)?第?[A-Z]{0,2}\d{1,2}[A-D]?版(?:[::][\u4e00-\u9fff·]{2,8}?(?=[上下]一|[\d/|P]|$))?|\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日天]?)?|星期[一二三四五六日天]?)/;

const PAGE_LABEL_FIRSTS = new UnitSet('返当第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789星');

/** Whether a line can hold so many words, and nothing but words and gaps or bars. */
export function mayBeMenu(text: string, holds: number): boolean {
  if ((holds & (HOLDS.clause | HOLDS.final | HOLDS.digit | HOLDS.colon)) !== 0 || text.length < 2 * FEWEST_BARRED)
    return false;
  return (holds & HOLDS.blank) !== 0 || text.includes('|');
}

/** Of a menu without bars so many words, and half of them names of pages; bars part fewer. */
const FEWEST_WORDS = 6;
const FEWEST_BARRED = 4;
const LONGEST_WORD = 7;
const WORD = /^[\u4e00-\u9fff]+$/;
const BARRED_WORD = /^[\u4e00-\u9fff\w+]{1,8}$/;
const BAR_BETWEEN = /\s*[|｜]\s*/;
const BAR_AROUND = /^[|｜]\s*([^|｜].*[^|｜\s])\s*[|｜]$/;
const BETWEEN_WORDS = /[\s|｜]+/;

/**
 * `首页|新闻|图片|评论|工会|文化`, `国内要闻 省内要闻 本地要闻 精彩点击 通知公告 晚报数字报`: words of a menu and nothing else; not the row of a
 * table (`|村名|户数|…|`), and not `强产业 兴文化 治环境 育新风 促和谐 惠民生`, which no bar parts and which names no page.
 * @param spaced the line with all its gaps
 */
export function isMenu(spaced: string, lexicon: ReadingLexicon): boolean {
  if (isBarred(spaced, lexicon)) return true;
  const words = spaced.split(BETWEEN_WORDS);
  if (words.length < FEWEST_WORDS || words.some((word) => word.length > LONGEST_WORD || !WORD.test(word))) return false;
  return isOfPages(words, lexicon);
}

/** Whether half of the words are names of pages. */
function isOfPages(words: readonly string[], lexicon: ReadingLexicon): boolean {
  const { pageNames, columnEndings, sites, papersAlone, menuEndings } = lexicon;
  const isPage = (word: string): boolean =>
    pageNames.has(word) || [columnEndings, sites, papersAlone, menuEndings].some((endings) => endings.end(word));
  return words.filter(isPage).length * 2 >= words.length;
}

/** `关于我们 | 新闻热线 | RSS | App`: a bar between any two; not `周雨 | 高翔 | 李梅 | 王强`, `文 | 周雨 图 | 高翔`. */
function isBarred(spaced: string, lexicon: ReadingLexicon): boolean {
  if (!/[|｜]/.test(spaced)) return false;
  const row = BAR_AROUND.exec(spaced)?.[1];
  const words = (row ?? spaced).split(BAR_BETWEEN);
  // The rows of a table have bars around them as well.
  if (row !== undefined) return words.length >= FEWEST_BARRED && isOfPages(words, lexicon);
  if (words.length < FEWEST_BARRED || !words.every((word) => BARRED_WORD.test(word))) return false;
  return !words.every((word) => isName(word, lexicon));
}

/** `首页 志愿项目 志愿新闻 … 清源县志愿服务基金会`: a row of four words and more that begins with the way home; no text does. */
export function isMenuFromHome(spaced: string, holds: number): boolean {
  if ((holds & (HOLDS.clause | HOLDS.final)) !== 0 || !spaced.startsWith('首')) return false;
  return /^首\s?页(?:\s+[^\s]{2,12}){3,}$/.test(spaced);
}
