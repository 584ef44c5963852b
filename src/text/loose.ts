import { fold } from './fold.js';
import { BLANK_RANGES, isSpace } from './script.js';

/** Marks in which spellings of one slogan may differ, folded, with the full-width and small ones that fold to them. */
const MARKS = '“”"‘’\'「」『』、,;·＂＇，；﹐﹑﹔・･‧';
/** How a UTF-16 unit stands in spellings: it makes a difference, none in keys, or none in keys and texts. */
const IN_KEY = 1;
const IN_TEXT = 2;
const looseness = new Uint8Array(0x10000);
for (const [first, last] of BLANK_RANGES) {
  for (let unit = first; unit <= last; unit++) if (isSpace(unit)) looseness[unit] = IN_KEY;
}
for (const mark of MARKS) looseness[mark.charCodeAt(0)] = IN_KEY;
for (const mark of ' \t“”"‘’\'「」『』、,;·') looseness[mark.charCodeAt(0)] = IN_TEXT;

/** Behind the last unit that is loose in a text: Chinese characters are told by it without a look at the table. */
const LOOSE_LIMIT = 0x3010;

/** Whether spellings of one slogan may differ in this UTF-16 unit of a folded text: quotes, spaces, the separators 、 , ; · */
export function isLoose(unit: number): boolean {
  return unit < LOOSE_LIMIT && looseness[unit] === IN_TEXT;
}

/** Whether a UTF-16 unit of a slogan is left out of its key: those of a text, and spaces of all kinds, full width or not. */
export function isLooseInKey(unit: number): boolean {
  return looseness[unit] !== 0;
}

/**
 * The key under which all spellings of a slogan fold: without quotes, spaces and separators (走在前、作表率 and 走在前作表率),
 * width folded. `+` and `—` stay: 1+9 is not 19.
 */
export function looseKey(slogan: string): string {
  let key = '';
  let from = 0;
  for (let at = 0; at < slogan.length; at++) {
    if (looseness[slogan.charCodeAt(at)] === 0) continue;
    key += slogan.slice(from, at);
    from = at + 1;
  }
  return fold(from === 0 ? slogan : key + slogan.slice(from));
}
