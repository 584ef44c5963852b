import { type Command, Option } from 'commander';
import { say } from '../core/messages/index.js';
import { articleCommands } from './article-commands.js';
import type { ArticleCommand, Flags } from './command.js';
import { addCompletion } from './completion.js';
import { addConfigOptions } from './config.js';
import { exampleText } from './examples.js';
import type { HelpTexts } from './help.js';
import { addMerge } from './merge.js';
import { checkOperands, explainUnknownCommands, suggestChoices } from './mistakes.js';
import { addInputOptions, addOutputOptions, positiveInteger } from './options.js';

/** How a table is written has its place where the parts are merged. */
const OF_TABLES = ['format', 'columns', 'top', 'bom', 'raw'];

/**
 * Adds the commands, in the order of the help.
 * @param help the texts of the examples in another language than English
 */
export function addCommands(program: Command, help: HelpTexts | null = null): void {
  for (const command of articleCommands) addArticleCommand(program, command);
  addMerge(program);
  addCompletion(program);
  for (const command of program.commands) {
    suggestChoices(command);
    if (command.name() !== 'completion') addConfigOptions(command);
    command.showHelpAfterError(say('helpAfterError', { command: command.name() }));
    command.addHelpText('after', exampleText(command.name(), help?.texts));
  }
  program.showHelpAfterError(say('commandFirst'));
  explainUnknownCommands(program);
}

function addArticleCommand(program: Command, command: ArticleCommand): void {
  const added = command.configure(program.command(command.name).description(command.description));
  const operands = added.registeredArguments.length;
  added.argument('[paths...]', 'files, directories, or - for standard input');
  (command.addOutput ?? addOutputOptions)(addInputOptions(added))
    .option(
      '--jobs <n>',
      'workers that share the files (default: up to one for each core, where it pays)',
      positiveInteger,
    )
    .addOption(
      new Option('--partial', 'write a partial result, to be added up with gov-digest merge').conflicts(OF_TABLES),
    )
    .option(
      '--stamp',
      'write FILE.stamp.json beside -o FILE: version, options, and hashes of lexicons, input and output',
    )
    .action(async (...given: unknown[]) => {
      const { runCommand } = await import('./run.js');
      const [before, paths] = [given.slice(0, operands) as string[], given[operands] as string[]];
      checkOperands(program, command.name, before, paths);
      await runCommand(command, before, paths, given[operands + 1] as Flags);
    });
}
