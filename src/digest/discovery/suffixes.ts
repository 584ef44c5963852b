/** Suffixes are ordered and compared by this many UTF-16 units: the longest phrase and the unit after it. */
const DEPTH = 13;

/** Occurrences of one string: a half-open range of the suffix array. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A suffix array over the Chinese characters of a text (Manber and Myers 1993), ordered by the first 13 units, with the lengths of
 * common prefixes of neighbours: it gives every repeated string with its places, whatever its length.
 */
export class SuffixArray {
  readonly text: string;
  /** Offsets of the text at which a Chinese character stands, in the order of what follows there. */
  readonly places: Uint32Array;
  readonly #common: Uint8Array;

  constructor(text: string) {
    this.text = text;
    this.places = hanPlaces(text).sort((a, b) => compare(text, a, b));
    this.#common = Uint8Array.from(this.places, (place, rank) =>
      rank === 0 ? 0 : commonLength(text, this.places[rank - 1] ?? 0, place),
    );
  }

  /** The ranges of all strings of `length` Chinese characters that occur at least `least` times. */
  *repeated(length: number, least: number): Generator<Range> {
    let from = 0;
    for (let rank = 1; rank <= this.places.length; rank++) {
      if (rank < this.places.length && (this.#common[rank] ?? 0) >= length) continue;
      if (rank - from >= least && this.#isWhole(this.places[from] ?? 0, length)) yield { from, to: rank };
      from = rank;
    }
  }

  #isWhole(place: number, length: number): boolean {
    for (let at = place; at < place + length; at++) if (!isHan(this.text.charCodeAt(at))) return false;
    return true;
  }

  /** How often a string of at most 12 units occurs. */
  frequency(string: string): number {
    return this.#bound(string, 1) - this.#bound(string, 0);
  }

  /** The first rank whose suffix is not before the string (`past` 0), or not one that begins with it (`past` 1). */
  #bound(string: string, past: 0 | 1): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareTo(this.text, this.places[middle] ?? 0, string) < past) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether the UTF-16 unit is a Chinese character of the basic block. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function hanPlaces(text: string): Uint32Array {
  const places = new Uint32Array(text.length);
  let length = 0;
  for (let place = 0; place < text.length; place++) if (isHan(text.charCodeAt(place))) places[length++] = place;
  return places.slice(0, length);
}

/** Equal beginnings are told apart by their place, so that the order is the same in every run. */
function compare(text: string, a: number, b: number): number {
  for (let at = 0; at < DEPTH; at++) {
    const difference = (text.charCodeAt(a + at) || 0) - (text.charCodeAt(b + at) || 0);
    if (difference !== 0) return difference;
  }
  return a - b;
}

function commonLength(text: string, a: number, b: number): number {
  let length = 0;
  while (length < DEPTH && text.charCodeAt(a + length) === text.charCodeAt(b + length)) length++;
  return length;
}

/** Below 0, 0 or above 0 where the suffix stands before the string, begins with it, or stands after all that do. */
function compareTo(text: string, place: number, string: string): number {
  for (let at = 0; at < string.length; at++) {
    const difference = (text.charCodeAt(place + at) || 0) - string.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return 0;
}
