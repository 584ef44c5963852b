import type { WordTable } from './classed-words.js';

/** What a word tells of the name of what is measured, a bit for each: see the comment of `data/measure-words.tsv`. */
export const OWED = 1;
export const SAYING = 2;
export const TERM = 4;
export const PERIOD = 8;
export const BARE = 16;
export const RANKING = 32;
export const FIELD = 64;
export const EXTENT = 128;
export const DEGREE = 256;
export const HANDS = 512;
export const MIDDLE = 1024;
export const PRICE = 2048;
export const STATE = 4096;
export const JUDGED = 8192;
export const LASTING = 16_384;

/** The words by which the name of what is measured is told. */
export const MEASURE_WORDS: WordTable = {
  name: 'measure-words.tsv',
  bits: {
    owed: OWED,
    saying: SAYING,
    term: TERM,
    period: PERIOD,
    bare: BARE,
    ranking: RANKING,
    field: FIELD,
    extent: EXTENT,
    degree: DEGREE,
    hands: HANDS,
    middle: MIDDLE,
    price: PRICE,
    state: STATE,
    judged: JUDGED,
    lasting: LASTING,
  },
};
