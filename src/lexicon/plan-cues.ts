import { PhraseIndex } from '../text/phrases.js';
import { readLexicon } from './table.js';

/** What a cue tells of a plan and how far it reaches: see the comment of `data/plan-cues.tsv`. */
export type PlanScope = 'clause' | 'sentence' | 'on' | 'intent' | 'weak' | 'done' | 'none';

/** What tells of a plan by what follows it: a modal verb, and 到 before a year. */
const OTHERS = ['将', '要', '拟', '到2'];
/** Enough that hardly two pairs of characters that are asked for share a place, and small enough to stay in the cache. */
const PLACES = 2 ** 13;

/** The cues of a plan: in most clauses stands none. */
export class PlanCues {
  readonly index: PhraseIndex<PlanScope>;
  /** By the last bits of a character whether it is a cue alone; by those of a pair whether a cue can begin with it. */
  readonly #alone = new Uint8Array(PLACES);
  readonly #pairs = new Uint8Array(PLACES);

  /** @param scopes the cues with what they tell */
  constructor(scopes: readonly (readonly [cue: string, scope: PlanScope])[]) {
    this.index = new PhraseIndex(scopes);
    for (const cue of [...scopes.map(([cue]) => cue), ...OTHERS]) {
      if (cue.length === 1) this.#alone[cue.charCodeAt(0) % PLACES] = 1;
      else this.#pairs[placeOf(cue.charCodeAt(0), cue.charCodeAt(1))] = 1;
    }
  }

  /** The first place from `at` up to `end` where something may tell of a plan, else `end`. */
  next(units: Uint16Array, at: number, end: number): number {
    const alone = this.#alone;
    const pairs = this.#pairs;
    let unit = units[at] as number;
    for (let place = at; place < end; place++) {
      const following = units[place + 1] as number;
      if (((alone[unit & (PLACES - 1)] as number) | (pairs[placeOf(unit, following)] as number)) !== 0) return place;
      unit = following;
    }
    return end;
  }
}

function placeOf(first: number, second: number): number {
  return ((first << 4) ^ second) & (PLACES - 1);
}

export function loadPlanCues(): PlanCues {
  return new PlanCues(
    readLexicon('plan-cues.tsv', ['cue', 'scope']).map((row): [string, PlanScope] => [row.cue, row.scope as PlanScope]),
  );
}
