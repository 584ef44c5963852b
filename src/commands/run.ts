import { availableParallelism } from 'node:os';
import { EXIT, InputError, UsageError } from '../core/errors.js';
import { say, spokenLanguage } from '../core/messages/index.js';
import type { Saved } from '../digest/fold.js';
import type { ArticleFindings } from '../find/analysis.js';
import { listSources, type Source, takeStandardInput } from '../read/index.js';
import { analyse } from '../run/analyse.js';
import { type Batch, batchesUnderWay, batchSources, bytesOf, workersFor } from '../run/batches.js';
import { Progress } from '../run/progress.js';
import { type ReadAhead, startReadAhead } from '../run/read-ahead.js';
import { expectRunOver } from '../run/tiering.js';
import { type Cell, OutputError, type Utf8Lines } from '../write/index.js';
import { type BatchResult, joinedResults, lostSource } from './batch-result.js';
import type { ArticleCommand, Flags } from './command.js';
import { findersFor } from './finders.js';
import { inputPaths, withoutOutput } from './inputs.js';
import { whyNothing } from './nothing.js';
import { readOptionsOf } from './options.js';
import { doubtOfFormat, goesToTerminal, lineMaker, writeLines, writeRows, writeText } from './output.js';
import type { CellFold, FoldPlan, ListPlan, PageFold, Plan } from './plan.js';
import { Reporter } from './reporter.js';
import { writeResult } from './result.js';
import type { WorkerOrders } from './worker.js';

/** One run of a command: what it is told, and whom it reports to. */
interface Run extends WorkerOrders {
  readonly sources: readonly Source[];
  readonly reporter: Reporter;
}

/** How the work of a run is shared out. */
interface Work {
  readonly batches: readonly Batch[];
  /** 0: this thread does the work. */
  readonly workers: number;
  /** Who is told of each batch that is done, and of the end. */
  readonly followers: readonly (Progress | ReadAhead)[];
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
    throw new UsageError(say('partialForTotals'));
  }
  checkStamp(flags);
  const reporter = new Reporter(flags.quiet ?? false);
  const doubt = flags.partial ? null : doubtOfFormat(flags);
  if (doubt !== null) reporter.note(doubt);
  const listed = await listSources(inputPaths(paths, reporter), reporter);
  const sources = withoutOutput(listed, paths, flags, reporter);
  const orders: WorkerOrders = {
    command: command.name,
    operands,
    flags,
    language: spokenLanguage(),
    terminal: goesToTerminal(flags),
  };
  const run: Run = { ...orders, sources, reporter };
  const hasRows = await write(run, plan);
  if (!hasRows || reporter.articles === 0) {
    const { articles, failures } = reporter;
    const reasons = whyNothing(command.name, operands, flags, { files: sources.length, articles, failures });
    for (const reason of reasons) reporter.note(reason);
  }
  if (flags.stamp) await (await import('./stamp.js')).writeStamp(command.name, operands, flags, sources);
  if (reporter.failures > 0) process.exitCode = EXIT.failed;
}

/** Writes the result; tells whether there is anything in it. */
async function write(run: Run, plan: Plan): Promise<boolean> {
  if (plan.kind === 'fold') return writeFold(run, plan);
  const lines = await lineMaker(plan.columns, run.flags, run.terminal);
  if (lines !== null) return writeLines(lines.begin, listedLines(run, plan, lines), run.flags);
  return writeRows(listed(run, plan), plan.columns, run.flags);
}

/** @throws UsageError where there is no file to stamp */
function checkStamp(flags: Flags): void {
  if (flags.stamp && flags.output === undefined) throw new UsageError(say('stampNeedsFile'));
}

/** Standard input is read, and files are cut, only when it is certain that the result can be written. */
async function shareOut({ sources, flags, reporter }: Run, plan: Plan): Promise<Work> {
  const reading = readOptionsOf(flags);
  const batches = await batchSources(await takeStandardInput(sources, reading, reporter), reading);
  expectRunOver(bytesOf(batches));
  const workers = workersFor(batches, flags.jobs, availableParallelism());
  const progress = showsProgress(plan, flags) ? new Progress(batches, process.stderr) : null;
  reporter.progress = progress;
  const ahead = await startReadAhead(batches, batchesUnderWay(workers));
  return { batches, workers, followers: [progress, ahead].filter((follower) => follower !== null) };
}

/** A bar is for a terminal that can draw one, and that rows do not run down at the same time. */
function showsProgress(plan: Plan, { quiet, output, format }: Flags): boolean {
  if (quiet || !process.stderr.isTTY || process.env.TERM === 'dumb') return false;
  return plan.kind === 'fold' || output !== undefined || format === 'table' || !process.stdout.isTTY;
}

