import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM, ROOT, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

const SHARDS = 8;
const shards = Array.from({ length: SHARDS }, (_, at) => `shard-${at}`);

beforeAll(() => {
  const samples = readdirSync(`${ROOT}/seeds`).map((name) => readFileSync(`${ROOT}/seeds/${name}`, 'utf8'));
  for (const [at, shard] of shards.entries()) {
    mkdirSync(join(folder, shard));
    for (const copy of [0, 1]) {
      const sample = samples[(at + copy) % samples.length] ?? '';
      // Other figures in each shard, so that sums, medians and first examples depend on all of them.
      const text = sample.replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + ((Number(digit) + at) % 9))));
      writeFileSync(join(folder, shard, `${copy}.txt`), text);
    }
  }
});

type Part = Readonly<Record<string, unknown>>;

function partOf(command: string, shard: string): string {
  return `${command.replaceAll(' ', '_')}.${shard}.json`;
}

function runPart(command: string, shard: string): void {
  const args = [...command.split(' '), '--partial', '-q', '-o', partOf(command, shard), shard];
  const { status, stderr } = run(args, { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

const COMMANDS = ['slogans', 'numbers --by category', 'numbers --by region', 'regions', 'words', 'compare --by region'];

describe('8 shards, merged, are byte for byte one run', () => {
  test.each(COMMANDS)('of %s', { timeout: 180_000 }, (command) => {
    for (const shard of shards) runPart(command, shard);
    for (const format of ['--csv', '--json']) {
      const whole = run([...command.split(' '), format, ...shards], { cwd: folder });
      const merged = run(['merge', format, ...shards.map((shard) => partOf(command, shard))], { cwd: folder });
      expect(merged.stderr).toBe(whole.stderr);
      expect(merged.stdout === whole.stdout).toBe(true);
      expect(merged.stdout.length).toBeGreaterThan(200);
    }
  });

  test('also after one of them was killed and done again', async () => {
    const command = 'slogans --by region';
    for (const shard of shards.slice(1)) runPart(command, shard);
    const [killed = ''] = shards;
    const path = partOf(command, killed);
    const child = spawn(process.execPath, [PROGRAM, ...command.split(' '), '--partial', '-o', path, '-'], {
      cwd: folder,
      stdio: 'pipe',
    });
    const ended = new Promise((done) => child.once('exit', done));
    child.stdin.write('社区开办“爱心课堂”，');
    while (!readdirSync(folder).some((name) => name.startsWith('.gov-digest')))
      await new Promise((next) => setTimeout(next, 50));
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, path))).toBe(false);
    const parts = shards.map((shard) => partOf(command, shard));
    expect(run(['merge', ...parts], { cwd: folder })).toMatchObject({ status: 2, stdout: '' });
    runPart(command, killed);
    const merged = run(['merge', '--csv', ...parts], { cwd: folder });
    expect(merged.stdout).toBe(run([...command.split(' '), '--csv', ...shards], { cwd: folder }).stdout);
  });
});

