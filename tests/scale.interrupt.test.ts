import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM, ROOT, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

/** More than the run gets through before it is told to stop. */
const FILES = 40;
const COPIES = 80;

let sample: string;
beforeAll(() => {
  mkdirSync(join(folder, 'many'));
  const [first = ''] = readdirSync(`${ROOT}/seeds`);
  sample = readFileSync(join(ROOT, 'seeds', first), 'utf8').repeat(COPIES);
  for (let at = 0; at < FILES; at++) writeFileSync(join(folder, 'many', `${at}.txt`), sample);
  writeFileSync(join(folder, 'long.txt'), sample.repeat(12));
});

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly drafts: readonly string[];
  readonly old: string;
}

/** Starts the command with an older output file, sends the signal once the new one has begun, and tells what is left. */
async function interrupted(args: readonly string[], signal: NodeJS.Signals): Promise<Ended> {
  const place = mkdtempSync(join(folder, 'out-'));
  const path = join(place, 'out.csv');
  writeFileSync(path, 'old');
  const drafts = (): string[] => readdirSync(place).filter((name) => name !== 'out.csv');
  const child = spawn(process.execPath, [PROGRAM, ...args, '-o', path], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  while (drafts().length === 0) await new Promise((next) => setTimeout(next, 50));
  await new Promise((next) => setTimeout(next, 500)); // The workers have begun.
  child.kill(signal);
  const code = await ended;
  return { code, stderr, drafts: drafts(), old: readFileSync(path, 'utf8') };
}

describe('Ctrl-C leaves the old file and no other, and says nothing', () => {
  test.each([
    ['this thread works', ['numbers', '--csv', '--jobs', '1', 'many']],
    ['workers work', ['numbers', '--csv', '--jobs', '2', 'many']],
    ['workers count', ['slogans', '--csv', '--jobs', '2', 'many']],
    ['one document takes long', ['regions', '--csv', '--jobs', '1', 'long.txt']],
  ])('while %s', async (_, args) => {
    expect(await interrupted(args, 'SIGINT')).toEqual({ code: 130, stderr: '', drafts: [], old: 'old' });
  });
});

test('the old file survives kill -9', async () => {
  const { code, old } = await interrupted(['numbers', '--csv', '--jobs', '2', 'many'], 'SIGKILL');
  expect({ code, old }).toEqual({ code: null, old: 'old' });
});

test('the old file survives a disk that takes no more', () => {
  const path = join(folder, 'kept.csv');
  writeFileSync(path, 'old');
  const line = `ulimit -f 8; exec "$0" "$@"`;
  const args = [process.execPath, PROGRAM, 'numbers', '--csv', '-o', path, `${ROOT}/seeds`];
  const { status, stderr } = spawnSync('bash', ['-c', line, ...args], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^gov-digest: .*kept\.csv: .+\n$/) });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.startsWith('.gov-digest'))).toEqual([]);
});

test('an output that cannot be written is told before anything is read', () => {
  const child = spawn(process.execPath, [PROGRAM, 'slogans', '-o', 'missing/out.csv', '-'], { stdio: 'pipe' });
  // Its standard input stays open: a run that reads first would wait for ever.
  return expect(new Promise((done) => child.once('exit', done))).resolves.toBe(2);
});

test('a long document on standard input gives what it gives as a file', () => {
  const args = ['slogans', '--csv'];
  const text = sample.repeat(6);
  writeFileSync(join(folder, 'stdin.txt'), text);
  expect(run([...args, '-'], { input: text }).stdout).toBe(run([...args, join(folder, 'stdin.txt')]).stdout);
});
