import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { ATTRIBUTIVE, NOMINAL } from '../../../../lexicon/word-marks.js';

/** What is a token, or can begin one, whatever the lexicon says; 0 is left to the lexicon. */
export const BEGINNINGS = new Uint8Array(0x10000);
export const SEPARATOR = 1;
export const NUMERAL = 2;
const OPENER = 3;
/** The quotes around what counts itself part it from its neighbours. */
export const QUOTE = 4;
/** What ends the name of what some are chosen from, where the number of these follows: 18起火灾中有10起. */
export const AMONG = 5;
/** Can begin what says after or without what something happens: 经培训后, 扣除价格因素. */
export const PASSED = 6;
/** Can end what says when something happens: 热线开通|后|接办来电, 领到800元|时. */
export const LATER_ON = 7;
/** Stands between who earns or does so much a year and the verb: 村集体|年|增收5万元. */
export const YEARLY = 8;
export const BRACKET = '('.charCodeAt(0);
export const INCLUDING = '含'.charCodeAt(0);
const THROUGH = '经'.charCodeAt(0);
for (const [beginning, characters] of [
  [SEPARATOR, '、 +'],
  [NUMERAL, '0123456789一二两三四五六七八九十'],
  [OPENER, '《('],
  [QUOTE, '“”‘’「」『』'],
  [AMONG, '中'],
  [PASSED, '经扣剔刨'],
  [LATER_ON, '后时'],
  [YEARLY, '年'],
] as const) {
  for (const character of characters) BEGINNINGS[character.charCodeAt(0)] = beginning;
}

/** 五年制 and 九年一贯制 name courses and schools; not 2007年制定. */
const YEAR_OR_MONTH =
  /(?:[0-9]{4}|[一二两三四五六七八九十]{1,3})年(?!(?:一贯)?制(?![造作定订]))(?:以来|来|末|底|初|内|间)?|[0-9]{1,2}月(?:底|份|末)?/y;

/** The end of the year or month that begins at `at` (2007年, 五年, 10月底), or 0 where none does that ends by `limit`. */
export function endOfYearOrMonth(text: string, at: number, limit: number): number {
  YEAR_OR_MONTH.lastIndex = at;
  return YEAR_OR_MONTH.test(text) && YEAR_OR_MONTH.lastIndex <= limit ? YEAR_OR_MONTH.lastIndex : 0;
}

/**
 * The end of what opens a clause at `at` and is no part of a name, or 0: 受理举报96件(含|上级转办46件), 经初步审查|立案12件; not
 * 含氧量, 经济收入.
 */
export function endOfOpener(text: string, units: Uint16Array, at: number, { words }: ClaimLexicon): number {
  const unit = units[at];
  if (unit !== INCLUDING && unit !== THROUGH) return 0;
  if (words.lengthOf(words.numberIn(units, at)) > 1) return 0;
  if (unit === INCLUDING) return units[at - 1] === BRACKET ? at + 1 : 0;
  let word = words.longestAt(text, at + 1);
  if (word?.value.marks === ATTRIBUTIVE) word = words.longestAt(text, word.end);
  return word !== null && (word.value.marks & NOMINAL) !== 0 ? word.end : 0;
}
