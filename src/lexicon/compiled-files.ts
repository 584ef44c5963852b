import { lexiconPath } from './table.js';

/** What the build tells of the tables that it has checked and compiled; there only where it has. */
export const COMPILED = lexiconPath('compiled.json');

/** Where all tables lie once they are compiled: to open fifty files would take longer than to read them. */
export const COMPILED_TABLES = lexiconPath('tables.columns');
/** Parts the tables there, each its name and then its columns; no cell may hold it. */
export const TABLE_END = '\f';

/** Where all indices lie once they are compiled. */
export const COMPILED_INDICES = lexiconPath('tables.indices');

const LONGEST_NUMBER = 4;

/** Indices in one piece: a line for each with its name and how long it is, then they themselves, each at a multiple of `LONGEST_NUMBER`. */
export function bytesOfIndices(indices: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = Array.from(indices, ([name, bytes]) => `${name}\t${bytes.length}\n`);
  const directory = Buffer.from(`${lines.join('')}${TABLE_END}`);
  const pieces = [directory, ...indices.values()].map((bytes) => {
    const piece = new Uint8Array(alignedLength(bytes.length));
    piece.set(bytes);
    return piece;
  });
  return Buffer.concat(pieces);
}

/** What `bytesOfIndices` has put together, by name. */
export function indicesIn(file: Uint8Array): Map<string, Uint8Array> {
  const bytes = aligned(file);
  const end = bytes.indexOf(TABLE_END.charCodeAt(0));
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
  const indices = new Map<string, Uint8Array>();
  let at = alignedLength(end + TABLE_END.length);
  for (const line of directory.split('\n').slice(0, -1)) {
    const [name = '', digits] = line.split('\t');
    const length = Number(digits);
    indices.set(name, bytes.subarray(at, at + length));
    at += alignedLength(length);
  }
  return indices;
}

function alignedLength(length: number): number {
  return Math.ceil(length / LONGEST_NUMBER) * LONGEST_NUMBER;
}

/** The cells of a table by column; of a table that a person writes all columns have the same length. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A line for each column, its name and then its cells: a third of the bytes of JSON, and few calls to take it apart. */
export function textOfColumns(columns: Columns<string>): string {
  return Object.entries(columns)
    .map(([column, cells]) => [column, ...cells].join('\t'))
    .join('\n');
}

/** The text of a table by its name: of those that nobody asks for none is made. Public types reach this one, and name nothing of Node. */
export function tablesIn(file: Uint8Array): (name: string) => string {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Buffer>();
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(TABLE_END, start);
    const end = next < 0 ? bytes.length : next;
    const name = bytes.indexOf('\n', start);
    tables.set(bytes.toString('latin1', start, name), bytes.subarray(name + 1, end));
    start = end + TABLE_END.length;
  }
  return (name) => tables.get(name)?.toString() ?? '';
}

/** The bytes where an index can lie: its numbers stand at multiples of their length. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % LONGEST_NUMBER === 0 ? bytes : Uint8Array.from(bytes);
}
