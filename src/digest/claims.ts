import type { Claim, ClaimStatus } from '../core/types.js';
import type { ArticleFindings, PlacedClaim } from '../find/analysis.js';
import { DecimalSum } from './decimal.js';
import { copyOf, type Fold, type Saved } from './fold.js';
import { addCounts, byCodePoint, count } from './order.js';

/** The totals of the claims of one group that share category, unit and status: units and plans are never mixed. */
export interface ClaimTotals {
  readonly group: string | null;
  readonly category: string;
  readonly unit: string | null;
  readonly status: ClaimStatus;
  readonly claims: number;
  /** Exact; null for ratios, which do not add up, and where no claim has a value: ranges have none. */
  readonly sum: number | null;
  readonly min: number | null;
  readonly median: number | null;
  readonly max: number | null;
  /** The first claim's measure and text. */
  readonly example: string;
}

/** The group of a claim: a region's path, a category, a unit …; null where the text does not tell. */
export type ClaimGrouping = (placed: PlacedClaim, findings: ArticleFindings) => string | null;

interface Entry {
  readonly group: string | null;
  readonly category: string;
  readonly unit: string | null;
  readonly status: ClaimStatus;
  readonly example: string;
  readonly sum: DecimalSum;
  readonly values: Map<number, number>;
  claims: number;
}

interface SavedEntry {
  readonly key: string;
  readonly entry: Omit<Entry, 'sum' | 'values'>;
  readonly sum: string;
  readonly values: readonly [number, number][];
}

/** The claims of an article that are added up. */
export type ClaimSelection = (claims: readonly PlacedClaim[]) => readonly PlacedClaim[];

/** Adds up claims by group. */
export class ClaimFold implements Fold<ClaimTotals> {
  readonly keepsCopies = true;
  readonly #entries = new Map<string, Entry>();
  readonly #ofGroup = new Map<string | null, Entry[]>();
  readonly #groupOf: ClaimGrouping;
  readonly #select: ClaimSelection;

  constructor(groupOf: ClaimGrouping, select: ClaimSelection) {
    this.#groupOf = groupOf;
    this.#select = select;
  }

  add(findings: ArticleFindings): void {
    for (const placed of this.#select(findings.claims)) {
      const { claim } = placed;
      const entry = this.#entryOf(this.#groupOf(placed, findings), claim);
      entry.claims++;
      if (claim.value !== null) {
        entry.sum.add(claim.value);
        count(entry.values, claim.value);
      }
    }
  }

  /** A group has few entries, which are sooner gone through than a key of four texts is made. */
  #entryOf(group: string | null, claim: Claim): Entry {
    const { category, unit, status } = claim;
    const entries = this.#ofGroup.get(group) ?? [];
    for (const entry of entries) {
      if (entry.unit === unit && entry.category === category && entry.status === status) return entry;
    }
    const key = JSON.stringify([group, category, unit, status]);
    const entry = this.#entries.get(key) ?? newEntry(group === null ? null : copyOf(group), claim);
    this.#entries.set(key, entry);
    entries.push(entry);
    this.#ofGroup.set(entry.group, entries);
    return entry;
  }

  save(): Saved {
    return [...this.#entries].map(([key, { sum, values, ...entry }]): SavedEntry => {
      return { key, entry, sum: sum.save(), values: [...values] };
    });
  }

  merge(saved: Saved): void {
    for (const { key, entry: other, sum, values } of saved as SavedEntry[]) {
      const entry = this.#entries.get(key) ?? { ...other, claims: 0, sum: new DecimalSum(), values: new Map() };
      this.#entries.set(key, entry);
      entry.claims += other.claims;
      entry.sum.merge(sum);
      addCounts(entry.values, values);
    }
  }

  /** Rows by group in code point order (claims without a group last), within it by claims ↓. */
  rows(): ClaimTotals[] {
    const rows = [...this.#entries.values()].map(totalsOf);
    return rows.sort(
      (a, b) =>
        compareGroups(a.group, b.group) ||
        b.claims - a.claims ||
        byCodePoint(a.category, b.category) ||
        compareGroups(a.unit, b.unit) ||
        byCodePoint(a.status, b.status),
    );
  }
}

function newEntry(group: string | null, { category, unit, status, measure, text }: Claim): Entry {
  const example = copyOf(measure === null ? text : `${measure} ${text}`);
  return {
    group,
    category,
    unit: unit === null ? null : copyOf(unit),
    status,
    example,
    sum: new DecimalSum(),
    values: new Map(),
    claims: 0,
  };
}

/** In code point order, what is missing last. */
function compareGroups(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodePoint(a, b);
}

function totalsOf({ sum, values, ...entry }: Entry): ClaimTotals {
  const sorted = [...values].sort(([a], [b]) => a - b);
  if (sorted.length === 0) return { ...entry, sum: null, min: null, median: null, max: null };
  return {
    ...entry,
    sum: entry.category === 'ratio' ? null : sum.value,
    min: sorted[0]?.[0] ?? null,
    median: medianOf(sorted),
    max: sorted.at(-1)?.[0] ?? null,
  };
}

function medianOf(sorted: readonly (readonly [value: number, times: number])[]): number {
  const total = sorted.reduce((sum, [, times]) => sum + times, 0);
  const low = valueAt(sorted, (total - 1) >> 1);
  const high = valueAt(sorted, total >> 1);
  const middle = new DecimalSum();
  middle.add(low);
  middle.add(high);
  return middle.value / 2;
}

function valueAt(sorted: readonly (readonly [value: number, times: number])[], rank: number): number {
  let seen = 0;
  for (const [value, times] of sorted) {
    seen += times;
    if (rank < seen) return value;
  }
  throw new RangeError(`rank ${rank} of ${seen} values`);
}
