/** What an index of phrases consists of, all of it in one piece of memory. */
export interface PhraseParts {
  readonly bytes: Uint8Array;
  /** The hash table, with open addressing: a pair and the first phrase of its chain, side by side; no phrase is an empty place. */
  readonly table: Int32Array;
  /** The first bits of a hash, moved down by so many, name its place in the table. */
  readonly shift: number;
  /** By number of the phrase, side by side: where its UTF-16 units begin, and the next phrase of its chain. */
  readonly chains: Int32Array;
  readonly units: Uint16Array;
  /** By the last bits of a character what it can begin or end. */
  readonly borders: Uint8Array;
}

/** Enough places for first characters that few others share one with them, and no more: an article's index is small. */
const PLACES_PER_PHRASE = 16;
/** What the bytes begin with: how many phrases there is room for, and how many units they have together. */
const HEADER = 2;

/** @param phrases those that there is to be room for; none is filed yet */
export function partsFor(phrases: readonly (readonly [phrase: string, value: unknown])[]): PhraseParts {
  let length = 0;
  for (const [phrase] of phrases) length += phrase.length;
  const bits = bitsFor(phrases.length);
  const wide = HEADER + placesIn(bits) + chainsFor(phrases.length);
  const bytes = new Uint8Array(4 * wide + 2 * length + bordersIn(bits));
  new Uint32Array(bytes.buffer, 0, HEADER).set([phrases.length, length]);
  return partsOf(bytes);
}

/** @param bytes of other parts, as they lie in the memory of a processor with the same order of bytes */
export function partsOf(bytes: Uint8Array): PhraseParts {
  const { buffer, byteOffset } = bytes;
  const [size, length] = new Uint32Array(buffer, byteOffset, HEADER) as Uint32Array & [number, number];
  const bits = bitsFor(size);
  let at = byteOffset + 4 * HEADER;
  const table = new Int32Array(buffer, at, placesIn(bits));
  at += table.byteLength;
  const chains = new Int32Array(buffer, at, chainsFor(size));
  at += chains.byteLength;
  const units = new Uint16Array(buffer, at, length);
  at += units.byteLength;
  return { bytes, table, shift: 32 - bits, chains, units, borders: new Uint8Array(buffer, at, bordersIn(bits)) };
}

/** Binary logarithm of the places of the table: more than twice as many as phrases. */
function bitsFor(phrases: number): number {
  return 33 - Math.clz32(phrases);
}

const placesIn = (bits: number): number => 2 << bits;
const chainsFor = (phrases: number): number => 2 * phrases + 4;
const bordersIn = (bits: number): number => Math.min(0x10000, PLACES_PER_PHRASE << bits);
