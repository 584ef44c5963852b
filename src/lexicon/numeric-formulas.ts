import type { Span } from '../core/types.js';
import { Beginnings } from '../text/beginnings.js';
import { codeUnitsOf } from '../text/code-units.js';
import { phraseSet } from '../text/phrase-set.js';
import type { PhraseIndex } from '../text/phrases.js';
import { UnitSet } from '../text/unit-set.js';

/**
 * The known formulas that are numeric abbreviations (三会一课), found as among all formulas: left to right, the longest first, none
 * overlapping another. They are few: all formulas are looked up only in the stretches of text around them.
 */
export class NumericFormulas {
  readonly #beginnings: Beginnings;
  readonly #characters: UnitSet;

  /**
   * @param numeric the numeric abbreviations among the phrases of `formulas`
   * @param characters of all formulas: none reaches over another
   * @param formulas all of them
   * @param index of the numeric ones
   */
  constructor(
    numeric: readonly string[],
    characters: string,
    private readonly formulas: PhraseIndex<{ readonly kind: string }>,
    private readonly index = phraseSet(numeric),
  ) {
    this.#beginnings = new Beginnings(numeric);
    this.#characters = new UnitSet(characters);
  }

  /** Their spans in a folded text, left to right. */
  spansIn(folded: string): Span[] {
    const spans: Span[] = [];
    const beginnings = this.#beginnings;
    const units = codeUnitsOf(folded);
    const { length } = folded;
    let done = 0;
    for (let at = beginnings.next(units, 0, length); at < length; at = beginnings.next(units, at + 1, length)) {
      if (at < done || this.index.numberAt(folded, at) === 0) continue;
      let next = at;
      while (next > done && this.#characters.has(units[next - 1] as number)) next--;
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
