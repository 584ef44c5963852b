import type { InputError } from './core/errors.js';
import type { Article, Claim, NonClaim, RegionAttribution, SloganFindings } from './core/types.js';
import { findClaims as findClaimsWith } from './find/claims/index.js';
import { attributeArticles } from './find/region/index.js';
import { findSlogans as findSlogansWith, numeralMasks } from './find/slogans/index.js';
import { type ClaimLexicon, loadClaimLexicon } from './lexicon/claims.js';
import { type Gazetteer, loadGazetteer } from './lexicon/gazetteer.js';
import { loadSloganLexicon, type SloganLexicon } from './lexicon/slogans.js';
import { type ReadOptions, type ReadReport, readPages } from './read/index.js';

/** How articles are read, and who is told of what could not be. */
export interface ReadArticlesOptions extends ReadOptions {
  /** Some input could not be read, and the rest goes on; without it, the first failure is thrown. */
  readonly onFailure?: (error: InputError) => void;
  /** What is worth knowing of input that was read: an encoding that was guessed, files that were skipped. */
  readonly onNote?: (message: string) => void;
}

/**
 * Reads the articles of files and directories, in their order: the same reading as the command line's.
 * @param paths a path or several; a directory is walked, `-` is standard input
 * @returns the articles, read one after another as they are asked for; their offsets are UTF-16 units of `article.text`, and
 *   `article.locate(span)` gives code points of the file
 * @throws InputError for a file that cannot be read, unless `onFailure` takes it
 */
export async function* readArticles(
  paths: string | readonly string[],
  { onFailure, onNote, ...options }: ReadArticlesOptions = {},
): AsyncGenerator<Article> {
  const report: ReadReport = {
    failed(error) {
      if (onFailure === undefined) throw error;
      onFailure(error);
    },
    note: (message) => onNote?.(message),
  };
  for await (const page of readPages(typeof paths === 'string' ? [paths] : paths, options, report)) {
    yield* page.articles;
  }
}

let claimLexicon: ClaimLexicon | null = null;
let sloganLexicon: SloganLexicon | null = null;
let gazetteer: Gazetteer | null = null;

/** The lexicons that ship with the package are loaded once, when they are first needed. */
function shippedClaims(): ClaimLexicon {
  claimLexicon ??= loadClaimLexicon();
  return claimLexicon;
}

function shippedSlogans(): SloganLexicon {
  sloganLexicon ??= loadSloganLexicon([]);
  return sloganLexicon;
}

function shippedGazetteer(): Gazetteer {
  gazetteer ??= loadGazetteer();
  return gazetteer;
}

/** The claims of an article, and the numeric expressions that are none. */
export interface ClaimFindings {
  readonly claims: readonly Claim[];
  readonly nonClaims: readonly NonClaim[];
}

/**
 * Finds the numeric claims of an article; the numerals of slogans (三会一课) are none.
 * @param lexicon those that ship with the package, unless given
 * @param slogans the lexicon that knows the slogans
 * @returns claims in reading order, with spans of `article.text` in UTF-16 units; percent as written (87)
 */
export function findClaims(
  article: Article,
  lexicon: ClaimLexicon = shippedClaims(),
  slogans: SloganLexicon = shippedSlogans(),
): ClaimFindings {
  return findClaimsWith(article, lexicon, numeralMasks(article, slogans));
}

/**
 * Finds the slogans of an article: each occurrence with its canonical form, and the candidates that were rejected, with the rule.
 * @param lexicon that of `loadSloganLexicon`, with formulas of your own; that of the package, unless given
 */
export function findSlogans(article: Article, lexicon: SloganLexicon = shippedSlogans()): SloganFindings {
  return findSlogansWith(article, lexicon);
}

/**
 * Says which division an article comes from, by what it says itself. Articles of one newspaper page say more together:
 * `attributeArticles(page.articles, gazetteer)` on the pages of `readPages`.
 * @param places that of `loadGazetteer`, unless given
 * @returns the division, or null with the reason and the nearest candidates
 */
export function attributeRegion(article: Article, places: Gazetteer = shippedGazetteer()): RegionAttribution {
  const [attribution] = attributeArticles([article], places);
  return attribution ?? { division: null, evidence: 'no article', candidates: [] };
}
