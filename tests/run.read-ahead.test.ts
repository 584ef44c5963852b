import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Source, startTally } from '../src/read/index.js';
import type { Batch } from '../src/run/batches.js';
import { ReadAhead, startReadAhead } from '../src/run/read-ahead.js';
import { touch } from '../src/run/touch.js';
import { temporaryFolder } from './folder.support.js';

function source(path: string, more: Partial<Source> = {}): Source {
  return { path, format: 'txt', gzipped: false, ...more };
}

function batch(...sources: Source[]): Batch {
  return { sources, bytes: 1_000_000 };
}

/** What a thread that reads ahead is asked for, at each step. */
function asked(batches: readonly Batch[], underWay: number, steps: number): string[] {
  const seen: string[] = [];
  const thread = {
    postMessage: (paths: readonly string[]) => void seen.push(paths.join(' ')),
    terminate: async () => seen.push('end'),
  };
  const ahead = new ReadAhead(batches, underWay, thread);
  for (let step = 0; step < steps; step++) {
    seen.push('|');
    ahead.advance();
  }
  ahead.end();
  return seen;
}

describe('reading ahead', () => {
  const batches = [...'abcdefgh'].map((name) => batch(source(`${name}1`), source(`${name}2`)));

  test('begins after what is under way, and goes on by one batch for each that is done', () => {
    const read = (name: string): string => `${name}1 ${name}2`;
    expect(asked(batches, 2, 3)).toEqual([...[...'cdef'].map(read), '|', 'g1 g2', '|', 'h1 h2', '|', 'end']);
  });

  test('leaves standard input and the parts of large files alone', () => {
    const part = { start: 0, end: 10, encoding: 'utf-8', tally: startTally() };
    const mixed = batch(source('-'), source('a'), source('b', { part }));
    expect(asked([batch(source('x')), mixed], 1, 0)).toEqual(['a', 'end']);
  });

  test('is not for a short input, nor for few files', async () => {
    expect(await startReadAhead(batches.slice(0, 2), 1)).toBe(null);
    expect(await startReadAhead(batches, 1)).toBe(null);
  });
});

test('a file that is read ahead may be missing, a folder, or a pipe that nobody writes to', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'page.txt'), '一');
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
  for (const name of ['missing', 'folder', 'pipe', 'page.txt']) expect(touch(join(folder, name))).toBeUndefined();
});
