import type { WordTable } from './classed-words.js';

/** What a word tells of cases that are counted: see the comment of `data/case-words.tsv`. */
export const OFFENCE = 1;

/** The words by which it is told what a case is. */
export const CASE_WORDS: WordTable = { name: 'case-words.tsv', bits: { offence: OFFENCE } };
