import type { Span } from '../core/types.js';

const UNDIRECTED = '"';
const DIRECTED = /[“”]/;

/**
 * A folded text whose ASCII quotation marks are directed, `"` to `“` and `”` in turn: passage by passage, where all of a passage pair
 * up. Where some are directed already, or one has no other, nobody can tell which are which, and they stay.
 */
export function withDirectedQuotes(folded: string, passages: readonly Span[]): string {
  let next = folded.indexOf(UNDIRECTED);
  if (next < 0) return folded;
  let directed = '';
  let from = 0;
  for (const { start, end } of passages) {
    const places: number[] = [];
    for (; next >= 0 && next < end; next = folded.indexOf(UNDIRECTED, next + 1)) if (next >= start) places.push(next);
    if (places.length === 0 || places.length % 2 === 1 || DIRECTED.test(folded.slice(start, end))) continue;
    for (const [order, place] of places.entries()) {
      directed += folded.slice(from, place) + (order % 2 === 0 ? '“' : '”');
      from = place + 1;
    }
  }
  return directed + folded.slice(from);
}
