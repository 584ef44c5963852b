import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { BEFALLING } from '../../../../lexicon/governing-words.js';
import { GRAVE } from '../../../../lexicon/phrase-words.js';
import { ADVERB, PAUSE } from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isWordOf } from '../clauses/phrase.js';

/** Whether a verb tells what befalls those before it: 9座桥梁|损坏. */
export function befalls(clause: Clause, at: number, { governingWords }: ClaimLexicon): boolean {
  return governingWords.begin(clause.text, clause.start(at), clause.end(at), BEFALLING);
}

/** 房屋倒塌36间,12间|损坏: what was counted before is what it befalls. */
export function befallsCounted(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return befalls(clause, at, lexicon) && endsTold(clause, at, lexicon);
}

/** Whether nothing follows a verb but how bad it is: 9个乡镇|受灾严重. */
export function endsTold(clause: Clause, at: number, { phraseWords }: ClaimLexicon): boolean {
  let next = at + 1;
  while (clause.is(next, ADVERB) || isWordOf(clause, next, GRAVE, phraseWords)) next++;
  return next === clause.length || clause.is(next, PAUSE);
}
