import { readFileSync } from 'node:fs';
import { shortTownship } from './division-names.js';
import { lexiconPath } from './table.js';

/** Most names, the shortened ones among them: a number has 16 bits. */
const MOST_NAMES = 0xffff;
const HASH_BITS = 16;
const SHORTEST = 3;
const CODE_LENGTH = 6;
const SPACE = ' '.charCodeAt(0);
/** Last but one in 大龙潭彝族乡. */
const PEOPLE = '族'.charCodeAt(0);

let index: TownshipIndex | null = null;

/** The 40,000 names of townships.tsv, read on the first call. */
export function loadTownships(): TownshipIndex {
  index ??= new TownshipIndex(readFileSync(lexiconPath('townships.tsv'), 'utf8'));
  return index;
}

/**
 * Names of towns, townships, sub-districts and sumu, with the counties that have them; one of peoples stands under its short name
 * too (大龙潭乡). A name is filed by a hash that goes from its last character to its first, so that all strings which end at one
 * place of a text are looked up in one go; the names are compared where they stand in the file, and none is made a string.
 */
export class TownshipIndex {
  /** The file, and the shortened names after it. */
  #text: string;
  /** By hash the number of the last name filed, and by number that of the one filed before it; from 1, 0 is none. */
  readonly #heads = new Uint16Array(1 << HASH_BITS);
  readonly #before = new Uint16Array(MOST_NAMES + 1);
  /** By number, where the name stands, its length, and where the row stands that begins with the code of its county. */
  readonly #starts = new Uint32Array(MOST_NAMES + 1);
  readonly #lengths = new Uint8Array(MOST_NAMES + 1);
  readonly #rows = new Uint32Array(MOST_NAMES + 1);
  #size = 0;

  /** @param table rows of a code and of names that spaces separate, each with its line feed */
  constructor(table: string) {
    this.#text = table;
    const peoples: number[] = [];
    for (let row = 0; row < table.length; ) {
      const end = table.indexOf('\n', row);
      if (!table.startsWith('#', row) && !table.startsWith('code', row)) this.#fileRow(row, end, peoples);
      row = end + 1;
    }
    this.#fileShortened(peoples);
  }

  /** The longest name that begins at `from` or after it and ends at `end`: its number, or 0. */
  longestEndingAt(text: string, from: number, end: number): number {
    let longest = 0;
    let hash = 0;
    for (let start = end - 1; start >= from; start--) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(start)) | 0;
      if (end - start < SHORTEST) continue;
      const number = this.#find(text, start, end, this.#heads[slotOf(hash)] as number);
      if (number !== 0) longest = number;
    }
    return longest;
  }

  lengthOf(number: number): number {
    return this.#lengths[number] as number;
  }

  /** The codes of the counties that have the name of this number, in their order. */
  codes(number: number): string[] {
    const start = this.#starts[number] as number;
    const end = start + this.lengthOf(number);
    const codes = new Set<string>();
    for (let same = number; same !== 0; same = this.#find(this.#text, start, end, this.#before[same] as number)) {
      const row = this.#rows[same] as number;
      codes.add(this.#text.slice(row, row + CODE_LENGTH));
    }
    return [...codes].sort();
  }

  /** Files the names of a row; the numbers of those of peoples are added to `peoples`. */
  #fileRow(row: number, end: number, peoples: number[]): void {
    let start = row + CODE_LENGTH + 1;
    for (let at = start; at <= end; at++) {
      if (at < end && this.#text.charCodeAt(at) !== SPACE) continue;
      this.#file(start, at, row);
      if (this.#text.charCodeAt(at - 2) === PEOPLE) peoples.push(this.#size);
      start = at + 1;
    }
  }

  #file(start: number, end: number, row: number): void {
    let hash = 0;
    for (let at = end - 1; at >= start; at--) hash = (Math.imul(hash, 31) + this.#text.charCodeAt(at)) | 0;
    const slot = slotOf(hash);
    const number = ++this.#size;
    this.#before[number] = this.#heads[slot] as number;
    this.#heads[slot] = number;
    this.#starts[number] = start;
    this.#lengths[number] = end - start;
    this.#rows[number] = row;
  }

  #fileShortened(peoples: readonly number[]): void {
    let start = this.#text.length;
    const names = peoples.map((number) => {
      const from = this.#starts[number] as number;
      return shortTownship(this.#text.slice(from, from + this.lengthOf(number)));
    });
    this.#text += names.join('');
    for (const [at, { length }] of names.entries()) {
      this.#file(start, start + length, this.#rows[peoples[at] as number] as number);
      start += length;
    }
  }

  /** Of the names with this hash, from `number` back, the one that stands in the text; 0 where there is none. */
  #find(text: string, start: number, end: number, number: number): number {
    for (let at = number; at !== 0; at = this.#before[at] as number) {
      if (this.#lengths[at] === end - start && this.#standsAt(text, start, at)) return at;
    }
    return 0;
  }

  #standsAt(text: string, start: number, number: number): boolean {
    const length = this.lengthOf(number);
    const own = this.#starts[number] as number;
    for (let at = 0; at < length; at++) {
      if (text.charCodeAt(start + at) !== this.#text.charCodeAt(own + at)) return false;
    }
    return true;
  }
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - HASH_BITS);
}
