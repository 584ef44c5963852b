import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { loadHeadings } from '../lexicon/headings.js';
import {
  type Cell,
  type ColumnSpec,
  fileSink,
  formats,
  lineFormats,
  type Sink,
  stdoutSink,
  Utf8Lines,
  type WriteOptions,
} from '../write/index.js';
import type { OutputFlags } from './options.js';
import { suggestion } from './suggestion.js';

/** A column of a command's rows. */
export interface Column<Row> extends ColumnSpec {
  get(row: Row): Cell;
  /** What has to be found for this column, besides what the command is about. */
  readonly needs?: 'claims' | 'claim counts' | 'slogans' | 'regions';
  /** Left out of the table for eyes unless it is asked for; exports carry every column. */
  readonly exportOnly?: boolean;
}

const UNKNOWN_WIDTH = 100;

/** The columns to print: those asked for in their order, else all (in a table: those for eyes). */
export function chooseColumns<Row>(columns: readonly Column<Row>[], flags: OutputFlags): readonly Column<Row>[] {
  if (flags.columns === undefined) {
    return flags.format === 'table' ? columns.filter((column) => column.exportOnly !== true) : columns;
  }
  const twice = flags.columns.find((name, at, all) => all.indexOf(name) < at);
  if (twice !== undefined) throw new UsageError(say('columnTwice', { name: twice }));
  return flags.columns.map((name) => {
    const column = columns.find((known) => known.name === name);
    if (column !== undefined) return column;
    const names = columns.map((known) => known.name);
    throw new UsageError(say('unknownColumn', { name, names: names.join(', '), suggestion: suggestion(name, names) }));
  });
}

/** What there is to say of a table for eyes that is written to a file named like an export; null for all else. */
export function doubtOfFormat({ format, output }: OutputFlags): string | null {
  const extension = /\.(csv|tsv|json|ndjson|jsonl|md)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (format !== 'table' || output === undefined || extension === undefined) return null;
  return say('tableInFile', { path: output, format: extension === 'jsonl' ? 'ndjson' : extension });
}

let open: Sink | null = null;
let isAbandoned = false;

/** Takes back what the interrupted run had begun to write. */
export async function abandonOutput(): Promise<void> {
  isAbandoned = true;
  await open?.abort();
}

/** Whether the result goes straight to a terminal. */
export function goesToTerminal(flags: OutputFlags): boolean {
  return flags.output === undefined && process.stdout.isTTY === true;
}

function writeOptions(flags: OutputFlags, terminal: boolean): WriteOptions {
  return {
    raw: flags.raw ?? false,
    bom: flags.bom ?? false,
    terminal,
    width: terminal ? process.stdout.columns : UNKNOWN_WIDTH,
    colour: terminal && flags.color && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    headings: flags.lang === 'zh' && flags.format === 'table' ? loadHeadings() : (name) => name,
  };
}

/**
 * What turns rows into lines where they are found; null where the format has to know them all.
 * @param terminal whether the text goes straight to a terminal, of which a worker knows nothing
 */
export async function lineMaker(
  columns: readonly ColumnSpec[],
  flags: OutputFlags,
  terminal: boolean,
): Promise<Utf8Lines | null> {
  const format = flags.top === undefined ? await lineFormats[flags.format ?? 'table']?.() : undefined;
  return format === undefined ? null : new Utf8Lines(format(columns, writeOptions(flags, terminal)));
}

/** As `writeRows`, of rows that are lines already, behind what the output begins with. */
export async function writeLines(
  begin: string,
  lines: AsyncIterable<Uint8Array>,
  flags: OutputFlags,
): Promise<boolean> {
  let hasRows = false;
  await toSink(flags, async (sink) => {
    await sink.write(begin);
    for await (const piece of lines) {
      hasRows ||= piece.length > 0;
      await sink.write(piece);
    }
  });
  return hasRows;
}

/**
 * Writes the rows as they come; a failed run leaves an old output file untouched.
 * @returns whether there were any
 */
export async function writeRows(
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
  columns: readonly ColumnSpec[],
  flags: OutputFlags,
): Promise<boolean> {
  const format = await formats[flags.format ?? 'table']();
  const writer = format(columns, writeOptions(flags, goesToTerminal(flags)));
  let written = 0;
  await toSink(flags, async (sink) => {
    await sink.write(writer.begin());
    for await (const row of rows) {
      await sink.write(writer.row(row));
      if (++written === flags.top) break;
    }
    await sink.write(writer.end());
  });
  return written > 0;
}

/** Writes a text that is no table; it is made once it is certain that it can be written. */
export async function writeText(make: () => Promise<string>, flags: OutputFlags): Promise<void> {
  await toSink(flags, async (sink) => sink.write(await make()));
}

async function toSink(flags: OutputFlags, write: (sink: Sink) => Promise<void>): Promise<void> {
  const toStdout = flags.output === undefined || flags.output === '-';
  const sink = toStdout ? stdoutSink() : await fileSink(flags.output);
  open = sink;
  try {
    await write(sink);
    await sink.close();
  } catch (error) {
    if (isAbandoned) await new Promise(() => undefined); // The file was closed on purpose, and the process is about to end.
    await sink.abort();
    throw error;
  } finally {
    open = null;
  }
}
