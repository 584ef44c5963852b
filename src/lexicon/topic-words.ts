import { wordTable } from './classed-words.js';

/** The words by which it is told of what a clause speaks. */
export const TOPIC_WORDS = wordTable(
  'topic-words.tsv',
  'opener',
  'saying',
  'term',
  'all-are',
  'is',
  'extent',
  'degree',
  'state',
  'judged',
  'compared',
  'seen',
  'under',
);

/** What a word tells of what a clause speaks of, a bit for each: see the comment of `data/topic-words.tsv`. */
export const {
  opener: OPENER,
  saying: SAYING,
  term: TERM,
  'all-are': ALL_ARE,
  is: IS,
  extent: EXTENT,
  degree: DEGREE,
  state: STATE,
  judged: JUDGED,
  compared: COMPARED,
  seen: SEEN,
  under: UNDER,
} = TOPIC_WORDS.bits;
