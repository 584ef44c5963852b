import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Source } from '../src/read/index.js';
import type { Batch } from '../src/run/batches.js';
import { Progress, type Terminal } from '../src/run/progress.js';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** A terminal that keeps what is written to it. */
function terminal(): { screen: Terminal; seen: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return { screen: Object.assign(stream, { isTTY: true, columns: 80 }), seen: () => text };
}

function source(path: string): Source {
  return { path, format: 'txt', gzipped: false };
}

const BATCHES: readonly Batch[] = [
  { sources: [source('a'), source('b')], bytes: 5_000_000 },
  { sources: [source('c')], bytes: 15_000_000 },
];

/** The library is loaded when the bar begins. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((next) => setTimeout(next, 10));
}

test('a long run shows files, megabytes, rate and the time left, and leaves the terminal as it was', async () => {
  const { screen, seen } = terminal();
  const progress = new Progress(BATCHES, screen, 0);
  await until(() => seen().includes('MB/s'));
  progress.advance(BATCHES[0] as Batch);
  await until(() => /25%.*2\/3 files.*5\/20 MB.*\d\.\d MB\/s.*\d:\d\d left/.test(seen()));
  expect(seen()).toContain(HIDE_CURSOR);
  progress.end();
  expect(seen().lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(seen().lastIndexOf(HIDE_CURSOR));
});

test('a short run shows nothing', async () => {
  const { screen, seen } = terminal();
  const progress = new Progress(BATCHES, screen, 60_000);
  for (const batch of BATCHES) progress.advance(batch);
  progress.makeRoom();
  progress.end();
  expect(seen()).toBe('');
});

test('an end of the process that comes from outside restores the terminal too', async () => {
  const { screen, seen } = terminal();
  const before = process.listeners('exit');
  const progress = new Progress(BATCHES, screen, 0);
  const [onExit] = process.listeners('exit').filter((listener) => !before.includes(listener));
  await until(() => seen().includes(HIDE_CURSOR));
  onExit?.(130);
  expect(seen()).toContain(SHOW_CURSOR);
  progress.end();
});
