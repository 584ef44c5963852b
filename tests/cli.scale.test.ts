import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM, ROOT, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

/** More text than one thread would keep for itself. */
const FILES = 22;
const BYTES_OF_A_FILE = 100_000;
/** More than two parts of a dump. */
const RECORDS = 200;
const SAMPLES = `${ROOT}/seeds`;

beforeAll(() => {
  const samples = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
  mkdirSync(join(folder, 'all'));
  for (let at = 0; at < FILES; at++) {
    const sample = samples[at % samples.length] ?? '';
    const times = Math.ceil(BYTES_OF_A_FILE / Buffer.byteLength(sample));
    writeFileSync(join(folder, 'all', `${String(at).padStart(2, '0')}.txt`), sample.repeat(times));
  }
  const records = Array.from(
    { length: RECORDS },
    (_, at) => `${JSON.stringify({ text: samples[at % samples.length] })}\n`,
  );
  writeFileSync(join(folder, 'dump.jsonl'), `${records.join('')}no record\n`);
  for (const [at, sample] of samples.entries()) {
    const half = join(folder, at < 3 ? 'a' : 'b');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, `${at}.txt`), sample);
  }
});

const COMMANDS = ['slogans', 'numbers --by category', 'regions', 'compare --by file'];

describe('the same bytes', () => {
  test.each(['slogans --csv', 'numbers --csv', 'kwic 群众 --json', 'kwic 群众 --md --top 7'])(
    'of %s, however many workers share the files',
    (line) => {
      const args = [...line.split(' '), 'all'];
      const alone = run([...args, '--jobs', '1'], { cwd: folder });
      const shared = run([...args, '--jobs', '3'], { cwd: folder });
      expect(alone.status, alone.stderr).toBe(0);
      expect(shared.stdout === alone.stdout).toBe(true);
      expect(alone.stdout.split('\n').length).toBeGreaterThan(5);
    },
  );

  test.each(['kwic 群众 --ndjson', 'slogans --by article --ndjson'])(
    'of %s from one dump, which is cut for several workers',
    (line) => {
      const args = [...line.split(' '), 'dump.jsonl'];
      const alone = run([...args, '--jobs', '1'], { cwd: folder });
      const shared = run([...args, '--jobs', '3'], { cwd: folder });
      const piped = run([...args.slice(0, -1), '--input-format', 'jsonl', '-'], {
        input: readFileSync(join(folder, 'dump.jsonl')),
      });
      expect(statSync(join(folder, 'dump.jsonl')).size).toBeGreaterThan(2 * 2 ** 20);
      expect(alone.stderr).toBe(`gov-digest: dump.jsonl: line ${RECORDS + 1} is no JSON object\n`);
      expect(shared.stderr).toBe(alone.stderr);
      expect(shared.stdout === alone.stdout).toBe(true);
      expect(piped.stdout === alone.stdout.replaceAll('dump.jsonl', '-')).toBe(true);
    },
  );

  test.each(COMMANDS)('of %s, in one run or added up from the parts', (command) => {
    const args = command.split(' ');
    const whole = run([...args, '--csv', 'a', 'b'], { cwd: folder });
    for (const half of ['a', 'b']) {
      const part = run([...args, '--partial', '-o', `${half}.json`, half], { cwd: folder });
      expect(part.status, part.stderr).toBe(0);
    }
    const merged = run(['merge', '--csv', 'a.json', 'b.json'], { cwd: folder });
    expect(merged.status, merged.stderr).toBe(0);
    expect(merged.stdout === whole.stdout).toBe(true);
  });
});

test('rows come while the rest of the input is still to come', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'numbers', '--ndjson', '--input-format', 'jsonl', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [record = ''] = readFileSync(join(folder, 'dump.jsonl'), 'utf8').split('\n', 1);
  const ended = new Promise((done) => child.once('exit', done));
  const first = new Promise<string>((done) => child.stdout.once('data', (bytes) => done(String(bytes))));
  child.stdin.write(`${record}\n`.repeat(20));
  expect(await first).toMatch(/^\{"file":"-","article":1,/);
  child.stdout.resume();
  child.stdin.end();
  expect(await ended).toBe(0);
});

test('a part that is none is told by its name', () => {
  writeFileSync(join(folder, 'other.json'), '{"slogans": []}');
  const { status, stderr, stdout } = run(['merge', 'other.json'], { cwd: folder });
  expect(stderr).toMatch(/^gov-digest: .*other\.json: .+\n$/);
  expect({ status: status === 0, stdout }).toEqual({ status: false, stdout: '' });
});
