import { existsSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { LexiconError } from '../core/errors.js';
import { PhraseIndex } from '../text/phrases.js';
import {
  COMPILED,
  COMPILED_INDICES,
  COMPILED_TABLES,
  type Columns,
  linesOfColumns,
  piecesIn,
} from './compiled-files.js';
import { type LexiconRow, lexiconPath, parseLexicon } from './table.js';

/** Gives the rows of a lexicon that ships with the package. */
export type LexiconReader = <Column extends string>(
  name: string,
  columns: readonly Column[],
  key?: readonly Column[],
) => LexiconRow<Column>[];

/** Gives a table that no person writes: the build makes it, of others. No cell may hold a tab or a line break. */
export type DerivedReader = <Column extends string>(name: string, make: () => Columns<Column>) => Columns<Column>;

/** Gives the bytes of an index that the build makes: its numbers lie in the order of little-endian processors. */
export type IndexReader = (name: string, make: () => Uint8Array) => Uint8Array;

/** Reads and checks the table itself. */
export const readTable: LexiconReader = (name, columns, key) =>
  parseLexicon(readFileSync(lexiconPath(name), 'utf8'), name, columns, key);

let compiledTables: Map<string, Uint8Array> | null = null;

/** The lines of a table, one for each column; of one that was not asked for when the build compiled it there are none. */
function compiledTable(name: string): string[] {
  compiledTables ??= piecesIn(readFileSync(COMPILED_TABLES));
  const bytes = compiledTables.get(name);
  return bytes === undefined ? [] : linesOfColumns(bytes);
}

const readCompiled: LexiconReader = <Column extends string>(name: string): LexiconRow<Column>[] => {
  const columns = compiledTable(name).map((line) => line.split('\t'));
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
  for (const line of compiledTable(name)) {
    const [column = ''] = line.split('\t', 1);
    let cells: readonly string[] | null = null;
    Object.defineProperty(columns, column, { enumerable: true, get: () => (cells ??= line.split('\t').slice(1)) });
  }
  return columns as Columns<Column>;
};

let compiledIndices: Map<string, Uint8Array> | null = null;

const readIndexCompiled: IndexReader = (name) => {
  compiledIndices ??= piecesIn(readFileSync(COMPILED_INDICES));
  const bytes = compiledIndices.get(name);
  if (bytes === undefined) throw new LexiconError(`no index ${name}`);
  return bytes;
};

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
  const bytes = readIndex(name, () => indexBytes(name, phrases));
  return PhraseIndex.fromBytes(bytes, (number) => phrases[number - 1]?.[1] as Value);
}

/** As `readPhrases`, for phrases that stand for nothing but themselves: they are asked for only where the build has not filed them. */
export function readPhraseSet(name: string, phrases: () => readonly string[]): PhraseIndex<true> {
  const entries = () => phrases().map((phrase) => [phrase, true] as const);
  return PhraseIndex.fromBytes(
    readIndex(name, () => indexBytes(name, entries())),
    () => true,
  );
}

/** As `readPhraseSet`, for phrases that stand for a word. */
export function readWordIndex(
  name: string,
  entries: () => readonly (readonly [phrase: string, word: string])[],
): PhraseIndex<string> {
  const columns = readDerived(name, () => ({ word: entries().map(([, word]) => word) }));
  const bytes = readIndex(name, () => indexBytes(name, entries()));
  return PhraseIndex.fromBytes(bytes, (number) => columns.word[number - 1] as string);
}

/**
 * The bytes of the index of phrases, for `PhraseIndex.fromBytes`.
 * @throws LexiconError where one is empty or stands there twice
 */
export function indexBytes(name: string, entries: readonly (readonly [phrase: string, value: unknown])[]): Uint8Array {
  const index = new PhraseIndex(entries);
  if (index.size < entries.length) throw new LexiconError(`${name}: a phrase is empty or repeated`);
  return index.parts.bytes;
}

/** Makes lexicons be read in another way: the build learns so what is asked of each. */
export function useReaders(others: Readers): void {
  readers = others;
}
