import { isHan, type Range, type SuffixArray } from './suffixes.js';

/** A repeated string with its places. */
export interface Candidate {
  readonly phrase: string;
  readonly range: Range;
  readonly count: number;
}

/** Most words have two characters or more: 提质 + 增效, not 提 + 质增效. */
const SHORTEST_PART = 2;

/**
 * Pointwise mutual information in bits (Church and Hanks 1990; Bouma 2009) of the two parts of a string, at the split where it is
 * least: what holds the string together at its weakest point. Probabilities are shares of the Chinese characters.
 */
export function cohesion(phrase: string, count: number, suffixes: SuffixArray): number {
  let least = Number.POSITIVE_INFINITY;
  for (let split = SHORTEST_PART; split <= phrase.length - SHORTEST_PART; split++) {
    const parts = suffixes.frequency(phrase.slice(0, split)) * suffixes.frequency(phrase.slice(split));
    least = Math.min(least, Math.log2((count * suffixes.places.length) / parts));
  }
  return least;
}

/**
 * Branching entropy in bits (Jin and Tanaka-Ishii 2006) of what stands before and after a string, the smaller of the two: a word
 * that always stands beside it belongs to it. Each punctuation mark or end of a clause counts as a neighbour of its own kind, for
 * nothing can belong to the string there.
 */
export function boundaryFreedom(length: number, { from, to }: Range, { text, places }: SuffixArray): number {
  const before: number[] = [];
  const after: number[] = [];
  for (let rank = from; rank < to; rank++) {
    const place = places[rank] ?? 0;
    before.push(text.charCodeAt(place - 1));
    after.push(text.charCodeAt(place + length));
  }
  return Math.min(entropy(before), entropy(after));
}

function entropy(neighbours: readonly number[]): number {
  const counts = new Map<number, number>();
  let delimiters = 0;
  for (const unit of neighbours) {
    if (isHan(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    else delimiters++;
  }
  const total = neighbours.length;
  let bits = (delimiters / total) * Math.log2(total);
  for (const count of counts.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
}

/**
 * C-value (Frantzi, Ananiadou and Mima 2000): log2 of the length times the occurrences, less the mean of the longer candidates that
 * hold the phrase. Candidates that hardly occur outside longer ones come near 0.
 */
export function cValues(candidates: readonly Candidate[]): Map<string, number> {
  const holders = new Map<string, { total: number; kinds: number }>(
    candidates.map(({ phrase }) => [phrase, { total: 0, kinds: 0 }]),
  );
  const values = new Map<string, number>();
  for (const { phrase, count } of candidates) {
    for (const part of partsOf(phrase)) {
      const holder = holders.get(part);
      if (holder === undefined) continue;
      holder.total += count;
      holder.kinds++;
    }
  }
  for (const { phrase, count } of candidates) {
    const { total, kinds } = holders.get(phrase) ?? { total: 0, kinds: 0 };
    const nested = kinds === 0 ? 0 : total / kinds;
    values.set(phrase, Math.log2(phrase.length) * (count - nested));
  }
  return values;
}

/** The proper substrings of a phrase, each once. */
function partsOf(phrase: string): Set<string> {
  const parts = new Set<string>();
  for (let start = 0; start < phrase.length; start++) {
    for (let end = start + 1; end <= phrase.length; end++) {
      if (end - start < phrase.length) parts.add(phrase.slice(start, end));
    }
  }
  return parts;
}
