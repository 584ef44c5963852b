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

/** A format in which a row is the same line whatever came before it: its cells, each with what stands before it. */
export interface LineFormat {
  /** What the output begins with. */
  readonly begin: string;
  /** What stands before each of the columns' cells: separators, keys. */
  readonly before: readonly string[];
  /** What ends the line. */
  readonly after: string;
  /** A cell as it stands in the line. */
  cell(cell: Cell): string;
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

export type LineFormatOf = (columns: readonly ColumnSpec[], options: WriteOptions) => LineFormat;

/** Writes the lines of a format as texts. */
export function lineWriter({ begin, before, after, cell }: LineFormat): RowWriter {
  return {
    begin: () => begin,
    row: (cells) => {
      let line = '';
      for (let at = 0; at < before.length; at++) line += (before[at] as string) + cell(cells[at] ?? null);
      return line + after;
    },
    end: () => '',
  };
}

/** The separators of cells: none before the first. */
export function separatedBy(separator: string, columns: readonly ColumnSpec[]): string[] {
  return columns.map((_, at) => (at === 0 ? '' : separator));
}
