import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { GRADE } from '../../../../lexicon/phrase-words.js';
import { CONNECTIVE, PAUSE, QUANTITY } from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { phraseAfter } from './counted-phrase.js';

/** Behind what the next number counts of those that were counted up to `at`: 44户企业的|775名建档职工|参加. */
export function endOfCounted(clause: Clause, at: number, lexicon: ClaimLexicon): number {
  if (!clause.isWord(at, '的') || !clause.is(at + 1, QUANTITY)) return at;
  return phraseAfter(clause, at + 1, lexicon, true, null)?.to ?? at;
}

/** The noun that a number shares with the next of its list: 5个国家级、60个省级培训基地; null where it has one of its own. */
export function sharedPhrase(clause: Clause, phrase: Range, lexicon: ClaimLexicon): Range | null {
  const { from, to } = phrase;
  const listed = clause.is(to, PAUSE | CONNECTIVE) && clause.is(to + 1, QUANTITY);
  if (!listed || to - from !== 1) return null;
  if (!lexicon.phraseWords.endAll(clause.text, clause.start(from), clause.end(from), GRADE)) return null;
  return phraseAfter(clause, phrase.to + 1, lexicon, true, null);
}
