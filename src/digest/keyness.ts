/**
 * Log-likelihood G² of a frequency in a corpus against a reference corpus: 2·Σ observed·ln(observed/expected) over the two
 * cells, as in Rayson and Garside, "Comparing corpora using frequency profiling" (2000). 3.84 is p < 0.05 at one degree of freedom.
 * @param count occurrences in the corpus of `size` running units (words, or characters: the same for both)
 */
export function logLikelihood(count: number, size: number, restCount: number, restSize: number): number {
  const share = (count + restCount) / (size + restSize);
  const term = (observed: number, running: number): number =>
    observed === 0 ? 0 : observed * Math.log(observed / (running * share));
  return 2 * (term(count, size) + term(restCount, restSize));
}

/**
 * Binary logarithm of the ratio of the relative frequencies (Hardie, "Log Ratio: an informal introduction", 2014): 1 is twice as
 * frequent, -1 half as frequent. A count of 0 is taken as 0.5. Null where one of the corpora is empty.
 */
export function logRatio(count: number, size: number, restCount: number, restSize: number): number | null {
  if (size === 0 || restSize === 0) return null;
  return Math.log2((count || 0.5) / size / ((restCount || 0.5) / restSize));
}
