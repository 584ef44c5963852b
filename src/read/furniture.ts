import type { ReadingLexicon } from '../lexicon/reading.js';
import { fold } from '../text/fold.js';
import { isNameList } from './byline.js';

const LONGEST = 80;
/** `第3版`, `A2`, `03版 要闻`, `3·综合`. */
const PAGE_NUMBER =
  /^(?:第?[A-D]?[\d一二三四五六七八九十]{1,3}版|[A-D]\d{1,2}|\d{1,2})(?:[·:]?[\u4e00-\u9fff·]{2,8})?(?:\d{4}年.*)?$/;
/** `2023年4月10日 星期一 第3版 要闻`, `要闻 2023年4月10日 农历癸卯年…`. */
const PAGE_LINE =
  /^[\u4e00-\u9fff]{0,8}\d{4}年\d{1,2}月\d{1,2}日.{0,12}(?:版|星期|周[一二三四五六日]|农历|责任编辑|责编|编辑)/;
const STAFF =
  /(?:记者|通讯员|编辑|责编|审核|校对|版式|美编|制图|摄影|文字|监制|主编|初审|复审|终审|一审|二审|三审|策划|统筹|编审|主任|编委|总编):/g;
const TABLE_RULE = /^\|[-:|]+\|$/;
const IN_BRACKETS = /^[(【[][^()【】[\]]{1,40}[)】\]]$/;
const AUTHOR =
  /(?:作者|记者|通讯员|撰稿)[:：]\s*([\u4e00-\u9fff·、,， ]{2,40}?)(?=\s*(?:$|[\s|｜]?[\u4e00-\u9fff]{2,6}[:：]|[|｜【[\d]))/;

/** What a line of the page around an article is: furniture, or a credit that names who sent the text in; null for any other line. */
export function furnitureRole(text: string, lexicon: ReadingLexicon): 'furniture' | 'credit' | null {
  if (text.length > 2 * LONGEST) return null;
  const line = fold(text).replace(/\s/g, '');
  if (line.length > LONGEST) return null;
  const bare = line.replace(/^[(【[]|[)】\]]$/g, '');
  const isPage = PAGE_NUMBER.test(line) || PAGE_LINE.test(line) || TABLE_RULE.test(line);
  if (isPage || lexicon.pageNames.has(bare.replace(/^[·◆■●▍]+|[·◆■●▍]+$/g, ''))) return 'furniture';
  if ((line.match(STAFF)?.length ?? 0) >= 2) return 'furniture';
  const hit = lexicon.furniture.find(({ phrase, place }) => {
    if (place === 'whole') return bare === phrase;
    if (place === 'any') return line.includes(phrase);
    if (place === 'start') return line.startsWith(phrase) || bare.startsWith(phrase);
    return bare.endsWith(phrase) && bare.length > phrase.length && !/[。，,]/.test(bare);
  });
  return hit?.role ?? null;
}

/** A whole line in round brackets that names nobody: `（完）`, `（据新华社北京3月16日电）`. */
export function isAside(text: string): boolean {
  const line = fold(text);
  return line.startsWith('(') && IN_BRACKETS.test(line);
}

/** The author that a line of page furniture names: `发布时间：2024-03-12 来源：区委办公室 作者：周婷`. */
export function authorOf(text: string, lexicon: ReadingLexicon): string | null {
  const names = AUTHOR.exec(text)?.[1]?.trim() ?? '';
  return isNameList(names, lexicon) ? names : null;
}
