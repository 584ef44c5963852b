import type { WordTable } from './classed-words.js';

/** What a word beside 计划, 将 or 要 tells of it, a bit for each: see the comment of `data/plan-words.tsv`. */
export const GOVERNS = 1;
export const KIND = 2;
export const HABIT = 4;
export const MAKES = 8;
export const LEADS = 16;
export const OPENS = 32;
export const ENSURES = 64;
export const GOT = 128;

/** The words beside 计划, 将 and 要 by which it is told whether they tell of a plan. */
export const PLAN_WORDS: WordTable = {
  name: 'plan-words.tsv',
  bits: {
    governs: GOVERNS,
    kind: KIND,
    habit: HABIT,
    makes: MAKES,
    leads: LEADS,
    opens: OPENS,
    ensures: ENSURES,
    got: GOT,
  },
};
