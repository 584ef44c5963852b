import { ConcordanceFold, concordance, type Hit } from '../../digest/concordance.js';
import type { ArticleFindings } from '../../find/analysis.js';
import { compilePattern } from '../../text/pattern.js';
import type { ConcordanceFlags } from '../kwic.js';
import type { Column } from '../output.js';
import { foldPlan, listPlan, NOTHING, type Plan } from '../plan.js';

const COLUMNS: readonly Column<Hit>[] = [
  { name: 'file', exportOnly: true, get: (hit) => hit.file },
  { name: 'article', exportOnly: true, align: 'right', get: (hit) => hit.article },
  { name: 'title', exportOnly: true, grow: 1, get: (hit) => hit.title },
  { name: 'region', needs: 'regions', get: (hit) => hit.region },
  { name: 'region_code', needs: 'regions', grow: 0, exportOnly: true, get: (hit) => hit.regionCode },
  { name: 'start', exportOnly: true, align: 'right', get: (hit) => hit.start },
  { name: 'end', exportOnly: true, align: 'right', get: (hit) => hit.end },
  { name: 'left', grow: 2, align: 'right', get: (hit) => hit.left },
  { name: 'hit', grow: 0, get: (hit) => hit.hit },
  { name: 'right', grow: 2, get: (hit) => hit.right },
];

/** What `gov-digest kwic` does with the findings: in reading order the hits come as they are found. */
export function planConcordance(flags: ConcordanceFlags, [pattern = '']: readonly string[]): Plan {
  const search = compilePattern(pattern);
  const hitsOf = (findings: ArticleFindings): Iterable<Hit> => concordance(findings, search, flags.context);
  const { sort } = flags;
  if (sort === 'place') return listPlan(NOTHING, COLUMNS, flags, hitsOf);
  return foldPlan(NOTHING, COLUMNS, flags, () => new ConcordanceFold(hitsOf, sort));
}
