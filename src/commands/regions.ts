import { Option } from 'commander';
import type { ClaimStatus, DivisionLevel } from '../core/types.js';
import { byCodePoint } from '../digest/order.js';
import { REGION_SUMS, RegionFold, type RegionRow } from '../digest/regions.js';
import { loadGazetteer } from '../lexicon/gazetteer.js';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption, positiveInteger } from './options.js';
import type { Column } from './output.js';
import { foldPlan, NOTHING, type Wanted } from './plan.js';

const SORTABLE = ['region_code', 'articles', 'claims', ...REGION_SUMS, 'slogans'] as const;

interface RegionFlags extends Flags {
  readonly level?: DivisionLevel;
  readonly status: ClaimStatus;
  readonly slogans: number;
  readonly sort: (typeof SORTABLE)[number];
}

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

/** `gov-digest regions` */
export const regions: ArticleCommand<RegionFlags> = {
  name: 'regions',
  description: 'sum up articles, claims and slogans by administrative division',
  configure: (command) =>
    addLexiconOption(command)
      .addOption(new Option('--level <name>', 'roll up to this level').choices(['province', 'city', 'county']))
      .addOption(
        new Option('--status <name>', 'add up what was done, or what is planned')
          .choices(['planned', 'done'])
          .default('done'),
      )
      .addOption(new Option('--sort <column>', 'order of the rows').choices(SORTABLE).default('region_code'))
      .option('--slogans <n>', 'number of top slogans', positiveInteger, 5),
  plan: (flags) => {
    const wanted: Wanted = { ...NOTHING, claims: true, slogans: true, regions: true };
    const summary = { level: flags.level ?? null, status: flags.status, topSlogans: flags.slogans };
    const create = () => new RegionFold(loadGazetteer(), summary);
    return foldPlan(wanted, COLUMNS, flags, create, (rows) => sorted(rows, flags.sort));
  },
};

/** Largest first; by code where they are equal, or where the code is the order. */
function sorted(rows: readonly RegionRow[], by: RegionFlags['sort']): readonly RegionRow[] {
  if (by === 'region_code') return rows;
  const value = (row: RegionRow): number =>
    by === 'articles' || by === 'claims' || by === 'slogans' ? row[by] : (row.sums[by] ?? -1);
  return rows.toSorted((a, b) => value(b) - value(a) || byCodePoint(a.division?.code ?? '~', b.division?.code ?? '~'));
}
