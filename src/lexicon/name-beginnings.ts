import { hashOfBeginning, hashOfPair, hashOfThree, NO_THIRD } from '../text/hash.js';

/** 32 KB, which stay in the first cache. */
const BITS = 18;
const WORDS = 1 << (BITS - 5);

/**
 * What names begin with: their first two characters, and their first three. Asked at every place of a text, it answers with one
 * test of a bit where no name has the two; where one has, as 建设 and 发展 are, a second tells by the third. What passes has to be
 * looked up, as another beginning may have the same bit.
 */
export class NameBeginnings {
  readonly #pairs: Uint32Array;
  readonly #threes: Uint32Array;

  /** @param bytes of other beginnings, as they lie in the memory of a processor with the same order of bytes */
  constructor(readonly bytes: Uint8Array) {
    this.#pairs = new Uint32Array(bytes.buffer, bytes.byteOffset, WORDS);
    this.#threes = new Uint32Array(bytes.buffer, bytes.byteOffset + this.#pairs.byteLength, WORDS);
  }

  /** @param names of two characters or more */
  static of(names: readonly string[]): NameBeginnings {
    const beginnings = new NameBeginnings(new Uint8Array(2 * WORDS * Uint32Array.BYTES_PER_ELEMENT));
    for (const name of names) {
      mark(beginnings.#pairs, hashOfPair(name.charCodeAt(0), name.charCodeAt(1)));
      mark(beginnings.#threes, hashOfBeginning(name));
    }
    return beginnings;
  }

  /** Whether a name may begin with these UTF-16 units. */
  mayBegin(first: number, second: number, third: number): boolean {
    const pair = hashOfPair(first, second);
    return isMarked(this.#pairs, pair) && this.#mayContinue(pair, third);
  }

  #mayContinue(pair: number, third: number): boolean {
    return isMarked(this.#threes, hashOfThree(pair, third)) || isMarked(this.#threes, hashOfThree(pair, NO_THIRD));
  }

  /**
   * The next place from `from` on where the second character of a name may stand, or a character of the set; `end` where there is
   * none. What is done at every place stands here in full: V8 takes few functions into a loop.
   */
  next(units: Uint16Array, from: number, end: number, set: Uint8Array): number {
    const pairs = this.#pairs;
    let before = units[from - 1] as number;
    for (let at = from; at < end; at++) {
      const unit = units[at] as number;
      if (set[unit] !== 0) return at;
      const pair = hashOfPair(before, unit);
      const bit = pair >>> (32 - BITS);
      if (((pairs[bit >>> 5] as number) & (1 << bit)) !== 0 && this.#mayContinue(pair, units[at + 1] as number))
        return at;
      before = unit;
    }
    return end;
  }
}

/** The first bits of a hash name its bit of a set. */
function mark(set: Uint32Array, hash: number): void {
  const bit = hash >>> (32 - BITS);
  set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31));
}

function isMarked(set: Uint32Array, hash: number): boolean {
  const bit = hash >>> (32 - BITS);
  return ((set[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}
