import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Source } from '../read/index.js';

/** Bytes of input that a worker takes at a time: enough to make a message worth its cost, few enough to share the work. */
const BATCH_BYTES = 1_000_000;

/** Consecutive sources of about a megabyte together; a larger file is a batch of its own. */
export function batchSources(sources: readonly Source[]): Source[][] {
  const batches: Source[][] = [];
  let bytes = BATCH_BYTES;
  for (const source of sources) {
    const size = sizeOf(source.path);
    if (bytes + size > BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(source);
    bytes += size;
  }
  return batches;
}

/** Size in bytes; a file that has vanished since it was listed is reported when it is read. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** How many workers share the sources: as many as asked for, or as there are cores; never more than there are batches. */
export function workersFor(sources: readonly Source[], jobs: number | undefined): number {
  if (sources.some((source) => source.path === '-')) return 1;
  return Math.min(jobs ?? availableParallelism(), batchSources(sources).length);
}

/**
 * Runs the tasks side by side and gives their results in the order of the tasks.
 * @param ahead how many tasks may be under way or waiting to be taken
 */
export async function* inOrder<Task, Result>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for (const task of tasks) {
    const result = run(task);
    result.catch(() => undefined); // Told where it is awaited, which may be later.
    waiting.push(result);
    if (waiting.length >= ahead) yield await (waiting.shift() as Promise<Result>);
  }
  for (const result of waiting) yield await result;
}
