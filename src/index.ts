/**
 * gov-digest as a library: the same pieces that the command line is made of. docs/LIBRARY.md shows them at work.
 *
 * ```ts
 * import { findClaims, readArticles } from 'gov-digest';
 *
 * for await (const article of readArticles('pages/')) console.log(article.title, findClaims(article).claims);
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
export { attributeArticles, attributeSpans } from './find/region/index.js';
export { type ClaimLexicon, loadClaimLexicon } from './lexicon/claims.js';
export { type Gazetteer, loadGazetteer } from './lexicon/gazetteer.js';
export { loadSloganLexicon, type SloganLexicon } from './lexicon/slogans.js';
export {
  attributeRegion,
  type ClaimFindings,
  findClaims,
  findSlogans,
  type ReadArticlesOptions,
  readArticles,
} from './library.js';
export { type ReadOptions, type ReadReport, readPages, splitDocument } from './read/index.js';
export { type FinderRequest, loadFinders } from './run/finders.js';
