import { PhraseIndex } from '../text/phrases.js';
import { readLexicon } from './readers.js';

/** What a word tells of the phrase around it, a bit for each: see the comment of `data/phrase-words.tsv`. */
export const TOTAL = 1;
export const MANNER = 2;
export const AVERAGE = 4;
export const MODIFIER = 8;
export const NAMED = 16;
export const HEADLESS = 32;
export const SHARED = 64;
export const OPENER = 128;

const CLASSES: Readonly<Record<string, number>> = {
  total: TOTAL,
  manner: MANNER,
  average: AVERAGE,
  modifier: MODIFIER,
  named: NAMED,
  headless: HEADLESS,
  shared: SHARED,
  opener: OPENER,
};

/** A row of `data/phrase-words.tsv`. */
export interface PhraseWord {
  readonly word: string;
  readonly class: string;
}

/** The words by which the borders of a phrase are told. */
export class PhraseWords {
  readonly #index: PhraseIndex<number>;
  readonly #longest: number;

  constructor(rows: readonly PhraseWord[]) {
    const classes = new Map<string, number>();
    for (const row of rows) classes.set(row.word, (classes.get(row.word) ?? 0) | (CLASSES[row.class] ?? 0));
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
}

export function loadPhraseWords(): PhraseWords {
  return new PhraseWords(readLexicon('phrase-words.tsv', ['word', 'class'], ['word', 'class']));
}
