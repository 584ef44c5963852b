import type { PhraseBorders } from '../../lexicon/phrase-borders.js';
import { boundaryFreedom, type Candidate, cohesion, cValues } from './measures.js';
import { SuffixArray } from './suffixes.js';

/** A phrase that statistics propose. */
export interface Phrase {
  readonly phrase: string;
  /** Offsets of its occurrences in the text, ascending. */
  readonly places: readonly number[];
  readonly cValue: number;
}

/** Lengths in Chinese characters: shorter strings are words, longer ones sentences. */
const SHORTEST = 4;
const LONGEST = 12;
const LEAST_COUNT = 5;
/** Bits: the parts of 提质增效, 关键核心技术攻关 meet a thousand times more often than by chance, those of 深入开展, 体制改革 do not. */
const LEAST_COHESION = 10;
/** Bits: at least five neighbours in equal parts on either side. */
const LEAST_FREEDOM = 2.3;

/**
 * Proposes the repeated phrases of a text: strings of 4 to 12 Chinese characters that hold together (cohesion), stand on their own
 * (boundary freedom, C-value) and neither begin nor end with a word that no phrase begins or ends with.
 * @returns best C-value first, then in code unit order
 */
export function repeatedPhrases(text: string, borders: PhraseBorders): Phrase[] {
  const suffixes = new SuffixArray(text);
  const candidates = candidatesIn(suffixes, borders);
  const values = cValues(candidates);
  const least = LEAST_COUNT * Math.log2(SHORTEST);
  return candidates
    .map(({ phrase, range }) => ({
      phrase,
      cValue: values.get(phrase) ?? 0,
      places: [...suffixes.places.subarray(range.from, range.to)].sort((a, b) => a - b),
    }))
    .filter(({ cValue }) => cValue >= least)
    .sort((a, b) => b.cValue - a.cValue || (a.phrase < b.phrase ? -1 : 1));
}

function candidatesIn(suffixes: SuffixArray, borders: PhraseBorders): Candidate[] {
  const candidates: Candidate[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (const range of suffixes.repeated(length, LEAST_COUNT)) {
      const place = suffixes.places[range.from] ?? 0;
      const phrase = suffixes.text.slice(place, place + length);
      if (!borders.allow(phrase)) continue;
      if (boundaryFreedom(length, range, suffixes) < LEAST_FREEDOM) continue;
      const count = range.to - range.from;
      if (cohesion(phrase, count, suffixes) >= LEAST_COHESION) candidates.push({ phrase, range, count });
    }
  }
  return candidates;
}
