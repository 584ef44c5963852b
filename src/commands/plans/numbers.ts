import { UsageError } from '../../core/errors.js';
import { say } from '../../core/messages/index.js';
import { ClaimFold, type ClaimGrouping, type ClaimSelection, type ClaimTotals } from '../../digest/claims.js';
import { periodOf } from '../../digest/group.js';
import type { ArticleFindings, PlacedClaim } from '../../find/analysis.js';
import { withoutRepeats } from '../../find/claims/repeats.js';
import { loadBaseUnits } from '../../lexicon/base-units.js';
import type { NumberFlags, TotalledBy } from '../numbers.js';
import type { Column } from '../output.js';
import { byPlace, type PlacedFinding, placeColumns, sentenceText } from '../place-columns.js';
import { foldPlan, listPlan, NOTHING, type Plan, type Wanted } from '../plan.js';

const GROUPINGS: Readonly<Record<TotalledBy, ClaimGrouping>> = {
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
  { name: 'category', exportOnly: true, grow: 0, get: ({ claim }) => claim.category },
  { name: 'role', grow: 0, get: ({ claim }) => claim.role },
  { name: 'measure', grow: 1, get: ({ claim }) => claim.measure },
  { name: 'action', get: ({ claim }) => claim.action },
  { name: 'change', grow: 0, exportOnly: true, get: ({ claim }) => claim.change },
  { name: 'status', grow: 0, exportOnly: true, get: ({ claim }) => claim.status },
  { name: 'sentence', grow: 3, get: sentenceText },
];

/** The value in base units; a range, and what has no fixed base, has none. */
function baseColumns(): Column<ClaimRow>[] {
  const toBase = loadBaseUnits();
  const baseOf = ({ claim }: ClaimRow) =>
    claim.value === null || claim.unit === null ? null : toBase(claim.value, claim.unit);
  return [
    { name: 'base_value', align: 'right', get: (row) => baseOf(row)?.value ?? null },
    { name: 'base_unit', grow: 0, get: (row) => baseOf(row)?.unit ?? null },
  ];
}

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

/** What `gov-digest numbers` does with the findings. */
export function planNumbers(flags: NumberFlags): Plan {
  const byRegion = flags.region !== undefined || flags.by === 'region';
  const tellsRepeats = flags.by !== undefined && !flags.keepRepeats;
  const wanted: Wanted = { ...NOTHING, claims: true, regions: byRegion || (tellsRepeats && 'of repeats') };
  if (flags.keepRepeats && flags.by === undefined) throw new UsageError(say('repeatsNeedTotals'));
  if (flags.all) return listPlan(wanted, EXPRESSION_COLUMNS, flags, expressionRows);
  const columns = flags.si ? [...COLUMNS, ...baseColumns()] : COLUMNS;
  if (flags.by === undefined) return listPlan(wanted, columns, flags, (findings) => claimRows(findings, flags));
  const grouping = GROUPINGS[flags.by];
  const select: ClaimSelection = (claims) => {
    const chosen = claims.filter((placed) => isWanted(placed, flags));
    return flags.keepRepeats ? chosen : withoutRepeats(chosen);
  };
  return foldPlan(wanted, TOTAL_COLUMNS, flags, () => new ClaimFold(grouping, select), undefined, notesOnTotals);
}

function notesOnTotals(rows: readonly ClaimTotals[]): string[] {
  const sumsPeople = rows.some((row) => row.category === 'people' && row.claims > 1);
  return sumsPeople ? [say('peopleTwice')] : [];
}

function isWanted({ claim, division }: PlacedClaim, flags: NumberFlags): boolean {
  return (
    (flags.category?.includes(claim.category) ?? true) &&
    (flags.role?.includes(claim.role ?? '') ?? true) &&
    (flags.unit?.includes(claim.unit ?? '') ?? true) &&
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
  return rows.sort(byPlace);
}
