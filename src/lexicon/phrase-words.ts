import { ClassedWords } from './classed-words.js';
import type { ClassedWord } from './classes.js';
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
export const FRONT = 256;

const TABLE = 'phrase-words.tsv';

const CLASSES: Readonly<Record<string, number>> = {
  total: TOTAL,
  manner: MANNER,
  average: AVERAGE,
  modifier: MODIFIER,
  named: NAMED,
  headless: HEADLESS,
  shared: SHARED,
  opener: OPENER,
  front: FRONT,
};

/** The words by which the borders of a phrase are told, of rows of `data/phrase-words.tsv`. */
export function phraseWords(rows: readonly ClassedWord[]): ClassedWords {
  return new ClassedWords(TABLE, rows, CLASSES);
}

export function loadPhraseWords(): ClassedWords {
  return phraseWords(readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
}
