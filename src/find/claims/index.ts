import type { Article, Claim, NonClaim, Span } from '../../core/types.js';
import type { ClaimLexicon } from '../../lexicon/claims.js';
import type { QuantityLexicon } from '../../lexicon/quantities.js';
import { readMeanings } from './meaning/index.js';
import { scanQuantities } from './quantity/scan.js';

/** What says when: 2020年 in 同比2020年增长48% measures nothing. */
const DATES = new Set(['date', 'year', 'year-range', 'time']);

/** The numeric claims of an article, and the numeric expressions that are none, both in reading order. */
export function findClaims(
  article: Article,
  lexicon: ClaimLexicon,
  masked: readonly Span[],
): { readonly claims: readonly Claim[]; readonly nonClaims: readonly NonClaim[] } {
  const { quantities, nonClaims } = scanQuantities(article, lexicon.quantity, masked);
  if (quantities.length === 0) return { claims: [], nonClaims };
  const dates = nonClaims.filter((found) => DATES.has(found.class));
  return { claims: readMeanings(article, quantities, dates, lexicon), nonClaims };
}

/** How many numeric claims an article has: every quantity is one, whatever it means. */
export function countClaims(article: Article, lexicon: QuantityLexicon, masked: readonly Span[]): number {
  return scanQuantities(article, lexicon, masked).quantities.length;
}
