import { wordTable } from './classed-words.js';

/** The words by which it is told what 半 counts. */
export const HALF_WORDS = wordTable(
  'half-words.tsv',
  'halved',
  'other',
  'beyond',
  'not-beyond',
  'compound',
  'share',
  'of-all',
);

/** What a word with 半, or beside it, tells of it, a bit for each: see the comment of `data/half-words.tsv`. */
export const {
  halved: HALVED,
  other: OTHER,
  beyond: BEYOND,
  'not-beyond': NOT_BEYOND,
  compound: COMPOUND,
  share: SHARE,
  'of-all': OF_ALL,
} = HALF_WORDS.bits;
