import { readFileSync } from 'node:fs';
import { spread } from '../text/hash.js';
import { shortTownship } from './division-names.js';
import { readIndex } from './readers.js';
import { lexiconPath } from './table.js';

const HASH_BITS = 16;
const SHORTEST = 3;
const CODE_LENGTH = 6;
/** Last but one in 大龙潭彝族乡. */
const PEOPLE = '族';

let index: TownshipIndex | null = null;

/** The 40,000 names of townships.tsv, read on the first call. */
export function loadTownships(): TownshipIndex {
  index ??= TownshipIndex.fromBytes(readIndex('townships', indexOfTable));
  return index;
}

function indexOfTable(): Uint8Array {
  return TownshipIndex.fromTable(readFileSync(lexiconPath('townships.tsv'), 'utf8')).bytes;
}

/**
 * Names of towns, townships, sub-districts and sumu, with the counties that have them; one of peoples stands under its short name
 * too (大龙潭乡). A name is filed by a hash that goes from its last character to its first, so that all strings which end at one
 * place of a text are looked up in one go. The index is numbers alone: it is read as it lies in its file.
 */
export class TownshipIndex {
  /** By number of a name, from 1, where its UTF-16 units begin; one more says where the last ends. */
  readonly #starts: Uint32Array;
  /** By number, the code of the county. */
  readonly #counties: Uint32Array;
  /** By hash the number of the last name filed, and by number that of the one filed before it; 0 is none. */
  readonly #heads: Uint16Array;
  readonly #before: Uint16Array;
  readonly #units: Uint16Array;

  private constructor(readonly bytes: Uint8Array) {
    const [size, units] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2) as Uint32Array & [number, number];
    let at = bytes.byteOffset + 2 * Uint32Array.BYTES_PER_ELEMENT;
    const take = <Numbers>(type: NumberArray<Numbers>, length: number): Numbers => {
      const numbers = new type(bytes.buffer, at, length);
      at += length * type.BYTES_PER_ELEMENT;
      return numbers;
    };
    this.#starts = take(Uint32Array, size + 2);
    this.#counties = take(Uint32Array, size + 1);
    this.#heads = take(Uint16Array, 1 << HASH_BITS);
    this.#before = take(Uint16Array, size + 1);
    this.#units = take(Uint16Array, units);
  }

  /** @param bytes of an index that was made of a table */
  static fromBytes(bytes: Uint8Array): TownshipIndex {
    return new TownshipIndex(bytes);
  }

  /** @param table rows of a code and of names that spaces separate */
  static fromTable(table: string): TownshipIndex {
    const rows = table.split('\n').filter((row) => /^\d/.test(row));
    const names = rows.flatMap((row) => {
      const code = row.slice(0, CODE_LENGTH);
      return row
        .slice(CODE_LENGTH + 1)
        .split(' ')
        .map((name) => ({ name, code }));
    });
    const short = names
      .filter(({ name }) => name.at(-2) === PEOPLE)
      .map(({ name, code }) => ({ name: shortTownship(name), code }));
    const all = [...names, ...short];
    const units = all.reduce((sum, { name }) => sum + name.length, 0);
    const size = all.length;
    const numbers32 = 2 + (size + 2) + (size + 1);
    const numbers16 = (1 << HASH_BITS) + (size + 1) + units;
    const bytes = new Uint8Array(numbers32 * Uint32Array.BYTES_PER_ELEMENT + numbers16 * Uint16Array.BYTES_PER_ELEMENT);
    new Uint32Array(bytes.buffer, 0, 2).set([size, units]);
    const townships = new TownshipIndex(bytes);
    all.forEach(({ name, code }, at) => {
      townships.#file(at + 1, name, Number(code));
    });
    return townships;
  }

  #file(number: number, name: string, county: number): void {
    const start = this.#starts[number] as number;
    let hash = 0;
    for (let at = name.length - 1; at >= 0; at--) {
      this.#units[start + at] = name.charCodeAt(at);
      hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
    }
    this.#starts[number + 1] = start + name.length;
    this.#counties[number] = county;
    const slot = slotOf(hash);
    this.#before[number] = this.#heads[slot] as number;
    this.#heads[slot] = number;
  }

  /**
   * The longest name that begins at `from` or after it and ends at `end`: its number, or 0.
   * @param kind what the name has after the part that stands in the text
   */
  longestEndingAt(text: string, from: number, end: number, kind = ''): number {
    let longest = 0;
    let hash = 0;
    for (let at = kind.length - 1; at >= 0; at--) hash = (Math.imul(hash, 31) + kind.charCodeAt(at)) | 0;
    for (let start = end - 1; start >= from; start--) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(start)) | 0;
      if (end - start + kind.length < SHORTEST) continue;
      const number = this.#find(text, start, end, kind, this.#heads[slotOf(hash)] as number);
      if (number !== 0) longest = number;
    }
    return longest;
  }

  lengthOf(number: number): number {
    return (this.#starts[number + 1] as number) - (this.#starts[number] as number);
  }

  /** The codes of the counties that have the name of this number, in their order. */
  codes(number: number): string[] {
    const start = this.#starts[number] as number;
    const name = String.fromCharCode(...this.#units.subarray(start, start + this.lengthOf(number)));
    const codes = new Set<string>();
    for (let same = number; same !== 0; same = this.#find(name, 0, name.length, '', this.#before[same] as number)) {
      codes.add(String(this.#counties[same]));
    }
    return [...codes].sort();
  }

  /** Of the names with this hash, from `number` back, the one that stands in the text but for its kind; 0 where there is none. */
  #find(text: string, start: number, end: number, kind: string, number: number): number {
    for (let at = number; at !== 0; at = this.#before[at] as number) {
      const stem = this.lengthOf(at) - kind.length;
      if (
        stem === end - start &&
        this.#standsAt(text, start, at, 0, stem) &&
        this.#standsAt(kind, 0, at, stem, kind.length)
      )
        return at;
    }
    return 0;
  }

  /** Whether `length` units of a name from `from` stand in the text at `start`. */
  #standsAt(text: string, start: number, number: number, from: number, length: number): boolean {
    const own = (this.#starts[number] as number) + from;
    for (let at = 0; at < length; at++) {
      if (text.charCodeAt(start + at) !== this.#units[own + at]) return false;
    }
    return true;
  }
}

interface NumberArray<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): Numbers;
}

function slotOf(hash: number): number {
  return spread(hash) >>> (32 - HASH_BITS);
}
