import { readingLexicon } from '../../lexicon/reading.js';
import { bylineOf, isNameList } from '../articles/byline.js';
import { isOrgan } from '../articles/organ.js';
import { furnitureRole } from '../pages/furniture.js';
import { ENDS } from './edges.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';

/**
 * `…产值960万元。（银建军 谢丽）`, `…海中游览。 刘贵雄 摄`, `…产值960万元。□银建军`, full as they are, end an article; not `…三项制度。（见附表）`.
 */
export function endsWithByline({ text, edges, holds }: Line, next: Line): boolean {
  const marked = (holds & HOLDS.final) === 0 ? undefined : MARKED_AT_END.exec(text)?.[0];
  if (marked !== undefined) {
    const cutsName = next.text.length <= LONGEST_REST && bylineOf(marked + next.text, readingLexicon()) !== null;
    return !cutsName && bylineOf(marked, readingLexicon()) !== null;
  }
  if ((edges & ENDS.credit) === 0) return false;
  const names =
    /[。！？…”]\s*((?:[\u4e00-\u9fff]{2,5}发\s?)?[（(][^（）()]{2,40}[）)]|[^。！？…”，（）()]{2,20}(?:摄|供图|摄影报道))$/.exec(
      text,
    )?.[1];
  if (names === undefined) return false;
  const lexicon = readingLexicon();
  if (bylineOf(names, lexicon) !== null) return true;
  if (!/^[（(]/.test(names)) return false;
  return isOrgan(names.slice(1, -1), lexicon) || furnitureRole(names, lexicon) === 'credit';
}

/** `（高翔 李梅）`, `翔 李梅）` at the end of a text, which closes an article; not the credit of a picture. */
export function closesArticle({ text, edges }: Line): boolean {
  if ((edges & ENDS.credit) === 0) return false;
  const names = NAMES_AT_END.exec(text)?.[1];
  if (names !== undefined) return bylineOf(`（${names}）`, readingLexicon())?.isPhoto === false;
  const rest = REST_OF_NAMES.exec(text);
  return rest !== null && (rest[1] === undefined || isNameList(rest[1], readingLexicon()));
}

/** `文斌`, `辉 李梅` after `…。□林`, `…。□高光`. */
const LONGEST_REST = 8;
const MARKED_AT_END = /(?<=[。！？])[□■◆●▲][^。！？，]{2,20}$/;
const NAMES_AT_END = /(?:^|[。！？…”])\s*[（(]([^（）()]{2,30})[）)]$/;
const REST_OF_NAMES = /^[\u4e00-\u9fff]{1,3}(?:(?:\s[\u4e00-\u9fff]{2,3}){0,2}?\s([\u4e00-\u9fff]{2,3}))?[）)]$/;
