import { wordTable } from './classed-words.js';

/** The words beside a number that tell what it says. */
export const NUMBER_WORDS = wordTable(
  'number-words.tsv',
  'measure',
  'figure',
  'measured',
  'link',
  'signed',
  'worth',
  'base',
  'race',
  'ranked',
);

/** What a word beside a number tells of it, a bit for each: see the comment of `data/number-words.tsv`. */
export const {
  measure: MEASURE,
  figure: FIGURE,
  measured: MEASURED,
  link: LINK,
  signed: SIGNED,
  worth: WORTH,
  base: BASE,
  race: RACE,
  ranked: RANKED,
} = NUMBER_WORDS.bits;
