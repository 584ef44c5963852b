import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { NumberLog, NumberReader } from '../src/digest/number-log.js';
import { Spread } from '../src/digest/spread.js';
import { SpillingPool } from '../src/run/spilling-pool.js';
import { temporaryFolder } from './folder.support.js';

function spreadOf(articles: readonly { readonly size: number; readonly units: readonly string[] }[]): Spread {
  const spread = new Spread();
  for (const { size, units } of articles) {
    for (const unit of units) spread.count(spread.numberOf(unit));
    spread.endArticle(size);
  }
  return spread;
}

describe('NumberLog', () => {
  const numbers = fc.array(fc.oneof(fc.nat(20), fc.nat(), fc.maxSafeNat()), { maxLength: 20_000 });

  it.each([
    ['in memory', undefined],
    ['in a file', 0],
    ['in memory and in a file', 2],
  ])('gives back the numbers that it keeps %s, also from its text, which JSON carries', (_, inMemory) => {
    fc.assert(
      fc.property(numbers, (pushed) => {
        const log = new NumberLog(inMemory === undefined ? undefined : new SpillingPool(inMemory));
        for (const number of pushed) log.push(number);
        const text = JSON.parse(JSON.stringify(log.toText())) as string;
        for (const reader of [log.read(), NumberReader.of(text)]) {
          expect(pushed.map(() => reader.next())).toEqual(pushed);
          expect(reader.atEnd).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('SpillingPool', () => {
  const BLOCK = Uint16Array.of(1, 2, 3);
  const before = process.env.TMPDIR;
  afterEach(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });

  it('leaves nothing that could be found', () => {
    const folder = temporaryFolder();
    process.env.TMPDIR = folder;
    const pool = new SpillingPool(0);
    const key = pool.keep(BLOCK);
    expect(readdirSync(folder)).toEqual([]);
    expect(pool.read(key)).toEqual(BLOCK);
  });

  it.each([
    ['there is no folder for temporary files', '/nonexistent'],
    ['it is no folder', '/dev/null'],
  ])('keeps the blocks in memory where %s', (_, folder) => {
    process.env.TMPDIR = folder;
    const pool = new SpillingPool(1);
    const keys = [BLOCK, BLOCK, BLOCK].map((block) => pool.keep(block));
    expect(keys.map((key) => pool.read(key))).toEqual([BLOCK, BLOCK, BLOCK]);
  });
});

test('blocks stay in memory where the disk takes no more', () => {
  const script = `
    import { SpillingPool } from '${new URL('../dist/run/spilling-pool.js', import.meta.url).href}';
    const pool = new SpillingPool(0);
    const blocks = Array.from({ length: 9 }, (_, at) => new Uint16Array(1500).fill(at));
    const keys = blocks.map((block) => pool.keep(block));
    console.log(keys.every((key, at) => pool.read(key).every((unit) => unit === at)));`;
  const line = 'ulimit -f 8; exec "$0" --input-type=module -e "$1"';
  const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, script], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' });
});

describe('Spread', () => {
  // Gries, "Analyzing dispersion" (in: A Practical Handbook of Corpus Linguistics, 2020): the word a, five parts, DP = 0.18.
  it('gives the published deviation of proportions of a worked example', () => {
    const parts = [9, 10, 10, 10, 11].map((size, index) => ({ size, units: Array(index + 1).fill('a') as string[] }));
    expect(spreadOf(parts).frequencies()).toEqual([{ unit: 'a', count: 15, articles: 5, dp: 0.18 }]);
  });

  it('is near 1 for what stands in one small article', () => {
    const [row] = spreadOf([
      { size: 1, units: ['a', 'a', 'a', 'a', 'a'] },
      { size: 999, units: [] },
    ]).frequencies();
    expect(row?.dp).toBe(0.999);
  });

  it('counts parts that are merged as it counts the whole', () => {
    const article = fc.record({
      size: fc.integer({ min: 1, max: 50_000 }),
      units: fc.array(fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(article), fc.array(article), (first, second) => {
        const merged = spreadOf(first);
        merged.merge(JSON.parse(JSON.stringify(spreadOf(second).save())));
        expect(merged.frequencies()).toEqual(spreadOf([...first, ...second]).frequencies());
      }),
    );
  });
});
