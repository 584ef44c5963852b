import type { Bound, ClaimCategory, NonClaim, Span } from '../../../core/types.js';

/** A counted or measured number as it stands in the text, before anything is known of what it measures. */
export interface Quantity extends Span {
  /** The expression as it is matched (folded), without white space, with the approximators and bound words that stand next to it. */
  readonly text: string;
  /** The stated number with its magnitude applied (percent as written); null for a range. */
  readonly value: number | null;
  /** The ends of a range, else null. */
  readonly min: number | null;
  readonly max: number | null;
  /** The unit without its magnitude; '' where the text has none. */
  readonly unit: string;
  readonly bound: Bound;
  readonly category: ClaimCategory;
  /** The span of the bare numeral, without approximators and unit. */
  readonly numeral: Span;
  /** The denominator of a rate: 亩 in 每亩1200元 and 3000元/亩, 人 in 人均1.2万元; else null. */
  readonly per: string | null;
}

/** What the scanner found: claims, and the numeric expressions that are none, each in reading order. */
export interface QuantityFindings {
  readonly quantities: readonly Quantity[];
  readonly nonClaims: readonly NonClaim[];
}
