import type { DivisionLevel, SloganOccurrence } from '../../core/types.js';
import { DiscoveryFold } from '../../digest/discovery/fold.js';
import type { Fold } from '../../digest/fold.js';
import { periodOf, rollUp } from '../../digest/group.js';
import { SloganFold, type SloganGrouping, type SloganRow } from '../../digest/slogans.js';
import type { ArticleFindings } from '../../find/analysis.js';
import { type Gazetteer, loadGazetteer } from '../../lexicon/gazetteer.js';
import { loadPhraseBorders } from '../../lexicon/phrase-borders.js';
import type { Column } from '../output.js';
import { byPlace, type PlacedFinding, placeColumns, sentenceText } from '../place-columns.js';
import { foldPlan, listPlan, NOTHING, type Plan, type Wanted } from '../plan.js';
import type { CountedBy, SloganFlags } from '../slogans.js';

interface Grouping {
  readonly columns: readonly string[];
  readonly of: SloganGrouping;
}

function byDivision(level: DivisionLevel | null): Grouping {
  let gazetteer: Gazetteer | null = null;
  return {
    columns: ['region', 'region_code'],
    of: ({ region: { division } }) => {
      gazetteer ??= loadGazetteer();
      const shown = division === null || level === null ? division : rollUp(division, level, gazetteer);
      return [shown?.path ?? null, shown?.code ?? null];
    },
  };
}

const UNGROUPED: Grouping = { columns: [], of: () => [] };

const GROUPINGS: Readonly<Record<CountedBy, Grouping>> = {
  region: byDivision(null),
  province: byDivision('province'),
  city: byDivision('city'),
  county: byDivision('county'),
  article: {
    columns: ['file', 'article', 'title'],
    of: ({ article }) => [article.file, article.index, article.title],
  },
  file: { columns: ['file'], of: ({ article }) => [article.file] },
  month: { columns: ['month'], of: ({ article }) => [periodOf(article, 'month')] },
  year: { columns: ['year'], of: ({ article }) => [periodOf(article, 'year')] },
};

const COLUMNS: readonly Column<SloganRow>[] = [
  { name: 'slogan', grow: 2, get: (row) => row.slogan },
  { name: 'kind', grow: 0, get: (row) => row.kind },
  { name: 'count', align: 'right', get: (row) => row.count },
  { name: 'articles', align: 'right', get: (row) => row.articles },
  { name: 'regions', needs: 'regions', align: 'right', get: (row) => row.regions },
  { name: 'variants', grow: 1, get: (row) => row.variants },
  { name: 'context', grow: 3, get: (row) => row.context },
  { name: 'known', exportOnly: true, get: (row) => row.known },
  { name: 'first_date', exportOnly: true, get: (row) => row.firstDate },
  { name: 'last_date', exportOnly: true, get: (row) => row.lastDate },
  { name: 'near', exportOnly: true, get: (row) => row.near },
];

function groupColumns(names: readonly string[]): Column<SloganRow>[] {
  return names.map((name, index) => ({ name, get: (row) => row.group[index] ?? null }));
}

interface OccurrenceRow extends PlacedFinding {
  readonly occurrence: SloganOccurrence;
}

const OCCURRENCE_COLUMNS: readonly Column<OccurrenceRow>[] = [
  ...placeColumns<OccurrenceRow>(),
  { name: 'slogan', grow: 1, get: ({ occurrence }) => occurrence.slogan },
  { name: 'kind', grow: 0, get: ({ occurrence }) => occurrence.kind },
  { name: 'text', grow: 1, get: ({ occurrence }) => occurrence.text },
  { name: 'sentence', grow: 3, get: sentenceText },
];

interface VerdictRow extends PlacedFinding {
  readonly text: string;
  readonly verdict: string;
  readonly rule: string;
}

const VERDICT_COLUMNS: readonly Column<VerdictRow>[] = [
  ...placeColumns<VerdictRow>(),
  { name: 'text', grow: 2, get: (row) => row.text },
  { name: 'verdict', grow: 0, get: (row) => row.verdict },
  { name: 'rule', grow: 1, get: (row) => row.rule },
  { name: 'sentence', grow: 3, get: sentenceText },
];

/** What `gov-digest slogans` does with the findings. */
export function planSlogans(flags: SloganFlags): Plan {
  const wanted: Wanted = { ...NOTHING, slogans: true, regions: isDivided(flags.by) };
  if (flags.occurrences) {
    return listPlan(wanted, OCCURRENCE_COLUMNS, flags, (findings) => occurrenceRows(findings, flags));
  }
  if (flags.why) return listPlan(wanted, VERDICT_COLUMNS, flags, verdictRows);
  const grouping = flags.by === undefined ? UNGROUPED : GROUPINGS[flags.by];
  return foldPlan(
    wanted,
    [...groupColumns(grouping.columns), ...COLUMNS],
    flags,
    () => foldFor(grouping, flags),
    (rows) => rows.filter((row) => isCounted(row, flags)),
  );
}

function foldFor(grouping: Grouping, flags: SloganFlags): Fold<SloganRow> {
  const slogans = new SloganFold(grouping.of);
  return flags.discover ? new DiscoveryFold(slogans, loadPhraseBorders()) : slogans;
}

/** Whether slogans are counted by division. */
function isDivided(by: CountedBy | undefined): boolean {
  return by === 'region' || by === 'province' || by === 'city' || by === 'county';
}

function isCounted(row: SloganRow, flags: SloganFlags): boolean {
  const { minCount = 1, minArticles = 1 } = flags;
  return row.count >= minCount && row.articles >= minArticles && isWanted(row.known, flags);
}

function isWanted(known: boolean, { knownOnly = false, newOnly = false }: SloganFlags): boolean {
  return known ? !newOnly : !knownOnly;
}

function* occurrenceRows({ article, region, slogans }: ArticleFindings, flags: SloganFlags): Generator<OccurrenceRow> {
  for (const occurrence of slogans.occurrences) {
    if (isWanted(occurrence.known, flags)) yield { article, division: region.division, span: occurrence, occurrence };
  }
}

function verdictRows({ article, region, slogans }: ArticleFindings): VerdictRow[] {
  const place = { article, division: region.division };
  const accepted = slogans.occurrences.map((span) => ({
    ...place,
    span,
    text: span.text,
    verdict: 'slogan',
    rule: span.kind,
  }));
  const rejected = slogans.rejections.map((span) => ({
    ...place,
    span,
    text: span.text,
    verdict: span.verdict,
    rule: span.rule,
  }));
  return [...accepted, ...rejected].sort(byPlace);
}
