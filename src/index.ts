/**
 * gov-digest as a library: the same pieces that the command line is made of.
 *
 * ```ts
 * import { findClaims, loadClaimLexicon, splitDocument } from 'gov-digest';
 *
 * const page = splitDocument({ path: 'page.txt', text });
 * const lexicon = loadClaimLexicon();
 * for (const article of page.articles) console.log(findClaims(article, lexicon, []).claims);
 * ```
 */
export { InputError, LexiconError, UsageError } from './core/errors.js';
export type {
  Article,
  Claim,
  Division,
  NonClaim,
  Page,
  RegionAttribution,
  SloganFindings,
  SloganOccurrence,
  SloganRejection,
  SourceDocument,
  SourceSpan,
  Span,
} from './core/types.js';
export { type ArticleFindings, analysePage, type FinderSet, type PlacedClaim } from './find/analysis.js';
export { findClaims } from './find/claims/index.js';
export { attributeArticles, attributeSpans } from './find/region/index.js';
export { findSlogans, numeralMasks } from './find/slogans/index.js';
export { type ClaimLexicon, loadClaimLexicon } from './lexicon/claims.js';
export { type Gazetteer, loadGazetteer } from './lexicon/gazetteer.js';
export { loadSloganLexicon, type SloganLexicon } from './lexicon/slogans.js';
export { type ReadOptions, type ReadReport, readPages, splitDocument } from './read/index.js';
export { type FinderRequest, loadFinders } from './run/finders.js';
