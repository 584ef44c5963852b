import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whatIsAsked } from '../src/lexicon/compile.js';
import { lexiconFingerprint } from '../src/lexicon/fingerprint.js';
import { parseLexicon } from '../src/lexicon/table.js';

const DATA = new URL('../src/lexicon/data/', import.meta.url);
const built = (module: string) => import(new URL(`../dist/lexicon/${module}.js`, import.meta.url).href);
const { readDerived, readIndex, readLexicon } = await built('readers');
const tables = readdirSync(DATA).filter((name) => name.endsWith('.tsv') && name !== 'townships.tsv');

const asked = whatIsAsked();

describe('the lexicons that the build compiles', () => {
  it.each(tables)('%s has the rows of its table', (name) => {
    const columns = [...(asked.columns.get(name) ?? [])];
    if (columns.length === 0) {
      expect(asked.columns.has(name)).toBe(true);
      return;
    }
    const compiled: Record<string, string | number>[] = readLexicon(name, []);
    const rows = parseLexicon(readFileSync(new URL(name, DATA), 'utf8'), name, columns, [...columns, 'line']);
    const cells = (row: Record<string, string | number>) => columns.map((column) => row[column]);
    expect(compiled.map(cells)).toEqual(rows.map(cells));
  });

  it.each([...asked.derived])('%s is what the build makes of tables', (name, columns) => {
    expect(readDerived(name)).toEqual(columns);
  });

  it.each([...asked.indices])('%s has the bytes of the index that is made of tables', (name, bytes) => {
    expect(Buffer.compare(readIndex(name), bytes)).toBe(0);
  });

  it('have the fingerprint of all tables', async () => {
    const { lexiconFingerprint: compiled } = await built('fingerprint');
    expect(compiled()).toBe(lexiconFingerprint());
  });
});
