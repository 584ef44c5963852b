import type { WordTable } from './classed-words.js';

/** What a word with 半, or beside it, tells of it, a bit for each: see the comment of `data/half-words.tsv`. */
export const HALVED = 1;
export const OTHER = 2;
export const BEYOND = 4;
export const NOT_BEYOND = 8;
export const COMPOUND = 16;
export const SHARE = 32;
export const OF_ALL = 64;

/** The words by which it is told what 半 counts. */
export const HALF_WORDS: WordTable = {
  name: 'half-words.tsv',
  bits: {
    halved: HALVED,
    other: OTHER,
    beyond: BEYOND,
    'not-beyond': NOT_BEYOND,
    compound: COMPOUND,
    share: SHARE,
    'of-all': OF_ALL,
  },
};
