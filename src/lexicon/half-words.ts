import { ClassedWords } from './classed-words.js';
import type { ClassedWord } from './classes.js';
import { readLexicon } from './readers.js';

/** What a word with 半, or beside it, tells of it, a bit for each: see the comment of `data/half-words.tsv`. */
export const HALVED = 1;
export const OTHER = 2;
export const BEYOND = 4;
export const NOT_BEYOND = 8;
export const COMPOUND = 16;
export const SHARE = 32;
export const OF_ALL = 64;

const TABLE = 'half-words.tsv';

const CLASSES: Readonly<Record<string, number>> = {
  halved: HALVED,
  other: OTHER,
  beyond: BEYOND,
  'not-beyond': NOT_BEYOND,
  compound: COMPOUND,
  share: SHARE,
  'of-all': OF_ALL,
};

/** The words by which it is told what 半 counts, of rows of `data/half-words.tsv`. */
export function halfWords(rows: readonly ClassedWord[]): ClassedWords {
  return new ClassedWords(TABLE, rows, CLASSES);
}

export function loadHalfWords(): ClassedWords {
  return halfWords(readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
}
