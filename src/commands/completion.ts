import { Argument, type Command } from 'commander';

type Shell = 'bash' | 'zsh' | 'fish';

/** A command as a shell completes it. */
interface Completed {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly long: string;
    readonly description: string;
    readonly choices: readonly string[];
  }[];
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };

/** Adds `gov-digest completion`, which prints the completion script of a shell. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .action((shell: Shell) => {
      process.stdout.write(SCRIPTS[shell](program.commands.map(completed)));
    });
}

function completed(command: Command): Completed {
  const options = command.options.map(({ long, description, argChoices }) => {
    return { long: long ?? '', description, choices: argChoices ?? [] };
  });
  return { name: command.name(), description: command.description(), options };
}

function bash(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words="${options.map(({ long }) => long).join(' ')}" ;;`,
  );
  const choices = distinctChoices(commands).map(
    ([long, values]) => `    ${long}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current")); return ;;`,
  );
  return `_gov_digest() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "$before" in
${choices.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _gov_digest gov-digest
`;
}

function zsh(commands: readonly Completed[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  const cases = commands.map(({ name, options }) => {
    const specs = options.map(({ long, description, choices }) => {
      const values = choices.length > 0 ? `:value:(${choices.join(' ')})` : '';
      return `        '${long}[${quoted(description)}]${values}'`;
    });
    return `      ${name})\n        _arguments \\\n${specs.map((spec) => `  ${spec} \\`).join('\n')}\n          '*:file:_files' ;;`;
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

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c gov-digest -n __fish_use_subcommand -a ${name} -d '${quoted(description)}'`,
    ...options.map(({ long, description: meaning, choices }) => {
      const values = choices.length > 0 ? ` -xa '${choices.join(' ')}'` : '';
      return `complete -c gov-digest -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)} -d '${quoted(meaning)}'${values}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

function distinctChoices(commands: readonly Completed[]): [string, readonly string[]][] {
  const choices = new Map<string, Set<string>>();
  for (const option of commands.flatMap(({ options }) => options)) {
    if (option.choices.length === 0) continue;
    const values = choices.get(option.long) ?? new Set();
    choices.set(option.long, values);
    for (const value of option.choices) values.add(value);
  }
  return [...choices].map(([long, values]) => [long, [...values]]);
}

/** Text for single quotes, also inside the brackets of zsh. */
function quoted(text: string): string {
  return text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '');
}
