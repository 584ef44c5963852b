import type { ArticleFindings } from '../find/analysis.js';
import type { Fold, Saved } from './fold.js';
import { logLikelihood, logRatio } from './keyness.js';
import type { BlockPool } from './number-log.js';
import { byCodePoint } from './order.js';
import { type Frequency, type SavedSpread, Spread } from './spread.js';

/** A unit of one article: a slogan or a word with its class (kind or part of speech) and its occurrences. */
export interface UnitCount {
  readonly unit: string;
  readonly class: string;
  readonly count: number;
}

/** How typical a unit is of one group against all others together. */
export interface ComparisonRow {
  readonly group: string | null;
  readonly unit: string;
  readonly class: string;
  readonly count: number;
  readonly restCount: number;
  readonly articles: number;
  readonly restArticles: number;
  /** Occurrences in a million running units of the group, and of the rest. */
  readonly perMillion: number;
  readonly restPerMillion: number | null;
  /** Log-likelihood; without a sign: see `logRatio` for the direction. */
  readonly g2: number;
  /** Null where there is no rest to compare with. */
  readonly logRatio: number | null;
  /** Deviation of proportions over the articles of the group. */
  readonly dp: number;
}

interface Totals {
  count: number;
  articles: number;
}

/** What is compared in an article. */
export interface Comparable {
  readonly group: string | null;
  /** Running units of the article: words where words are compared, else characters. */
  readonly size: number;
  readonly units: Iterable<UnitCount>;
}

interface SavedGroup {
  readonly name: string | null;
  readonly spread: SavedSpread;
}

/** Compares what the groups say: keeps for each group and unit the counts of the articles that have it. */
export class ComparisonFold implements Fold<ComparisonRow> {
  /** The units of each group with their classes, see `keyOf`. */
  readonly #groups = new Map<string | null, Spread>();
  readonly #comparableOf: (findings: ArticleFindings) => Comparable;

  readonly #pool: BlockPool | undefined;

  /** @param pool where the counts of articles go when they get many */
  constructor(comparableOf: (findings: ArticleFindings) => Comparable, pool?: BlockPool) {
    this.#comparableOf = comparableOf;
    this.#pool = pool;
  }

  add(findings: ArticleFindings): void {
    const { group, size, units } = this.#comparableOf(findings);
    const spread = this.#spreadOf(group);
    for (const unit of units) spread.count(spread.numberOf(keyOf(unit)), unit.count);
    spread.endArticle(size);
  }

  save(): Saved {
    return Array.from(this.#groups, ([name, spread]): SavedGroup => ({ name, spread: spread.save() }));
  }

  merge(saved: Saved): void {
    for (const { name, spread } of saved as SavedGroup[]) this.#spreadOf(name).merge(spread);
  }

  #spreadOf(group: string | null): Spread {
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const spread = new Spread(this.#pool);
    this.#groups.set(group, spread);
    return spread;
  }

  /** Rows by group in code point order (the one without a name last), within it by G² ↓, then code points. */
  rows(): ComparisonRow[] {
    const groups = Array.from(this.#groups, ([name, spread]) => ({
      name,
      size: spread.size,
      units: spread.frequencies(),
    }));
    const totals = totalsOf(groups);
    const size = groups.reduce((sum, group) => sum + group.size, 0);
    return groups
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || byCodePoint(a.name ?? '', b.name ?? ''))
      .flatMap((group) => rowsOf(group, totals, size));
  }
}

interface Group {
  readonly name: string | null;
  readonly size: number;
  readonly units: readonly Frequency[];
}

function keyOf({ unit, class: unitClass }: UnitCount): string {
  return `${unit}\t${unitClass}`;
}

function totalsOf(groups: readonly Group[]): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const { units } of groups) {
    for (const { unit, count, articles } of units) {
      const total = totals.get(unit) ?? { count: 0, articles: 0 };
      total.count += count;
      total.articles += articles;
      totals.set(unit, total);
    }
  }
  return totals;
}

function rowsOf(group: Group, totals: ReadonlyMap<string, Totals>, size: number): ComparisonRow[] {
  const restSize = size - group.size;
  const rows = group.units.map(({ unit: key, count, articles, dp }) => {
    const [unit = '', unitClass = ''] = key.split('\t');
    const total = totals.get(key) ?? { count, articles };
    const restCount = total.count - count;
    return {
      group: group.name,
      unit,
      class: unitClass,
      count,
      restCount,
      articles,
      restArticles: total.articles - articles,
      perMillion: rounded((count / group.size) * 1e6, 2),
      restPerMillion: restSize === 0 ? null : rounded((restCount / restSize) * 1e6, 2),
      g2: rounded(logLikelihood(count, group.size, restCount, restSize), 4),
      logRatio: nullOr(logRatio(count, group.size, restCount, restSize), 4),
      dp,
    };
  });
  return rows.sort((a, b) => b.g2 - a.g2 || byCodePoint(a.unit, b.unit) || byCodePoint(a.class, b.class));
}

/** Rounded, so that the last bits of a logarithm never change the bytes of a table. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function nullOr(value: number | null, digits: number): number | null {
  return value === null ? null : rounded(value, digits);
}
