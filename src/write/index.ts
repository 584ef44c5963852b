import type { RowFormat } from './format.js';

export type { Cell, ColumnSpec, RowWriter, WriteOptions } from './format.js';
export { ClosedPipe, fileSink, OutputError, type Sink, stdoutSink } from './sink.js';

export type FormatName = 'table' | 'csv' | 'tsv' | 'json' | 'ndjson' | 'md';

/** The formats by the name that `--format` takes; each is loaded when it is asked for, with the packages that it needs. */
export const formats: Readonly<Record<FormatName, () => Promise<RowFormat>>> = {
  table: async () => (await import('./table.js')).table,
  csv: async () => (await import('./csv.js')).csv,
  tsv: async () => (await import('./tsv.js')).tsv,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
  md: async () => (await import('./markdown.js')).markdown,
};
