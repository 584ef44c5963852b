import { byCodePoint } from '../../digest/order.js';
import { REGION_SUMS } from '../../digest/region-sums.js';
import { RegionFold, type RegionRow } from '../../digest/regions.js';
import { type Gazetteer, loadGazetteer } from '../../lexicon/gazetteer.js';
import type { Column } from '../output.js';
import { foldPlan, NOTHING, type Plan, type Wanted } from '../plan.js';
import type { RegionFlags } from '../regions.js';

const FOR_EYES: ReadonlySet<string> = new Set(['people_served', 'funds_raised', 'events']);

const COLUMNS: readonly Column<RegionRow>[] = [
  { name: 'region_code', exportOnly: true, grow: 0, get: ({ division }) => division?.code ?? null },
  { name: 'region', grow: 0, get: ({ division }) => division?.path ?? null },
  { name: 'level', exportOnly: true, grow: 0, get: ({ division }) => division?.level ?? null },
  { name: 'articles', align: 'right', get: (row) => row.articles },
  { name: 'claims', align: 'right', get: (row) => row.claims },
  ...REGION_SUMS.map(
    (name): Column<RegionRow> => ({
      name,
      align: 'right',
      exportOnly: !FOR_EYES.has(name),
      get: (row) => row.sums[name],
    }),
  ),
  { name: 'slogans', align: 'right', get: (row) => row.slogans },
  { name: 'top_slogans', grow: 3, get: (row) => row.topSlogans },
];

/** What `gov-digest regions` does with the findings. */
export function planRegions(flags: RegionFlags): Plan {
  const wanted: Wanted = { ...NOTHING, claims: true, slogans: true, regions: true };
  const summary = { level: flags.level ?? null, status: flags.status, topSlogans: flags.slogans };
  let gazetteer: Gazetteer | null = null;
  const create = () => {
    gazetteer ??= loadGazetteer();
    return new RegionFold(gazetteer, summary);
  };
  return foldPlan(wanted, COLUMNS, flags, create, (rows) => sorted(rows, flags.sort));
}

/** Largest first; by code where they are equal, or where the code is the order. */
function sorted(rows: readonly RegionRow[], by: RegionFlags['sort']): readonly RegionRow[] {
  if (by === 'region_code') return rows;
  const value = (row: RegionRow): number =>
    by === 'articles' || by === 'claims' || by === 'slogans' ? row[by] : (row.sums[by] ?? -1);
  return rows.toSorted((a, b) => value(b) - value(a) || byCodePoint(a.division?.code ?? '~', b.division?.code ?? '~'));
}
