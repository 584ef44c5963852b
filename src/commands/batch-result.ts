import { say } from '../core/messages/index.js';
import type { Saved } from '../digest/fold.js';
import { placeOf, type Source } from '../read/index.js';
import type { Cell } from '../write/index.js';

/** What a worker gives back for a batch: rows, or their lines in UTF-8, or folds to be merged in their order, and what there is to report. */
export interface BatchResult {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly Uint8Array[];
  readonly folds: readonly Saved[];
  /** How many articles they are from. */
  readonly articles: number;
  readonly messages: readonly Message[];
  /** What is wrong with the call itself, so that no batch can be done; null where nothing is. */
  readonly refusal: string | null;
}

export type Message =
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }
  | { readonly kind: 'note'; readonly message: string };

/** A result with nothing in it. */
export const NO_RESULT: BatchResult = {
  rows: [],
  lines: [],
  folds: [],
  articles: 0,
  messages: [],
  refusal: null,
};

/** The result of a source whose worker died of it. */
export function lostSource(source: Source, reason: string): BatchResult {
  const told = `${say('workerFailed', { reason })}${placeOf(source)}`;
  return { ...NO_RESULT, messages: [{ kind: 'failed', path: source.path, reason: told }] };
}

/** The result of several batches, in their order. */
export function joinedResults(results: readonly BatchResult[]): BatchResult {
  return {
    rows: results.flatMap(({ rows }) => rows),
    lines: results.flatMap(({ lines }) => lines),
    folds: results.flatMap(({ folds }) => folds),
    articles: results.reduce((sum, { articles }) => sum + articles, 0),
    messages: results.flatMap(({ messages }) => messages),
    refusal: results.find(({ refusal }) => refusal !== null)?.refusal ?? null,
  };
}
