import { workerData } from 'node:worker_threads';
import { type InputError, UsageError } from '../core/errors.js';
import { type Language, speak } from '../core/messages/index.js';
import type { FinderSet } from '../find/analysis.js';
import { type ReadOptions, type ReadReport, type RecordTally, type Source, tallyOf } from '../read/index.js';
import { analyse } from '../run/analyse.js';
import type { WorkerTask } from '../run/pool.js';
import type { Cell, RowWriter } from '../write/index.js';
import { articleCommands } from './article-commands.js';
import { type BatchResult, type Message, NO_RESULT } from './batch-result.js';
import type { Flags } from './command.js';
import { findersFor } from './finders.js';
import { readOptionsOf } from './options.js';
import { isWrittenApart, rowWriter } from './output.js';
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

let prepared: { plan: Plan; finders: FinderSet; writer: RowWriter | null } | null = null;

async function prepare(): Promise<NonNullable<typeof prepared>> {
  const { command: name, operands, flags, language, terminal } = workerData as WorkerOrders;
  await speak(language);
  const command = articleCommands.find((known) => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const plan = await command.plan(flags, operands);
  const isApart = plan.kind === 'list' && isWrittenApart(flags);
  const writer = isApart ? await rowWriter(plan.columns, flags, terminal) : null;
  return { plan, finders: findersFor(plan, flags), writer };
}

/** Does what the run asks of this worker. */
export default async function work(task: WorkerTask): Promise<BatchResult | RecordTally> {
  const reading = readOptionsOf((workerData as WorkerOrders).flags);
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
  { plan, finders, writer }: NonNullable<typeof prepared>,
): Promise<BatchResult> {
  const messages = new Messages();
  const findings = analyse(sources, reading, finders, messages);
  let articles = 0;
  if (plan.kind === 'list') {
    const rows: (readonly Cell[])[] = [];
    let text = '';
    for await (const found of findings) {
      articles++;
      for (const row of plan.rows(found)) {
        if (writer === null) rows.push(row);
        else text += writer.row(row);
      }
    }
    return { ...NO_RESULT, rows, text: Buffer.from(text, 'utf8'), articles, messages: messages.list };
  }
  const fold = plan.create();
  for await (const found of findings) {
    articles++;
    fold.add(found);
  }
  return { ...NO_RESULT, folds: [fold.save()], articles, messages: messages.list };
}