async function writeFold(run: Run, plan: FoldPlan): Promise<boolean> {
  const fold = plan.create();
  if (!run.flags.partial) return writeResult(fold, () => fill(fold, run, plan), run.flags, run.reporter);
  const text = async (): Promise<string> => {
    await fill(fold, run, plan);
    const { partialOf } = await import('./partial.js');
    return `${JSON.stringify(partialOf(run.command, run.operands, run.flags, fold.save()))}\n`;
  };
  await writeText(text, run.flags);
  return true;
}

async function fill(fold: CellFold | PageFold, run: Run, plan: FoldPlan): Promise<void> {
  const work = await shareOut(run, plan);
  if (work.workers === 0 && fold.keepsCopies) {
    for await (const found of findings(run, work, plan)) fold.add(found);
    return;
  }
  const folds = work.workers === 0 ? ownFolds(run, work, plan) : savedFolds(run, work);
  for await (const saved of folds) fold.merge(saved);
}

async function* savedFolds(run: Run, work: Work): AsyncGenerator<Saved> {
  for await (const { folds } of results(run, work)) yield* folds;
}

/** Articles that are added up before the sum is copied: few, for their texts are held until then. */
const ARTICLES_OF_A_FOLD = 256;

/**
 * The sums of this thread, by a fold that keeps what it is given. They are copied as between threads: a sentence that is kept is a
 * slice of its article, and would hold the whole text in memory.
 */
async function* ownFolds(run: Run, work: Work, plan: FoldPlan): AsyncGenerator<Saved> {
  let fold = plan.create();
  let articles = 0;
  for await (const found of findings(run, work, plan)) {
    fold.add(found);
    if (++articles % ARTICLES_OF_A_FOLD > 0) continue;
    yield structuredClone(fold.save());
    fold = plan.create();
  }
  yield structuredClone(fold.save());
}

async function* listed(run: Run, plan: ListPlan): AsyncGenerator<readonly Cell[]> {
  const work = await shareOut(run, plan);
  if (work.workers === 0) for await (const found of findings(run, work, plan)) yield* plan.rows(found);
  else for await (const { rows } of results(run, work)) yield* rows;
}

async function* listedLines(run: Run, plan: ListPlan, lines: Utf8Lines): AsyncGenerator<Uint8Array> {
  const work = await shareOut(run, plan);
  if (work.workers > 0) for await (const result of results(run, work)) yield* result.lines;
  else {
    for await (const found of findings(run, work, plan)) {
      for (const row of plan.rows(found)) {
        lines.add(row);
        if (lines.isPiece) yield lines.take();
      }
    }
    yield lines.take();
  }
}

/** What this thread finds itself. */
async function* findings(run: Run, { batches, followers }: Work, plan: Plan): AsyncGenerator<ArticleFindings> {
  const { flags, reporter } = run;
  const finders = findersFor(plan, flags);
  try {
    for (const batch of batches) {
      for await (const found of analyse(batch.sources, readOptionsOf(flags), finders, reporter)) {
        reporter.articles++;
        yield found;
      }
      for (const follower of followers) follower.advance(batch);
    }
    keepFile(run);
  } finally {
    for (const follower of followers) follower.end();
  }
}

/** The results of the workers; what they have to report is told when their turn comes, so that its order is always the same. */
async function* results(run: Run, { batches, workers, followers }: Work): AsyncGenerator<BatchResult> {
  const { command, operands, flags, language, terminal, reporter } = run;
  const { runBatches } = await import('../run/pool.js');
  const orders: WorkerOrders = { command, operands, flags, language, terminal };
  const plan = { module: new URL('./worker.js', import.meta.url), orders, lost: lostSource, joined: joinedResults };
  let done = 0;
  try {
    for await (const result of runBatches<BatchResult>(batches, plan, workers)) {
      if (result.refusal !== null) throw new UsageError(result.refusal);
      for (const message of result.messages) {
        if (message.kind === 'note') reporter.note(message.message);
        else reporter.failed(new InputError(message.path, message.reason));
      }
      reporter.articles += result.articles;
      const batch = batches[done++] as Batch;
      for (const follower of followers) follower.advance(batch);
      yield result;
    }
    keepFile(run);
  } finally {
    for (const follower of followers) follower.end();
  }
}

/**
 * Where no input at all could be read, the file of an earlier run stays as it was; a part of a shard is written all the same.
 * @throws OutputError
 */
function keepFile({ flags, reporter }: Run): void {
  if (flags.output === undefined || flags.partial || reporter.articles > 0 || reporter.failures === 0) return;
  throw new OutputError(flags.output, say('nothingRead'));
}
