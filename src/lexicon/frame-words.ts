import { wordTable } from './classed-words.js';

/** The words that open or close what stands around a number: prepositions, and what tells about where an amount lies. */
export const FRAME_WORDS = wordTable(
  'frame-words.tsv',
  'recipient',
  'given-to',
  'done-to',
  'moving',
  'adjunct',
  'than',
  'located',
  'lying',
  'closing',
  'excepting',
  'excepted',
  'matter',
);

/** What a word tells of the frame that it opens or closes, a bit for each: see the comment of `data/frame-words.tsv`. */
export const {
  recipient: RECIPIENT,
  'given-to': GIVEN_TO,
  'done-to': DONE_TO,
  moving: MOVING,
  adjunct: ADJUNCT,
  than: THAN,
  located: LOCATED,
  lying: LYING,
  closing: CLOSING,
  excepting: EXCEPTING,
  excepted: EXCEPTED,
  matter: MATTER,
} = FRAME_WORDS.bits;
