import type { WordTable } from './classed-words.js';

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

/** The words beside a number that tell what it says. */
export const NUMBER_WORDS: WordTable = {
  name: 'number-words.tsv',
  bits: {
    measure: MEASURE,
    figure: FIGURE,
    measured: MEASURED,
    link: LINK,
    signed: SIGNED,
    worth: WORTH,
    base: BASE,
    race: RACE,
    ranked: RANKED,
  },
};
