import type { ArticleFindings } from '../find/analysis.js';
import type { Fold, Saved } from './fold.js';
import { deviationOfProportions, logLikelihood, logRatio, type PartCount } from './keyness.js';
import { byCodePoint } from './order.js';

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

interface Group {
  readonly name: string | null;
  readonly units: Map<string, { readonly unit: string; readonly class: string; readonly parts: PartCount[] }>;
  size: number;
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
  readonly size: number;
  readonly units: readonly { readonly unit: string; readonly class: string; readonly parts: PartCount[] }[];
}

/** Compares what the groups say: keeps for each group and unit the counts of the articles that have it. */
export class ComparisonFold implements Fold<ComparisonRow> {
  readonly #groups = new Map<string | null, Group>();
  readonly #comparableOf: (findings: ArticleFindings) => Comparable;

  constructor(comparableOf: (findings: ArticleFindings) => Comparable) {
    this.#comparableOf = comparableOf;
  }

  add(findings: ArticleFindings): void {
    const { group: name, size, units } = this.#comparableOf(findings);
    const group = this.#groupOf(name);
    group.size += size;
    for (const { unit, class: unitClass, count } of units) partsOf(group, unit, unitClass).push({ count, size });
  }

  save(): Saved {
    return [...this.#groups.values()].map(
      ({ name, size, units }): SavedGroup => ({ name, size, units: [...units.values()] }),
    );
  }

  merge(saved: Saved): void {
    for (const { name, size, units } of saved as SavedGroup[]) {
      const group = this.#groupOf(name);
      group.size += size;
      for (const { unit, class: unitClass, parts } of units) {
        const own = partsOf(group, unit, unitClass);
        for (const part of parts) own.push(part);
      }
    }
  }

  #groupOf(name: string | null): Group {
    const group = this.#groups.get(name) ?? { name, units: new Map(), size: 0 };
    this.#groups.set(name, group);
    return group;
  }

  /** Rows by group in code point order (the one without a name last), within it by G² ↓, then code points. */
  rows(): ComparisonRow[] {
    const totals = this.#totals();
    const size = [...this.#groups.values()].reduce((sum, group) => sum + group.size, 0);
    return [...this.#groups.values()]
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || byCodePoint(a.name ?? '', b.name ?? ''))
      .flatMap((group) => rowsOf(group, totals, size));
  }

  #totals(): Map<string, Totals> {
    const totals = new Map<string, Totals>();
    for (const group of this.#groups.values()) {
      for (const [key, { parts }] of group.units) {
        const total = totals.get(key) ?? { count: 0, articles: 0 };
        total.count += countOf(parts);
        total.articles += parts.length;
        totals.set(key, total);
      }
    }
    return totals;
  }
}

function partsOf(group: Group, unit: string, unitClass: string): PartCount[] {
  const key = `${unit}\t${unitClass}`;
  const entry = group.units.get(key) ?? { unit, class: unitClass, parts: [] };
  group.units.set(key, entry);
  return entry.parts;
}

function countOf(parts: readonly PartCount[]): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

function rowsOf(group: Group, totals: ReadonlyMap<string, Totals>, size: number): ComparisonRow[] {
  const restSize = size - group.size;
  const rows = [...group.units].map(([key, { unit, class: unitClass, parts }]) => {
    const count = countOf(parts);
    const total = totals.get(key) ?? { count, articles: parts.length };
    const restCount = total.count - count;
    return {
      group: group.name,
      unit,
      class: unitClass,
      count,
      restCount,
      articles: parts.length,
      restArticles: total.articles - parts.length,
      perMillion: rounded((count / group.size) * 1e6, 2),
      restPerMillion: restSize === 0 ? null : rounded((restCount / restSize) * 1e6, 2),
      g2: rounded(logLikelihood(count, group.size, restCount, restSize), 4),
      logRatio: nullOr(logRatio(count, group.size, restCount, restSize), 4),
      dp: rounded(deviationOfProportions(parts, group.size), 4),
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
