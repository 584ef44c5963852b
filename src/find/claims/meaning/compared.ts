import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { EXCEEDING } from '../../../lexicon/governing-words.js';
import { isWordOf } from './clauses/phrase.js';
import { countsPoints, type Place } from './place.js';

/** Before the bracket behind what something is compared with. */
const COMPARED = /[比较][^,。;:()]{1,14}$/;
const LONGEST_WHOLE = 16;
const BRACKET = '('.charCodeAt(0);

/** 比全省(7.7%)|高0.7个百分点: what a number is compared with, and how far it is from that, is not done. */
export function isCompared({ clause, index, quantity }: Place, { governingWords }: ClaimLexicon): boolean {
  if (countsPoints(quantity)) return isWordOf(clause, index - 1, EXCEEDING, governingWords);
  if (quantity.category !== 'ratio' || clause.length !== 1) return false;
  const open = clause.start(0) - 1;
  return (
    clause.text.charCodeAt(open) === BRACKET &&
    COMPARED.test(clause.text.slice(Math.max(0, open - LONGEST_WHOLE), open))
  );
}
