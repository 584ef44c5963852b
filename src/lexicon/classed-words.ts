import { PhraseIndex } from '../text/phrases.js';
import { type ClassedWord, oneOf } from './classes.js';
import { readLexicon } from './readers.js';

/** A table of words with classes, and the bit of each class. */
export interface WordTable<Name extends string = string> {
  readonly name: string;
  readonly bits: Readonly<Record<Name, number>>;
}

/** A table with a bit for each of its classes, of which it can have 31. */
export function wordTable<Name extends string>(name: string, ...classes: readonly Name[]): WordTable<Name> {
  const bits = Object.fromEntries(classes.map((of, at) => [of, 1 << at])) as Record<Name, number>;
  return { name, bits };
}

/** Words with their classes, a bit for each: few of them, asked at places where one is looked for. */
export class ClassedWords {
  readonly #index: PhraseIndex<number>;
  readonly #longest: number;

  /** @throws LexiconError (`file:line: reason`) for a row of a class that the table does not have */
  constructor({ name: table, bits }: WordTable, rows: readonly ClassedWord[]) {
    const names = Object.keys(bits);
    const classes = new Map<string, number>();
    for (const { word, class: name, line } of rows) {
      classes.set(word, (classes.get(word) ?? 0) | (bits[oneOf(names, name, table, line)] as number));
    }
    this.#index = new PhraseIndex([...classes]);
    this.#longest = Math.max(...rows.map(({ word }) => word.length));
  }

  static load(table: WordTable): ClassedWords {
    return new ClassedWords(table, readLexicon(table.name, ['word', 'class'], ['word', 'class']));
  }

  /** Whether a part of a text is a word of one of the classes. */
  are(text: string, start: number, end: number, classes: number): boolean {
    const number = this.#index.exactlyAt(text, start, end - start);
    return number !== 0 && (this.#index.valueOf(number) & classes) !== 0;
  }

  /** Whether a part of a text begins with a word of one of the classes, or is one. */
  begin(text: string, start: number, end: number, classes: number): boolean {
    if (this.#index.numberAt(text, start) === 0) return false;
    for (let to = Math.min(end, start + this.#longest); to > start; to--) {
      if (this.are(text, start, to, classes)) return true;
    }
    return false;
  }

  /** The length of the longest word of one of the classes that a text begins with, or 0. */
  lengthOfBeginning(text: string, classes: number): number {
    let length = Math.min(text.length, this.#longest);
    while (length > 0 && !this.are(text, 0, length, classes)) length--;
    return length;
  }

  /** The length of the longest word of one of the classes that ends at `end`, or 0. */
  lengthOfEnding(text: string, end: number, classes: number): number {
    if (!this.#index.endsAt(text, end)) return 0;
    let length = Math.min(end, this.#longest);
    while (length > 0 && !this.are(text, end - length, end, classes)) length--;
    return length;
  }

  /** Whether a word of one of the classes stands in a part of a text. */
  stand(text: string, start: number, end: number, classes: number): boolean {
    for (let at = start; at < end; at++) if (this.begin(text, at, end, classes)) return true;
    return false;
  }

  /** Whether a part of a text ends with a word of one of the classes, and has more before it. */
  end(text: string, start: number, end: number, classes: number): boolean {
    return this.endAll(text, start + 1, end, classes);
  }

  /** Whether a part of a text is a word of one of the classes, or ends with one. */
  endAll(text: string, start: number, end: number, classes: number): boolean {
    if (!this.#index.endsAt(text, end)) return false;
    for (let from = Math.max(start, end - this.#longest); from < end; from++) {
      if (this.are(text, from, end, classes)) return true;
    }
    return false;
  }
}
