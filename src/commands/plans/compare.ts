import { type Comparable, ComparisonFold, type ComparisonRow, type UnitCount } from '../../digest/compare.js';
import { periodOf } from '../../digest/group.js';
import type { ArticleFindings } from '../../find/analysis.js';
import type { Word } from '../../find/words.js';
import { SpillingPool } from '../../run/spilling-pool.js';
import type { ComparedBy, CompareFlags } from '../compare.js';
import type { Column } from '../output.js';
import { foldPlan, NOTHING, type Plan } from '../plan.js';

const GROUPINGS: Readonly<Record<ComparedBy, (findings: ArticleFindings) => string | null>> = {
  region: ({ region }) => region.division?.path ?? null,
  file: ({ article }) => article.file,
  year: ({ article }) => periodOf(article, 'year'),
};

const FIGURES: readonly Column<ComparisonRow>[] = [
  { name: 'count', align: 'right', get: (row) => row.count },
  { name: 'rest_count', align: 'right', get: (row) => row.restCount },
  { name: 'articles', align: 'right', get: (row) => row.articles },
  { name: 'rest_articles', align: 'right', get: (row) => row.restArticles },
  { name: 'per_million', exportOnly: true, align: 'right', get: (row) => row.perMillion },
  { name: 'rest_per_million', exportOnly: true, align: 'right', get: (row) => row.restPerMillion },
  { name: 'g2', align: 'right', get: (row) => row.g2 },
  { name: 'log_ratio', align: 'right', get: (row) => row.logRatio },
  { name: 'dp', align: 'right', get: (row) => row.dp },
];

function columnsFor(group: string, unit: string, unitClass: string): Column<ComparisonRow>[] {
  return [
    { name: group, grow: 1, get: (row) => row.group },
    { name: unit, grow: 2, get: (row) => row.unit },
    { name: unitClass, get: (row) => row.class },
    ...FIGURES,
  ];
}

/** What `gov-digest compare` does with the findings. */
export function planComparison(flags: CompareFlags): Plan {
  const words = flags.words ?? false;
  const { minCount = 1, target } = flags;
  return foldPlan(
    { ...NOTHING, words, slogans: !words, regions: flags.by === 'region' },
    words ? columnsFor(flags.by, 'word', 'pos') : columnsFor(flags.by, 'slogan', 'kind'),
    flags,
    () =>
      new ComparisonFold(
        (findings) => ({
          group: GROUPINGS[flags.by](findings),
          ...(words ? wordsOf(findings) : slogansOf(findings)),
        }),
        new SpillingPool(),
      ),
    (rows) => rows.filter((row) => row.count >= minCount && (target === undefined || row.group === target)),
  );
}

function slogansOf({ article, slogans }: ArticleFindings): Pick<Comparable, 'size' | 'units'> {
  const units = slogans.occurrences.map(({ slogan, kind }) => ({ unit: slogan, class: kind, count: 1 }));
  return { size: article.text.length, units };
}

function wordsOf({ words: { codes, length, list } }: ArticleFindings): Pick<Comparable, 'size' | 'units'> {
  const counts = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const index = (codes[at] as number) >> 1;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const units: UnitCount[] = [];
  for (const [index, count] of counts) {
    const { word, pos } = list[index] as Word;
    units.push({ unit: word, class: pos, count });
  }
  return { size: length, units };
}
