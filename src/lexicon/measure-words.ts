import { wordTable } from './classed-words.js';

/** The words by which the name of what is measured is told. */
export const MEASURE_WORDS = wordTable(
  'measure-words.tsv',
  'period',
  'price',
  'trading',
  'lasting',
  'hands',
  'shared',
  'remainder',
  'aim',
  'covered',
  'summing',
  'worth',
  'whole',
  'one-of',
  'distance',
  'borrowed',
  'cost',
  'fund',
);

/** What a word tells of the name of what is measured, a bit for each: see the comment of `data/measure-words.tsv`. */
export const {
  period: PERIOD,
  price: PRICE,
  trading: TRADING,
  lasting: LASTING,
  hands: HANDS,
  shared: SHARED,
  remainder: REMAINDER,
  aim: AIM,
  covered: COVERED,
  summing: SUMMING,
  worth: WORTH,
  whole: WHOLE,
  'one-of': ONE_OF,
  distance: DISTANCE,
  borrowed: BORROWED,
  cost: COST,
  fund: FUND,
} = MEASURE_WORDS.bits;
