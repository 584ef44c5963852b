import type { ClaimLexicon, ClauseWord } from '../../../../lexicon/claims.js';
import { PART } from '../../../../lexicon/phrase-words.js';
import { ADVERB, NOMINAL, TIME } from '../../../../lexicon/word-marks.js';
import { beginsNumber } from '../../../../text/numeral-characters.js';
import type { ClauseList } from '../clauses/clause-list.js';

/** A number that is no date. */
const FIGURE = /\d(?![\d年月日号.])|[一二三四五六七八九十百千万亿]{2,}(?![一二三四五六七八九十年月日号])/;

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

/** 预计投资500万元,其中20万元用于租地,80万元用于修路: whether a clause tells what a part of the sum is for that stands before the clause `first`. */
export function tellsOfPart(
  text: string,
  clauses: ClauseList,
  first: number,
  number: number,
  { phraseWords }: ClaimLexicon,
): boolean {
  const begins = (at: number): boolean => phraseWords.begin(text, at, text.length, PART);
  const start = clauses.start(number);
  if (begins(start)) return true;
  if (!beginsNumber(text, start)) return false;
  for (let at = number - 1; at >= first; at--) if (begins(clauses.start(at))) return true;
  return false;
}
