import type { Command } from 'commander';
import { UsageError } from '../core/errors.js';
import { articleCommands } from './article-commands.js';
import { Reporter } from './environment.js';
import { addOutputOptions, type OutputFlags } from './options.js';
import { type Partial, readPartial } from './partial.js';
import { writeResult } from './result.js';

/** Adds `gov-digest merge`, which adds up what the parts of a run have written with `--partial`. */
export function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .description('add up partial results (--partial) of the parts of one input, in the order given')
    .argument('<parts...>', 'files written with --partial');
  addOutputOptions(command).action(merge);
}

async function merge(paths: readonly string[], flags: OutputFlags): Promise<void> {
  const parts = paths.map((path) => ({ path, partial: readPartial(path) }));
  const [first] = parts;
  if (first === undefined) throw new UsageError('merge: no parts');
  for (const part of parts) {
    if (part.partial.hash !== first.partial.hash) {
      throw new UsageError(`merge ${part.path}: made with other options, lexicons or version than ${first.path}`);
    }
  }
  const fold = await foldOf(first.partial, flags);
  for (const { partial } of parts) fold.merge(partial.saved);
  await writeResult(fold, flags, new Reporter(flags.quiet ?? false));
}

async function foldOf(partial: Partial, flags: OutputFlags) {
  const command = articleCommands.find(({ name }) => name === partial.command);
  const plan = await command?.plan({ ...partial.flags, ...flags }, partial.operands);
  if (plan?.kind !== 'fold') throw new UsageError(`merge: ${partial.command} has no partial results`);
  return plan.create();
}
