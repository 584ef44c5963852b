import { datelinePlaces } from '../../lexicon/dateline-places.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese, isSpace } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import { formOf } from './forms.js';

/** `乡镇动态`, `县区简讯`. */
const COLUMN_NAME = formOf((words) => `^[\\u4e00-\\u9fff]{2,6}${words.any('column')}$`);
const LONGEST_COLUMN_NAME = 8;
/** Between dashes, which are counted. */
const LONGEST_COLUMN_TITLE = 14;
const PAGE_NAME_MARKS = new UnitSet('·◆■●▍◎○◇☆★※▶►>|【】[]:：“”—');

const LONGEST_HEAD_OF_LINKS = 8;
const LINKS_BEGIN = formOf((words) => `^${words.any('links-begin')}`);

/** The head of a list of links to other articles; the lines after it are such links. */
export function opensLinks(text: string, lexicon: ReadingLexicon): boolean {
  const isHead = text.length <= LONGEST_HEAD_OF_LINKS && lexicon.linkHeads.has(text.replace(/[:：]$/, ''));
  return isHead || LINKS_BEGIN(lexicon).test(text);
}

/** Whether a text has no more characters than a name, marks set aside. */
function mayBeName(text: string, longest: number): boolean {
  let length = 0;
  for (let at = 0; at < text.length && length <= longest; at++) {
    const unit = text.charCodeAt(at);
    if (!PAGE_NAME_MARKS.has(unit) && !isSpace(unit)) length++;
  }
  return length <= longest;
}

/** The name of a page or column, under which other articles begin; not `相关链接`, which belongs to the article above. */
export function isPageName(text: string, lexicon: ReadingLexicon): boolean {
  if (!mayBeName(text, Math.max(lexicon.longestPageName, LONGEST_COLUMN_NAME))) return false;
  const name = nameOnly(text);
  if (opensLinks(name, lexicon)) return false;
  return (
    lexicon.pageNames.has(name) ||
    COLUMN_NAME(lexicon).test(name) ||
    areNames(text, (part) => lexicon.pageNames.has(part))
  );
}

/** The name of a column where a title or marked items follow it (`工会之窗`, `喜迎二十大 奋进新征程`); alone it could be a title. */
export function isColumnTitle(text: string, lexicon: ReadingLexicon): boolean {
  if (!mayBeName(text, Math.max(lexicon.longestPageName, lexicon.longestColumnName, LONGEST_COLUMN_TITLE)))
    return false;
  if (/^[—－\-·■▍◇◆★☆●○□]{1,2}\s?[\u4e00-\u9fff]{3,10}\s?[—－\-·■◇◆★☆●○□]{1,2}$/.test(text)) return true;
  const name = nameOnly(text).replace(/[“”—]/g, '');
  if (lexicon.columnNames.has(name) || isPageName(text, lexicon)) return true;
  if (areNames(text, (part) => isColumnTitle(part, lexicon))) return true;
  if (isTwoNames(name, lexicon)) return true;
  if (lexicon.columnBeginnings.has(name.slice(0, 2)) && datelinePlaces().has(name.slice(2))) return true;
  return /^[\u4e00-\u9fff]{2,10}$/.test(name) && lexicon.columnEndings.end(name);
}

/** `社会·民生`, `走基层·一线见闻`: two names and a point between them. */
function areNames(text: string, isName: (part: string) => boolean): boolean {
  if (!text.includes('·')) return false;
  const parts = text.split('·');
  return parts.length === 2 && parts.every((part) => part !== '' && isName(part.trim()));
}

/** `社会法治`, `文化教育` */
function isTwoNames(name: string, { pageNames }: ReadingLexicon): boolean {
  return name.length === 4 && isChinese(name) && pageNames.has(name.slice(0, 2)) && pageNames.has(name.slice(2));
}

/** The name without the marks around and in it. */
function nameOnly(text: string): string {
  if (isChinese(text)) return text;
  return text.replace(/[\s·◆■●▍◎○◇☆★※▶►>|【】[\]]|[:：]$/g, '');
}
