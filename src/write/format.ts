/** What one cell of a row can be. Missing is `null`; a list stays a list in JSON and is joined by `|` elsewhere. */
export type Cell = string | number | boolean | null | readonly string[];

export interface ColumnSpec {
  /** The column's name, as scripts know it. */
  readonly name: string;
  readonly align?: 'left' | 'right';
  /** Share of the spare width in tables; higher for long texts, 0 for a column that keeps its width. */
  readonly grow?: number;
}

/** Turns rows into text. Each call returns what is to be appended to the output, '' where there is nothing yet. */
export interface RowWriter {
  begin(): string;
  row(cells: readonly Cell[]): string;
  end(): string;
}

export interface WriteOptions {
  /** CSV and TSV: leave cells alone that a spreadsheet would take for a formula. */
  readonly raw: boolean;
  /** CSV and TSV: begin with a byte order mark. */
  readonly bom: boolean;
  /** Terminal columns that a table may take; 0 where that is not known. */
  readonly width: number;
  /** Tables: colour the header. */
  readonly colour: boolean;
  /** The heading that a reader sees over a column, in tables and Markdown; the other formats carry the name. */
  readonly headings: (name: string) => string;
  /** The text goes straight to a terminal: no format may pass control characters on, not even as data. */
  readonly terminal?: boolean;
}

export type RowFormat = (columns: readonly ColumnSpec[], options: WriteOptions) => RowWriter;
