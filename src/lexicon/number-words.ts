import { ClassedWords } from './classed-words.js';
import type { ClassedWord } from './classes.js';
import { readLexicon } from './readers.js';

/** What a word beside a number tells of it, a bit for each: see the comment of `data/number-words.tsv`. */
export const FIGURE = 1;
export const MEASURED = 2;
export const LINK = 4;
export const SIGNED = 8;
export const WORTH = 16;
export const BASE = 32;
export const RACE = 64;
export const RANKED = 128;
export const MEASURE = 256;

const TABLE = 'number-words.tsv';

const CLASSES: Readonly<Record<string, number>> = {
  measure: MEASURE,
  figure: FIGURE,
  measured: MEASURED,
  link: LINK,
  signed: SIGNED,
  worth: WORTH,
  base: BASE,
  race: RACE,
  ranked: RANKED,
};

/** The words beside a number that tell what it says, of rows of `data/number-words.tsv`. */
export function numberWords(rows: readonly ClassedWord[]): ClassedWords {
  return new ClassedWords(TABLE, rows, CLASSES);
}

export function loadNumberWords(): ClassedWords {
  return numberWords(readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
}
