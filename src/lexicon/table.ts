import { fileURLToPath } from 'node:url';
import { LexiconError } from '../core/errors.js';
import { say } from '../core/messages/index.js';

/** A row: its cells by column name ('' where the cell is empty), and the line it stands on: 0 where the build has checked it. */
export type LexiconRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

/** The path of a lexicon that ships with the package; the bundle of the build lies beside the folder that the lexicons are in. */
export function lexiconPath(name: string): string {
  return fileURLToPath(new URL(`../lexicon/data/${name}`, import.meta.url));
}

/**
 * Parses a lexicon: tab-separated, lines that begin with `#` are comments, the first other line names the columns.
 * @throws LexiconError (`file:line: reason`) on a missing column, a wrong number of cells, an empty or repeated key; the
 *   key is the first column, or the columns named in `key` together
 */
export function parseLexicon<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  key: readonly Column[] = columns.slice(0, 1),
): LexiconRow<Column>[] {
  const rows: LexiconRow<Column>[] = [];
  const seen = new Map<string, number>();
  let header: string[] | null = null;
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (content === '' || content.startsWith('#')) continue;
    const cells = content.split('\t');
    if (header === null) {
      const missing = columns.find((column) => !cells.includes(column));
      if (missing !== undefined) throw new LexiconError(`${file}:${line}: ${say('noColumn', { column: missing })}`);
      header = cells;
      continue;
    }
    if (cells.length !== header.length) {
      throw new LexiconError(
        `${file}:${line}: ${say('cellsOfHeader', { cells: cells.length, columns: header.length })}`,
      );
    }
    const row = rowOf<Column>(header, cells, line);
    const id = idOf(row, key);
    const before = seen.get(id);
    if (before !== undefined)
      throw new LexiconError(`${file}:${line}: ${say('repeatedKey', { key: id, line: before })}`);
    if (id.trim() === '') throw new LexiconError(`${file}:${line}: ${say('emptyKey', { columns: key.join(', ') })}`);
    seen.set(id, line);
    rows.push(row);
  }
  if (header === null) throw new LexiconError(`${file}:1: ${say('noHeader')}`);
  return rows;
}

function rowOf<Column extends string>(
  header: readonly string[],
  cells: readonly string[],
  line: number,
): LexiconRow<Column> {
  const row: Record<string, string | number> = {};
  for (let at = 0; at < header.length; at++) row[header[at] as string] = cells[at] as string;
  row.line = line;
  return row as LexiconRow<Column>;
}

function idOf<Column extends string>(row: LexiconRow<Column>, key: readonly Column[]): string {
  const [only] = key;
  return key.length === 1 && only !== undefined ? row[only] : key.map((column) => row[column]).join('\t');
}
