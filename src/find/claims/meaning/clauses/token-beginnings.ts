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
/** Can end what says when something happens: 热线开通|后|接办来电. */
export const LATER_ON = 7;
for (const [beginning, characters] of [
  [SEPARATOR, '、 +'],
  [NUMERAL, '0123456789一二两三四五六七八九十'],
  [OPENER, '《('],
  [QUOTE, '“”‘’「」『』'],
  [AMONG, '中'],
  [PASSED, '经扣剔刨'],
  [LATER_ON, '后'],
] as const) {
  for (const character of characters) BEGINNINGS[character.charCodeAt(0)] = beginning;
}

/** 五年制 and 九年一贯制 name courses and schools; not 2007年制定. */
const YEAR_OR_MONTH =
  /(?:[0-9]{4}|[一二两三四五六七八九十]{1,3})年(?!(?:一贯)?制(?![造作定订]))(?:以来|来|末|底|初|内|间)?|[0-9]{1,2}月(?:底|份|末)?/y;

/** The end of the year or month that begins at `at` (2007年, 五年, 10月底), or 0 where none does. */
export function endOfYearOrMonth(text: string, at: number): number {
  YEAR_OR_MONTH.lastIndex = at;
  return YEAR_OR_MONTH.test(text) ? YEAR_OR_MONTH.lastIndex : 0;
}
