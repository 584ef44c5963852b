import type { ArticleFindings } from '../find/analysis.js';

/** What a fold keeps, as plain data that JSON and a message between threads carry unchanged. */
export type Saved = unknown;

/**
 * A table in the making. Folding the findings of all articles in the order of the input, or merging the saved folds of its
 * parts in that order, gives the same rows.
 */
export interface Fold<Row> {
  add(findings: ArticleFindings): void;
  save(): Saved;
  /** Adds what a fold of the same kind and options has saved; its articles come after those of this one. */
  merge(saved: Saved): void;
  rows(): Row[];
}
