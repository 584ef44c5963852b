import type { Span } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';

/** What a UTF-16 unit does in formulas: it stands in one, a numeric one begins with it, it is the second of a numeric one. */
const INSIDE = 1;
const BEGINS = 2;
const SECOND = 4;

/**
 * The known formulas that are numeric abbreviations (三会一课), found as among all formulas: left to right, the longest first, none
 * overlapping another. They are few: all formulas are looked up only in the stretches of text around them.
 */
export class NumericFormulas {
  readonly #numeric: PhraseIndex<true>;
  /** By UTF-16 unit what it does in formulas: none reaches over a character that does nothing. */
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
    for (const [key, numeric] of keys) {
      for (let at = 0; at < key.length; at++) this.#mark(key.charCodeAt(at), INSIDE);
      if (!numeric || key === '') continue;
      this.#mark(key.charCodeAt(0), BEGINS);
      if (key.length > 1) this.#mark(key.charCodeAt(1), SECOND);
      else for (let unit = 0; unit < this.#units.length; unit++) this.#mark(unit, SECOND);
    }
  }

  #mark(unit: number, role: number): void {
    this.#units[unit] = (this.#units[unit] as number) | role;
  }

  /** Their spans in a folded text, left to right. */
  spansIn(folded: string): Span[] {
    const spans: Span[] = [];
    const units = this.#units;
    let done = 0;
    let following = 0;
    for (let at = -1; at < folded.length; at++) {
      const role = following;
      following = at + 1 < folded.length ? (units[folded.charCodeAt(at + 1)] as number) : SECOND;
      if ((role & (following >> 1) & BEGINS) === 0 || at < done || this.#numeric.numberAt(folded, at) === 0) continue;
      let next = at;
      while (next > done && ((units[folded.charCodeAt(next - 1)] as number) & INSIDE) !== 0) next--;
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
