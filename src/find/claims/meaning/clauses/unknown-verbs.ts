import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { ACTING, LEADING } from '../../../../lexicon/phrase-words.js';
import { PAST } from '../../../../lexicon/whole-words.js';
import { NOUN, VERB } from '../../../../lexicon/word-marks.js';
import type { Clause } from './clause.js';

/** Most verbs have two characters. */
const USUAL = 2;
/** What a verb that nobody knows has behind it up to the number is one noun. */
const LONGEST_ACTED = 8;

/** Whether a character leads verbs: 洪水又|困了12户. */
export function isLeader(text: string, at: number, phraseWords: ClaimLexicon['phraseWords']): boolean {
  return phraseWords.are(text, at, at + 1, LEADING);
}

/**
 * Where the verb begins that an aspect at `at` parts from a number: 洪水围困|了12户, 挂|着12盏; of two characters where there are two
 * from `gap` on. `at` where there is none.
 */
export function startOfDone(text: string, gap: number, at: number, phraseWords: ClaimLexicon['phraseWords']): number {
  // 就进|了100人
  const two = at - gap >= USUAL && !isLeader(text, at - USUAL, phraseWords);
  return two ? at - USUAL : Math.max(gap, at - 1);
}

/** Where the noun begins that an aspect at `at` makes a verb of before a number: 民警|工作了20个小时; `at` where none stands there. */
export function startOfNamed(clause: Clause, at: number): number {
  const start = clause.closesWith(NOUN, at) ? clause.start(clause.length - 1) : at;
  return at - start < USUAL ? at : start;
}

/**
 * Where the verb begins that follows an adverb and has its object, or the number, at `to` behind it:
 * 先后|转制36家, 大家已|竖立告示牌26个; 0 where there is none (已婚妇女36人).
 * @param adverb where the token before `gap` begins
 */
export function startOfActed(text: string, adverb: number, gap: number, to: number, lexicon: ClaimLexicon): number {
  const { phraseWords, wholeWords } = lexicon;
  if (to - gap < USUAL || to - gap > LONGEST_ACTED) return 0;
  if (phraseWords.endAll(text, adverb, gap, ACTING)) return gap;
  let at = to - USUAL;
  while (at > gap && !phraseWords.are(text, at - 1, at, ACTING)) at--;
  return at === gap || wholeWords.begin(text, at - 1, to, PAST) ? 0 : at;
}

/** Where that verb ends: 已|翻田地10亩 where its first character is a verb elsewhere too, 已|竖立告示牌. */
export function endOfActed(start: number, to: number, { words }: ClaimLexicon, units: Uint16Array): number {
  const first = to - start === USUAL + 1 ? words.numberIn(units, start) : 0;
  return first !== 0 && (words.valueOf(first).marks & VERB) !== 0 ? start + 1 : start + USUAL;
}
