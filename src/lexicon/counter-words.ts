import { wordTable } from './classed-words.js';

/** The counters that tell what they count. */
export const COUNTER_WORDS = wordTable('counter-words.tsv', 'case', 'document');

/** What a word tells of what it counts, a bit for each: see the comment of `data/counter-words.tsv`. */
export const { case: CASE, document: DOCUMENT } = COUNTER_WORDS.bits;
