import { spread } from './hash.js';

const FIRST_SLOTS = 2 ** 13;

/**
 * Numbers words as they are met, looked up by their place in a text: no string is made of a word that is known. An open-addressed
 * table over the UTF-16 units of its words, which grows.
 */
export class Vocabulary {
  /** Of each slot the number of its word, counted from 1; 0 is free. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #hashes = new Uint32Array(FIRST_SLOTS / 2);
  /** Where the units of each word begin in `#units`, and behind the last where they end. */
  #starts = new Uint32Array(FIRST_SLOTS / 2 + 1);
  #units = new Uint16Array(4 * FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the word that stands from `start` to `end`: the words that were met before it; -1 where it is new. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || (this.#hashes[number] === hash && this.#isWord(number, text, start, end))) return number;
    }
  }

  /** Adds a word that is new; returns its number. */
  add(text: string, start: number, end: number): number {
    const number = this.#size++;
    if (number >= this.#hashes.length) this.#grow();
    const from = this.#starts[number] as number;
    const to = from + end - start;
    if (to > this.#units.length) this.#units = enlarged(new Uint16Array(2 * to), this.#units);
    for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at);
    this.#starts[number + 1] = to;
    this.#hashes[number] = hashOf(text, start, end);
    this.#file(number);
    return number;
  }

  #isWord(number: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#units[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    this.#hashes = enlarged(new Uint32Array(this.#slots.length / 2), this.#hashes);
    this.#starts = enlarged(new Uint32Array(this.#slots.length / 2 + 1), this.#starts);
    for (let number = 0; number < this.#size - 1; number++) this.#file(number);
  }

  #file(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[number] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = spread(hash ^ text.charCodeAt(at));
  return (hash ^ (hash >>> 15)) >>> 0;
}

function enlarged<Numbers extends Uint16Array | Uint32Array>(room: Numbers, old: Numbers): Numbers {
  room.set(old);
  return room;
}
