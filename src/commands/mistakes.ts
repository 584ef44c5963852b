import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../core/errors.js';
import { suggestion } from './suggestion.js';

/** Says of an unknown command which one was meant, or that a path was given where a command belongs. */
export function explainUnknownCommands(program: Command): void {
  const names = program.commands.map((command) => command.name());
  program.on('command:*', ([word = '']: readonly string[]) => {
    const known = suggestion(word, names);
    if (known !== '' && !existsSync(word)) throw new UsageError(`unknown command '${word}'${known}`);
    if (existsSync(word) || /[/\\.]/.test(word)) {
      throw new UsageError(
        `'${word}' is a path: the command comes first, as in gov-digest slogans ${word} (commands: ${names.join(', ')})`,
      );
    }
    throw new UsageError(`unknown command '${word}'; the commands are ${names.join(', ')}`);
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
    throw new UsageError(
      `'${forgotten}' is a command, and no such file is here: gov-digest answers one question at a time`,
    );
  }
  const [first] = operands;
  if (first !== undefined && paths.length === 0 && /[/\\.]/.test(first) && existsSync(first)) {
    throw new UsageError(`'${first}' is a path: the pattern comes first, as in gov-digest ${command} 群众 ${first}`);
  }
}

/** Says of a value that is none of an option's choices which one was meant. */
export function suggestChoices(command: Command): void {
  for (const option of command.options) {
    const choices = option.argChoices;
    if (choices === undefined) continue;
    option.argParser((value: string) => {
      if (choices.includes(value)) return value;
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}${suggestion(value, choices)}`);
    });
  }
}
