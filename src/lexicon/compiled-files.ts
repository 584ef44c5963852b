import { lexiconPath } from './table.js';

/** What the build tells of the tables that it has checked and compiled; there only where it has. */
export const COMPILED = lexiconPath('compiled.json');

/** Where all tables lie once they are compiled: to open fifty files would take longer than to read them. */
export const COMPILED_TABLES = lexiconPath('tables.columns');

/** Where all indices lie once they are compiled. */
export const COMPILED_INDICES = lexiconPath('tables.indices');

const LONGEST_NUMBER = 4;

/** Ends the directory of a file of pieces. */
const DIRECTORY_END = '\f';

/** Pieces in one file: a line for each with its name and how long it is, then they themselves, each at a multiple of `LONGEST_NUMBER`. */
export function joinPieces(pieces: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = Array.from(pieces, ([name, bytes]) => `${name}\t${bytes.length}\n`);
  const directory = Buffer.from(`${lines.join('')}${DIRECTORY_END}`);
  const padded = [directory, ...pieces.values()].map((bytes) => {
    const piece = new Uint8Array(alignedLength(bytes.length));
    piece.set(bytes);
    return piece;
  });
  return Buffer.concat(padded);
}

/** What `joinPieces` has put together, by name. */
export function piecesIn(file: Uint8Array): Map<string, Uint8Array> {
  const bytes = aligned(file);
  const end = bytes.indexOf(DIRECTORY_END.charCodeAt(0));
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
  const pieces = new Map<string, Uint8Array>();
  let at = alignedLength(end + DIRECTORY_END.length);
  for (const line of directory.split('\n').slice(0, -1)) {
    const [name = '', digits] = line.split('\t');
    const length = Number(digits);
    pieces.set(name, bytes.subarray(at, at + length));
    at += alignedLength(length);
  }
  return pieces;
}

function alignedLength(length: number): number {
  return Math.ceil(length / LONGEST_NUMBER) * LONGEST_NUMBER;
}

/** The cells of a table by column; of a table that a person writes all columns have the same length. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A line for each column, its name and then its cells; in UTF-16, which is taken as it is where UTF-8 would have to be decoded. */
export function bytesOfColumns(columns: Columns<string>): Uint8Array {
  const lines = Object.entries(columns).map(([column, cells]) => [column, ...cells].join('\t'));
  return Buffer.from(lines.join('\n'), 'utf16le');
}

/** The lines of the columns that `bytesOfColumns` has written. */
export function linesOfColumns(bytes: Uint8Array): string[] {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le').split('\n');
}

/** The bytes where an index can lie: its numbers stand at multiples of their length. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % LONGEST_NUMBER === 0 ? bytes : Uint8Array.from(bytes);
}
