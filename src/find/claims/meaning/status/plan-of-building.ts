import type { ClauseList } from '../clauses/clause-list.js';
import { ABLE, BUILDS } from './cues.js';

/** How many clauses before its own can tell of a building. */
const REMEMBERED = 30;

/**
 * 果汁厂建成后,年产值3亿元。新厂可产果汁200吨: whether the sentence before the clause `first` of one, in the same paragraph, tells of what
 * will be built, or of what that can do behind one that does.
 */
export function goesOnBuilding(
  text: string,
  clauses: ClauseList,
  first: number,
  cuesOf: (clause: number) => number,
): boolean {
  let said = ABLE;
  for (let at = first - 1; at >= 0 && first - at <= REMEMBERED; at--) {
    if (at === first - 1 || !clauses.areInSentence(at, at + 1)) {
      if ((said & ABLE) === 0 || text.slice(clauses.end(at), clauses.start(at + 1)).includes('\n')) return false;
      said = 0;
    }
    said |= cuesOf(at);
    if ((said & BUILDS) !== 0) return true;
  }
  return false;
}
