import { concordance, type Hit } from '../../digest/concordance.js';
import { compilePattern } from '../../text/pattern.js';
import type { ConcordanceFlags } from '../kwic.js';
import type { Column } from '../output.js';
import { placeColumns } from '../place-columns.js';
import { listPlan, NOTHING, type Plan } from '../plan.js';

const COLUMNS: readonly Column<Hit>[] = [
  ...placeColumns<Hit>(),
  { name: 'left', grow: 2, align: 'right', get: (hit) => hit.left },
  { name: 'hit', grow: 0, get: (hit) => hit.hit },
  { name: 'right', grow: 2, get: (hit) => hit.right },
];

/** What `gov-digest kwic` does with the findings. */
export function planConcordance(flags: ConcordanceFlags, [pattern = '']: readonly string[]): Plan {
  const search = compilePattern(pattern);
  return listPlan(NOTHING, COLUMNS, flags, (findings) => concordance(findings, search, flags.context));
}
