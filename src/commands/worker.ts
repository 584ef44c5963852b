import { workerData } from 'node:worker_threads';
import type { InputError } from '../core/errors.js';
import type { Saved } from '../digest/fold.js';
import type { FinderSet } from '../find/analysis.js';
import type { ReadReport, Source } from '../read/index.js';
import { analyse } from '../run/analyse.js';
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

let prepared: { plan: Plan; finders: FinderSet; flags: Flags } | null = null;

async function prepare(): Promise<NonNullable<typeof prepared>> {
  const { command: name, operands, flags } = workerData as WorkerOrders;
  const command = articleCommands.find((known) => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const plan = await command.plan(flags, operands);
  return { plan, finders: findersFor(plan, flags), flags };
}

/** Runs the command over a batch of sources. */
export default async function runBatch(sources: readonly Source[]): Promise<BatchResult> {
  prepared ??= await prepare();
  const { plan, finders, flags } = prepared;
  const messages = new Messages();
  const findings = analyse(sources, readOptionsOf(flags), finders, messages);
  if (plan.kind === 'list') {
    const rows: (readonly Cell[])[] = [];
    for await (const found of findings) rows.push(...(plan as ListPlan).rows(found));
    return { rows, folds: [], messages: messages.list };
  }
  const fold = plan.create();
  for await (const found of findings) fold.add(found);
  return { rows: [], folds: [fold.save()], messages: messages.list };
}
