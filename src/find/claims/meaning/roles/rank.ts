import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { BARE, FIELD, RANKING, STANDING, TOP } from '../../../../lexicon/rank-words.js';
import type { Place } from '../place.js';

const ORDINAL = '第';
const RANK = /第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[位名]?$/;
/** How far among whom can stand between a verb of rank and the top (位居|全省法院|首位). */
const LONGEST_FIELD = 8;
const IN = '在'.charCodeAt(0);

/** 产量居全市第二,同比增长3%: a rank is no name of what is measured. */
export function withoutRank(measure: string | null, { previous }: Place, lexicon: ClaimLexicon): string | null {
  if (measure === '') return previous?.measure ?? null;
  if (measure === null) return null;
  // 结案数量均居全省法院首位,占全省的三成
  const top = startOfTop(measure, lexicon);
  if (top > 1) return measure.slice(0, top);
  if (!measure.includes(ORDINAL)) return measure;
  const named = measure.slice(0, startOfRank(measure, lexicon));
  // 规模排名全国第3位,同比增长0.4%
  const bare = lexicon.rankWords.are(named, 0, named.length, BARE) && previous !== null;
  return named === '' || bare ? (previous?.measure ?? null) : named;
}

/** Where what tells of the top begins that a measure ends with (均居|全省法院|首位), or -1. */
function startOfTop(measure: string, { rankWords }: ClaimLexicon): number {
  const length = rankWords.lengthOfEnding(measure, measure.length, TOP);
  if (length === 0) return -1;
  const last = measure.length - length;
  for (let end = last; end > 0 && end >= last - LONGEST_FIELD; end--) {
    const standing = rankWords.lengthOfEnding(measure, end, STANDING);
    if (standing !== 0) return end - standing;
  }
  return -1;
}

/** Where the rank begins that a measure ends with (居|全市|第二, 排名|在全国|第3位), else the end of the measure. */
function startOfRank(measure: string, { rankWords }: ClaimLexicon): number {
  const rank = measure.search(RANK);
  if (rank === -1) return measure.length;
  let start = rank - rankWords.lengthOfEnding(measure, rank, FIELD);
  if (start < rank && measure.charCodeAt(start - 1) === IN) start--;
  return start - rankWords.lengthOfEnding(measure, start, RANKING);
}
