import { EXIT, UsageError } from '../core/errors.js';
import type { ArticleFindings } from '../find/analysis.js';
import { analyse } from '../run/analyse.js';
import { loadFinders } from '../run/finders.js';
import type { Cell } from '../write/index.js';
import type { ArticleCommand, Flags } from './command.js';
import { inputPaths, Reporter } from './environment.js';
import { loadDictionaries, readOptionsOf, readOwnFiles } from './options.js';
import { writeRows, writeText } from './output.js';
import { partialOf } from './partial.js';
import type { CellFold, ListPlan } from './plan.js';

/** Runs a command over the paths; sets the exit code when some input failed. */
export async function runCommand<Own extends Flags>(
  command: ArticleCommand<Own>,
  operands: readonly string[],
  paths: readonly string[],
  flags: Own,
): Promise<void> {
  const plan = command.plan(flags, operands);
  if (flags.partial && plan.kind === 'list') {
    throw new UsageError('--partial is for totals; rows of several runs are put together with cat (use --ndjson)');
  }
  const reporter = new Reporter(flags.quiet ?? false);
  loadDictionaries(flags);
  const finders = loadFinders({
    ...plan.wanted,
    lexicons: readOwnFiles(flags.lexicon, '--lexicon'),
    sourceRegion: flags.sourceRegion ?? null,
  });
  const findings = analyse(inputPaths(paths, reporter), readOptionsOf(flags), finders, reporter);
  if (plan.kind === 'list') await writeRows(listed(findings, plan), plan.columns, flags);
  else {
    const fold = await folded(findings, plan.create());
    if (flags.partial)
      await writeText(`${JSON.stringify(partialOf(command.name, operands, flags, fold.save()))}\n`, flags);
    else await writeRows(fold.rows(), plan.columns, flags);
    for (const note of fold.notes()) reporter.note(note);
  }
  if (reporter.failures > 0) process.exitCode = EXIT.inputFailed;
}

async function* listed(findings: AsyncIterable<ArticleFindings>, plan: ListPlan): AsyncGenerator<readonly Cell[]> {
  for await (const found of findings) yield* plan.rows(found);
}

async function folded(findings: AsyncIterable<ArticleFindings>, fold: CellFold): Promise<CellFold> {
  for await (const found of findings) fold.add(found);
  return fold;
}
