import { wordTable } from './classed-words.js';

/** The words beside 计划, 将 and 要 by which it is told whether they tell of a plan. */
export const PLAN_WORDS = wordTable(
  'plan-words.tsv',
  'governs',
  'kind',
  'habit',
  'makes',
  'leads',
  'opens',
  'ensures',
  'got',
  'these',
  'lists',
  'decides',
);

/** What a word beside 计划, 将 or 要 tells of it, a bit for each: see the comment of `data/plan-words.tsv`. */
export const {
  governs: GOVERNS,
  kind: KIND,
  habit: HABIT,
  makes: MAKES,
  leads: LEADS,
  opens: OPENS,
  ensures: ENSURES,
  got: GOT,
  these: THESE,
  lists: LISTS,
  decides: DECIDES,
} = PLAN_WORDS.bits;
