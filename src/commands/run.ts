import { EXIT, InputError, UsageError } from '../core/errors.js';
import type { Saved } from '../digest/fold.js';
import { listSources, type Source } from '../read/index.js';
import { analyse } from '../run/analyse.js';
import { workersFor } from '../run/batches.js';
import type { Cell } from '../write/index.js';
import type { ArticleCommand, Flags } from './command.js';
import { inputPaths, Reporter } from './environment.js';
import { findersFor } from './finders.js';
import { readOptionsOf } from './options.js';
import { writeRows, writeText } from './output.js';
import { partialOf } from './partial.js';
import type { CellFold, FoldPlan, ListPlan, PageFold, Plan } from './plan.js';
import { writeResult } from './result.js';
import { checkStamp, writeStamp } from './stamp.js';
import type { WorkerOrders } from './worker.js';

/** One run of a command: what it is told, and whom it reports to. */
interface Run extends WorkerOrders {
  readonly sources: readonly Source[];
  readonly workers: number;
  readonly reporter: Reporter;
}

/** Runs a command over the paths; sets the exit code when some input failed. */
export async function runCommand(
  command: ArticleCommand,
  operands: readonly string[],
  paths: readonly string[],
  flags: Flags,
): Promise<void> {
  const plan = await command.plan(flags, operands);
  if (flags.partial && plan.kind === 'list') {
    throw new UsageError('--partial is for totals; rows of several runs are put together with cat (use --ndjson)');
  }
  checkStamp(flags);
  const reporter = new Reporter(flags.quiet ?? false);
  const sources = await listSources(inputPaths(paths, reporter), reporter);
  const workers = workersFor(sources, flags.jobs);
  const run: Run = { command: command.name, operands, flags, sources, workers, reporter };
  if (plan.kind === 'list') await writeRows(listed(run, plan), plan.columns, flags);
  else await writeFold(run, plan);
  if (flags.stamp) await writeStamp(command.name, operands, flags, sources);
  if (reporter.failures > 0) process.exitCode = EXIT.failed;
}

async function writeFold(run: Run, plan: FoldPlan): Promise<void> {
  const fold = await folded(run, plan);
  if (run.flags.partial) {
    await writeText(`${JSON.stringify(partialOf(run.command, run.operands, run.flags, fold.save()))}\n`, run.flags);
    return;
  }
  await writeResult(fold, run.flags, run.reporter);
}

async function* listed(run: Run, plan: ListPlan): AsyncGenerator<readonly Cell[]> {
  if (run.workers > 1) for await (const { rows } of batches(run)) yield* rows;
  else for await (const found of findings(run, plan)) yield* plan.rows(found);
}

async function folded(run: Run, plan: FoldPlan): Promise<CellFold | PageFold> {
  const fold = plan.create();
  if (run.workers > 1) for await (const { folds } of batches(run)) for (const saved of folds) fold.merge(saved);
  else for await (const found of findings(run, plan)) fold.add(found);
  return fold;
}

function findings({ sources, flags, reporter }: Run, plan: Plan) {
  return analyse(sources, readOptionsOf(flags), findersFor(plan, flags), reporter);
}

/** The results of the workers; what they have to report is told when their turn comes, so that its order is always the same. */
async function* batches(run: Run): AsyncGenerator<{ rows: readonly (readonly Cell[])[]; folds: readonly Saved[] }> {
  const { command, operands, flags } = run;
  const { runBatches } = await import('./pool.js');
  for await (const result of runBatches(run.sources, { command, operands, flags }, run.workers)) {
    for (const message of result.messages) {
      if (message.kind === 'note') run.reporter.note(message.message);
      else run.reporter.failed(new InputError(message.path, message.reason));
    }
    yield result;
  }
}
