import type {
  Article,
  Claim,
  Division,
  NonClaim,
  Page,
  RegionAttribution,
  SloganFindings,
  Span,
} from '../core/types.js';
import type { ClaimLexicon } from '../lexicon/claims.js';
import type { Gazetteer } from '../lexicon/gazetteer.js';
import type { QuantityLexicon } from '../lexicon/quantities.js';
import type { SloganLexicon } from '../lexicon/slogans.js';
import { countClaims, findClaims } from './claims/index.js';
import { type PlacedClaim, withoutRepeats } from './claims/repeats.js';
import { attributeArticles, attributeSpans } from './region/index.js';
import { findSlogans, masksOf, numeralMasks } from './slogans/index.js';
import { type ArticleWords, findWords, NO_WORDS } from './words.js';

export type { PlacedClaim };

/** What was found in one article; what nobody asked for is empty. */
export interface ArticleFindings {
  readonly article: Article;
  readonly region: RegionAttribution;
  readonly claims: readonly PlacedClaim[];
  readonly nonClaims: readonly NonClaim[];
  /** How many claims there are, known also where they are only counted. */
  readonly claimCount: number;
  readonly slogans: SloganFindings;
  readonly words: ArticleWords;
}

/** The lexicons of the finders to run: a finder without its lexicon is left out. */
export interface FinderSet {
  readonly claims: ClaimLexicon | null;
  /** Counts the claims, where nobody asks what they say. */
  readonly quantities: QuantityLexicon | null;
  readonly slogans: SloganLexicon | null;
  /** Marks the numerals of slogans for the claims, where slogans themselves are not asked for. */
  readonly masks: SloganLexicon | null;
  readonly gazetteer: Gazetteer | null;
  /** Places only the pages with claims that look repeated, where nobody asks for places but to tell such claims apart. */
  readonly placesRepeats: boolean;
  /** Where the user says that all articles come from. */
  readonly sourceRegion: Division | null;
  readonly words: boolean;
}

const NOWHERE: RegionAttribution = { division: null, evidence: '', candidates: [] };
const NO_CLAIMS = { claims: [], nonClaims: [], count: 0 };
const NO_SLOGANS: SloganFindings = { occurrences: [], rejections: [], abbreviations: [] };

/** Runs the finders over the articles of one page, which are placed together. */
export function analysePage(page: Page, finders: FinderSet): ArticleFindings[] {
  const { gazetteer, placesRepeats, sourceRegion } = finders;
  if (placesRepeats) {
    const found = analysePage(page, { ...finders, gazetteer: null, placesRepeats: false });
    if (!found.some(({ claims }) => withoutRepeats(claims).length < claims.length)) return found;
  }
  const regions = gazetteer === null ? [] : attributeArticles(page.articles, gazetteer, { sourceRegion });
  return page.articles.map((article, index) => analyseArticle(article, regions[index] ?? NOWHERE, finders));
}

function analyseArticle(article: Article, region: RegionAttribution, finders: FinderSet): ArticleFindings {
  const slogans = finders.slogans === null ? NO_SLOGANS : findSlogans(article, finders.slogans);
  const { claims, nonClaims, count } = claimsOf(article, slogans, finders);
  return {
    article,
    region,
    claims: placeClaims(article, region, claims, finders.gazetteer),
    nonClaims,
    claimCount: count,
    slogans,
    words: finders.words ? findWords(article) : NO_WORDS,
  };
}

function claimsOf(
  article: Article,
  slogans: SloganFindings,
  finders: FinderSet,
): { claims: readonly Claim[]; nonClaims: readonly NonClaim[]; count: number } {
  if (finders.claims !== null) {
    const { claims, nonClaims } = findClaims(article, finders.claims, masksIn(article, slogans, finders));
    return { claims, nonClaims, count: claims.length };
  }
  if (finders.quantities === null) return NO_CLAIMS;
  return { ...NO_CLAIMS, count: countClaims(article, finders.quantities, masksIn(article, slogans, finders)) };
}

function masksIn(article: Article, { abbreviations }: SloganFindings, finders: FinderSet): readonly Span[] {
  if (finders.slogans !== null) return masksOf(article, abbreviations, finders.slogans);
  return finders.masks === null ? [] : numeralMasks(article, finders.masks);
}

function placeClaims(
  article: Article,
  region: RegionAttribution,
  claims: readonly Claim[],
  gazetteer: Gazetteer | null,
): PlacedClaim[] {
  const divisions = gazetteer === null ? [] : attributeSpans(article, region, claims, gazetteer);
  return claims.map((claim, index) => ({ claim, division: divisions[index] ?? null }));
}

/** Longer than any sentence of a newspaper (the longest of 25 work reports has 1065 characters). */
const LONGEST_SENTENCE = 2000;
/** A finding that begins before the end of a part reaches no further than this beyond it. */
const PART_OVERLAP = 200;

/**
 * The sentence that the span begins in, else the passage. Of one without an end (a table read as one line) it is the part
 * around the span: 40,000 rows that repeat 80,000 characters each would be no longer in proportion to the text.
 */
export function sentenceAround(article: Article, span: Span): Span {
  const sentence = spanHolding(article.sentences, span.start) ?? spanHolding(article.passages, span.start) ?? span;
  const { start, end } = sentence;
  if (end - start <= LONGEST_SENTENCE) return { start, end };
  const part = start + Math.floor((span.start - start) / LONGEST_SENTENCE) * LONGEST_SENTENCE;
  return { start: part, end: Math.min(end, part + LONGEST_SENTENCE + PART_OVERLAP) };
}

/** Binary search: the spans are in order and do not overlap. */
function spanHolding(spans: readonly Span[], at: number): Span | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
