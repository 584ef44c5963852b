import type { Verb } from '../../../../lexicon/claims.js';
import { QUANTITY, VERB } from '../../../../lexicon/word-marks.js';
import type { Endings } from '../../../../text/endings.js';
import type { UnitSet } from '../../../../text/unit-set.js';
import type { Quantity } from '../../quantity/types.js';

/** A half-open range of the tokens of a clause. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far before its first token and behind its last a clause can be asked: there every question is answered with no. */
const MARGIN = 4;
/** What is known of a token: its marks, its start, its end, and the end of the name of a verb, side by side. */
const CELLS = 4;
const ROOM = 64;

/**
 * The tokens of a clause: words of the lexicon, quantities, quotations, and the characters between them (nouns). They stand in
 * arrays, and a clause that was read gives its arrays to another: in place of an object for each token.
 */
export class Clause {
  /** The folded text that the clause stands in, and its units. */
  text = '';
  units: Uint16Array = new Uint16Array(0);
  /** How many tokens it has. */
  length = 0;
  #cells = new Int32Array(ROOM * CELLS);
  readonly #verbs: (Verb | null)[] = [];
  readonly #quantities: (Quantity | null)[] = [];

  /** Begins a clause of a text. */
  open(text: string, units: Uint16Array): void {
    this.text = text;
    this.units = units;
    this.length = 0;
  }

  /** @param nameEnd of a verb: its end with the complement that belongs to its name (划分为), without 了 and 过 */
  add(marks: number, start: number, end: number, nameEnd: number, verb: Verb | null, quantity: Quantity | null): void {
    const at = (this.length + MARGIN) * CELLS;
    if (at + (MARGIN + 1) * CELLS > this.#cells.length) {
      const room = new Int32Array(2 * this.#cells.length);
      room.set(this.#cells);
      this.#cells = room;
    }
    this.#cells[at] = marks;
    this.#cells[at + 1] = start;
    this.#cells[at + 2] = end;
    this.#cells[at + 3] = nameEnd;
    this.#verbs[this.length] = verb;
    this.#quantities[this.length] = quantity;
    this.length++;
  }

  /** Takes the last token back; returns where it starts. */
  dropLast(): number {
    this.length--;
    return this.start(this.length);
  }

  close(): void {
    const end = (this.length + MARGIN) * CELLS;
    for (let at = end; at < end + MARGIN * CELLS; at++) this.#cells[at] = 0;
  }

  /** Whether a token has one of the marks: see `word-marks.ts`. */
  is(at: number, marks: number): boolean {
    return ((this.#cells[(at + MARGIN) * CELLS] as number) & marks) !== 0;
  }

  start(at: number): number {
    return this.#cells[(at + MARGIN) * CELLS + 1] as number;
  }

  end(at: number): number {
    return this.#cells[(at + MARGIN) * CELLS + 2] as number;
  }

  nameEnd(at: number): number {
    return this.#cells[(at + MARGIN) * CELLS + 3] as number;
  }

  /** Whether the last token that was added ends at `end` and has one of the marks. */
  closesWith(marks: number, end: number): boolean {
    return this.is(this.length - 1, marks) && this.end(this.length - 1) === end;
  }

  verb(at: number): Verb | null {
    return this.is(at, VERB) ? (this.#verbs[at] as Verb) : null;
  }

  quantity(at: number): Quantity | null {
    return this.is(at, QUANTITY) ? (this.#quantities[at] as Quantity) : null;
  }

  surface(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** The text of a range of tokens. */
  textOf({ from, to }: Range): string {
    return this.text.slice(this.start(from), this.end(to - 1));
  }

  /** Whether a token is this word: makes no string of it. */
  isWord(at: number, word: string): boolean {
    const start = this.start(at);
    if (this.end(at) - start !== word.length || this.units[start] !== word.charCodeAt(0)) return false;
    return word.length === 1 || this.text.startsWith(word, start);
  }

  /** Whether a word is one of the tokens from `from` up to `to`. */
  hasWord(word: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isWord(at, word)) return true;
    return false;
  }

  /** Whether a token ends with one of some words. */
  endsWith(at: number, endings: Endings): boolean {
    return endings.endPartAt(this.text, this.start(at), this.end(at));
  }

  /** The last token of the run that goes on behind the one at `at` with these marks; `at` where none follows. */
  lastOfRun(at: number, marks: number): number {
    let last = at;
    while (this.is(last + 1, marks)) last++;
    return last;
  }

  /** Whether a token is one character, and which of these. */
  isOneOf(at: number, characters: UnitSet): boolean {
    const start = this.start(at);
    return this.end(at) - start === 1 && characters.has(this.units[start] as number);
  }
}
