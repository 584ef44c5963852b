import { isWithin } from '../../core/divisions.js';
import type { Decision } from './decide.js';
import type { Tally } from './tally.js';

/** Names kept in a sentence of evidence. */
const SHOWN = 2;

/** Why an article lies in a division: the mentions in it that weigh most, how many there are, and its share of the whole. */
export function decisionEvidence(decision: Decision, tallies: ReadonlyMap<string, Tally>): string {
  const inside: Tally[] = [];
  let count = 0;
  for (const one of tallies.values()) {
    if (!isWithin(one.division, decision.division)) continue;
    inside.push(one);
    for (const times of one.mentions.values()) count += times;
  }
  inside.sort((a, b) => b.weight - a.weight || (a.division.code < b.division.code ? -1 : 1));
  let shown = '';
  for (const { strongest } of inside.slice(0, SHOWN)) {
    if (strongest === null) continue;
    shown += `${strongest.zone} “${strongest.surface}” (weight ${rounded(strongest.weight)}), `;
  }
  const said = decision.moved === null ? '' : `; says ${decision.moved} of its own place`;
  return `${shown}${count} ${count === 1 ? 'mention' : 'mentions'} in all${said}; share ${decision.share.toFixed(2)}`;
}

function rounded(weight: number): string {
  return String(Math.round(weight * 10) / 10);
}
