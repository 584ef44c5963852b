import type { Article, Division, Span } from '../../core/types.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { Mention } from './mentions.js';
import type { Support } from './resolve.js';

const PAIR = /[\u4e00-\u9fff][市县区州盟旗]/g;
/** 海区域 is no 海区. */
const WORD_AFTER = /[域位间别块]/;

/**
 * Short names of one character that the text licenses: 乌市 is 乌兰浩特市 where the text names that, 海区 is 海勃湾区 in a text
 * of 乌海. The division has to be named on the page, or to lie in one that is, and to be the only one that fits.
 */
export function findAbbreviations(
  article: Article,
  covered: readonly Span[],
  supports: readonly Support[],
  gazetteer: Gazetteer,
): Mention[] {
  const known = knownDivisions(supports, gazetteer);
  const mentions: Mention[] = [];
  if (known.size === 0) return mentions;
  let next = 0;
  let passages = 0;
  for (const match of article.folded.matchAll(PAIR)) {
    const start = match.index;
    const end = start + 2;
    while (next < covered.length && (covered[next]?.end ?? 0) <= start) next++;
    if ((covered[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const surface = match[0];
    const division = known.get(surface);
    if (division === undefined || division === null || WORD_AFTER.test(article.folded.charAt(end))) continue;
    if (gazetteer.names.longestAt(article.folded, start) !== null) continue;
    while ((article.passages[passages]?.end ?? Number.POSITIVE_INFINITY) < end) passages++;
    const passage = article.passages[passages];
    if (passage === undefined) break;
    mentions.push({
      start,
      end,
      surface,
      form: 'abbreviation',
      class: 'plain',
      candidates: [division],
      passage,
      effect: null,
      chained: false,
      chains: false,
      division,
    });
  }
  return mentions;
}

/**
 * First and last character of the names of the divisions known here; null where two share them. What is named goes before
 * what only lies in a city that is, and the article before the page: 海南区 is no 海区 on a page that names 海勃湾区.
 */
function knownDivisions(supports: readonly Support[], gazetteer: Gazetteer): Map<string, Division | null> {
  const known = new Map<string, Division | null>();
  const addAll = (divisions: readonly (Division | null)[]): void => {
    const here = new Map<string, Division | null>();
    for (const division of divisions) {
      if (division === null || division.name.length < 3 || division.level === 'province') continue;
      const key = division.name.charAt(0) + division.name.slice(-1);
      const other = here.get(key);
      here.set(key, other === undefined || other === division ? division : null);
    }
    for (const [key, division] of here) if (!known.has(key)) known.set(key, division);
  };
  for (const support of supports) addAll([...support.named].map((code) => gazetteer.division(code)));
  for (const support of supports) {
    const cities = [...support.lineage].filter((code) => gazetteer.division(code)?.level === 'city');
    addAll(cities.flatMap((code) => gazetteer.children(code)));
  }
  return known;
}
