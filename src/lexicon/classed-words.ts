import { PhraseIndex } from '../text/phrases.js';

/** A word and the name of one of its classes. */
export interface ClassedWord {
  readonly word: string;
  readonly class: string;
}

/** Words with their classes, a bit for each: few of them, asked at places where one is looked for. */
export class ClassedWords {
  readonly #index: PhraseIndex<number>;
  readonly #longest: number;

  /** @param bits of the names of the classes */
  constructor(rows: readonly ClassedWord[], bits: Readonly<Record<string, number>>) {
    const classes = new Map<string, number>();
    for (const row of rows) classes.set(row.word, (classes.get(row.word) ?? 0) | (bits[row.class] ?? 0));
    this.#index = new PhraseIndex([...classes]);
    this.#longest = Math.max(...rows.map(({ word }) => word.length));
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
