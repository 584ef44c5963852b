import { Beginnings } from '../text/beginnings.js';
import { PhraseIndex } from '../text/phrases.js';
import { readLexicon } from './readers.js';

/** What a cue tells of a plan and how far it reaches: see the comment of `data/plan-cues.tsv`. */
export type PlanScope = 'clause' | 'sentence' | 'on' | 'intent' | 'weak' | 'done' | 'none' | 'able' | 'met';

/** What tells of a plan by what follows it: a modal verb, and 到 before a year. */
const OTHERS = ['将', '要', '拟', '到2'];

/** The cues of a plan: in most clauses stands none. */
export class PlanCues {
  readonly index: PhraseIndex<PlanScope>;
  /** Of all that may tell of a plan. */
  readonly beginnings: Beginnings;

  /** @param scopes the cues with what they tell */
  constructor(scopes: readonly (readonly [cue: string, scope: PlanScope])[]) {
    this.index = new PhraseIndex(scopes);
    this.beginnings = new Beginnings([...scopes.map(([cue]) => cue), ...OTHERS]);
  }
}

export function loadPlanCues(): PlanCues {
  return new PlanCues(
    readLexicon('plan-cues.tsv', ['cue', 'scope']).map((row): [string, PlanScope] => [row.cue, row.scope as PlanScope]),
  );
}
