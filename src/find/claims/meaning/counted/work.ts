import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { OF_MACHINES } from '../../../../lexicon/counter-words.js';
import { LIGHT_VERB, NOMINAL, NOUN, VERB } from '../../../../lexicon/word-marks.js';
import type { Endings } from '../../../../text/endings.js';
import type { Quantity } from '../../quantity/types.js';
import type { Clause } from '../clauses/clause.js';
import { NOUN_LIKE } from '../clauses/phrase.js';

/**
 * Where what they do begins who were set up or sent (组建5支队伍|整治环境, 出动12台铲车|清理积雪); the end of the clause where none do:
 * 推进5支队伍建设, 购置12台无人机巡检设备.
 */
export function workOf(
  clause: Clause,
  from: number,
  quantity: Quantity | null,
  governor: Verb | null,
  { counterWords, nounEndings: { crew, machine } }: ClaimLexicon,
): number {
  if (quantity === null || governor === null || (governor.marks & LIGHT_VERB) !== 0) return clause.length;
  const machines = counterWords.endAll(quantity.unit, 0, quantity.unit.length, OF_MACHINES);
  for (let at = from + 1; clause.is(at, NOUN_LIKE | VERB); at++) {
    if (!clause.is(at, VERB) || !clause.is(at - 1, NOUN)) continue;
    const start = clause.start(from);
    const end = clause.end(at - 1);
    if (crew.endPartAt(clause.text, start, end)) return at;
    if (machines && machine.endPartAt(clause.text, start, end))
      return endsWithMachine(clause, at, machine) ? clause.length : at;
  }
  return clause.length;
}

/** Whether the noun phrase that goes on from `at` names machines as a whole. */
function endsWithMachine(clause: Clause, at: number, machine: Endings): boolean {
  return clause.endsWith(clause.lastOfRun(at, NOUN_LIKE | NOMINAL), machine);
}
