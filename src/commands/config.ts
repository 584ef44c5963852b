import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { reasonOf, UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { configSchema, configurable, impliedBy, takesConfig } from './config-schema.js';
import { complaintOf } from './config-value.js';
import { collect } from './options.js';
import { Reporter } from './reporter.js';

const NAME = '.gov-digest.json';

interface Config {
  readonly path: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly commands: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Adds the options that say which configuration counts. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', `defaults for options (default: the nearest ${NAME}, up to the home directory)`)
    .option('--no-config', 'no defaults but those of the program');
}

/**
 * Makes the configuration that counts give the commands their defaults; what the command line says wins. What is wrong with it
 * is told when a command is about to run: help is given all the same.
 */
export function useConfig(program: Command, argv: readonly string[]): void {
  let refusal: unknown = null;
  program.hook('preSubcommand', (_, command) => {
    const path = configPath(argv);
    if (path === null || !takesConfig(command)) return;
    try {
      applyConfig(command, readConfig(path, program.commands));
    } catch (error) {
      refusal = error;
    }
  });
  program.hook('preAction', (_, command) => {
    if (refusal !== null) throw refusal;
    if (command.getOptionValueSource('config') !== 'config') return;
    const { config, quiet } = command.opts<{ config: string; quiet?: boolean }>();
    new Reporter(quiet ?? false).note(say('configUsed', { path: config }));
  });
}

/** The command line is asked before it is parsed: the defaults must stand when its options are read. */
export function configPath(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const given = end < 0 ? argv : argv.slice(0, end);
  const at = given.findLastIndex((word) => /^--(no-)?config(=|$)/.test(word));
  const word = given[at];
  if (word === undefined) return nearestConfig(process.cwd(), homedir());
  if (word === '--no-config') return null;
  return word === '--config' ? (given[at + 1] ?? null) : word.slice('--config='.length);
}

/**
 * The file in the directory or the nearest one above it, no higher than the home directory: what others keep in a directory
 * that all share is no configuration of ours. Outside the home directory only the directory itself is asked.
 */
export function nearestConfig(directory: string, home: string): string | null {
  const path = join(directory, NAME);
  if (existsSync(path)) return path;
  const isBelowHome = directory !== home && !/^(\.\.|\/|[A-Za-z]:)/.test(relative(home, directory));
  return isBelowHome ? nearestConfig(dirname(directory), home) : null;
}

/**
 * Reads and checks a configuration; paths in it come back absolute.
 * @throws UsageError that names file, key and reason
 */
export function readConfig(path: string, commands: readonly Command[]): Config {
  const content = parsed(path);
  const complaint = complaintOf(content, configSchema(commands), '');
  if (complaint !== null) throw new UsageError(`${path}: ${complaint}`);
  return { options: {}, commands: {}, ...(content as object), path };
}

function parsed(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`--config ${path}: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`${path}${placeIn(text, reason)}: ${say('configNotJson', { reason })}`);
  }
}

/** `:line:column` of what the parser stopped at; empty where it does not tell. */
function placeIn(text: string, reason: string): string {
  const position = /at position (\d+)/.exec(reason)?.[1];
  if (position === undefined) return '';
  const lines = text.slice(0, Number(position)).split('\n');
  return `:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function applyConfig(command: Command, config: Config): void {
  const values = { ...config.options, ...config.commands[command.name()] };
  for (const [key, option] of configurable(command)) {
    if (!(key in values)) continue;
    const place = config.commands[command.name()]?.[key] === undefined ? 'options' : `commands.${command.name()}`;
    const value = readValue(option, values[key], config.path, `${place}.${key}`);
    command.setOptionValueWithSource(option.attributeName(), value, sourceOf(command, option));
    giveWay(command, option);
  }
  command.setOptionValueWithSource('config', config.path, 'config');
}

/** A default is dropped where the command line asks for what it does not go with: a configured --min-count, with --why. */
function giveWay(command: Command, option: Option): void {
  const name = option.attributeName();
  const rivals = command.options.filter(
    (other) => conflictsOf(other).includes(name) || conflictsOf(option).includes(other.attributeName()),
  );
  for (const rival of rivals) {
    command.on(`option:${rival.name()}`, () => {
      if (command.getOptionValueSource(name) === 'config') {
        command.setOptionValueWithSource(name, undefined, undefined);
      }
    });
  }
}

/** The options that the option does not go with. */
function conflictsOf(option: Option): readonly string[] {
  return (option as { conflictsWith?: string[] }).conflictsWith ?? [];
}

/** An option that another is short for must be open to it: --csv wins over a configured format. */
function sourceOf(command: Command, option: Option): 'default' | 'config' {
  return command.options.some((other) => option.attributeName() in impliedBy(other)) ? 'default' : 'config';
}

/** The value as the command line would have given it. */
function readValue(option: Option, value: unknown, file: string, key: string): unknown {
  if (Array.isArray(value))
    return option.parseArg === collect ? value.map((path) => resolve(dirname(file), path)) : value;
  if (typeof value === 'boolean' || option.parseArg === undefined) return ownPath(option, value, file);
  try {
    return option.parseArg(String(value), undefined);
  } catch (error) {
    throw new UsageError(`${file}: ${key}: ${(error as Error).message}`);
  }
}

function ownPath(option: Option, value: unknown, file: string): unknown {
  return option.long === '--stopwords' && value !== 'none' ? resolve(dirname(file), String(value)) : value;
}
