/** The signs that end a part of a text, as bits. */
export const SENTENCE = 1;
const COMMA = 2;
export const COLON = 4;
export const CLAUSE = SENTENCE | COMMA;

const FULL_STOP = '。'.charCodeAt(0);
const STOPS = new Uint8Array(0x80);
for (const sign of ';!?\n') STOPS[sign.charCodeAt(0)] = SENTENCE;
STOPS[','.charCodeAt(0)] = COMMA;
STOPS[':'.charCodeAt(0)] = COLON;

/** Characters in which a stop is looked for. */
export const REACH = 300;

/** The place after the last of the stops before `at`, at most REACH characters away. */
export function lastStop(text: string, at: number, stops: number): number {
  const least = Math.max(0, at - REACH);
  let start = at;
  while (start > least) {
    const unit = text.charCodeAt(start - 1);
    const stop = unit < STOPS.length ? (STOPS[unit] as number) : unit === FULL_STOP ? SENTENCE : 0;
    if ((stop & stops) !== 0) break;
    start--;
  }
  return start;
}
