import type { Article, Claim, NonClaim, Span } from '../../core/types.js';
import type { ClaimLexicon } from '../../lexicon/claims.js';
import { readMeanings } from './meaning/index.js';
import { scanQuantities } from './quantity/scan.js';

/** The numeric claims of an article, and the numeric expressions that are none, both in reading order. */
export function findClaims(
  article: Article,
  lexicon: ClaimLexicon,
  masked: readonly Span[],
): { claims: Claim[]; nonClaims: NonClaim[] } {
  const { quantities, nonClaims } = scanQuantities(article, lexicon.quantity, masked);
  return { claims: readMeanings(article, quantities, lexicon), nonClaims: [...nonClaims] };
}
