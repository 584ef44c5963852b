import { wordTable } from './classed-words.js';

/** The counters that tell what they count. */
export const COUNTER_WORDS = wordTable(
  'counter-words.tsv',
  'case',
  'document',
  'division',
  'item',
  'of-named',
  'of-persons',
  'of-machines',
  'of-firms',
  'of-rank',
);

/** What a word tells of what it counts, a bit for each: see the comment of `data/counter-words.tsv`. */
export const {
  case: CASE,
  document: DOCUMENT,
  division: DIVISION,
  item: ITEM,
  'of-named': OF_NAMED,
  'of-persons': OF_PERSONS,
  'of-machines': OF_MACHINES,
  'of-firms': OF_FIRMS,
  'of-rank': OF_RANK,
} = COUNTER_WORDS.bits;
