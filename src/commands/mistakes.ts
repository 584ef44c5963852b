import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { inputIsRedirected } from './inputs.js';
import { suggestion } from './suggestion.js';

/** Says of an unknown command which one was meant, or that a path was given where a command belongs. */
export function explainUnknownCommands(program: Command): void {
  const names = program.commands.map((command) => command.name());
  const explain = (word: string): never => {
    const known = suggestion(word, names);
    if (known !== '' && !existsSync(word)) throw new UsageError(say('unknownCommand', { word, suggestion: known }));
    if (existsSync(word) || /[/\\.]/.test(word)) {
      throw new UsageError(say('pathForCommand', { word, names: names.join(', ') }));
    }
    throw new UsageError(say('unknownCommandOf', { word, names: names.join(', ') }));
  };
  program.on('command:*', ([word = '']: readonly string[]) => explain(word));
  // Of a word that is no command, commander's own help command prints the help of them all.
  program
    .helpCommand(false)
    .command('help')
    .description('display help for command')
    .argument('[command]', 'the command to explain (default: all of them)')
    .addOption(new Option('--lang <code>', 'language of the help (default: by locale)').choices(['zh', 'en']))
    .action((word?: string) => {
      const command = word === undefined ? program : program.commands.find((known) => known.name() === word);
      if (command === undefined) explain(word ?? '');
      else command.help();
    });
}

/**
 * Refuses what was surely meant otherwise, before the samples or nothing are read in its place.
 * @throws UsageError where a path is the name of a command, or the pattern is a path
 */
export function checkOperands(
  program: Command,
  command: string,
  operands: readonly string[],
  paths: readonly string[],
): void {
  const names = program.commands.map((known) => known.name());
  const forgotten = paths.find((path) => names.includes(path) && !existsSync(path));
  if (forgotten !== undefined) {
    throw new UsageError(say('commandForPath', { word: forgotten }));
  }
  const [first] = operands;
  const namesPath = first !== undefined && existsSync(first) && (/[/\\.]/.test(first) || !inputIsRedirected());
  if (namesPath && paths.length === 0) {
    throw new UsageError(say('pathForPattern', { word: first, command }));
  }
}

/** Says of a value that is none of the choices of an option or an argument which one was meant. */
export function suggestChoices(command: Command): void {
  for (const chosen of [...command.options, ...command.registeredArguments]) {
    const choices = chosen.argChoices;
    if (choices === undefined) continue;
    chosen.argParser((value: string) => {
      if (choices.includes(value)) return value;
      throw new InvalidArgumentError(
        say('allowedChoices', { names: choices.join(', '), suggestion: suggestion(value, choices) }),
      );
    });
  }
}