describe('parts that do not belong together are refused', () => {
  test.each([
    ['other options', ['numbers', '--by', 'category', '--min-value', '10']],
    ['another command', ['slogans']],
    ['own formulas', ['numbers', '--by', 'category', '--lexicon', 'own.tsv']],
  ])('%s', (_, args) => {
    writeFileSync(join(folder, 'own.tsv'), '接诉即办\n');
    const base = run(['numbers', '--by', 'category', '--partial', '-o', 'base.json', 'shard-0'], { cwd: folder });
    expect(base.status).toBe(0);
    const other = run([...args, '--partial', '-o', 'other.json', 'shard-1'], { cwd: folder });
    expect(other.status, other.stderr).toBe(0);
    const { status, stdout, stderr } = run(['merge', 'base.json', 'other.json'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/merge other\.json: made with other options, lexicons or version than base\.json/);
  });

  test('own words other than those that ship with the package, though there are none', () => {
    writeFileSync(join(folder, 'no.words'), '');
    const args = ['words', '--partial', '-o'];
    expect(run([...args, 'shipped.json', 'shard-0'], { cwd: folder }).status).toBe(0);
    expect(run([...args, 'none.json', '--stopwords', 'no.words', 'shard-1'], { cwd: folder }).status).toBe(0);
    expect(run(['merge', 'shipped.json', 'none.json'], { cwd: folder }).status).toBe(2);
  });

  test('but not those of machines that keep own words in other places, and they are merged without them', () => {
    const places = ['here.words', 'there.words'];
    for (const [at, place] of places.entries()) {
      writeFileSync(join(folder, place), '群众\n');
      const args = ['words', '--partial', '-o', `own-${at}.json`, '--stopwords', place, `shard-${at}`];
      expect(run(args, { cwd: folder }).status).toBe(0);
    }
    const whole = run(['words', '--csv', '--stopwords', 'here.words', 'shard-0', 'shard-1'], { cwd: folder });
    for (const place of places) rmSync(join(folder, place));
    const merged = run(['merge', '--csv', 'own-0.json', 'own-1.json'], { cwd: folder });
    expect(merged).toMatchObject({ status: 0, stdout: whole.stdout });
  });

  test('a part that is given twice; of a copy under another name a note tells', () => {
    runPart('slogans', 'shard-0');
    const part = partOf('slogans', 'shard-0');
    const twice = run(['merge', part, `./${part}`], { cwd: folder });
    expect(twice).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `gov-digest: merge ./${part}: given more than once\n`,
    });
    writeFileSync(join(folder, 'copy.json'), readFileSync(join(folder, part)));
    const copied = run(['merge', '--csv', part, 'copy.json'], { cwd: folder });
    expect(copied).toMatchObject({
      status: 0,
      stderr: `gov-digest: merge copy.json: byte for byte the same as ${part}; both are counted\n`,
    });
  });

  test('parts in which nothing was found are the same, and no copies', () => {
    for (const name of ['none-1', 'none-2']) {
      writeFileSync(join(folder, `${name}.txt`), '天气晴。\n');
      expect(run(['slogans', '--partial', '-q', '-o', `${name}.json`, `${name}.txt`], { cwd: folder }).status).toBe(0);
    }
    expect(run(['merge', 'none-1.json', 'none-2.json'], { cwd: folder }).stderr).not.toMatch(/the same as/);
  });

  test('a part that was cut short', () => {
    expect(run(['slogans', '--partial', '-o', 'whole.json', 'shard-0'], { cwd: folder }).status).toBe(0);
    const text = readFileSync(join(folder, 'whole.json'), 'utf8');
    writeFileSync(join(folder, 'short.json'), text.slice(0, text.length >> 1));
    const { status, stderr } = run(['merge', 'whole.json', 'short.json'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/short\.json: not written by gov-digest --partial/);
  });

  test.each([
    ['of another version', (part: Part) => ({ ...part, version: '0.0.1' }), /made by version 0\.0\.1/],
    ['of a command that lists', (part: Part) => ({ ...part, command: 'articles' }), /not written by/],
    ['that names nothing but itself', () => ({ gov_digest_partial: 1 }), /not written by/],
    ['that is null', () => null, /not written by/],
    ['with a hole in it', (part: Part) => ({ ...part, saved: [null] }), /damaged/],
  ])('a part %s, alone', (_, change, reason) => {
    expect(run(['slogans', '--partial', '-o', 'whole.json', 'shard-0'], { cwd: folder }).status).toBe(0);
    const part = JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8')) as Part;
    writeFileSync(join(folder, 'changed.json'), JSON.stringify(change(part)));
    const { status, stdout, stderr } = run(['merge', 'changed.json'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/^gov-digest: merge changed\.json: .*\n$/);
  });

  test('bytes that are no text', () => {
    const text = readFileSync(join(folder, 'whole.json'));
    writeFileSync(join(folder, 'short.json'), text.subarray(0, text.indexOf('乡') + 1));
    expect(run(['merge', 'short.json'], { cwd: folder }).stderr).toMatch(/short\.json: not written by .* cut short/);
  });
});
