import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { Division } from '../core/types.js';
import type { FinderSet } from '../find/analysis.js';
import { loadClaimLexicon } from '../lexicon/claims.js';
import { type Gazetteer, loadGazetteer } from '../lexicon/gazetteer.js';
import { loadQuantityLexicon } from '../lexicon/quantities.js';
import { loadSloganLexicon } from '../lexicon/slogans.js';

/** A file of the user's own, read. */
export interface OwnFile {
  readonly path: string;
  readonly text: string;
}

/** What a command asks of the articles, and what the user adds to the lexicons. */
export interface FinderRequest {
  /** Whether claims are read, or only `counted`. */
  readonly claims: boolean | 'counted';
  readonly slogans: boolean;
  /** Whether articles and claims are placed, or only where a claim looks repeated. */
  readonly regions: boolean | 'of repeats';
  readonly words: boolean;
  /** Files of further known formulas. */
  readonly lexicons: readonly OwnFile[];
  /** Name of the division that all articles come from. */
  readonly sourceRegion: string | null;
}

/**
 * Loads the lexicons of what is asked for, and no others.
 * @throws UsageError for a `sourceRegion` that no division has, or that several have
 */
export function loadFinders(request: FinderRequest): FinderSet {
  const gazetteer = request.regions === false ? null : loadGazetteer();
  const slogans = request.slogans || request.claims !== false ? loadSloganLexicon(request.lexicons) : null;
  return {
    claims: request.claims === true ? loadClaimLexicon() : null,
    quantities: request.claims === 'counted' ? loadQuantityLexicon() : null,
    slogans: request.slogans ? slogans : null,
    masks: request.slogans ? null : slogans,
    gazetteer,
    placesRepeats: request.regions === 'of repeats',
    sourceRegion: sourceDivision(request.sourceRegion, gazetteer),
    words: request.words,
  };
}

function sourceDivision(name: string | null, gazetteer: Gazetteer | null): Division | null {
  if (name === null || gazetteer === null) return null;
  const division = gazetteer.resolve(name);
  if (division === null) throw new UsageError(say('unknownDivision', { name }));
  return division;
}
