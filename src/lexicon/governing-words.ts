import { wordTable } from './classed-words.js';

/** The verbs that govern in a way of their own, and what they govern. */
export const GOVERNING_WORDS = wordTable(
  'governing-words.tsv',
  'joined',
  'causing',
  'wrong',
  'giving',
  'equipping',
  'holding',
  'preventing',
  'stage',
  'founding',
  'examining',
  'examined',
  'issuing',
);

/** What a word tells of what it governs, a bit for each: see the comment of `data/governing-words.tsv`. */
export const {
  joined: JOINED,
  causing: CAUSING,
  wrong: WRONG,
  giving: GIVING,
  equipping: EQUIPPING,
  holding: HOLDING,
  preventing: PREVENTING,
  stage: STAGE,
  founding: FOUNDING,
  examining: EXAMINING,
  examined: EXAMINED,
  issuing: ISSUING,
} = GOVERNING_WORDS.bits;
