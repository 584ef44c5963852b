/** Room for an article of most newspapers, in UTF-16 units. */
const LEAST_ROOM = 1 << 14;
/** More room is given back at the next text: one line of ten megabytes would hold twenty for the rest of the run. */
const MOST_KEPT = 1 << 20;

let lent = new Uint16Array(LEAST_ROOM);
let bytes = Buffer.from(lent.buffer);
let held = '';

/**
 * The UTF-16 units of a text, with a 0 behind the last: `charCodeAt` asks at each place how the string is stored, which takes
 * longer than to look into an array, and whoever goes over a whole text does nothing else. The array is lent until the units of
 * another text are asked for, and may be longer than the text; to ask again for those of the same text costs nothing.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (text !== held) hold(text);
  // Two strings that are equal are compared to their ends each time, unless they are one.
  held = text;
  return lent;
}

function hold(text: string): void {
  const { length } = text;
  if (length >= lent.length || lent.length > MOST_KEPT) {
    lent = new Uint16Array(Math.max(LEAST_ROOM, 2 ** (32 - Math.clz32(length))));
    bytes = Buffer.from(lent.buffer);
  }
  bytes.write(text, 'utf16le');
  lent[length] = 0;
}
