import { wordTable } from './classed-words.js';

/** The words that hold a character which elsewhere is read by itself. */
export const WHOLE_WORDS = wordTable(
  'whole-words.tsv',
  'through',
  'later',
  'front',
  'middle',
  'few',
  'built',
  'business',
  'estate',
  'inside',
  'past',
  'aged',
  'copular',
);

/** What a word tells of the characters that it holds, a bit for each: see the comment of `data/whole-words.tsv`. */
export const {
  through: THROUGH,
  later: LATER,
  front: FRONT,
  middle: MIDDLE,
  few: FEW,
  built: BUILT,
  business: BUSINESS,
  estate: ESTATE,
  inside: INSIDE,
  past: PAST,
  aged: AGED,
  copular: COPULAR,
} = WHOLE_WORDS.bits;
