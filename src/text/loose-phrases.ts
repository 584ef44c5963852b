import { isLoose } from './loose.js';

/** Places of the table for each key: few pairs of characters share one, and few places of a text come to a key at all. */
const PLACES_PER_KEY = 32;
/** The golden ratio as a fraction of 2³²: multiplied by it, pairs that differ little fall far apart in the table. */
const GOLDEN = 0x9e3779b1 | 0;
const WORD_BITS = 5;
const WORD_MASK = 2 ** WORD_BITS - 1;

/**
 * Phrases by their loose keys, found in a folded text in all their spellings, the longest at a place. Keys whose first two
 * characters fall on one place of a hash table form a chain. One bit for each place says whether there is a chain: the bits of
 * thousands of keys stay in the cache of the processor, and most places of a text cost one look at them.
 */
export class LoosePhrases<Value> {
  readonly #bits: Int32Array;
  readonly #shift: number;
  /** By place the number of the first key of its chain. */
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
    const size = Math.max(WORD_BITS, 32 - Math.clz32(PLACES_PER_KEY * entries.length));
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
    const place = placeOf(key.charCodeAt(0), key.charCodeAt(1), this.#shift);
    this.#next[number] = this.#heads.get(place) ?? 0;
    this.#heads.set(place, number);
    this.#bits[place >> WORD_BITS] = (this.#bits[place >> WORD_BITS] as number) | (1 << (place & WORD_MASK));
  }

  /** The first place from `from` on where a spelling of a phrase starts, see `found`; -1 where there is none. */
  search(text: string, from: number): number {
    const bits = this.#bits;
    const shift = this.#shift;
    const isPlain = this.#singles.size === 0;
    let first = text.charCodeAt(from);
    for (let at = from; at < text.length; at++) {
      const following = text.charCodeAt(at + 1);
      const place = placeOf(first, isLoose(following) ? secondOf(text, at) : following, shift);
      first = following;
      if (isPlain && ((bits[place >> WORD_BITS] as number) & (1 << (place & WORD_MASK))) === 0) continue;
      this.#found = this.#longestAt(text, at, place);
      if (this.#found !== 0) return at;
    }
    return -1;
  }

  #longestAt(text: string, at: number, place: number): number {
    let number = this.#heads.get(place) ?? 0;
    while (number !== 0 && this.endOf(number, text, at) < 0) number = this.#next[number] as number;
    return number === 0 ? (this.#singles.get(text.charCodeAt(at)) ?? 0) : number;
  }

  /** The number of the longest phrase at the place that `search` came to last. */
  get found(): number {
    return this.#found;
  }

  /** Where the spelling of a phrase that starts at `at` ends; -1 where none starts there. */
  endOf(number: number, text: string, at: number): number {
    const key = this.keyOf(number);
    if (text.charCodeAt(at) !== key.charCodeAt(0)) return -1;
    let end = at + 1;
    for (let next = 1; next < key.length; next++) {
      let unit = text.charCodeAt(end++);
      while (isLoose(unit)) unit = text.charCodeAt(end++);
      if (unit !== key.charCodeAt(next)) return -1;
    }
    return end;
  }

  keyOf(number: number): string {
    return this.#keys[number] as string;
  }

  valueOf(number: number): Value {
    return this.#values[number - 1] as Value;
  }
}

function placeOf(first: number, second: number, shift: number): number {
  return Math.imul((first << 16) | second, GOLDEN) >>> shift;
}

/** The character behind the one at `at` and the loose ones that follow it. */
function secondOf(text: string, at: number): number {
  let second = at + 1;
  while (isLoose(text.charCodeAt(second))) second++;
  return text.charCodeAt(second);
}
