import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconFingerprint } from '../src/lexicon/fingerprint.js';
import { parseLexicon } from '../src/lexicon/table.js';

const DATA = new URL('../src/lexicon/data/', import.meta.url);
const built = (module: string) => import(new URL(`../dist/lexicon/${module}.js`, import.meta.url).href);
const { readLexicon } = await built('table');
const tables = readdirSync(DATA).filter((name) => name.endsWith('.tsv') && name !== 'townships.tsv');

describe('the lexicons that the build compiles', () => {
  it.each(tables)('%s has the rows of its table', (name) => {
    const compiled: Record<string, string | number>[] = readLexicon(name, []);
    const columns = Object.keys(compiled[0] ?? {}).filter((column) => column !== 'line');
    const rows = parseLexicon(readFileSync(new URL(name, DATA), 'utf8'), name, columns, [...columns, 'line']);
    const cells = (row: Record<string, string | number>) => columns.map((column) => row[column]);
    expect(columns.length).toBeGreaterThan(0);
    expect(compiled.map(cells)).toEqual(rows.map(cells));
  });

  it('have the fingerprint of all tables', async () => {
    const { lexiconFingerprint: compiled } = await built('fingerprint');
    expect(compiled()).toBe(lexiconFingerprint());
  });
});
