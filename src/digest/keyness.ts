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

/** The occurrences in one part of a corpus, and the size of the part. */
export interface PartCount {
  readonly count: number;
  readonly size: number;
}

/**
 * Gries' deviation of proportions ("Dispersions and adjusted frequencies in corpora", 2008): 0 is spread over the parts as
 * their sizes are, near 1 is concentrated in a small part.
 * @param parts the parts that hold the unit; all others count with their size only
 * @param size of the whole corpus, in the unit of the parts' sizes
 */
export function deviationOfProportions(parts: readonly PartCount[], size: number): number {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  let covered = 0;
  let deviation = 0;
  for (const part of parts) {
    deviation += Math.abs(part.count / total - part.size / size);
    covered += part.size;
  }
  return (deviation + (size - covered) / size) / 2;
}
