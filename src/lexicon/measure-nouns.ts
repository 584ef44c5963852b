import { PhraseIndex } from '../text/phrases.js';
import { readLexicon } from './readers.js';

/** The classes of a noun that ends a measure, a bit for each: see the comment of `data/measure-nouns.tsv`. */
export const AMOUNT = 1;
export const HEAD = 2;
export const INCOME = 4;
export const SPENT = 8;
export const RAISED = 16;
export const INVESTED = 32;
export const RULE = 64;
export const BODY = 128;

const CLASSES: Readonly<Record<string, number>> = {
  amount: AMOUNT,
  head: HEAD,
  body: HEAD | BODY,
  income: INCOME,
  spent: SPENT,
  raised: RAISED,
  invested: INVESTED,
  rule: RULE,
};

/** The nouns that a measure ends with, or that a head noun begins with. */
export class MeasureNouns {
  readonly #index: PhraseIndex<number>;

  /** @param classes the nouns with their classes */
  constructor(classes: ReadonlyMap<string, number>) {
    this.#index = new PhraseIndex([...classes]);
  }

  /** The classes of a part of a text, which is a noun as a whole; 0 where it is none. */
  classesOf(text: string, start: number, end: number): number {
    const number = this.#index.exactlyAt(text, start, end - start);
    return number === 0 ? 0 : this.#index.valueOf(number);
  }

  /** The classes of the noun that `lengthOfEnding` tells the length of, else 0. */
  classesOfEnding(text: string, longest: number, classes: number): number {
    const length = this.lengthOfEnding(text, longest, classes);
    return length === 0 ? 0 : this.classesOf(text, text.length - length, text.length);
  }

  /** Of the nouns of two to `longest` characters that a text ends with, the longest that has one of the classes: its length, else 0. */
  lengthOfEnding(text: string, longest: number, classes: number): number {
    const end = text.length;
    if (!this.#index.endsAt(text, end)) return 0;
    for (let length = Math.min(longest, end); length >= 2; length--) {
      if ((this.classesOf(text, end - length, end) & classes) !== 0) return length;
    }
    return 0;
  }
}

export function loadMeasureNouns(): MeasureNouns {
  const nouns = new Map<string, number>();
  for (const row of readLexicon('measure-nouns.tsv', ['noun', 'class'], ['noun', 'class'])) {
    nouns.set(row.noun, (nouns.get(row.noun) ?? 0) | (CLASSES[row.class] ?? 0));
  }
  return new MeasureNouns(nouns);
}
