import { InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../core/errors.js';
import type { ClaimStatus } from '../core/types.js';
import {
  ClaimFold,
  type ClaimGrouping,
  type ClaimSelection,
  type ClaimTotals,
  withoutRepeats,
} from '../digest/claims.js';
import { periodOf } from '../digest/group.js';
import type { ArticleFindings, PlacedClaim } from '../find/analysis.js';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption, list } from './options.js';
import type { Column } from './output.js';
import { type PlacedFinding, placeColumns, sentenceText } from './place-columns.js';
import { foldPlan, listPlan, NOTHING, type Wanted } from './plan.js';

type GroupName = 'region' | 'category' | 'role' | 'measure' | 'unit' | 'file' | 'year';

interface NumberFlags extends Flags {
  readonly by?: GroupName;
  readonly keepRepeats?: boolean;
  readonly all?: boolean;
  readonly category?: readonly string[];
  readonly role?: readonly string[];
  readonly unit?: readonly string[];
  readonly region?: string;
  readonly status?: ClaimStatus;
  readonly minValue?: number;
}

const GROUPINGS: Readonly<Record<GroupName, ClaimGrouping>> = {
  region: ({ division }) => division?.path ?? null,
  category: ({ claim }) => claim.category,
  role: ({ claim }) => claim.role,
  measure: ({ claim }) => claim.measure,
  unit: ({ claim }) => claim.unit,
  file: (_, { article }) => article.file,
  year: (_, { article }) => periodOf(article, 'year'),
};

interface ClaimRow extends PlacedFinding {
  readonly claim: PlacedClaim['claim'];
}

const COLUMNS: readonly Column<ClaimRow>[] = [
  ...placeColumns<ClaimRow>(),
  { name: 'text', grow: 0, get: ({ claim }) => claim.text },
  { name: 'value', align: 'right', get: ({ claim }) => claim.value },
  { name: 'min', exportOnly: true, align: 'right', get: ({ claim }) => claim.min },
  { name: 'max', exportOnly: true, align: 'right', get: ({ claim }) => claim.max },
  { name: 'unit', grow: 0, get: ({ claim }) => claim.unit },
  { name: 'bound', grow: 0, exportOnly: true, get: ({ claim }) => claim.bound },
  { name: 'category', grow: 0, get: ({ claim }) => claim.category },
  { name: 'role', grow: 0, get: ({ claim }) => claim.role },
  { name: 'measure', grow: 1, get: ({ claim }) => claim.measure },
  { name: 'action', get: ({ claim }) => claim.action },
  { name: 'change', grow: 0, exportOnly: true, get: ({ claim }) => claim.change },
  { name: 'status', grow: 0, exportOnly: true, get: ({ claim }) => claim.status },
  { name: 'sentence', grow: 3, get: sentenceText },
];

const TOTAL_COLUMNS: readonly Column<ClaimTotals>[] = [
  { name: 'group', grow: 2, get: (row) => row.group },
  { name: 'category', grow: 0, get: (row) => row.category },
  { name: 'unit', grow: 0, get: (row) => row.unit },
  { name: 'status', grow: 0, get: (row) => row.status },
  { name: 'claims', align: 'right', get: (row) => row.claims },
  { name: 'sum', align: 'right', get: (row) => row.sum },
  { name: 'min', exportOnly: true, align: 'right', get: (row) => row.min },
  { name: 'median', exportOnly: true, align: 'right', get: (row) => row.median },
  { name: 'max', exportOnly: true, align: 'right', get: (row) => row.max },
  { name: 'example', grow: 2, get: (row) => row.example },
];

interface ExpressionRow extends PlacedFinding {
  readonly text: string;
  readonly class: string;
}

const EXPRESSION_COLUMNS: readonly Column<ExpressionRow>[] = [
  ...placeColumns<ExpressionRow>(),
  { name: 'text', grow: 0, get: (row) => row.text },
  { name: 'class', grow: 0, get: (row) => row.class },
  { name: 'sentence', grow: 3, get: sentenceText },
];

/** `gov-digest numbers` */
export const numbers: ArticleCommand<NumberFlags> = {
  name: 'numbers',
  description: 'list the numeric claims: people served, funds raised, rates, events …',
  configure: (command) =>
    addLexiconOption(command)
      .addOption(new Option('--by <group>', 'totals instead of claims').choices(Object.keys(GROUPINGS)))
      .option('--keep-repeats', 'in totals, count a claim repeated word for word in one article each time')
      .option('--category <names>', 'only claims of these categories', list)
      .option('--role <names>', 'only claims of these roles', list)
      .option('--unit <names>', 'only claims in these units', list)
      .option('--region <name>', 'only claims of the divisions whose path holds this name')
      .addOption(new Option('--status <name>', 'only claims of this status').choices(['planned', 'done']))
      .option('--min-value <number>', 'only claims of at least this value', number)
      .addOption(
        new Option('--all', 'every numeric expression with its class: dates, ages and ordinals too').conflicts('by'),
      ),
  plan: (flags) => {
    const wanted: Wanted = { ...NOTHING, claims: true, regions: true };
    if (flags.keepRepeats && flags.by === undefined) throw new UsageError('--keep-repeats goes with --by only');
    if (flags.all) return listPlan(wanted, EXPRESSION_COLUMNS, flags, expressionRows);
    if (flags.by === undefined) return listPlan(wanted, COLUMNS, flags, (findings) => claimRows(findings, flags));
    const grouping = GROUPINGS[flags.by];
    const select: ClaimSelection = (claims) => {
      const chosen = claims.filter((placed) => isWanted(placed, flags));
      return flags.keepRepeats ? chosen : withoutRepeats(chosen);
    };
    return foldPlan(wanted, TOTAL_COLUMNS, flags, () => new ClaimFold(grouping, select), undefined, notesOnTotals);
  },
};

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number.');
  return value;
}

function notesOnTotals(rows: readonly ClaimTotals[]): string[] {
  const sumsPeople = rows.some((row) => row.category === 'people' && row.claims > 1);
  return sumsPeople
    ? ['sums of people may count the same person twice; 人次 counts visits and stays apart from 人']
    : [];
}

function isWanted({ claim, division }: PlacedClaim, flags: NumberFlags): boolean {
  return (
    (flags.category?.includes(claim.category) ?? true) &&
    (flags.role?.includes(claim.role ?? '') ?? true) &&
    (flags.unit?.includes(claim.unit) ?? true) &&
    (flags.status === undefined || flags.status === claim.status) &&
    (flags.region === undefined || (division?.path.includes(flags.region) ?? false)) &&
    (flags.minValue === undefined || (claim.value ?? claim.max ?? Number.NEGATIVE_INFINITY) >= flags.minValue)
  );
}

function* claimRows({ article, claims }: ArticleFindings, flags: NumberFlags): Generator<ClaimRow> {
  for (const placed of claims) {
    if (isWanted(placed, flags)) yield { article, division: placed.division, span: placed.claim, claim: placed.claim };
  }
}

function expressionRows({ article, region, claims, nonClaims }: ArticleFindings): ExpressionRow[] {
  const rows = [
    ...claims.map(({ claim, division }) => ({ article, span: claim, division, text: claim.text, class: 'claim' })),
    ...nonClaims.map((span) => ({ article, span, division: region.division, text: span.text, class: span.class })),
  ];
  return rows.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
