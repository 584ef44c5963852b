import { type LineFormatOf, lineWriter, type RowFormat } from './format.js';

export type { Cell, ColumnSpec, RowWriter, WriteOptions } from './format.js';
export { ClosedPipe, fileSink, OutputError, type Sink, stdoutSink } from './sink.js';
export { Utf8Lines } from './utf8-lines.js';

export type FormatName = 'table' | 'csv' | 'tsv' | 'json' | 'ndjson' | 'md';

/** The formats in which a row is the same line whatever came before it, so that each worker can write its own. */
export const lineFormats: Readonly<Partial<Record<FormatName, () => Promise<LineFormatOf>>>> = {
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./tsv.js')).tsv,
  ndjson: async () => (await import('./json.js')).ndjson,
  md: async () => (await import('./markdown.js')).markdown,
};

/** The formats by the name that `--format` takes; each is loaded when it is asked for, with the packages that it needs. */
export const formats: Readonly<Record<FormatName, () => Promise<RowFormat>>> = {
  table: async () => (await import('./table.js')).table,
  csv: async () => byLine((await import('./csv.js')).csv),
  tsv: async () => byLine((await import('./tsv.js')).tsv),
  json: async () => (await import('./json.js')).json,
  ndjson: async () => byLine((await import('./json.js')).ndjson),
  md: async () => byLine((await import('./markdown.js')).markdown),
};

function byLine(format: LineFormatOf): RowFormat {
  return (columns, options) => lineWriter(format(columns, options));
}
