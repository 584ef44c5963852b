import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { articleCommands } from './article-commands.js';
import { addOutputOptions, type OutputFlags } from './options.js';
import { doubtOfFormat } from './output.js';
import type { PartFile } from './partial.js';
import type { CellFold, PageFold } from './plan.js';
import { Reporter } from './reporter.js';

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
  const [{ addPart, readPart }, { writeResult }] = await Promise.all([import('./partial.js'), import('./result.js')]);
  if (first === undefined) throw new UsageError(say('noParts'));
  refuseRepeated(paths);
  const reporter = new Reporter(flags.quiet ?? false);
  const doubt = doubtOfFormat(flags);
  if (doubt !== null) reporter.note(doubt);
  const begun = readPart(first);
  const fold = await foldOf(begun, flags);
  const copies = new Copies(reporter, JSON.stringify(fold.save()));
  const add = (part: PartFile): void => {
    if (part.partial.hash !== begun.partial.hash) throw new UsageError(say('otherPart', { path: part.path, first }));
    copies.meet(part);
    addPart(fold, part);
  };
  add(begun);
  // One after another: no more than one part is held besides their sum.
  const addOthers = async (): Promise<void> => {
    for (const path of others) add(readPart(path));
  };
  if (!(await writeResult(fold, addOthers, flags, reporter))) reporter.note(say('nothingMerged'));
}

/** A part that is counted twice makes every figure wrong. @throws UsageError where a file is given twice */
function refuseRepeated(paths: readonly string[]): void {
  const met = new Set<string>();
  for (const path of paths) {
    if (met.has(resolve(path))) throw new UsageError(say('partTwice', { path }));
    met.add(resolve(path));
  }
}

/** Tells of parts that may be copies of others: two parts of an input are the same only where nothing was found in either. */
class Copies {
  readonly #met = new Map<string, string>();

  /** @param empty what a part saves that has found nothing */
  constructor(
    private readonly reporter: Reporter,
    private readonly empty: string,
  ) {}

  meet({ path, partial, digest }: PartFile): void {
    const first = this.#met.get(digest);
    if (first === undefined) this.#met.set(digest, path);
    else if (JSON.stringify(partial.saved) !== this.empty) this.reporter.note(say('sameParts', { path, first }));
  }
}

/** An empty fold of the kind that has written the part. */
async function foldOf({ partial, path }: PartFile, flags: OutputFlags): Promise<CellFold | PageFold> {
  const command = articleCommands.find(({ name }) => name === partial.command);
  const plan = await command?.plan({ ...partial.flags, ...flags }, partial.operands);
  if (plan?.kind !== 'fold') throw new UsageError(say('notPartial', { path }));
  return plan.create();
}
