import { workerData } from 'node:worker_threads';
import { type InputError, UsageError } from '../core/errors.js';
import { type Language, speak } from '../core/messages/index.js';
import type { FinderSet } from '../find/analysis.js';
import { type ReadOptions, type ReadReport, type RecordTally, type Source, tallyOf } from '../read/index.js';
import { analyse } from '../run/analyse.js';
import type { WorkerData, WorkerTask } from '../run/pool.js';
import type { Cell, Utf8Lines } from '../write/index.js';
import { articleCommands } from './article-commands.js';
import { type BatchResult, type Message, NO_RESULT } from './batch-result.js';
import type { Flags } from './command.js';
import { findersFor } from './finders.js';
import { readOptionsOf } from './options.js';
import { lineMaker } from './output.js';
import type { Plan } from './plan.js';

/** What every worker of a run is told once. */
export interface WorkerOrders {
  readonly command: string;
  readonly operands: readonly string[];
  readonly flags: Flags;
  readonly language: Language;
  /** Whether the result goes straight to a terminal. */
  readonly terminal: boolean;
}

class Messages implements ReadReport {
  readonly list: Message[] = [];

  failed({ path, reason }: InputError): void {
    this.list.push({ kind: 'failed', path, reason });
  }

  note(message: string): void {
    this.list.push({ kind: 'note', message });
  }
}

let prepared: { plan: Plan; finders: FinderSet; lines: Utf8Lines | null } | null = null;

async function prepare(): Promise<NonNullable<typeof prepared>> {
  const { command: name, operands, flags, language, terminal } = ordersOfRun();
  await speak(language);
  const command = articleCommands.find((known) => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const plan = await command.plan(flags, operands);
  const lines = plan.kind === 'list' ? await lineMaker(plan.columns, flags, terminal) : null;
  return { plan, finders: findersFor(plan, flags), lines };
}

function ordersOfRun(): WorkerOrders {
  return (workerData as WorkerData).orders as WorkerOrders;
}

/** Does what the run asks of this worker. */
export default async function work(task: WorkerTask): Promise<BatchResult | RecordTally> {
  const reading = readOptionsOf(ordersOfRun().flags);
  if ('count' in task) return tallyOf(task.count, reading);
  try {
    prepared ??= await prepare();
  } catch (error) {
    if (error instanceof UsageError) return { ...NO_RESULT, refusal: error.message };
    throw error;
  }
  return runBatch(task.analyse, reading, prepared);
}

async function runBatch(
  sources: readonly Source[],
  reading: ReadOptions,
  { plan, finders, lines }: NonNullable<typeof prepared>,
): Promise<BatchResult> {
  const messages = new Messages();
  const findings = analyse(sources, reading, finders, messages);
  let articles = 0;
  if (plan.kind === 'list') {
    const rows: (readonly Cell[])[] = [];
    const pieces: Uint8Array[] = [];
    for await (const found of findings) {
      articles++;
      for (const row of plan.rows(found)) {
        if (lines === null) rows.push(row);
        else lines.add(row);
        if (lines?.isPiece) pieces.push(lines.take());
      }
    }
    if (lines !== null) pieces.push(lines.take());
    return { ...NO_RESULT, rows, lines: pieces, articles, messages: messages.list };
  }
  const fold = plan.create();
  for await (const found of findings) {
    articles++;
    fold.add(found);
  }
  return { ...NO_RESULT, folds: [fold.save()], articles, messages: messages.list };
}
