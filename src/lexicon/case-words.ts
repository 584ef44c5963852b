import { wordTable } from './classed-words.js';

/** The words by which it is told what a case is. */
export const CASE_WORDS = wordTable('case-words.tsv', 'offence');

/** What a word tells of cases that are counted: see the comment of `data/case-words.tsv`. */
export const { offence: OFFENCE } = CASE_WORDS.bits;
