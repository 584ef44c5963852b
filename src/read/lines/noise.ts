import { isDigit } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';

/** Marks that no text has by the handful. */
const RARE = new UnitSet('~!@#$%^&{}[]|\\;"\'<>?_`');
const MARKS = new UnitSet('~!@#$%^&{}[]|\\;"\'<>?_`*()+=-/:,.');
const FEWEST_MARKS = 3;
const FEWEST_WORDS = 4;
/** A longer word is a word: `e-mail: abc@163.com`. */
const LONGEST_WORD = 3;
const CLOSING = ')'.charCodeAt(0);
const FIRST_PRINTED = 0x20;
const LAST_PRINTED = 0x7e;

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a line is left without the strings that a forum puts between the lines of what is posted, so that copies of it are told:
 * `…由来。7 m$ v* Q) p, x3 K`, `4 v( h T2 m5 L8 z`. Null where it has none; empty where it is nothing else.
 */
export function withoutNoise(text: string): Stretch | null {
  const { length } = text;
  if (!isPrinted(text.charCodeAt(0)) && !isPrinted(text.charCodeAt(length - 1))) return null;
  let start = 0;
  while (start < length && isPrinted(text.charCodeAt(start))) start++;
  if (start === length) return isNoise(text) ? { start, end: length } : null;
  let end = length;
  while (isPrinted(text.charCodeAt(end - 1))) end--;
  if (!isNoise(text.slice(0, start))) start = 0;
  // The bracket closes names of the text: `(高翔)+ T6 r@ w# z1 L; b`.
  if (text.charCodeAt(end) === CLOSING && text.lastIndexOf('(', end) >= start) end++;
  if (!isNoise(text.slice(end))) end = length;
  return start === 0 && end === length ? null : { start, end };
}

function isPrinted(unit: number): boolean {
  return unit >= FIRST_PRINTED && unit <= LAST_PRINTED;
}

/** Words of one to three characters, marks beside most of them; `a + b = c` has none of the rare ones. */
function isNoise(text: string): boolean {
  let marks = 0;
  let rare = 0;
  let word = 0;
  let letters = 0;
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    word = unit === FIRST_PRINTED ? 0 : word + 1;
    if (word === 1) words++;
    if (word > LONGEST_WORD) return false;
    if (RARE.has(unit)) rare++;
    if (MARKS.has(unit)) marks++;
    else if (unit !== FIRST_PRINTED && !isDigit(unit)) letters++;
  }
  return rare > 0 && letters > 1 && marks >= FEWEST_MARKS && words >= FEWEST_WORDS;
}
