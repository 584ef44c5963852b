import type { Bound } from '../../../core/types.js';
import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { ADVERB } from '../../../lexicon/word-marks.js';
import type { Place } from './place.js';

/** The bound of a number: its own, or what a word before its verb tells: 至少召开会议1次, 礼堂最多能容纳500人. */
export function boundOfNumber(place: Place, { quantity: { overVerb } }: ClaimLexicon): Bound {
  const { clause, quantity, before } = place;
  if (quantity.bound !== 'exact' || before.verbs === null) return quantity.bound;
  for (let at = before.verbs.from - 1; at >= place.from; at--) {
    const start = clause.start(at);
    const word = overVerb.exactlyAt(clause.text, start, clause.end(at) - start);
    if (word !== 0) return overVerb.valueOf(word).bound;
    if (!clause.is(at, ADVERB)) break;
  }
  return quantity.bound;
}
