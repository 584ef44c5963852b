import { wordTable } from './classed-words.js';

/** The words by which the role of a number is told. */
export const ROLE_WORDS = wordTable('role-words.tsv', 'owed', 'limit', 'towards', 'joins', 'post', 'need', 'standard');

/** What a word tells of the role of a number, a bit for each: see the comment of `data/role-words.tsv`. */
export const {
  owed: OWED,
  limit: LIMIT,
  towards: TOWARDS,
  joins: JOINS,
  post: POST,
  need: NEED,
  standard: STANDARD,
} = ROLE_WORDS.bits;
