import { statSync } from 'node:fs';
import { cutToParts, PART_BYTES, type ReadOptions, type Source } from '../read/index.js';

/** What a worker takes at a time. */
export interface Batch {
  readonly sources: readonly Source[];
  /** Of the input, as it lies on the disk; 0 for what has no size. */
  readonly bytes: number;
}

/** So much is over before anything that takes time to prepare has paid, as workers with lexicons of their own. */
export const SHORT_INPUT = 2 * PART_BYTES;
/** A worker has lexicons of its own, and has to be compiled for itself: with less to do it would cost more than it saves. */
const SHARE_OF_A_WORKER = 16 * PART_BYTES;
/** A larger document keeps a thread busy for so long that nothing else, not even an interruption, gets its turn there. */
const LONG_DOCUMENT = 4 * PART_BYTES;

/**
 * Consecutive sources of about a megabyte together; a larger file is a batch of its own, or several where it can be cut. How the
 * input is cut depends on the input alone, so that one worker meets the same parts, and the same errors in them, as many.
 */
export async function batchSources(sources: readonly Source[], reading: ReadOptions): Promise<Batch[]> {
  const batches: { sources: Source[]; bytes: number }[] = [];
  for (const source of sources) {
    const bytes = sizeOf(source);
    const parts = bytes > PART_BYTES ? await cutToParts(source, reading, bytes) : [source];
    const last = batches.at(-1);
    if (parts.length > 1) {
      for (const part of parts) batches.push({ sources: [part], bytes: bytesOfPart(part, bytes) });
    } else if (last !== undefined && last.bytes + bytes <= PART_BYTES && last.sources[0]?.part === undefined) {
      last.sources.push(source);
      last.bytes += bytes;
    } else batches.push({ sources: [source], bytes });
  }
  return batches;
}

function bytesOfPart({ part }: Source, fileSize: number): number {
  return part === undefined ? fileSize : (part.end ?? fileSize) - part.start;
}

/** Size in bytes; a file that has vanished since it was listed is reported when it is read. */
function sizeOf({ path, content }: Source): number {
  if (path === '-') return content?.length ?? 0;
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/**
 * How many workers share the batches: as many as asked for, else as many as there are cores and as pay, and never more than
 * there are batches; 0 where the input is so small, or is a stream on standard input, that this thread had better do it alone.
 */
export function workersFor(batches: readonly Batch[], jobs: number | undefined, cores: number): number {
  if (batches.some(hasStream)) return 0;
  const bytes = bytesOf(batches);
  const wanted = jobs ?? Math.min(cores, Math.max(1, Math.floor(bytes / SHARE_OF_A_WORKER)));
  const workers = bytes <= SHORT_INPUT ? 1 : Math.min(wanted, batches.length);
  return workers === 1 && batches.every((batch) => batch.bytes <= LONG_DOCUMENT) ? 0 : workers;
}

/**
 * How many batches may be under way, or wait to be taken, at a time: for each worker one that it works on, and one that it can go on
 * with.
 */
export function batchesUnderWay(workers: number): number {
  return Math.max(1, 2 * workers);
}

/** The size of the input; a stream may go on for ever. */
export function bytesOf(batches: readonly Batch[]): number {
  return batches.some(hasStream) ? Number.POSITIVE_INFINITY : batches.reduce((sum, { bytes }) => sum + bytes, 0);
}

function hasStream({ sources }: Batch): boolean {
  return sources.some(isStream);
}

function isStream({ path, content }: Source): boolean {
  return path === '-' && content === undefined;
}

/**
 * Runs the tasks side by side and gives their results in the order of the tasks. No more than `ahead` results wait to be taken, so
 * that a slow reader slows the workers down instead of filling the memory.
 * @param ahead how many tasks may be under way or waiting to be taken
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task>,
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
