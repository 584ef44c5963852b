import { wordTable } from './classed-words.js';

/** The words by which the borders of a phrase are told. */
export const PHRASE_WORDS = wordTable(
  'phrase-words.tsv',
  'total',
  'manner',
  'average',
  'modifier',
  'named',
  'headless',
  'expected',
  'when',
  'source',
  'means',
  'grade',
  'begun',
  'prefix',
);

/** What a word tells of the phrase around it, a bit for each: see the comment of `data/phrase-words.tsv`. */
export const {
  total: TOTAL,
  manner: MANNER,
  average: AVERAGE,
  modifier: MODIFIER,
  named: NAMED,
  headless: HEADLESS,
  expected: EXPECTED,
  when: WHEN,
  source: SOURCE,
  means: MEANS,
  grade: GRADE,
  begun: BEGUN,
  prefix: PREFIX,
} = PHRASE_WORDS.bits;
