import { workerData } from 'node:worker_threads';
import { type InputError, UsageError } from '../core/errors.js';
import type { Saved } from '../digest/fold.js';
import type { FinderSet } from '../find/analysis.js';
import { type ReadOptions, type ReadReport, type RecordTally, type Source, tallyOf } from '../read/index.js';
import { analyse } from '../run/analyse.js';
import type { WorkerTask } from '../run/pool.js';
import type { Cell } from '../write/index.js';
import { articleCommands } from './article-commands.js';
import type { Flags } from './command.js';
import { findersFor } from './finders.js';
import { readOptionsOf } from './options.js';
import type { ListPlan, Plan } from './plan.js';

/** What every worker of a run is told once. */
export interface WorkerOrders {
  readonly command: string;
  readonly operands: readonly string[];
  readonly flags: Flags;
}

/** What a worker gives back for a batch: rows, or folds to be merged in their order, and what there is to report. */
export interface BatchResult {
  readonly rows: readonly (readonly Cell[])[];
  readonly folds: readonly Saved[];
  readonly messages: readonly Message[];
  /** What is wrong with the call itself, so that no batch can be done; null where nothing is. */
  readonly refusal: string | null;
}

export type Message =
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string }
  | { readonly kind: 'note'; readonly message: string };

class Messages implements ReadReport {
  readonly list: Message[] = [];

  failed({ path, reason }: InputError): void {
    this.list.push({ kind: 'failed', path, reason });
  }

  note(message: string): void {
    this.list.push({ kind: 'note', message });
  }
}

let prepared: { plan: Plan; finders: FinderSet } | null = null;

async function prepare(): Promise<NonNullable<typeof prepared>> {
  const { command: name, operands, flags } = workerData as WorkerOrders;
  const command = articleCommands.find((known) => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const plan = await command.plan(flags, operands);
  return { plan, finders: findersFor(plan, flags) };
}

/** Does what the run asks of this worker. */
export default async function work(task: WorkerTask): Promise<BatchResult | RecordTally> {
  const reading = readOptionsOf((workerData as WorkerOrders).flags);
  if ('count' in task) return tallyOf(task.count, reading);
  try {
    prepared ??= await prepare();
  } catch (error) {
    if (error instanceof UsageError) return { rows: [], folds: [], messages: [], refusal: error.message };
    throw error;
  }
  return runBatch(task.analyse, reading, prepared);
}

async function runBatch(
  sources: readonly Source[],
  reading: ReadOptions,
  { plan, finders }: NonNullable<typeof prepared>,
): Promise<BatchResult> {
  const messages = new Messages();
  const findings = analyse(sources, reading, finders, messages);
  if (plan.kind === 'list') {
    const rows: (readonly Cell[])[] = [];
    for await (const found of findings) for (const row of (plan as ListPlan).rows(found)) rows.push(row);
    return { rows, folds: [], messages: messages.list, refusal: null };
  }
  const fold = plan.create();
  for await (const found of findings) fold.add(found);
  return { rows: [], folds: [fold.save()], messages: messages.list, refusal: null };
}
