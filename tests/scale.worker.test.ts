import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/read/index.js';
import { type Batch, inOrder, workersFor } from '../src/run/batches.js';
import { runBatches } from '../src/run/pool.js';

const MODULE = new URL('./failing-worker.mjs', import.meta.url);

const HEAP_MEGABYTES = 64;

function sources(...paths: string[]): Source[] {
  return paths.map((path) => ({ path, format: 'txt', gzipped: false }));
}

function batch(...paths: string[]): Batch {
  return { sources: sources(...paths), bytes: 1_000_000 };
}

async function results(batches: readonly Batch[], workers: number): Promise<string[]> {
  const plan = {
    module: MODULE,
    orders: null,
    lost: ({ path }: Source, reason: string) => [`${path}: ${reason}`],
    joined: (parts: readonly string[][]) => parts.flat(),
  };
  const all: string[] = [];
  for await (const result of runBatches<string[]>(batches, plan, workers, HEAP_MEGABYTES)) all.push(...result);
  return all;
}

describe('a worker that dies', () => {
  test.each([
    ['leaves', 'exit', /exit: .*exited/i],
    ['throws outside of its task', 'uncaught', /uncaught: .*injected/],
    ['fails in its task', 'throw', /throw: injected/],
    ['runs out of memory', 'memory', /memory: .*memory/],
  ])('when it %s, is told with its file, and the rest goes on', async (_, killer, told) => {
    const seen = await results([batch('a', 'b'), batch('c', killer, 'd'), batch('e'), batch('f')], 2);
    expect(seen).toHaveLength(7);
    expect(seen[3]).toMatch(told);
    expect(seen.filter((line) => line !== seen[3])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('a pool', () => {
  test('may be ended while its workers load', () => {
    const script = fileURLToPath(new URL('./ended-pool.mjs', import.meta.url));
    const door = fileURLToPath(new URL('../src/run/worker-door.cjs', import.meta.url));
    const { stdout, stderr, signal } = spawnSync(process.execPath, [script, door], { encoding: 'utf8' });
    expect({ stdout, stderr, signal }).toEqual({ stdout: 'all have ended\n', stderr: '', signal: null });
  });
});

describe('results waiting to be taken', () => {
  test('are no more than are asked for', async () => {
    let begun = 0;
    let taken = 0;
    let most = 0;
    const run = async (task: number): Promise<number> => {
      begun++;
      most = Math.max(most, begun - taken);
      return task;
    };
    const seen: number[] = [];
    for await (const task of inOrder(Array(50).keys(), run, 4)) {
      await new Promise((next) => setImmediate(next));
      taken++;
      seen.push(task);
    }
    expect(seen).toEqual([...Array(50).keys()]);
    expect(most).toBeLessThanOrEqual(4 + 1);
  });
});

describe('workers', () => {
  const CORES = 8;
  const large = { ...batch('large'), bytes: 9e6 };
  const many = Array.from({ length: 40 }, () => batch('a'));
  test.each([
    ['none for nothing', [], 4, 0],
    ['none for one small batch', [batch('a')], 4, 0],
    ['none for two megabytes', [batch('a'), batch('b')], 4, 0],
    ['none where one is asked for', [batch('a'), batch('b')], 1, 0],
    ['no more than there are batches', [batch('a'), batch('b'), batch('c')], 4, 3],
    ['as many as are asked for', [batch('a'), batch('b'), batch('c')], 2, 2],
    ['one for a long document, so that it can be interrupted', [large], 1, 1],
    ['none for standard input', [batch('a'), batch('-'), large], 4, 0],
    ['none where a second one would cost more than it saves', many.slice(0, 20), undefined, 0],
    ['no more than pay', many, undefined, 2],
    ['as many as are asked for, whether they pay or not', many, 5, 5],
    ['no more than there are cores', [large, ...Array(200).fill(batch('a'))], undefined, CORES],
  ])('%s', (_, batches, jobs, expected) => {
    expect(workersFor(batches, jobs, CORES)).toBe(expected);
  });
});
