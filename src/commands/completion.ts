import { Argument, type Command, type Option } from 'commander';

type Shell = 'bash' | 'zsh' | 'fish';

/** A command as a shell completes it. */
interface Completed {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** The words that may follow the command; empty where paths do. */
  readonly operands: readonly string[];
}

interface CompletedOption {
  readonly long: string;
  readonly description: string;
  /** What stands behind it: one of the choices where there are any, a path, or a value that nobody can guess. */
  readonly value: 'none' | 'path' | 'other';
  readonly choices: readonly string[];
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };

/** Adds `gov-digest completion`, which prints the completion script of a shell. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .action((shell: Shell) => {
      process.stdout.write(SCRIPTS[shell](program.commands.map((command) => completed(command, program))));
    });
}

function completed(command: Command, program: Command): Completed {
  const [operand] = command.registeredArguments;
  const names = program.commands.map((known) => known.name());
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.map(completedOption),
    operands: operand?.argChoices ?? (operand?.name() === 'command' ? names : []),
  };
}

function completedOption(option: Option): CompletedOption {
  const { long, description, required, flags, argChoices } = option;
  const ofList = (option.parseArg as { allowed?: readonly string[] } | undefined)?.allowed;
  const value = required ? (flags.endsWith('<file>') ? 'path' : 'other') : 'none';
  return { long: long ?? '', description, value, choices: argChoices ?? ofList ?? [] };
}

/** Where the reply stays empty, bash completes paths itself, and knows how to quote them. */
function bash(commands: readonly Completed[]): string {
  const words = (names: readonly string[]): string => `words="${names.join(' ')}"`;
  const cases = commands.map(({ name, options, operands }) => {
    const values = options.filter(({ choices }) => choices.length > 0);
    return [
      `      ${name})`,
      `        case "$before" in`,
      ...values.map(({ long, choices }) => `          ${long}) ${words(choices)} ;;`),
      ...(operands.length > 0 ? [`          ${name}) ${words(operands)} ;;`] : []),
      `          *) [[ "$current" != -* ]] || ${words(options.map(({ long }) => long))} ;;`,
      `        esac ;;`,
    ].join('\n');
  });
  return `_gov_digest() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${words(commands.map(({ name }) => name))}
  else
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _gov_digest gov-digest
`;
}

function zsh(commands: readonly Completed[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  const cases = commands.map(({ name, options, operands }) => {
    const specs = [
      ...options.map((option) => `'${option.long}[${quoted(option.description)}]${zshValue(option)}'`),
      operands.length > 0 ? `'1:word:(${operands.join(' ')})'` : "'*:file:_files'",
    ];
    return `      ${name})\n        _arguments \\\n${specs.map((spec) => `          ${spec}`).join(' \\\n')} ;;`;
  });
  return `#compdef gov-digest
_gov_digest() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command="\${words[2]}"
    shift words; (( CURRENT-- ))
    case "$command" in
${cases.join('\n')}
    esac
  fi
}
compdef _gov_digest gov-digest
`;
}

function zshValue({ value, choices }: CompletedOption): string {
  if (choices.length > 0) return `:value:(${choices.join(' ')})`;
  return { none: '', path: ':file:_files', other: ':value: ' }[value];
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, description, options, operands }) => {
    const behind = `complete -c gov-digest -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c gov-digest -n __fish_use_subcommand -a ${name} -d '${quoted(description)}'`,
      ...options.map((option) => {
        return `${behind} -l ${option.long.slice(2)} -d '${quoted(option.description)}'${fishValue(option)}`;
      }),
      ...(operands.length > 0 ? [`${behind} -fa '${operands.join(' ')}'`] : []),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function fishValue({ value, choices }: CompletedOption): string {
  if (choices.length > 0) return ` -xa '${choices.join(' ')}'`;
  return { none: '', path: ' -r', other: ' -x' }[value];
}

/** Text for single quotes, also inside the brackets of zsh. */
function quoted(text: string): string {
  return text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '');
}
