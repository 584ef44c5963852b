import type { Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { KIND, kindOf } from './kinds.js';

const LENGTH = 4;

/**
 * What is done wherever it ought to be or can be, without quotes: 应保尽保, 能用尽用; not 应有尽有, which every shop has.
 * @param starts where the folded text has 尽 with one hanzi on both sides, in order
 */
export function exhaustivePhrases(
  folded: string,
  starts: readonly number[],
  { parallelWords: { oughts }, quoteWords }: SloganLexicon,
): Span[] {
  return starts
    .filter((at) => oughts.has(folded.charCodeAt(at - 2)))
    .map((at) => ({ start: at - 2, end: at - 2 + LENGTH }))
    .filter(({ start, end }) => !quoteWords.has(folded.slice(start, end)));
}

/** Whether the character at a place has the same hanzi on both sides. */
export function isDoubledAround(units: Uint16Array, at: number): boolean {
  const unit = units[at - 1] as number;
  return unit === units[at + 1] && (kindOf(unit) & KIND.han) !== 0;
}
