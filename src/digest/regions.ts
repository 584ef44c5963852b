import type { Claim, ClaimStatus, Division, DivisionLevel } from '../core/types.js';
import type { ArticleFindings } from '../find/analysis.js';
import { withoutRepeats } from '../find/claims/repeats.js';
import type { Gazetteer } from '../lexicon/gazetteer.js';
import { looseKey } from '../text/loose.js';
import { DecimalSum } from './decimal.js';
import { copyOf, type Fold, type Saved } from './fold.js';
import { rollUp } from './group.js';
import { addCounts, byCodePoint } from './order.js';
import { REGION_SUMS, type RegionSum } from './region-sums.js';

export interface RegionRow {
  /** Null for the articles and claims that no division could be told for. */
  readonly division: Division | null;
  readonly articles: number;
  readonly claims: number;
  /** Exact sums; null where no claim of the kind was made. */
  readonly sums: Readonly<Record<RegionSum, number | null>>;
  /** Distinct slogans. */
  readonly slogans: number;
  readonly topSlogans: readonly string[];
}

export interface RegionSummary {
  /** Roll up to this level; null: every division for itself. A division above the level keeps its row. */
  readonly level: DivisionLevel | null;
  readonly status: ClaimStatus;
  readonly topSlogans: number;
}

interface Entry {
  readonly division: Division | null;
  readonly sums: Map<RegionSum, DecimalSum>;
  readonly slogans: Map<string, number>;
  readonly forms: Map<string, string>;
  articles: number;
  claims: number;
}

interface SavedEntry {
  readonly entry: Pick<Entry, 'division' | 'articles' | 'claims'>;
  readonly sums: readonly [RegionSum, string][];
  readonly slogans: readonly [string, number][];
  readonly forms: readonly [string, string][];
}

/** Adds up articles, claims and slogans by division. A claim belongs to the division that it names, else its article's. */
export class RegionFold implements Fold<RegionRow> {
  readonly keepsCopies = true;
  readonly #entries = new Map<string, Entry>();
  readonly #gazetteer: Gazetteer;
  readonly #summary: RegionSummary;

  constructor(gazetteer: Gazetteer, summary: RegionSummary) {
    this.#gazetteer = gazetteer;
    this.#summary = summary;
  }

  add(findings: ArticleFindings): void {
    const home = this.#entryOf(findings.region.division);
    home.articles++;
    for (const { slogan } of findings.slogans.occurrences) {
      const key = looseKey(slogan);
      const times = home.slogans.get(key);
      if (times === undefined) home.slogans.set(copyOf(key), 1);
      else home.slogans.set(key, times + 1);
      keepLonger(home.forms, key, slogan);
    }
    for (const { claim, division } of withoutRepeats(findings.claims)) {
      const entry = this.#entryOf(division);
      entry.claims++;
      if (claim.status === this.#summary.status) addClaim(entry, claim);
    }
  }

  save(): Saved {
    return [...this.#entries.values()].map(
      ({ sums, slogans, forms, ...entry }): SavedEntry => ({
        entry,
        sums: [...sums].map(([name, sum]) => [name, sum.save()]),
        slogans: [...slogans],
        forms: [...forms],
      }),
    );
  }

  merge(saved: Saved): void {
    for (const { entry: other, sums, slogans, forms } of saved as SavedEntry[]) {
      const entry = this.#entryOf(other.division);
      entry.articles += other.articles;
      entry.claims += other.claims;
      for (const [name, sum] of sums) sumIn(entry, name).merge(sum);
      addCounts(entry.slogans, slogans);
      for (const [key, form] of forms) keepLonger(entry.forms, key, form);
    }
  }

  /** Rows by region code; last what has no division. */
  rows(): RegionRow[] {
    return [...this.#entries.values()]
      .sort((a, b) => byCodePoint(a.division?.code ?? '~', b.division?.code ?? '~'))
      .map((entry) => ({
        division: entry.division,
        articles: entry.articles,
        claims: entry.claims,
        sums: Object.fromEntries(
          REGION_SUMS.map((sum) => [sum, entry.sums.get(sum)?.value ?? null]),
        ) as RegionRow['sums'],
        slogans: entry.slogans.size,
        topSlogans: topSlogans(entry, this.#summary.topSlogans),
      }));
  }

  #entryOf(division: Division | null): Entry {
    const { level } = this.#summary;
    const shown = division === null || level === null ? division : rollUp(division, level, this.#gazetteer);
    const key = shown?.code ?? '';
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { division: shown, sums: new Map(), slogans: new Map(), forms: new Map(), articles: 0, claims: 0 };
      this.#entries.set(key, entry);
    }
    return entry;
  }
}

function topSlogans(entry: Entry, top: number): string[] {
  return [...entry.slogans]
    .map(([key, times]) => ({ slogan: entry.forms.get(key) ?? key, times }))
    .sort((a, b) => b.times - a.times || byCodePoint(a.slogan, b.slogan))
    .slice(0, top)
    .map(({ slogan }) => slogan);
}

function addClaim(entry: Entry, claim: Claim): void {
  const sum = regionSumOf(claim);
  if (sum === null || claim.value === null) return;
  sumIn(entry, sum).add(claim.value);
}

function sumIn(entry: Entry, name: RegionSum): DecimalSum {
  const sum = entry.sums.get(name) ?? new DecimalSum();
  entry.sums.set(name, sum);
  return sum;
}

/** Of the forms of one slogan the one with separators is shown. */
function keepLonger(forms: Map<string, string>, key: string, form: string): void {
  const before = forms.get(key);
  if (before === undefined || form.length > before.length) forms.set(copyOf(key), copyOf(form));
}

/** The sum that a claim belongs to; foreign currencies and shares of people belong to none. */
export function regionSumOf(claim: Claim): RegionSum | null {
  const { category, role, unit } = claim;
  if (category === 'events') return 'events';
  if (category === 'households') return role === 'served' ? 'households_served' : null;
  if (category === 'money') {
    if (unit !== '元') return null;
    return role === 'raised' || role === 'spent' || role === 'invested' ? `funds_${role}` : null;
  }
  if (category !== 'people' || (role !== 'served' && role !== 'participated' && role !== 'employed')) return null;
  return unit?.endsWith('次') ? `visits_${role}` : `people_${role}`;
}
