import { spread } from '../text/hash.js';

/** A prime of hashes of strings (Fowler, Noll and Vo). */
const BASE = 0x01000193;

/**
 * Keys, and what is left of each without one of its characters, filed by hash: strings for all of them would take more memory
 * than the table of slogans. Remnants are numbered from 1, those of a key one after the other, the key as a whole first.
 */
export class Remnants {
  readonly #keys: readonly string[];
  /** By key its first remnant; behind the last key the number behind all. */
  readonly #firsts: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #hashes: Int32Array;
  /** By place in the hash table the first remnant there, by remnant the next; 0 is none. */
  readonly #heads: Uint32Array;
  readonly #next: Uint32Array;
  readonly #shift: number;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    this.#firsts = new Uint32Array(keys.length + 1);
    let size = 1;
    for (const [at, { length }] of keys.entries()) {
      this.#firsts[at] = size;
      size += length + 1;
    }
    this.#firsts[keys.length] = size;
    const bits = 33 - Math.clz32(size);
    this.#shift = 32 - bits;
    this.#heads = new Uint32Array(2 ** bits);
    this.#next = new Uint32Array(size);
    this.#owners = new Uint32Array(size);
    this.#hashes = new Int32Array(size);
    for (let key = keys.length - 1; key >= 0; key--) this.#file(key);
  }

  /** Files a key before those behind it. Of characters that repeat it does not matter which is left out: one of them is found. */
  #file(key: number): void {
    const text = this.#keys[key] as string;
    const first = this.firstOf(key);
    let hash = 0;
    for (let at = text.length - 1; at > 0; at--) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    this.#owners.fill(key, first, first + text.length + 1);
    this.#hashes[first] = Math.imul(hash, BASE) + text.charCodeAt(0);
    this.#link(first);
    let power = 1;
    for (let at = 0; at < text.length; at++) {
      this.#hashes[first + 1 + at] = hash;
      if (at === 0 || text.charCodeAt(at) !== text.charCodeAt(at - 1)) this.#link(first + 1 + at);
      hash = (hash + Math.imul(text.charCodeAt(at) - text.charCodeAt(at + 1), power)) | 0;
      power = Math.imul(power, BASE);
    }
  }

  #link(remnant: number): void {
    const place = this.#placeOf(this.#hashes[remnant] as number);
    this.#next[remnant] = this.#heads[place] as number;
    this.#heads[place] = remnant;
  }

  #placeOf(hash: number): number {
    return spread(hash) >>> this.#shift;
  }

  /** The number of the first remnant of a key; of the last it is one less than that of the key behind it. */
  firstOf(key: number): number {
    return this.#firsts[key] as number;
  }

  /** The key that a remnant is left of. */
  ownerOf(remnant: number): number {
    return this.#owners[remnant] as number;
  }

  /** The first of the remnants that may be equal to one, in the order of their keys, or 0. */
  firstLike(remnant: number): number {
    const hash = this.#hashes[remnant] as number;
    return this.#from(this.#heads[this.#placeOf(hash)] as number, hash);
  }

  /** The next of them. */
  nextLike(remnant: number): number {
    return this.#from(this.#next[remnant] as number, this.#hashes[remnant] as number);
  }

  #from(remnant: number, hash: number): number {
    let at = remnant;
    while (at !== 0 && this.#hashes[at] !== hash) at = this.#next[at] as number;
    return at;
  }

  /** What is left. */
  textOf(remnant: number): string {
    const key = this.ownerOf(remnant);
    const text = this.#keys[key] as string;
    const without = remnant - this.firstOf(key) - 1;
    return without < 0 ? text : text.slice(0, without) + text.slice(without + 1);
  }
}
