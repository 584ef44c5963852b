import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { DIMENSION } from '../../../../lexicon/phrase-words.js';
import { PAUSE, QUANTITY } from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isWordOf, phraseText } from '../clauses/phrase.js';
import { phraseAfter } from '../counted/counted-phrase.js';
import type { Place, Surroundings } from '../place.js';

/** 架设干管5条长3723米: how long those are that were counted. */
export function isSizeOfBefore(
  { clause, index, number, previous, after }: Place,
  { phraseWords }: ClaimLexicon,
): boolean {
  if (previous?.quantity.category !== 'count' || previous.clause < number - 1 || after !== null) return false;
  return isWordOf(clause, index - 1, DIMENSION, phraseWords);
}

/** 修建长3公里、宽4米的产业路, 修通一条长3公里,宽4米的产业路: what is so long and wide stands behind the last of its sizes. */
export function sizedThing({ clause, index, number, before }: Place, source: Surroundings): string | null {
  if (before.verbs === null || before.phrase === null || before.phrase.to !== index) return null;
  if (!endsWithDimension(clause, index - 1, source.lexicon)) return null;
  const next = index + 1 === clause.length ? source.clauseAfter(number) : clause;
  if (next === null) return null;
  let at = next === clause ? index : -1;
  for (;;) {
    let further = at + 1;
    if (next.is(further, PAUSE)) further++;
    if (!next.is(further + 1, QUANTITY) || !endsWithDimension(next, further, source.lexicon)) break;
    at = further + 1;
  }
  if (at < 0 || !next.isWord(at + 1, '的')) return null;
  const thing = phraseAfter(next, at, source.lexicon, true, null);
  return thing === null ? null : phraseText(next, source.written, thing);
}

/** 长, 一条长 */
const LONGEST_SIZE = 3;

function endsWithDimension(clause: Clause, at: number, { phraseWords }: ClaimLexicon): boolean {
  const [start, end] = [clause.start(at), clause.end(at)];
  return end - start <= LONGEST_SIZE && phraseWords.endAll(clause.text, start, end, DIMENSION);
}
