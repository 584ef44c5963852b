import type { Command } from 'commander';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { articleCommands } from './article-commands.js';
import { Reporter } from './environment.js';
import { addOutputOptions, type OutputFlags } from './options.js';
import { doubtOfFormat } from './output.js';
import type { Partial } from './partial.js';
import type { CellFold, PageFold } from './plan.js';

/** Adds `gov-digest merge`, which adds up what the parts of a run have written with `--partial`. */
export function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .description('add up partial results (--partial) of the parts of one input, in the order given')
    .argument('<parts...>', 'files written with --partial');
  addOutputOptions(command).action(merge);
}

async function merge(paths: readonly string[], flags: OutputFlags): Promise<void> {
  const [first, ...others] = paths;
  // Loaded here, for the help of every command passes by.
  const [{ addPart, readPartial }, { writeResult }] = await Promise.all([
    import('./partial.js'),
    import('./result.js'),
  ]);
  if (first === undefined) throw new UsageError(say('noParts'));
  const reporter = new Reporter(flags.quiet ?? false);
  const doubt = doubtOfFormat(flags);
  if (doubt !== null) reporter.note(doubt);
  const begun = readPartial(first);
  const fold = await foldOf(begun, flags, first);
  addPart(fold, begun, first);
  // One after another: no more than one part is held besides their sum.
  const addOthers = async (): Promise<void> => {
    for (const path of others) {
      const part = readPartial(path);
      if (part.hash !== begun.hash) {
        throw new UsageError(say('otherPart', { path, first }));
      }
      addPart(fold, part, path);
    }
  };
  if (!(await writeResult(fold, addOthers, flags, reporter))) reporter.note(say('nothingMerged'));
}

/** An empty fold of the kind that has written the part. */
async function foldOf(partial: Partial, flags: OutputFlags, path: string): Promise<CellFold | PageFold> {
  const command = articleCommands.find(({ name }) => name === partial.command);
  const plan = await command?.plan({ ...partial.flags, ...flags }, partial.operands);
  if (plan?.kind !== 'fold') throw new UsageError(say('notPartial', { path }));
  return plan.create();
}
