import type { FinderSet } from '../find/analysis.js';
import { loadFinders } from '../run/finders.js';
import type { Flags } from './command.js';
import { loadDictionaries, readOwnFiles } from './own-files.js';
import type { Plan } from './plan.js';

/** Loads what a plan needs to find, with the user's own words and formulas. */
export function findersFor(plan: Plan, flags: Flags): FinderSet {
  loadDictionaries(flags);
  return loadFinders({
    ...plan.wanted,
    lexicons: readOwnFiles(flags.lexicon, '--lexicon'),
    sourceRegion: flags.sourceRegion ?? null,
  });
}
