import type { ClaimStatus } from '../../core/types.js';
import type { ArticleFindings } from '../../find/analysis.js';
import { withoutRepeats } from '../../find/claims/repeats.js';
import type { Fold, Saved } from '../fold.js';
import { addCounts, count } from '../order.js';
import type { RegionSum } from '../region-sums.js';
import { regionSumOf } from '../regions.js';

/** How many claims of a kind state a number of this order of magnitude. */
export interface MagnitudeRow {
  readonly sum: RegionSum;
  readonly status: ClaimStatus;
  /** Power of ten: 2 for 100 to 999. */
  readonly power: number;
  readonly claims: number;
}

/** Counts the claims that are added up by division by their order of magnitude. */
export class MagnitudeFold implements Fold<MagnitudeRow> {
  readonly #counts = new Map<string, number>();

  add(findings: ArticleFindings): void {
    for (const { claim } of withoutRepeats(findings.claims)) {
      const sum = regionSumOf(claim);
      if (sum === null || claim.value === null || claim.value <= 0) continue;
      count(this.#counts, JSON.stringify([sum, claim.status, powerOf(claim.value)]));
    }
  }

  save(): Saved {
    return [...this.#counts];
  }

  merge(saved: Saved): void {
    addCounts(this.#counts, saved as [string, number][]);
  }

  rows(): MagnitudeRow[] {
    const rows = [...this.#counts].map(([key, claims]) => {
      const [sum, status, power] = JSON.parse(key) as [RegionSum, ClaimStatus, number];
      return { sum, status, power, claims };
    });
    return rows.sort((a, b) => a.power - b.power);
  }
}

/** Read off the decimal notation: the logarithm of 1000 is a little less than 3. */
function powerOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}
