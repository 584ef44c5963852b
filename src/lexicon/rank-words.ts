import { wordTable } from './classed-words.js';

/** The words by which a rank is told from the name of what is ranked. */
export const RANK_WORDS = wordTable('rank-words.tsv', 'ranking', 'field', 'bare', 'top', 'standing');

/** What a word tells of a rank, a bit for each: see the comment of `data/rank-words.tsv`. */
export const { ranking: RANKING, field: FIELD, bare: BARE, top: TOP, standing: STANDING } = RANK_WORDS.bits;
