import { existsSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { LexiconError } from '../core/errors.js';
import { PhraseIndex } from '../text/phrases.js';
import { type LexiconRow, lexiconPath, parseLexicon } from './table.js';

/** Gives the rows of a lexicon that ships with the package. */
export type LexiconReader = <Column extends string>(
  name: string,
  columns: readonly Column[],
  key?: readonly Column[],
) => LexiconRow<Column>[];

/** The cells of a table by column, all of the same length. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** Gives a table that no person writes: the build makes it, of others. No cell may hold a tab or a line break. */
export type DerivedReader = <Column extends string>(name: string, make: () => Columns<Column>) => Columns<Column>;

/** Gives the bytes of an index that the build makes: its numbers lie in the order of little-endian processors. */
export type IndexReader = (name: string, make: () => Uint8Array) => Uint8Array;

/** What the build tells of the tables that it has checked and compiled; there only where it has. */
export const COMPILED = lexiconPath('compiled.json');

/** Where all tables lie once they are compiled: to open fifty files would take longer than to read them. */
export const COMPILED_TABLES = lexiconPath('tables.columns');
/** Parts the tables there, each its name and then its columns; no cell may hold it. */
export const TABLE_END = '\f';

/** Reads and checks the table itself. */
export const readTable: LexiconReader = (name, columns, key) =>
  parseLexicon(readFileSync(lexiconPath(name), 'utf8'), name, columns, key);

/** Where an index lies once it is compiled. */
export function indexPath(name: string): string {
  return lexiconPath(`${name}.index`);
}

/** A line for each column, its name and then its cells: a third of the bytes of JSON, and few calls to take it apart. */
export function textOfColumns(columns: Columns<string>): string {
  return Object.entries(columns)
    .map(([column, cells]) => [column, ...cells].join('\t'))
    .join('\n');
}

let compiledTables: Map<string, Buffer> | null = null;

/** The columns of a table: of the tables that a run does not ask for no text is made. */
function compiledTable(name: string): string {
  compiledTables ??= tablesIn(readFileSync(COMPILED_TABLES));
  return compiledTables.get(name)?.toString() ?? '';
}

function tablesIn(bytes: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(TABLE_END, start);
    const end = next < 0 ? bytes.length : next;
    const name = bytes.indexOf('\n', start);
    tables.set(bytes.toString('latin1', start, name), bytes.subarray(name + 1, end));
    start = end + TABLE_END.length;
  }
  return tables;
}

const readCompiled: LexiconReader = <Column extends string>(name: string): LexiconRow<Column>[] => {
  const lines = compiledTable(name).split('\n');
  const columns = lines.map((line) => line.split('\t'));
  const rows: LexiconRow<Column>[] = [];
  for (let at = 1; at < (columns[0]?.length ?? 0); at++) {
    const row: Record<string, string | number> = {};
    for (const cells of columns) row[cells[0] as string] = cells[at] as string;
    row.line = 0;
    rows.push(row as LexiconRow<Column>);
  }
  return rows;
};

/** A column is taken apart when it is asked for. */
const readDerivedCompiled: DerivedReader = <Column extends string>(name: string): Columns<Column> => {
  const columns = {};
  for (const line of compiledTable(name).split('\n')) {
    const [column = ''] = line.split('\t', 1);
    let cells: readonly string[] | null = null;
    Object.defineProperty(columns, column, { enumerable: true, get: () => (cells ??= line.split('\t').slice(1)) });
  }
  return columns as Columns<Column>;
};

const LONGEST_NUMBER = 4;

/** The bytes where an index can lie: its numbers stand at multiples of their length. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % LONGEST_NUMBER === 0 ? bytes : Uint8Array.from(bytes);
}

const readIndexCompiled: IndexReader = (name) => aligned(readFileSync(indexPath(name)));

/** How lexicons are read. */
export interface Readers {
  readonly table: LexiconReader;
  readonly derived: DerivedReader;
  readonly index: IndexReader;
}

const FROM_TABLES: Readers = { table: readTable, derived: (_, make) => make(), index: (_, make) => make() };
const COMPILED_READERS: Readers = {
  table: readCompiled,
  derived: readDerivedCompiled,
  index: endianness() === 'LE' ? readIndexCompiled : FROM_TABLES.index,
};

let readers: Readers | null = null;

function readersInUse(): Readers {
  readers ??= existsSync(COMPILED) ? COMPILED_READERS : FROM_TABLES;
  return readers;
}

/** Reads a lexicon that ships with the package: as compiled by the build, else from its table. */
export const readLexicon: LexiconReader = (name, columns, key) => readersInUse().table(name, columns, key);

/** Reads what the build has made of lexicons, else makes it. */
export const readDerived: DerivedReader = (name, make) => readersInUse().derived(name, make);

/** Reads an index that the build has made, else makes it. */
export const readIndex: IndexReader = (name, make) => readersInUse().index(name, make);

/**
 * The index of phrases of a lexicon, as the build has filed them.
 * @param phrases with their values; all of them, and in the same order, at every start
 * @throws LexiconError where one is empty or stands there twice
 */
export function readPhrases<Value>(
  name: string,
  phrases: readonly (readonly [phrase: string, value: Value])[],
): PhraseIndex<Value> {
  const bytes = readIndex(name, () => {
    const index = new PhraseIndex(phrases);
    if (index.size < phrases.length) throw new LexiconError(`${name}: a phrase is empty or repeated`);
    return index.parts.bytes;
  });
  return PhraseIndex.fromBytes(bytes, (number) => phrases[number - 1]?.[1] as Value);
}

/** Makes lexicons be read in another way: the build learns so what is asked of each. */
export function useReaders(others: Readers): void {
  readers = others;
}
