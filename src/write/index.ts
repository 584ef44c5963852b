import { csv } from './csv.js';
import type { RowFormat } from './format.js';
import { json, ndjson } from './json.js';
import { markdown } from './markdown.js';
import { table } from './table.js';
import { tsv } from './tsv.js';

export type { Cell, ColumnSpec, RowWriter, WriteOptions } from './format.js';
export { ClosedPipe, fileSink, OutputError, type Sink, stdoutSink } from './sink.js';

export type FormatName = 'table' | 'csv' | 'tsv' | 'json' | 'ndjson' | 'md';

/** The formats by the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, RowFormat>> = { table, csv, tsv, json, ndjson, md: markdown };
