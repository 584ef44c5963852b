import type { PlanScope } from '../../../../lexicon/plan-cues.js';

/** What the cues of a clause say, a bit for each: a plan that reaches to all clauses after it, or (`ON`) to those that share its subject. */
export const PLANNED = 1;
export const SENTENCE = 2;
export const ON = 4;
export const DONE = 8;
/** Of something new: that it will be built (建成后), and what it can do. */
export const BUILDS = 16;
export const ABLE = 32;
/** Of what was planned: how much of it is done. */
export const MET = 64;

/** Each scope as a bit. */
export const SAYS: Readonly<Record<PlanScope, number>> = {
  clause: 1,
  sentence: 2,
  on: 4,
  intent: 8,
  weak: 16,
  done: 32,
  none: 64,
  able: 128,
  met: 256,
};

/** Characters that tell a plan where a verb follows them. */
export const WILL = '将'.charCodeAt(0);
export const MUST = '要'.charCodeAt(0);
export const INTENDS = '拟'.charCodeAt(0);
