import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LexiconError } from '../core/errors.js';
import { loadBaseUnits } from './base-units.js';
import { loadClaimLexicon } from './claims.js';
import {
  bytesOfColumns,
  COMPILED,
  COMPILED_INDICES,
  COMPILED_TABLES,
  type Columns,
  joinPieces,
} from './compiled-files.js';
import { datelinePlaces } from './dateline-places.js';
import { lexiconFingerprint, tableNames } from './fingerprint.js';
import { loadGazetteer } from './gazetteer.js';
import { loadHeadings } from './headings.js';
import { loadPhraseBorders } from './phrase-borders.js';
import { readTable, useReaders } from './readers.js';
import { readingLexicon } from './reading.js';
import { loadSloganLexicon } from './slogans.js';
import { loadStopWords } from './stop-words.js';
import { lexiconPath, parseLexicon } from './table.js';
import { loadTownships } from './townships.js';

/** Every loader of lexicons that ship with the package. */
const LOADERS: readonly (() => unknown)[] = [
  datelinePlaces,
  loadBaseUnits,
  loadClaimLexicon,
  loadGazetteer,
  loadHeadings,
  loadPhraseBorders,
  readingLexicon,
  () => loadSloganLexicon([]),
  loadStopWords,
  loadTownships,
];

/** Of this one the index is compiled; the table stays, for processors that read numbers the other way round. */
const INDEXED = 'townships.tsv';

/**
 * Puts in the place of each table, where the build has copied it to, what its loaders ask for, in a form that is read in a tenth
 * of the time. They load it here once more, so that a bad row fails the build and nobody has to check it again.
 * @throws LexiconError for a bad row (`file:line: reason`), and for a table that nothing loads
 */
export function compileLexicons(): void {
  const asked = whatIsAsked();
  const fingerprint = lexiconFingerprint();
  const tables = tableNames().filter((name) => name !== INDEXED);
  const compiled = new Map(asked.derived);
  for (const name of tables) {
    const columns = asked.columns.get(name);
    if (columns === undefined) throw new LexiconError(`${name}: nothing loads this table`);
    if (columns.size > 0) compiled.set(name, columnsOf(name, [...columns]));
  }
  const bytes = Array.from(compiled, ([name, columns]) => [name, bytesOfColumns(columns)] as const);
  writeFileSync(COMPILED_TABLES, joinPieces(new Map(bytes)));
  writeFileSync(COMPILED_INDICES, joinPieces(asked.indices));
  for (const name of tables) rmSync(lexiconPath(name));
  writeFileSync(COMPILED, JSON.stringify({ sha256: fingerprint }));
}

interface Asked {
  /** The columns of each table; what is there for people alone (`example`, `source`), or what is derived is made of, is not among them. */
  readonly columns: Map<string, Set<string>>;
  readonly derived: Map<string, Columns<string>>;
  readonly indices: Map<string, Uint8Array>;
}

/** What the loaders ask for; lexicons are read from their tables from then on. */
export function whatIsAsked(): Asked {
  const asked: Asked = { columns: new Map(), derived: new Map(), indices: new Map() };
  let depth = 0;
  const noted = <Made>(made: Map<string, Made>, name: string, make: () => Made): Made => {
    depth++;
    const result = make();
    depth--;
    made.set(name, result);
    return result;
  };
  useReaders({
    table: (name, columns, key) => {
      const known = asked.columns.get(name) ?? new Set();
      asked.columns.set(name, known);
      if (depth === 0) for (const column of columns) known.add(column);
      return readTable(name, columns, key);
    },
    derived: (name, make) => noted(asked.derived as Map<string, ReturnType<typeof make>>, name, make),
    index: (name, make) => noted(asked.indices, name, make),
  });
  for (const load of LOADERS) load();
  return asked;
}

function columnsOf(name: string, columns: readonly string[]): Columns<string> {
  // Whether the key is unique has been checked with the key that the loader names.
  const rows = parseLexicon(readFileSync(lexiconPath(name), 'utf8'), name, columns, [...columns, 'line']);
  return Object.fromEntries(columns.map((column) => [column, rows.map((row) => row[column] as string)]));
}
