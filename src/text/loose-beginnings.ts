import { codeUnitsOf } from './code-units.js';
import { hashOfBeginning, hashOfPair, hashOfThree, NO_THIRD } from './hash.js';
import { isLoose } from './loose.js';

/** Places of the table for each key: few pairs of characters share one, and few places of a text come to a key at all. */
const PLACES_PER_KEY = 32;
/** Binary logarithm of the bits of a small set: half a kilobyte. */
const LEAST_SIZE = 12;
const WORD_BITS = 5;
const WORD_MASK = 2 ** WORD_BITS - 1;

/**
 * What loose keys begin with: a set of bits, small enough to stay in the cache of the processor, that knows their pairs and threes
 * of first characters. At most places of a text one look at it tells that no spelling of a key starts there.
 */
export class LooseBeginnings {
  readonly #bits: Int32Array;
  readonly #shift: number;
  /** Whether any key is of one character, which has to be tried everywhere. */
  readonly #hasSingle: boolean;
  #stopsAtSingle = false;
  /** The words of `#bits` that keys of one text have changed, each with what it was before. */
  readonly #lent: number[] = [];
  #three = 0;
  #two = 0;

  /**
   * @param keys empty where they are in the set already
   * @param bits the set
   */
  constructor(keys: readonly string[], bits: Int32Array = new Int32Array(wordsFor(keys.length))) {
    this.#bits = bits;
    this.#shift = Math.clz32(bits.length - 1) - WORD_BITS;
    for (const key of keys) this.#add(key);
    this.#lent.length = 0;
    this.#hasSingle = keys.some((key) => key.length === 1);
  }

  /**
   * The beginnings of keys of more than one character that these are the `bytes` of, from a processor that has the same order of
   * bytes. They are copied: a set changes with each text (`stopAlsoAt`), and others may be made of the same bytes.
   */
  static fromBytes(bytes: Uint8Array): LooseBeginnings {
    return new LooseBeginnings([], new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2).slice());
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.#bits.buffer, this.#bits.byteOffset, this.#bits.byteLength);
  }

  /** Lets `search` stop at what these keys begin with too, in place of those that it was given before: one pass finds both. */
  stopAlsoAt(keys: readonly string[]): void {
    for (let last = this.#lent.length - 2; last >= 0; last -= 2) {
      this.#bits[this.#lent[last] as number] = this.#lent[last + 1] as number;
    }
    this.#lent.length = 0;
    this.#stopsAtSingle = false;
    for (const key of keys) {
      this.#add(key);
      if (key.length === 1) this.#stopsAtSingle = true;
    }
  }

  #add(key: string): void {
    if (key.length < 2) return;
    this.#mark(hashOfPair(key.charCodeAt(0), key.charCodeAt(1)) >>> this.#shift);
    this.#mark(hashOfBeginning(key) >>> this.#shift);
  }

  #mark(place: number): void {
    const word = place >> WORD_BITS;
    const before = this.#bits[word] as number;
    this.#lent.push(word, before);
    this.#bits[word] = before | (1 << (place & WORD_MASK));
  }

  /**
   * The first place from `from` on where a spelling of a key may start, see `three` and `two`; -1 where there is none. Characters
   * that are loose are passed over: what stands at a place is told when the two behind it have been met.
   */
  search(text: string, from: number): number {
    const bits = this.#bits;
    const shift = this.#shift;
    const isPlain = !this.#hasSingle && !this.#stopsAtSingle;
    const { length } = text;
    const units = codeUnitsOf(text);
    let start = -1;
    let second = -1;
    let last = 0;
    let pair = 0;
    for (let at = from; at < length + 2; at++) {
      const unit = at < length ? (units[at] as number) : 0;
      if (isLoose(unit)) continue;
      if ((isMarked(bits, pair >>> shift) || !isPlain) && start >= 0 && this.#isBeginning(pair, unit)) return start;
      start = second;
      second = at;
      pair = hashOfPair(last, unit);
      last = unit;
    }
    return -1;
  }

  #isBeginning(pair: number, third: number): boolean {
    const three = hashOfThree(pair, third);
    const two = hashOfThree(pair, NO_THIRD);
    this.#three = isMarked(this.#bits, three >>> this.#shift) ? three : 0;
    this.#two = isMarked(this.#bits, two >>> this.#shift) ? two : 0;
    return this.#three !== 0 || this.#two !== 0 || this.#hasSingle || this.#stopsAtSingle;
  }

  /** The hash of the first three characters at the place that `search` came to last; 0 where no key begins with them. */
  get three(): number {
    return this.#three;
  }

  /** The hash of the first two characters there, for keys that have no third; 0 where there is none. */
  get two(): number {
    return this.#two;
  }
}

/** Words of bits enough for the beginnings of so many keys: a power of 2. */
function wordsFor(keys: number): number {
  return 1 << (Math.max(LEAST_SIZE, 32 - Math.clz32(PLACES_PER_KEY * keys)) - WORD_BITS);
}

function isMarked(bits: Int32Array, place: number): boolean {
  return ((bits[place >> WORD_BITS] as number) & (1 << (place & WORD_MASK))) !== 0;
}

/** Where the next character that is not loose stands. */
export function behind(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && isLoose(text.charCodeAt(next))) next++;
  return next;
}

/** The unit at a place, 0 behind the text. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
