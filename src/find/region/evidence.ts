import type { Decision } from './decide.js';
import type { Tally } from './tally.js';

/** Names kept in a sentence of evidence. */
const SHOWN = 2;

/** Why an article lies in a division: the mentions in it that weigh most, how many there are, and its share of the whole. */
export function decisionEvidence(decision: Decision, tallies: ReadonlyMap<string, Tally>): string {
  const { path } = decision.division;
  const inside = [...tallies.values()]
    .filter(({ division }) => division.path === path || division.path.startsWith(`${path}/`))
    .sort((a, b) => b.weight - a.weight || (a.division.code < b.division.code ? -1 : 1));
  const parts = inside
    .slice(0, SHOWN)
    .flatMap(({ strongest }) =>
      strongest === null ? [] : [`${strongest.zone} “${strongest.surface}” (weight ${rounded(strongest.weight)})`],
    );
  const count = inside.reduce((sum, { mentions }) => sum + [...mentions.values()].reduce((a, b) => a + b, 0), 0);
  parts.push(`${count} ${count === 1 ? 'mention' : 'mentions'} in all`);
  const said = decision.moved === null ? '' : `; says ${decision.moved} of its own place`;
  return `${parts.join(', ')}${said}; share ${decision.share.toFixed(2)}`;
}

function rounded(weight: number): string {
  return String(Math.round(weight * 10) / 10);
}
