import type { Span } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';

/**
 * The known formulas that are numeric abbreviations (三会一课), found as among all formulas: left to right, the longest first, none
 * overlapping another. They are few: all formulas are looked up only in the stretches of text around them.
 */
export class NumericFormulas {
  readonly #numeric: PhraseIndex<true>;
  /** By UTF-16 unit whether it stands in a formula: none reaches over another character. */
  readonly #units = new Uint8Array(0x10000);

  /**
   * @param keys the phrases of `formulas`, and whether each is a numeric abbreviation
   * @param formulas all of them
   */
  constructor(
    keys: readonly (readonly [key: string, numeric: boolean])[],
    private readonly formulas: PhraseIndex<{ readonly kind: string }>,
  ) {
    this.#numeric = new PhraseIndex(keys.filter(([, numeric]) => numeric).map(([key]) => [key, true]));
    for (const [key] of keys) {
      for (let at = 0; at < key.length; at++) this.#units[key.charCodeAt(at)] = 1;
    }
  }

  /** Their spans in a folded text, left to right. */
  spansIn(folded: string): Span[] {
    const spans: Span[] = [];
    let done = 0;
    for (let at = 0; at < folded.length; at++) {
      if (at < done || this.#numeric.numberAt(folded, at) === 0) continue;
      let next = at;
      while (next > done && this.#units[folded.charCodeAt(next - 1)] === 1) next--;
      while (next <= at) {
        const number = this.formulas.numberAt(folded, next);
        const end = number === 0 ? next + 1 : next + this.formulas.lengthOf(number);
        if (number !== 0 && this.formulas.valueOf(number).kind === 'numeric') spans.push({ start: next, end });
        next = end;
      }
      done = next;
    }
    return spans;
  }
}
