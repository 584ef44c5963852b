import { hashOfBeginning } from './hash.js';
import { behind, type LooseBeginnings, unitAt } from './loose-beginnings.js';

/** Enough chains that few keys share one with others that they have nothing in common with. */
const CHAINS_PER_KEY = 2;

/**
 * Phrases by their loose keys, looked up in a folded text in all their spellings, the longest at a place. Keys that begin with the
 * same three characters stand in one chain, the longest first. Phrases are numbered from 1.
 */
export class LoosePhrases<Value> {
  readonly #keys: readonly string[];
  readonly #make: (number: number) => Value;
  /** By the first bits of the hash of what keys begin with the first of their chain, and by number the next; 0 behind the last. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #shift: number;
  /** Keys of one character: seldom are there any. */
  #singles: Map<number, number> | null = null;

  /**
   * @param keys loose keys; of equal ones the first counts, an empty one stands nowhere
   * @param make tells what the key with this number stands for
   * @param chains of the same keys, from a processor that has the same order of bytes; none of these keys is of one character
   */
  constructor(keys: readonly string[], make: (number: number) => Value, chains: Uint8Array | null = null) {
    this.#keys = keys;
    this.#make = make;
    const bits = 32 - Math.clz32(CHAINS_PER_KEY * keys.length + 1);
    this.#shift = 32 - bits;
    const places = 2 ** bits;
    const links =
      chains === null
        ? new Int32Array(places + keys.length + 1)
        : new Int32Array(chains.buffer, chains.byteOffset, chains.length >> 2);
    this.#heads = links.subarray(0, places);
    this.#next = links.subarray(places);
    if (chains !== null) return;
    for (let number = 1; number <= keys.length; number++) this.#file(this.keyOf(number), number);
  }

  /** The chains of its keys. */
  get chains(): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.#heads;
    return new Uint8Array(buffer, byteOffset, byteLength + this.#next.byteLength);
  }

  /** Puts a key into its chain, behind those that are as long or longer. */
  #file(key: string, number: number): void {
    if (key.length < 2) {
      this.#fileSingle(key, number);
      return;
    }
    const chain = hashOfBeginning(key) >>> this.#shift;
    let before = 0;
    let after = this.#heads[chain] as number;
    while (after !== 0 && this.keyOf(after).length >= key.length) {
      before = after;
      after = this.#next[after] as number;
    }
    this.#next[number] = after;
    if (before === 0) this.#heads[chain] = number;
    else this.#next[before] = number;
  }

  #fileSingle(key: string, number: number): void {
    this.#singles ??= new Map();
    if (key !== '' && !this.#singles.has(key.charCodeAt(0))) this.#singles.set(key.charCodeAt(0), number);
  }

  /** The number of the longest phrase of which a spelling starts at the place that a search of beginnings came to; 0 where none does. */
  numberAt(text: string, at: number, { three, two }: LooseBeginnings): number {
    return this.#inChain(three, text, at) || this.#inChain(two, text, at) || this.#singleAt(text, at);
  }

  #singleAt(text: string, at: number): number {
    return this.#singles?.get(text.charCodeAt(at)) ?? 0;
  }

  #inChain(beginning: number, text: string, at: number): number {
    if (beginning === 0) return 0;
    let number = this.#heads[beginning >>> this.#shift] as number;
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
    return this.#keys[number - 1] as string;
  }

  valueOf(number: number): Value {
    return this.#make(number);
  }
}
