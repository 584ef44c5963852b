import { NUMERAL_STARTS } from '../../lexicon/numeral-patterns.js';
import { KIND, kindOf } from './kinds.js';
import { isQuoteMark } from './quotes.js';

/** Where in a text quotes and numeric abbreviations may stand, in its order. */
export interface Places {
  /** Quotation marks. */
  readonly marks: readonly number[];
  /** What an abbreviation can start with. */
  readonly numerals: readonly number[];
  /** Whether anything begins like a mark of a note. */
  readonly notes: boolean;
}

const MARK = 1;
const NUMERAL = 2;
const NOTE = 3;
/** What each UTF-16 unit is. */
const roles = new Uint8Array(0x10000);
for (let unit = 0; unit < roles.length; unit++) {
  if (isQuoteMark(unit)) roles[unit] = MARK;
  else if ((kindOf(unit) & KIND.note) !== 0) roles[unit] = NOTE;
}
for (const start of NUMERAL_STARTS) roles[start.charCodeAt(0)] = NUMERAL;

/** The places of a folded text, found in one pass. */
export function placesIn(folded: string): Places {
  const marks: number[] = [];
  const numerals: number[] = [];
  let notes = false;
  for (let at = 0; at < folded.length; at++) {
    const role = roles[folded.charCodeAt(at)];
    if (role === 0) continue;
    if (role === MARK) marks.push(at);
    else if (role === NUMERAL) numerals.push(at);
    else notes = true;
  }
  return { marks, numerals, notes };
}
