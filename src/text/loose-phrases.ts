import { beginningOf, behind, type LooseBeginnings, unitAt } from './loose-beginnings.js';

/**
 * Phrases by their loose keys, looked up in a folded text in all their spellings, the longest at a place. Keys that begin with the
 * same three characters form a chain, the longest first.
 */
export class LoosePhrases<Value> {
  /** By hash of three characters the number of the first key of their chain. */
  readonly #heads = new Map<number, number>();
  /** By number of the key, from 1, the next of its chain; 0 behind the last. */
  readonly #next: number[] = [0];
  readonly #keys: string[] = [''];
  readonly #values: Value[] = [];
  /** Keys of one character: seldom are there any. */
  readonly #singles = new Map<number, number>();

  /** @param entries loose keys with their values; of equal keys the first counts, an empty one stands nowhere */
  constructor(entries: Iterable<readonly [key: string, value: Value]>) {
    for (const [key, value] of entries) {
      this.#keys.push(key);
      this.#values.push(value);
      this.#next.push(0);
      this.#file(key, this.#values.length);
    }
  }

  /** Puts a key into its chain, behind those that are as long or longer. */
  #file(key: string, number: number): void {
    if (key.length === 1 && !this.#singles.has(key.charCodeAt(0))) this.#singles.set(key.charCodeAt(0), number);
    if (key.length < 2) return;
    const chain = beginningOf(key);
    let before = 0;
    let after = this.#heads.get(chain) ?? 0;
    while (after !== 0 && this.keyOf(after).length >= key.length) {
      before = after;
      after = this.#next[after] as number;
    }
    this.#next[number] = after;
    if (before === 0) this.#heads.set(chain, number);
    else this.#next[before] = number;
  }

  /** The number of the longest phrase of which a spelling starts at the place that a search of beginnings came to; 0 where none does. */
  numberAt(text: string, at: number, { three, two }: LooseBeginnings): number {
    return this.#inChain(three, text, at) || this.#inChain(two, text, at) || this.#singleAt(text, at);
  }

  #singleAt(text: string, at: number): number {
    return this.#singles.size === 0 ? 0 : (this.#singles.get(text.charCodeAt(at)) ?? 0);
  }

  #inChain(chain: number, text: string, at: number): number {
    if (chain === 0) return 0;
    let number = this.#heads.get(chain) ?? 0;
    while (number !== 0 && this.endOf(number, text, at) < 0) number = this.#next[number] as number;
    return number;
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
