import { wordTable } from './classed-words.js';

/** The characters and words by which a noun, or what it names, is told. */
export const NOUN_PARTS = wordTable(
  'noun-parts.tsv',
  'attribute',
  'kind',
  'compound',
  'rated',
  'trade',
  'whose',
  'degree',
  'of-all',
  'object',
  'pronoun',
  'group',
  'nameless',
  'inhabited',
  'office',
  'party',
  'official',
  'headcount',
  'suffix',
  'rate',
);

/** What a part tells of its noun, a bit for each: see the comment of `data/noun-parts.tsv`. */
export const {
  attribute: ATTRIBUTE,
  kind: KIND,
  compound: COMPOUND,
  rated: RATED,
  trade: TRADE,
  whose: WHOSE,
  degree: DEGREE,
  'of-all': OF_ALL,
  object: OBJECT,
  pronoun: PRONOUN,
  group: GROUP,
  nameless: NAMELESS,
  inhabited: INHABITED,
  office: OFFICE,
  party: PARTY,
  official: OFFICIAL,
  headcount: HEADCOUNT,
  suffix: SUFFIX,
  rate: RATE,
} = NOUN_PARTS.bits;
