import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { HEADLESS } from '../../../lexicon/phrase-words.js';
import { NOMINAL, QUANTITY, VERB } from '../../../lexicon/word-marks.js';
import type { Clause, Range } from './clause.js';
import { beginsWithHead, beginsWithWordOf, NOUN_LIKE } from './phrase.js';

/** No noun either. */
const NO_NOUN = /^(?:有[着了过]?$|是|为|占)/;

/** Whether what follows a 的 is not the noun that it leads to: 在调整产业结构的|基础上. */
export function isHeadless(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return beginsWithWordOf(clause, at, HEADLESS, lexicon) || NO_NOUN.test(clause.surface(at));
}

/** Longest run of text between 的 and a number that one phrase can hold. */
const LONGEST_CLAUSE_OF_NOUN = 16;

/** 300名参加培训的学员: the number counts what follows the 的. */
export function relativeHead(clause: Clause, from: number, lexicon: ClaimLexicon): number | null {
  const limit = clause.start(from) + LONGEST_CLAUSE_OF_NOUN;
  const nounsFirst = clause.is(from, NOUN_LIKE);
  let verbs = false;
  for (let at = from; at < clause.length && !clause.is(at, QUANTITY) && clause.start(at) <= limit; at++) {
    if (clause.is(at, VERB)) verbs = true;
    if (at === from || !clause.isWord(at, '的')) continue;
    const headed = clause.is(at + 1, NOUN_LIKE | VERB) && !isHeadless(clause, at + 1, lexicon);
    if (!headed || !verbs || nounsFirst) return null;
    // 10个试点县的支持力度
    return clause.is(from, NOMINAL) && beginsWithHead(clause, from + 1, lexicon) ? null : at + 1;
  }
  return null;
}

/** 246户居民的基本情况 counts 居民, 30名困难家庭的学生 counts 学生. */
export function ownsOnly(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return endsWithPersons(clause, at - 1, lexicon) && !endsWithPersons(clause, at + 1, lexicon);
}

function endsWithPersons(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return namesPersons(clause, { from: at, to: at + 1 }, lexicon);
}

/** Whether a phrase ends with a noun that counts persons or households: 贫困户, 老年居民. */
export function namesPersons(clause: Clause, { from, to }: Range, lexicon: ClaimLexicon): boolean {
  const at = to - 1;
  const length = Math.min(4, clause.end(at) - clause.start(from));
  return lexicon.quantity.countedNouns.longestEndingAt(clause.text, clause.end(at), length) !== null;
}
