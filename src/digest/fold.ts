import type { ArticleFindings } from '../find/analysis.js';

/** What a fold keeps, as plain data that JSON and a message between threads carry unchanged. */
export type Saved = unknown;

/**
 * A table in the making. Folding the findings of all articles in the order of the input, or merging the saved folds of its
 * parts in that order, gives the same rows.
 */
export interface Fold<Row> {
  /** All that is kept are copies, see `copyOf`: such a fold can take in the articles of a whole run. */
  readonly keepsCopies?: true;
  add(findings: ArticleFindings): void;
  save(): Saved;
  /** Adds what a fold of the same kind and options has saved; its articles come after those of this one. */
  merge(saved: Saved): void;
  rows(): Row[];
}

/** A copy of a text. A slice of an article is no copy: as long as it is kept, it holds the whole article in memory. */
export function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
