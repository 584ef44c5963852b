import { totalmem } from 'node:os';
import { Piscina } from 'piscina';
import { reasonOf } from '../core/errors.js';
import { addTallies, type RecordTally, type Source, startTally } from '../read/index.js';
import { type Batch, batchesUnderWay, inOrder } from './batches.js';

/** What a worker is asked: to run the command over sources, or to tell how many records a part of a file has. */
export type WorkerTask = { readonly analyse: readonly Source[] } | { readonly count: Source };

/** A worker that is asked, and what is done about a batch whose worker died of it. */
export interface WorkerPlan<Result> {
  /** The module whose default function takes a WorkerTask. */
  readonly module: URL;
  /** What every worker is told once. */
  readonly orders: unknown;
  /** The result of a source that killed its worker. */
  lost(source: Source, reason: string): Result;
  joined(results: readonly Result[]): Result;
}

/** What the door of a worker, and the module behind it, find in workerData. */
export interface WorkerData {
  readonly module: string;
  readonly orders: unknown;
}

const DOOR = new URL('./worker-door.cjs', import.meta.url);

const MEGABYTE = 1 << 20;

/**
 * Runs the batches with several workers; the results come in the order of the batches.
 * @param heapMegabytes what a worker may take before it dies
 */
export async function* runBatches<Result>(
  batches: readonly Batch[],
  plan: WorkerPlan<Result>,
  workers: number,
  heapMegabytes = heapLimit(workers),
): AsyncGenerator<Result> {
  const pool = new Piscina({
    filename: DOOR.href,
    minThreads: workers,
    maxThreads: workers,
    workerData: { module: plan.module.href, orders: plan.orders } satisfies WorkerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  // A worker that dies between two tasks is replaced; one that dies in a task fails that task.
  pool.on('error', () => undefined);
  const startOf = startTallies((source) => pool.run({ count: source } satisfies WorkerTask) as Promise<RecordTally>);
  const run = async ({ sources }: Batch): Promise<Result> => runOrSplit(pool, plan, await placed(sources, startOf));
  try {
    yield* inOrder(batches, run, batchesUnderWay(workers));
  } finally {
    await pool.destroy();
  }
}

/** Heap of a worker in megabytes: one that needs more dies alone, before the system ends the whole run for lack of memory. */
function heapLimit(workers: number): number {
  const constrained = process.constrainedMemory();
  const memory = Math.min(totalmem(), constrained > 0 ? constrained : Number.POSITIVE_INFINITY) / MEGABYTE;
  return Math.round(Math.max(512, Math.min(4096, (memory * 0.75) / workers)));
}

/** The tally that each part of a file begins with, asked for in the order of the parts. */
function startTallies(count: (source: Source) => Promise<RecordTally>): (source: Source) => Promise<RecordTally> {
  let behind: Promise<RecordTally> = Promise.resolve(startTally());
  return (source) => {
    const before = source.part?.start === 0 ? Promise.resolve(startTally()) : behind;
    if (source.part?.end !== null) {
      const own = count(source).catch(startTally); // Who analyses the part will tell.
      behind = Promise.all([before, own]).then(([start, part]) => addTallies(start, part));
    }
    return before;
  };
}

async function placed(
  sources: readonly Source[],
  startOf: (source: Source) => Promise<RecordTally>,
): Promise<readonly Source[]> {
  const [only] = sources;
  if (only?.part === undefined) return sources;
  return [{ ...only, part: { ...only.part, tally: await startOf(only) } }];
}

/** A batch whose worker died is run again file by file, so that only the file which killed it is lost. */
async function runOrSplit<Result>(
  pool: Piscina,
  plan: WorkerPlan<Result>,
  sources: readonly Source[],
): Promise<Result> {
  try {
    return (await pool.run({ analyse: sources } satisfies WorkerTask)) as Result;
  } catch (error) {
    const [only] = sources;
    if (only !== undefined && sources.length === 1) return plan.lost(only, reasonOf(error));
    const results: Result[] = [];
    for (const source of sources) results.push(await runOrSplit(pool, plan, [source]));
    return plan.joined(results);
  }
}
