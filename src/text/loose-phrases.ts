import { isLoose } from './loose.js';

/** Enough places of the table that few pairs of characters share one. */
const PLACES_PER_PHRASE = 16;
/** The golden ratio as a fraction of 2³²: multiplied by it, pairs that differ little fall far apart in the table. */
const GOLDEN = 0x9e3779b1 | 0;

/**
 * Phrases by their loose keys, found in a folded text in all their spellings, the longest at a place. Keys whose first two
 * characters fall on one place of a hash table form a chain, so that a place of the text where none can stand costs one look-up.
 */
export class LoosePhrases<Value> {
  /** The number of the first key of each chain; 0 where there is none. */
  readonly #heads: Uint32Array;
  readonly #shift: number;
  /** By number of the key, from 1, the next of its chain. */
  readonly #next: Uint32Array;
  readonly #keys: string[] = [''];
  readonly #values: Value[] = [];
  /** Keys of one character: seldom are there any. */
  readonly #singles = new Map<number, number>();

  /** @param entries loose keys with their values; of equal keys the first counts, an empty one stands nowhere */
  constructor(entries: readonly (readonly [key: string, value: Value])[]) {
    const bits = 32 - Math.clz32(PLACES_PER_PHRASE * (entries.length + 1));
    this.#shift = 32 - bits;
    this.#heads = new Uint32Array(1 << bits);
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
    const place = this.#placeOf(key.charCodeAt(0), key.charCodeAt(1));
    this.#next[number] = this.#heads[place] as number;
    this.#heads[place] = number;
  }

  #placeOf(first: number, second: number): number {
    return Math.imul((first << 16) | second, GOLDEN) >>> this.#shift;
  }

  /** The number of the longest phrase that a spelling of starts at `at`, or 0. */
  numberAt(text: string, at: number): number {
    let second = at + 1;
    while (isLoose(text.charCodeAt(second))) second++;
    const first = text.charCodeAt(at);
    let number = this.#heads[this.#placeOf(first, text.charCodeAt(second))] as number;
    while (number !== 0 && this.endOf(number, text, at) < 0) number = this.#next[number] as number;
    if (number !== 0 || this.#singles.size === 0) return number;
    return this.#singles.get(first) ?? 0;
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
