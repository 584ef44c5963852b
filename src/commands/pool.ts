import { Piscina } from 'piscina';
import { InputError } from '../core/errors.js';
import type { Source } from '../read/index.js';
import { batchSources, inOrder } from '../run/batches.js';
import type { BatchResult, WorkerOrders } from './worker.js';

/** Runs a command over the sources with several workers; results come in the order of the sources. */
export async function* runBatches(
  sources: readonly Source[],
  orders: WorkerOrders,
  workers: number,
): AsyncGenerator<BatchResult> {
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: orders,
  });
  try {
    yield* inOrder(batchSources(sources), (batch) => runOrSplit(pool, batch), workers * 2);
  } finally {
    await pool.destroy();
  }
}

/** A batch whose worker died is run again file by file, so that only the file which killed it is lost. */
async function runOrSplit(pool: Piscina, batch: readonly Source[]): Promise<BatchResult> {
  try {
    return (await pool.run(batch)) as BatchResult;
  } catch (error) {
    const [only] = batch;
    if (batch.length > 1 || only === undefined) {
      const results: BatchResult[] = [];
      for (const source of batch) results.push(await runOrSplit(pool, [source]));
      return joined(results);
    }
    const { path, reason } = new InputError(only.path, `the worker that read it failed: ${reasonOf(error)}`);
    return { rows: [], folds: [], messages: [{ kind: 'failed', path, reason }] };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function joined(results: readonly BatchResult[]): BatchResult {
  return {
    rows: results.flatMap(({ rows }) => rows),
    folds: results.flatMap(({ folds }) => folds),
    messages: results.flatMap(({ messages }) => messages),
  };
}
