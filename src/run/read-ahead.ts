import type { Worker } from 'node:worker_threads';
import type { Source } from '../read/index.js';
import { type Batch, bytesOf, SHORT_INPUT } from './batches.js';
import { touch } from './touch.js';

/** Batches read before their turn comes, beyond those that are under way. */
const LEAD = 4;
/** So many files, spread over the input, show whether they have to be waited for. */
const SAMPLES = 16;
/** In milliseconds; a page that the system has at hand is read in a quarter of this, one that comes from a disk in twice of it. */
const SLOW = 0.05;

/** A thread that reads the files whose paths it is sent. */
export type ReadingThread = Pick<Worker, 'postMessage' | 'terminate'>;

/**
 * Has the files of the coming batches read by a thread, so that the system has them at hand when they are analysed: from a disk or a
 * network a page may take as long to come as to be cut into articles. What is read is dropped; nothing but time depends on it.
 */
export class ReadAhead {
  readonly #batches: readonly Batch[];
  readonly #thread: ReadingThread;
  #next: number;

  /** @param underWay how many batches are under way, or wait to be taken, at a time */
  constructor(batches: readonly Batch[], underWay: number, thread: ReadingThread) {
    this.#batches = batches;
    this.#thread = thread;
    for (this.#next = underWay; this.#next < underWay + LEAD; ) this.advance();
  }

  /** Tells that a batch is done, so that one more may be read. */
  advance(): void {
    const batch = this.#batches[this.#next++];
    if (batch !== undefined) this.#thread.postMessage(filesOf(batch));
  }

  end(): void {
    void this.#thread.terminate();
  }
}

/**
 * Reads ahead where the files have to be waited for.
 * @param underWay how many batches are under way, or wait to be taken, at a time
 */
export async function startReadAhead(batches: readonly Batch[], underWay: number): Promise<ReadAhead | null> {
  return areSlowToRead(batches) ? new ReadAhead(batches, underWay, await startThread()) : null;
}

async function startThread(): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  const thread = new Worker(new URL('./read-ahead-thread.js', import.meta.url));
  thread.on('error', () => undefined); // The run goes on without it.
  thread.unref();
  return thread;
}

/** Whether the files have to be waited for, and are so many that it matters: some of them are read. */
function areSlowToRead(batches: readonly Batch[]): boolean {
  if (bytesOf(batches) <= SHORT_INPUT) return false;
  const files = batches.flatMap(filesOf);
  if (files.length < SAMPLES * 2) return false;
  const times = Array.from({ length: SAMPLES }, (_, at) =>
    timeOf(files[Math.floor((at * files.length) / SAMPLES)] as string),
  );
  return (times.sort((one, other) => one - other)[SAMPLES >> 1] as number) > SLOW;
}

/** The paths of the whole files of a batch. */
function filesOf({ sources }: Batch): string[] {
  return sources.filter(isFile).map(({ path }) => path);
}

function isFile({ path, content, part }: Source): boolean {
  return path !== '-' && content === undefined && part === undefined;
}

function timeOf(path: string): number {
  const begun = performance.now();
  touch(path);
  return performance.now() - begun;
}
