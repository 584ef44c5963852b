import type { ClaimLexicon, ClauseWord } from '../../../lexicon/claims.js';
import { ADVERB, NOMINAL, TIME } from '../../../lexicon/word-marks.js';

/** A number that is no date. */
const FIGURE = /\d(?![\d年月日号.])/;

export function holdsFigure(clause: string): boolean {
  return FIGURE.test(clause);
}

/** Whether a word can be part of the name of a measure. */
function isOfMeasure({ marks, verb }: ClauseWord): boolean {
  return verb === null ? (marks & (ADVERB | TIME)) === 0 : (marks & NOMINAL) !== 0;
}

/** What stands between a measure and its figure. */
const REACHING = /^(?:可?达到?|可.{1,2})$/;

/** 预计总产量30万吨,总产值18亿元: whether a clause holds a measure and its figure, and no verb between them. */
export function tellsFigure(text: string, start: number, end: number, { words }: ClaimLexicon): boolean {
  for (let at = start; at < end; ) {
    const word = words.longestAt(text, at);
    if (word !== null && !isOfMeasure(word.value) && !REACHING.test(text.slice(at, word.end))) return false;
    at = word?.end ?? at + 1;
  }
  return true;
}
