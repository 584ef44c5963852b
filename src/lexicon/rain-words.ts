import { wordTable } from './classed-words.js';

/** The words by which rain is told. */
export const RAIN_WORDS = wordTable('rain-words.tsv', 'rain', 'rain-part', 'fallen');

/** What a word tells of rain, a bit for each: see the comment of `data/rain-words.tsv`. */
export const { rain: RAIN, 'rain-part': RAIN_PART, fallen: FALLEN } = RAIN_WORDS.bits;
