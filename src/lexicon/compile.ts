import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LexiconError } from '../core/errors.js';
import { loadBaseUnits } from './base-units.js';
import { loadClaimLexicon } from './claims.js';
import { lexiconFingerprint, tableNames } from './fingerprint.js';
import { loadGazetteer } from './gazetteer.js';
import { loadHeadings } from './headings.js';
import { loadPhraseBorders } from './phrase-borders.js';
import { readingLexicon } from './reading.js';
import { loadSloganLexicon } from './slogans.js';
import { loadStopWords } from './stop-words.js';
import { COMPILED, columnsOfRows, compiledPath, lexiconPath, parseLexicon, readTable, useReader } from './table.js';
import { readTownships, TOWNSHIP_INDEX } from './townships.js';

/** Every loader of lexicons that ship with the package. */
const LOADERS: readonly (() => unknown)[] = [
  loadBaseUnits,
  loadClaimLexicon,
  loadGazetteer,
  loadHeadings,
  loadPhraseBorders,
  readingLexicon,
  () => loadSloganLexicon([]),
  loadStopWords,
];

/** Of this one the index is compiled; the table stays, for processors that read numbers the other way round. */
const INDEXED = 'townships.tsv';

/**
 * Puts in the place of each table, where the build has copied it to, what its loaders ask for, in a form that is read in a tenth
 * of the time. They load it here once more, so that a bad row fails the build and nobody has to check it again.
 * @throws LexiconError for a bad row (`file:line: reason`), and for a table that nothing loads
 */
export function compileLexicons(): void {
  const columnsOf = askedColumns();
  const fingerprint = lexiconFingerprint();
  const tables = tableNames().filter((name) => name !== INDEXED);
  for (const name of tables) {
    const columns = columnsOf.get(name);
    if (columns !== undefined) writeFileSync(compiledPath(name), compiled(name, [...columns]));
    else throw new LexiconError(`${name}: nothing loads this table`);
  }
  writeFileSync(TOWNSHIP_INDEX, readTownships().bytes);
  for (const name of tables) rmSync(lexiconPath(name));
  writeFileSync(COMPILED, JSON.stringify({ sha256: fingerprint }));
}

/** The columns of each table that its loaders ask for; what is there for people alone (`example`, `source`) is not among them. */
function askedColumns(): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  useReader((name, columns, key) => {
    const known = asked.get(name) ?? new Set();
    for (const column of columns) known.add(column);
    asked.set(name, known);
    return readTable(name, columns, key);
  });
  for (const load of LOADERS) load();
  return asked;
}

function compiled(name: string, columns: readonly string[]): string {
  // Whether the key is unique has been checked with the key that the loader names.
  const rows = parseLexicon(readFileSync(lexiconPath(name), 'utf8'), name, columns, [...columns, 'line']);
  return columnsOfRows(rows, columns);
}
