import type { ClaimLexicon, ClauseWord } from '../../../../lexicon/claims.js';
import { PART } from '../../../../lexicon/phrase-words.js';
import type { QuantityLexicon } from '../../../../lexicon/quantities.js';
import { ADVERB, NOMINAL, TIME } from '../../../../lexicon/word-marks.js';
import { beginsNumber, HANZI_NUMERALS } from '../../../../text/numeral-characters.js';
import { readNumeral } from '../../../../text/numerals.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { ClauseList } from '../clauses/clause-list.js';

/** A number that is no date. */
const FIGURE = new RegExp(`\\d(?![\\d年月日号.])|[${HANZI_NUMERALS}]{2,}(?![${HANZI_NUMERALS}年月日号])`);

export function holdsFigure(clause: string): boolean {
  return FIGURE.test(clause);
}

/** Longest unit of a number: 千瓦时. */
const LONGEST_UNIT = 3;

/** Whether a clause goes on from `at` with nothing but a number that is exceeded: 超1亿元, 逾三十万人次. */
export function endsWithMore(text: string, at: number, end: number, { before }: QuantityLexicon): boolean {
  const bound = before.longestAt(text, at);
  const numeral = bound?.value.bound === 'more' ? readNumeral(text, bound.end, end) : null;
  return numeral !== null && numeral.end < end && end - numeral.end <= LONGEST_UNIT;
}

/** Whether a word can be part of the name of a measure. */
function isOfMeasure({ marks, verb }: ClauseWord): boolean {
  return verb === null ? (marks & (ADVERB | TIME)) === 0 : (marks & NOMINAL) !== 0;
}

/** What stands between a measure and its figure. */
const REACHING = /^(?:可?达到?|可.{1,2})$/;
/** 村集体可增收15万元: whatever verb stands behind it tells what is expected. */
const CAN = new UnitSet('可能');

/** 预计总产量30万吨,总产值18亿元: whether a clause holds a measure and its figure, and no verb between them but one of what can be. */
export function tellsFigure(text: string, start: number, end: number, { words }: ClaimLexicon): boolean {
  for (let at = start; at < end; ) {
    const word = words.longestAt(text, at);
    if (word?.end === at + 1 && CAN.has(text.charCodeAt(at))) return true;
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
  for (let at = number - 1; at >= first; at--)
    if (begins(clauses.start(at))) return beginsNumber(text, start) || sharesAct(text, clauses, at, number);
  return false;
}

/** 其中中央投入517万元,省级投入282万元: whether the same is done with the first figures of two clauses. */
function sharesAct(text: string, clauses: ClauseList, one: number, other: number): boolean {
  const act = actBeforeFigure(text, clauses, one);
  return act !== null && act === actBeforeFigure(text, clauses, other);
}

const LONGEST_ACT = 2;
const FIRST_FIGURE = new RegExp(`\\d|[${HANZI_NUMERALS}]{2,}`);

/** The characters before the first figure of a clause; null where it has none. */
function actBeforeFigure(text: string, clauses: ClauseList, number: number): string | null {
  const clause = text.slice(clauses.start(number), clauses.end(number));
  const figure = clause.search(FIRST_FIGURE);
  return figure < 0 ? null : clause.slice(Math.max(0, figure - LONGEST_ACT), figure);
}
