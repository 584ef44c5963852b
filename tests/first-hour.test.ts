import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, FIRST_STEPS } from '../src/commands/examples.js';
import { addCommands } from '../src/commands/index.js';
import { nearest } from '../src/commands/suggestion.js';
import { PROGRAM, ROOT, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

/** Pastes a line into a shell, in a directory where nothing is. */
function paste(line: string) {
  const script = `gov-digest() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${line}`;
  return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('examples work as pasted', () => {
  const program = new Command('gov-digest');
  addCommands(program);

  test.each(program.commands.map((command) => command.name()).filter((name) => name !== 'help'))(
    '%s has two or three',
    (name) => {
      expect([2, 3]).toContain(EXAMPLES[name]?.length);
      expect(run([name, '--help']).stdout).toContain(`$ gov-digest ${EXAMPLES[name]?.[0]?.line}\n`);
    },
  );

  test.each(Object.values(EXAMPLES).flat())('gov-digest $line', ({ line }) => {
    const { status, stdout, stderr } = paste(`gov-digest ${line}`);
    expect(status, stderr).toBe(0);
    if (!/ -o | > |--unplaced/.test(line)) expect(stdout.split('\n').length).toBeGreaterThan(2);
  });

  const shown = [...FIRST_STEPS.matchAll(/\$ (.*)/g)].map((line) => line[1] ?? '');
  test('the program alone shows three', () => {
    expect(run([])).toMatchObject({ status: 0, stdout: FIRST_STEPS, stderr: '' });
    expect(shown).toHaveLength(3);
  });
  test.each(shown)('%s', (line) => {
    const { status, stdout } = paste(line);
    expect(status).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
  });
});

describe('an empty result says why, on standard error alone', () => {
  test.each([
    ['nothing found', ['slogans', '--csv', 'plain.txt'], 'no slogans found in 1 article'],
    ['nothing found by workers', ['numbers', '--ndjson', '--jobs', '2', 'plain.txt'], 'no claims found in 1 article'],
    ['a table', ['numbers', 'plain.txt'], 'no claims found in 1 article'],
    [
      'filters',
      ['words', '--pos', 'zzz', '--min-count', '3', 'plain.txt'],
      'no words in 1 article pass --pos zzz --min-count 3',
    ],
    ['a flag', ['slogans', '--occurrences', '--known-only', 'plain.txt'], 'no slogans in 1 article pass --known-only'],
    ['a phrase', ['kwic', '三治融合', 'plain.txt'], 'no hits found in 1 article'],
    ['regions', ['articles', '--unplaced', `${ROOT}/seeds`], 'no article is without a region: 19 of 19 have one'],
    ['an empty file', ['slogans', '--json', 'empty.txt'], 'no article in 1 file'],
    ['an empty report', ['report', '-o', 'empty.html', 'empty.txt'], 'no article in 1 file'],
  ])('%s', (_, args, reason) => {
    writeFileSync(join(folder, 'plain.txt'), '今天天气很好。\n');
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stderr } = run(args, { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: `gov-digest: ${reason}\n` });
    expect(run([...args, '-q'], { cwd: folder }).stderr).toBe('');
  });

  test('a directory without articles', () => {
    mkdirSync(join(folder, 'none'));
    writeFileSync(join(folder, 'none', 'photo.jpg'), '');
    const { status, stderr } = run(['slogans', 'none'], { cwd: folder });
    expect(stderr).toMatch(/^gov-digest: 1 file of other formats skipped\ngov-digest: nothing to read: .*\.txt .md/);
    expect(status).toBe(0);
  });

  test('an expression without its slashes', () => {
    const { stderr } = run(['kwic', '三.融合', 'seeds']);
    expect(stderr).toContain("a regular expression is written between slashes: '/三.融合/'");
    expect(run(['kwic', '/三不存在融合/', 'seeds']).stderr).toBe('gov-digest: no hits found in 19 articles\n');
  });

  test('parts that hold nothing', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    run(['slogans', '--partial', '-q', '-o', 'part.json', 'empty.txt'], { cwd: folder });
    const { status, stdout, stderr } = run(['merge', '--ndjson', 'part.json'], { cwd: folder });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: 'gov-digest: the parts add up to no rows\n',
    });
  });

  test('but what cannot be read has been told already', () => {
    expect(run(['slogans', '--csv', 'missing.txt']).stderr).toBe(
      'gov-digest: missing.txt: no such file or directory\n',
    );
  });
});

