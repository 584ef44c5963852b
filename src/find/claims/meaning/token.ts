import type { Span } from '../../../core/types.js';
import type { ClauseWordClass, Verb } from '../../../lexicon/claims.js';
import type { Quantity } from '../quantity/types.js';

type TokenKind = ClauseWordClass | 'verb' | 'noun' | 'quoted' | 'aside' | 'pause' | 'quantity';

/** A token of a clause: a word of the lexicon, a quantity, a quotation, or the characters between them (`noun`). */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly verb: Verb | null;
  readonly quantity: Quantity | null;
  /** Of a verb: a result complement that makes its subject the measure (提升至, 增加到). */
  readonly reaches: boolean;
  /** Of a verb: the end of the verb with the complement that belongs to its name (划分为), without 了 and 过. */
  readonly nameEnd: number;
}

/** A token that is neither verb nor quantity. */
export function token(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, verb: null, quantity: null, reaches: false, nameEnd: end };
}
