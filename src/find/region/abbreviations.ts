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

/** First and last character of the names of the divisions known here; null where two share them. The nearest support counts. */
function knownDivisions(supports: readonly Support[], gazetteer: Gazetteer): Map<string, Division | null> {
  const known = new Map<string, Division | null>();
  for (const support of supports) {
    const here = new Map<string, Division | null>();
    const add = (division: Division): void => {
      if (division.name.length < 3 || division.level === 'province') return;
      const key = division.name.charAt(0) + division.name.slice(-1);
      const other = here.get(key);
      here.set(key, other === undefined || other === division ? division : null);
    };
    for (const code of support.named) {
      const division = gazetteer.division(code);
      if (division !== null) add(division);
    }
    const named = new Set(here.keys());
    for (const code of support.lineage) {
      if (gazetteer.division(code)?.level !== 'city') continue;
      for (const child of gazetteer.children(code)) {
        if (!named.has(child.name.charAt(0) + child.name.slice(-1))) add(child);
      }
    }
    for (const [key, division] of here) if (!known.has(key)) known.set(key, division);
  }
  return known;
}