describe('mistakes are named, with what was meant', () => {
  test.each([
    ['a command', ['nubmers'], /unknown command 'nubmers'; did you mean numbers\?/],
    ['a command that help is wanted for', ['help', 'nubmers'], /unknown command 'nubmers'; did you mean numbers\?/],
    ['no command at all', ['banana'], /unknown command 'banana'; the commands are slogans, numbers/],
    ['a path for a command', ['seeds/'], /'seeds\/' is a path: .*gov-digest slogans seeds\//],
    ['a path that is nowhere for a command', ['./pages'], /'\.\/pages' is a path/],
    ['a command for a path', ['slogans', 'numbers'], /'numbers' is a command/],
    ['a path for a pattern', ['kwic', 'seeds/'], /'seeds\/' is a path: the pattern comes first/],
    ['a directory for a pattern', ['kwic', 'seeds'], /'seeds' is a path: the pattern comes first/],
    ['an option before the command', ['--format', 'csv'], /unknown option '--format'\nThe command comes first/],
    [
      'no columns',
      ['slogans', '--columns', ','],
      /--columns <names>' argument ',' is invalid. It must name one at least/,
    ],
    ['a column', ['numbers', '--columns', 'valeu'], /unknown column 'valeu'.*did you mean value\?/],
    ['an option', ['numbers', '--colums', 'value'], /--colums'\n\(Did you mean --columns\?\)/],
    ['a choice', ['numbers', '--format', 'jsn'], /did you mean json\?/],
    ['a value of a list', ['numbers', '--role', 'served,rased'], /'rased' is none of .*did you mean raised\?/],
  ])('%s', (_, args, reason) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(reason);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('a missing option says where help is', () => {
    expect(run(['compare', 'seeds']).stderr).toMatch(/'--by <group>' not specified.*gov-digest compare --help/s);
  });

  test.each(['slogans --help', '--help', '', 'completion bash'])('%s for a reader that has seen enough', (line) => {
    const { stdout, stderr } = paste(
      `for i in 1 2 3 4; do gov-digest ${line} | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"; done`,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '0\n0\n0\n0\n', stderr: '' });
  });

  test.each(['slogans --csv', '--help', '', 'completion bash'])('%s onto a full disk', (line) => {
    const { stdout, stderr } = paste(`gov-digest ${line} > /dev/full; echo $?`);
    const told = stderr.split('\n').filter((message) => !message.includes('sample corpus'));
    expect({ stdout, told }).toEqual({ stdout: '1\n', told: ['gov-digest: stdout: no space left on the device', ''] });
  });

  test.each([
    ['UTF-8', Buffer.from('浙里办\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff浙里办\r\n')],
    ['GBK, as Windows saves it', Buffer.from([0xd5, 0xe3, 0xc0, 0xef, 0xb0, 0xec, 0x0d, 0x0a])],
  ])('a list of formulas in %s is read', (_, bytes) => {
    writeFileSync(join(folder, 'own.txt'), bytes);
    writeFileSync(join(folder, 'own-page.txt'), '全市推广浙里办。\n');
    const { stdout } = run(['slogans', '--lexicon', 'own.txt', '--csv', 'own-page.txt'], { cwd: folder });
    expect(stdout).toContain('浙里办,tifa,1,');
  });

  test('one that is no text is refused', () => {
    writeFileSync(join(folder, 'own.bin'), Buffer.from([0x7f, 0, 0, 1, 0, 0]));
    const { status, stdout, stderr } = run(['slogans', '--lexicon', 'own.bin'], { cwd: folder });
    expect(stderr).toMatch(/--lexicon own\.bin: binary data/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test.each([
    ['valeu', 'value'],
    ['Region', 'region'],
    ['artcle', 'article'],
    ['wert', null],
    ['', null],
    ['x', null],
  ])('nearest to %s is %s', (name, expected) => {
    expect(nearest(name, ['file', 'article', 'region', 'value', 'sentence'])).toBe(expected);
  });
});
