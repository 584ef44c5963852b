import { type Command, InvalidArgumentError, Option } from 'commander';
import { say } from '../core/messages/index.js';
import { READABLE_EXTENSIONS } from '../read/files/formats.js';
import type { ReadOptions } from '../read/index.js';
import { type FormatName, formats } from '../write/index.js';
import { suggestion } from './suggestion.js';

/** Options of how input is read, as commander gives them. */
export interface InputFlags {
  readonly inputFormat?: string;
  readonly encoding?: string;
  readonly textField?: string;
  readonly titleField?: string;
  readonly dateField?: string;
  readonly regionField?: string;
  readonly idField?: string;
  readonly sourceRegion?: string;
  readonly simplify?: boolean;
}

/** Options of how the result is written. */
export interface OutputFlags {
  readonly format?: FormatName;
  readonly columns?: readonly string[];
  readonly top?: number;
  readonly output?: string;
  readonly bom?: boolean;
  readonly raw?: boolean;
  readonly color: boolean;
  readonly lang?: 'zh' | 'en';
  readonly quiet?: boolean;
}

export interface LexiconFlags {
  readonly lexicon?: readonly string[];
  readonly dict?: readonly string[];
}

const FORMATS = Object.keys(formats) as FormatName[];

export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(say('wholeNumber'));
  return Number(text);
}

/** A name that the Encoding Standard knows: utf-8, gb18030, big5 … */
function encodingName(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError(say('encodingName'));
  }
}

/** A comma-separated list of one name at least, empty items left out. */
export function list(text: string): string[] {
  const items = text.split(/[,，]/).map((item) => item.trim());
  const named = items.filter((item) => item !== '');
  if (named.length === 0) throw new InvalidArgumentError(say('someName'));
  return named;
}

/** A comma-separated list of names that are known. */
export function listOf(allowed: readonly string[]): ((text: string) => string[]) & { allowed: readonly string[] } {
  const read = (text: string): string[] => {
    const items = list(text);
    const unknown = items.find((item) => !allowed.includes(item));
    if (unknown === undefined) return items;
    throw new InvalidArgumentError(
      say('noneOf', { name: unknown, names: allowed.join(', '), suggestion: suggestion(unknown, allowed) }),
    );
  };
  return Object.assign(read, { allowed });
}

/** A path more, behind those given before. */
export function collect(path: string, before: readonly string[] = []): string[] {
  return [...before, path];
}

/** Adds the options that say how input is read. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--input-format <name>', 'read every file as this format, whatever its extension').choices(
        READABLE_EXTENSIONS,
      ),
    )
    .option('--encoding <name>', 'character encoding of the input (default: detected)', encodingName)
    .option('--text-field <name>', 'field of a record that holds the text')
    .option('--title-field <name>', 'field of a record that holds the title')
    .option('--date-field <name>', 'field of a record that holds the date')
    .option('--region-field <name>', 'field of a record that holds the region')
    .option('--id-field <name>', 'field of a record that holds its identifier')
    .option('--source-region <name>', 'the division that all articles come from')
    .option('--simplify', 'match traditional characters as simplified ones');
}

/** Adds the options that say how the result is written. */
export function addOutputOptions(command: Command): Command {
  const shorthands = FORMATS.filter((format) => format !== 'table');
  command.addOption(new Option('--format <name>', 'output format').choices(FORMATS).default('table'));
  for (const format of shorthands) {
    command.addOption(new Option(`--${format}`, `the same as --format ${format}`).implies({ format }));
    // Of several formats the last one counts, as with any option that is given twice.
    command.on(`option:${format}`, () => command.setOptionValueWithSource('format', format, 'cli'));
  }
  return command
    .option('--columns <names>', 'columns to print, in this order, separated by commas', list)
    .option('--top <n>', 'print the first n rows only', positiveInteger)
    .option('-o, --output <file>', 'write to this file, which changes only when the run is complete')
    .on('option:output', (path: string) => {
      // `-` is standard output, where the result goes without the option.
      if (path === '-') command.setOptionValueWithSource('output', undefined, undefined);
    })
    .option('--bom', 'begin CSV or TSV with a byte order mark, for Excel')
    .option('--raw', 'do not defuse cells that a spreadsheet would take for formulas')
    .addOption(
      new Option(
        '--lang <code>',
        'language of messages (default: by locale) and of the headings of a table (default: en)',
      ).choices(['zh', 'en']),
    )
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'no notes on standard error');
}

/** Adds the option for the user's own known formulas. */
export function addLexiconOption(command: Command): Command {
  return command.option('--lexicon <file>', 'further known formulas, one a line (may be repeated)', collect);
}

/** Adds the option for the user's own words. */
export function addDictionaryOption(command: Command): Command {
  return command.option('--dict <file>', 'jieba user dictionary (may be repeated)', collect);
}

export function readOptionsOf(flags: InputFlags): ReadOptions {
  return {
    inputFormat: flags.inputFormat ?? null,
    encoding: flags.encoding ?? null,
    textField: flags.textField ?? null,
    titleField: flags.titleField ?? null,
    dateField: flags.dateField ?? null,
    regionField: flags.regionField ?? null,
    idField: flags.idField ?? null,
    simplify: flags.simplify ?? false,
  };
}
