import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { nearestConfig, readConfig } from '../src/commands/config.js';
import { configSchema } from '../src/commands/config-schema.js';
import { addCommands } from '../src/commands/index.js';
import { ROOT, rowsOf, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

const program = new Command('gov-digest');
addCommands(program);
const SENTENCE = '社区开办“爱心课堂”，推进浙里办，服务群众320人次，浙里办服务居民45人次。\n';

let below: string;
beforeAll(() => {
  below = join(folder, 'pages');
  mkdirSync(below);
  writeFileSync(join(folder, 'mine.txt'), '浙里办\n');
  writeFileSync(join(below, 'page.txt'), SENTENCE);
});

function configured(content: unknown): string {
  const path = join(folder, 'some.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the schema in the repository', () => {
  test('is that of the options: npm run golden:update writes it anew', async () => {
    const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: '.gov-digest.json' };
    const schema = { ...head, ...configSchema(program.commands) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${ROOT}/schema/gov-digest.schema.json`);
  });
});

describe('a configuration that is refused names key and reason', () => {
  test.each([
    ['{', /some\.json:1:2: not JSON/],
    ['{\n  "options": {\n    "top": 3,\n  }\n}', /some\.json:4:3: not JSON/],
    [[], /some\.json: must be an object/],
    [{ option: {} }, /: option: is not known here; did you mean options\?/],
    [{ options: { formt: 'csv' } }, /options\.formt: is not known here; did you mean format\?/],
    [{ options: { format: 'xls' } }, /options\.format: must be one of table, csv/],
    [{ options: { top: '3' } }, /options\.top: must be a whole number from 1/],
    [{ options: { top: 0 } }, /options\.top: must be a whole number from 1/],
    [{ options: { raw: 'yes' } }, /options\.raw: must be true or false/],
    [{ options: { lexicon: 'mine.txt' } }, /options\.lexicon: must be a list/],
    [{ options: { columns: [''] } }, /options\.columns\[0\]: must be a text that is not empty/],
    [{ options: { by: 'region' } }, /options\.by: is not known here/],
    [{ options: { output: 'out.csv' } }, /options\.output: is not known here/],
    [{ options: { csv: true } }, /options\.csv: is not known here/],
    [{ commands: { slogan: {} } }, /commands\.slogan: is not known here; did you mean slogans\?/],
    [{ commands: { numbers: { role: ['servd'] } } }, /commands\.numbers\.role\[0\]: .*did you mean served\?/],
    [{ commands: { kwic: { context: 'word' } } }, /kwic\.context: must be a whole number from 1 or "sentence"/],
    [{ constructor: {} }, /constructor: is not known here/],
  ])('%j', (content, reason) => {
    expect(() => readConfig(configured(content), program.commands)).toThrow(reason);
  });

  test.each([
    [{ options: { encoding: 'klingon' } }, /options\.encoding: .*known/],
    [{ options: { lexicon: ['missing.txt'] } }, /missing\.txt: no such file or directory/],
  ])('with exit code 2, before anything is printed: %j', (content, reason) => {
    const { status, stdout, stderr } = run(['slogans', '--config', configured(content), below]);
    expect(stderr).toMatch(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test.each([['slogans', '--help'], ['help', 'slogans'], ['--version'], ['slogans', '-v'], ['completion', 'bash']])(
    'but not where nothing is read: %s %s',
    (...args) => {
      writeFileSync(join(below, '.gov-digest.json'), '{');
      const { status, stderr } = run(args, { cwd: below });
      rmSync(join(below, '.gov-digest.json'));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  test('as does one that is not there', () => {
    expect(run(['slogans', '--config', 'missing.json'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a configuration gives defaults', () => {
  const config = {
    $schema: `${ROOT}/schema/gov-digest.schema.json`,
    options: { format: 'ndjson', lexicon: ['mine.txt'], color: false },
    commands: { slogans: { columns: ['slogan', 'count'] }, numbers: { role: ['served'], top: 1 } },
  };
  const withConfig = (...args: string[]) => run([...args, '--config', configured(config), below]);

  test('for all commands and for one; its paths are relative to it', () => {
    expect(rowsOf(withConfig('slogans').stdout)).toContainEqual({ slogan: '浙里办', count: 2 });
    expect(rowsOf(withConfig('numbers').stdout)).toHaveLength(1);
  });

  test('the command line wins', () => {
    expect(withConfig('slogans', '--csv').stdout).toMatch(/^slogan,count\r\n/);
    expect(withConfig('slogans', '--format', 'tsv').stdout).toMatch(/^slogan\tcount\n/);
    expect(rowsOf(withConfig('slogans', '--columns', 'kind').stdout)[0]).not.toHaveProperty('count');
    expect(rowsOf(withConfig('numbers', '--top', '2').stdout)).toHaveLength(2);
  });

  test.each([
    ['slogans', '--why', /verdict/],
    ['slogans', '--occurrences', /sentence/],
    ['slogans', '--new-only', /爱心课堂/],
    ['numbers', '--all', /class/],
    ['numbers', '--si', /base_unit/],
  ])('a default gives way to what it does not go with: %s %s', (command, mode, expected) => {
    const slogans = { 'min-count': 1, 'known-only': true };
    const path = configured({ commands: { slogans, numbers: { by: 'role', category: ['people'] } } });
    const { status, stdout, stderr } = run([command, mode, '--csv', '--config', path, '-q', below]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  test('the stamp says what was effective', () => {
    const out = join(folder, 'out.csv');
    expect(withConfig('slogans', '--csv', '-o', out, '--stamp').status).toBe(0);
    expect(JSON.parse(readFileSync(`${out}.stamp.json`, 'utf8'))).toMatchObject({
      options: { lexicon: [join(folder, 'mine.txt')] },
      output_options: { format: 'csv', columns: ['slogan', 'count'] },
      config: { path: join(folder, 'some.json'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('the one that is nearest is found, is named, and can be left out', () => {
    writeFileSync(join(below, '.gov-digest.json'), JSON.stringify(config));
    writeFileSync(join(below, 'mine.txt'), '浙里办\n');
    const found = run(['slogans', 'page.txt'], { cwd: below });
    expect(rowsOf(found.stdout)).toContainEqual({ slogan: '浙里办', count: 2 });
    expect(found.stderr).toMatch(/options taken from .*\.gov-digest\.json/);
    expect(run(['slogans', '-q', 'page.txt'], { cwd: below }).stderr).toBe('');
    expect(run(['slogans', '--no-config', 'page.txt'], { cwd: below }).stdout).toMatch(/^slogan +kind/);
    rmSync(join(below, '.gov-digest.json'));
  });
});

describe('where it is looked for', () => {
  test('in the directory and above it, no higher than the home directory', () => {
    const path = join(folder, '.gov-digest.json');
    writeFileSync(path, '{}');
    expect(nearestConfig(folder, tmpdir())).toBe(path);
    expect(nearestConfig(below, folder)).toBe(path);
    expect(nearestConfig(below, tmpdir())).toBe(path);
    expect(nearestConfig(below, below)).toBe(null);
    expect(nearestConfig(below, join(folder, 'elsewhere'))).toBe(null);
    rmSync(path);
    expect(nearestConfig(below, folder)).toBe(null);
  });
});
