import type { Simplify } from '../lines/spelling.js';

/** How the input is to be read; what is missing or null is found out. */
export interface ReadOptions {
  /** An extension without its dot (`txt`, `jsonl` …). */
  readonly inputFormat?: string | null;
  readonly encoding?: string | null;
  readonly textField?: string | null;
  readonly titleField?: string | null;
  readonly dateField?: string | null;
  readonly regionField?: string | null;
  readonly idField?: string | null;
  /** Traditional characters are matched as simplified ones; the text is shown as written. */
  readonly simplify?: boolean;
}

/** The same with what is loaded for it. */
export interface ReadingOptions extends ReadOptions {
  /** Null where traditional characters are left. */
  readonly simplifier: Simplify | null;
}
