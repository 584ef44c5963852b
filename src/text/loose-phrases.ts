import { isLoose } from './loose.js';

/** Places of the table for each key: few pairs of characters share one, and few places of a text come to a key at all. */
const PLACES_PER_KEY = 32;
/** The golden ratio as a fraction of 2³²: multiplied by it, pairs that differ little fall far apart in the table. */
const GOLDEN = 0x9e3779b1 | 0;
/** Binary logarithm of the bits of a small set: half a kilobyte. */
const LEAST_SIZE = 12;
const WORD_BITS = 5;
const WORD_MASK = 2 ** WORD_BITS - 1;

/**
 * Phrases by their loose keys, found in a folded text in all their spellings, the longest at a place. Keys that begin with the same
 * three characters form a chain. A set of bits, small enough to stay in the cache of the processor, knows the pairs and the threes
 * that keys begin with: at most places of a text one look at it tells that none starts there.
 */
export class LoosePhrases<Value> {
  readonly #bits: Int32Array;
  readonly #shift: number;
  /** By hash of three characters the number of the first key of their chain. */
  readonly #heads = new Map<number, number>();
  /** By number of the key, from 1, the next of its chain; 0 behind the last. */
  readonly #next: Uint32Array;
  readonly #keys: string[] = [''];
  readonly #values: Value[] = [];
  /** Keys of one character: seldom are there any. */
  readonly #singles = new Map<number, number>();
  /** The number of the phrase that was found last. */
  #found = 0;

  /** @param entries loose keys with their values; of equal keys the first counts, an empty one stands nowhere */
  constructor(entries: readonly (readonly [key: string, value: Value])[]) {
    const size = Math.max(LEAST_SIZE, 32 - Math.clz32(PLACES_PER_KEY * entries.length));
    this.#shift = 32 - size;
    this.#bits = new Int32Array(1 << (size - WORD_BITS));
    this.#next = new Uint32Array(entries.length + 1);
    for (const [key, value] of entries) {
      this.#keys.push(key);
      this.#values.push(value);
    }
    const longestLast = Array.from(entries, (_, at) => at + 1).reverse();
    longestLast.sort((a, b) => this.keyOf(a).length - this.keyOf(b).length);
    for (const number of longestLast) this.#file(number);
  }

  /** Puts a key at the head of its chain. */
  #file(number: number): void {
    const key = this.keyOf(number);
    if (key.length === 1) this.#singles.set(key.charCodeAt(0), number);
    if (key.length < 2) return;
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1));
    const chain = threeOf(pair, key.length === 2 ? NO_THIRD : key.charCodeAt(2));
    this.#mark(pair >>> this.#shift);
    this.#mark(chain >>> this.#shift);
    this.#next[number] = this.#heads.get(chain) ?? 0;
    this.#heads.set(chain, number);
  }

  #mark(place: number): void {
    this.#bits[place >> WORD_BITS] = (this.#bits[place >> WORD_BITS] as number) | (1 << (place & WORD_MASK));
  }

  /** The first place from `from` on where a spelling of a phrase starts, see `found`; -1 where there is none. */
  search(text: string, from: number): number {
    const bits = this.#bits;
    const shift = this.#shift;
    const isPlain = this.#singles.size === 0;
    let following = unitAt(text, from);
    for (let at = from; at < text.length; at++) {
      const first = following;
      following = unitAt(text, at + 1);
      if (isLoose(first)) continue;
      const second = isLoose(following) ? behind(text, at + 1) : at + 1;
      const pair = pairOf(first, second === at + 1 ? following : unitAt(text, second));
      if (isPlain && !isMarked(bits, pair >>> shift)) continue;
      const three = threeOf(pair, unitAt(text, behind(text, second)));
      const two = threeOf(pair, NO_THIRD);
      if (isPlain && !isMarked(bits, three >>> shift) && !isMarked(bits, two >>> shift)) continue;
      this.#found = this.#inChain(three, text, at) || this.#inChain(two, text, at) || this.#singleAt(text, at);
      if (this.#found !== 0) return at;
    }
    return -1;
  }

  #singleAt(text: string, at: number): number {
    return this.#singles.get(text.charCodeAt(at)) ?? 0;
  }

  #inChain(chain: number, text: string, at: number): number {
    let number = this.#heads.get(chain) ?? 0;
    while (number !== 0 && this.endOf(number, text, at) < 0) number = this.#next[number] as number;
    return number;
  }

  /** The number of the longest phrase at the place that `search` came to last. */
  get found(): number {
    return this.#found;
  }

  /** Where the spelling of a phrase that starts at `at` ends; -1 where none starts there. */
  endOf(number: number, text: string, at: number): number {
    const key = this.keyOf(number);
    if (text.charCodeAt(at) !== key.charCodeAt(0)) return -1;
    let place = at;
    for (let next = 1; next < key.length; next++) {
      place = behind(text, place);
      if (unitAt(text, place) !== key.charCodeAt(next)) return -1;
    }
    return place + 1;
  }

  keyOf(number: number): string {
    return this.#keys[number] as string;
  }

  valueOf(number: number): Value {
    return this.#values[number - 1] as Value;
  }
}

function isMarked(bits: Int32Array, place: number): boolean {
  return ((bits[place >> WORD_BITS] as number) & (1 << (place & WORD_MASK))) !== 0;
}

/** In the place of the third character of a key of two. */
const NO_THIRD = 0xffff;

/** Hashes, as 32 bits with a sign. */
function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, GOLDEN);
}

function threeOf(pair: number, third: number): number {
  return Math.imul(pair ^ third, GOLDEN);
}

/** Where the next character that is not loose stands. */
function behind(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && isLoose(text.charCodeAt(next))) next++;
  return next;
}

/** The unit at a place, 0 behind the text. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
