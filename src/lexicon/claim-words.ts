import { CASE_WORDS } from './case-words.js';
import { ClassedWords } from './classed-words.js';
import { COUNTER_WORDS } from './counter-words.js';
import { FRAME_WORDS } from './frame-words.js';
import { GOVERNING_WORDS } from './governing-words.js';
import { MEASURE_WORDS } from './measure-words.js';
import { NOUN_PARTS } from './noun-parts.js';
import { PHRASE_WORDS } from './phrase-words.js';
import { RAIN_WORDS } from './rain-words.js';
import { RANK_WORDS } from './rank-words.js';
import { ROLE_WORDS } from './role-words.js';
import { TOPIC_WORDS } from './topic-words.js';
import { WHOLE_WORDS } from './whole-words.js';

/** The tables of words by which a claim is read from its clause, by their fields in the lexicon. */
export const CLAIM_WORDS = {
  caseWords: CASE_WORDS,
  counterWords: COUNTER_WORDS,
  frameWords: FRAME_WORDS,
  governingWords: GOVERNING_WORDS,
  measureWords: MEASURE_WORDS,
  nounParts: NOUN_PARTS,
  phraseWords: PHRASE_WORDS,
  rainWords: RAIN_WORDS,
  rankWords: RANK_WORDS,
  roleWords: ROLE_WORDS,
  topicWords: TOPIC_WORDS,
  wholeWords: WHOLE_WORDS,
} as const;

export type ClaimWords = Readonly<Record<keyof typeof CLAIM_WORDS, ClassedWords>>;

export function loadClaimWords(): ClaimWords {
  const tables = Object.entries(CLAIM_WORDS).map(([field, table]) => [field, ClassedWords.load(table)]);
  return Object.fromEntries(tables) as ClaimWords;
}
