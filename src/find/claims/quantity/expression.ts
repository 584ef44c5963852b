import type { Bound, Span } from '../../../core/types.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import { withoutSpace } from '../../../text/spaces.js';
import { negativeBefore, readAmount } from './amount.js';
import { type BoundWord, boundAfter, boundBefore } from './bounds.js';
import { categoryOf } from './category.js';
import { type Measured, measure } from './measured.js';
import { currencyBefore } from './money.js';
import type { Rejected } from './non-claims.js';
import type { Quantity } from './types.js';
import { perAfter, perBefore } from './units.js';
import { verdict } from './verdict.js';

/** What stands at a numeral: a quantity that is claimed, or an expression of a class that claims nothing. */
export type Expression =
  | { readonly claim: true; readonly end: number; readonly quantity: Quantity }
  | ({ readonly claim: false } & Rejected);

/** The first unit of 零下. */
const ZERO = '零'.charCodeAt(0);

/**
 * Reads the numeric expression that starts at `at` of a folded text, with the words around it; null where no numeral starts there.
 * @param beyond it must reach further than this, else null
 */
export function readExpression(
  text: string,
  at: number,
  window: Span,
  beyond: number,
  lexicon: QuantityLexicon,
): Expression | null {
  const amount = readAmount(text, at, window.end, lexicon);
  if (amount === null) return null;
  const currency = currencyBefore(text, at, window.start, lexicon);
  const measured = measure(text, amount, window, currency?.unit ?? null, lexicon);
  const after = boundAfter(text, measured.end, window.end, measured.unit, lexicon);
  const rate = measured.unit.kind === 'duration' ? null : perAfter(text, measured.end, window.end, lexicon);
  const end = rate?.end ?? after?.at ?? measured.end;
  if (end <= beyond) return null;
  const sign = negativeBefore(text, currency?.at ?? at, window.start, lexicon);
  const first = sign ?? currency?.at ?? at;
  const before = boundBefore(text, first, window.start, amount.numeral.bare, lexicon);
  const rejected = verdict({ text, at, amount, measured, before, after, negative: sign !== null, lexicon });
  if (rejected !== null) return { claim: false, start: at, end: rejected.end, class: rejected.class };
  const start = Math.min(before?.at ?? first, first);
  const { value, min, max } = valuesOf(measured, sign === null ? null : text.charCodeAt(sign));
  const quantity: Quantity = {
    start,
    end,
    text: withoutSpace(text, start, end),
    value,
    min,
    max,
    unit: measured.unit.unit,
    bound: boundOf(measured, before, after),
    category: categoryOf(measured, text, at, lexicon),
    numeral: { start: at, end: amount.end },
    per: rate?.per ?? perBefore(text, start, window.start, lexicon),
  };
  return { claim: true, end, quantity };
}

/**
 * The value, or the ends of a range. Behind 零下 both ends are below zero where the unit stands once (零下七八度, 零下7到8度); behind
 * another sign only a pair of digits is (负七八), and -5到3℃ is not, nor 零下3度到8度.
 */
function valuesOf({ value, upper, amount }: Measured, sign: number | null): Pick<Quantity, 'value' | 'min' | 'max'> {
  if (upper === null) return { value: sign === null ? value : -value, min: null, max: null };
  if (sign === null) return { value: null, min: value, max: upper };
  const areBothBelow = amount.numeral.upper !== null || (sign === ZERO && amount.upper !== null);
  return { value: null, min: areBothBelow ? -upper : -value, max: areBothBelow ? -value : upper };
}

function boundOf(measured: Measured, before: BoundWord | null, after: BoundWord | null): Bound {
  if (measured.upper !== null) return 'range';
  if (after !== null && after.bound !== 'exact') return after.bound;
  return before?.bound ?? measured.surplus ?? 'exact';
}
