import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM, ROOT, rowsOf, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

/** 社区开办“爱心课堂”，服务群众320人次。 in GB 18030, and nothing that UTF-8 could be. */
const GBK = Buffer.from('c9e7c7f8bfaab0eca1b0b0aed0c4bfcecc' + 'c3a1b1a3acb7fecef1c8bad6da333230c8cbb4cea1a3', 'hex');
const SENTENCE = '社区开办“爱心课堂”，服务群众320人次。\n';

beforeAll(() => {
  writeFileSync(join(folder, 'utf8.txt'), SENTENCE);
  writeFileSync(join(folder, 'gbk.txt'), GBK);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'bad.dict'), '村民自治 20 n\n三治融合 n\n');
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0xff, 0xfe]));
  mkdirSync(join(folder, 'ten'));
  for (let at = 1; at <= 9; at++) writeFileSync(join(folder, 'ten', `${at}.txt`), SENTENCE);
  writeFileSync(join(folder, 'ten', '5bad.txt'), Buffer.from([0, 1, 2, 3, 0xff]));
  mkdirSync(join(folder, 'nothing'));
});

describe('exit code 0', () => {
  test.each([
    ['the help', ['--help'], /Usage: gov-digest/],
    ['the version', ['--version'], /^\d+\.\d+\.\d+\n$/],
    ['the help of a command', ['numbers', '--help'], /--columns/],
    ['nothing given', ['slogans', '--ndjson'], /"slogan":/],
  ])('%s', (_, args, expected) => {
    const { status, stdout } = run(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(expected);
  });

  test.each([
    ['an empty file', 'empty.txt'],
    ['an empty directory', 'nothing'],
  ])('nothing found in %s', (_, path) => {
    const { status, stdout, stderr } = run(['numbers', '--ndjson', '-q', path], { cwd: folder });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('an encoding that has to be guessed', () => {
    const [utf8, gbk] = ['utf8.txt', 'gbk.txt'].map((path) =>
      run(['numbers', '--ndjson', '-q', path], { cwd: folder }),
    );
    expect(gbk?.status).toBe(0);
    expect(gbk?.stdout).toBe(utf8?.stdout.replaceAll('utf8.txt', 'gbk.txt'));
    expect(rowsOf(gbk?.stdout ?? '')).toMatchObject([{ value: 320, unit: '人次', category: 'people' }]);
  });

  test('standard input, named or not', () => {
    const named = run(['numbers', '--ndjson', '-'], { input: SENTENCE });
    const unnamed = run(['numbers', '--ndjson'], { input: SENTENCE });
    expect(rowsOf(named.stdout)).toMatchObject([{ file: '-', value: 320 }]);
    expect(unnamed.stdout).toBe(named.stdout);
    expect(named.stderr + unnamed.stderr).toBe('');
  });

  test('a reader that has seen enough', () => {
    const line = `"${process.execPath}" "${PROGRAM}" kwic /./ --ndjson "${ROOT}/seeds" | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stdout).toMatch(/^\{.*\}\n0\n$/);
    expect(stderr).toBe('');
  });

  test('a reader that has seen enough of the rows and of the notes', () => {
    const line = `{ "${process.execPath}" "${PROGRAM}" numbers --by measure --csv "${ROOT}/seeds"; echo $? >&3; } 2>&1 3>code | head -n 1; cat code`;
    const { stdout } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
  });

  test('a number without a unit has none', () => {
    const { stdout } = run(['numbers', '--ndjson', '--columns', 'text,unit'], { input: '全县服务16万儿童。' });
    expect(rowsOf(stdout)).toEqual([{ text: '16万', unit: null }]);
    expect(rowsOf(run(['numbers', '--ndjson', '--by', 'unit'], { input: '全县服务16万儿童。' }).stdout)).toMatchObject([
      { group: null, unit: null, sum: 160000 },
    ]);
  });

  test('the sample corpus is named where nothing else was given', () => {
    expect(run(['articles']).stderr).toMatch(/sample corpus/);
    expect(run(['articles', '-q']).stderr).toBe('');
  });
});

describe('exit code 1: some input could not be read, the rest was', () => {
  test.each([
    ['a missing path', 'missing.txt', /missing\.txt: no such file/],
    ['binary data', 'binary.txt', /binary\.txt: .*binary/],
  ])('%s', (_, path, reason) => {
    const { status, stdout, stderr } = run(['numbers', '--ndjson', '-q', path, 'utf8.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(rowsOf(stdout)).toMatchObject([{ file: 'utf8.txt', value: 320 }]);
  });

  test('one bad file among ten', () => {
    const { status, stdout, stderr } = run(['numbers', '--ndjson', 'ten'], { cwd: folder });
    expect(status).toBe(1);
    expect(rowsOf(stdout).map((row) => row.file)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `ten/${at}.txt`));
    expect(stderr).toMatch(/^gov-digest: ten\/5bad\.txt: .*\n$/);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    const path = join(folder, 'locked.txt');
    writeFileSync(path, SENTENCE);
    chmodSync(path, 0);
    const { status, stderr } = run(['numbers', path]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/locked\.txt: permission denied/);
  });

  test('the name of a file cannot speak to the terminal', () => {
    const { status, stderr } = run(['numbers', 'no\u001b[31m\nfile.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr.slice(0, -1)).not.toMatch(/\p{Cc}/u);
  });
});

describe('exit code 2: called wrongly, and nothing is printed', () => {
  test.each([
    ['an unknown command', ['slogan'], /slogans/],
    ['an unknown option', ['numbers', '--colour-me'], /--colour-me/],
    ['an unknown format', ['numbers', '--format', 'xls'], /table.*csv.*tsv.*json.*ndjson.*md/],
    ['an unknown column', ['numbers', '--columns', 'file,wert', 'seeds'], /wert.*file, article, title/],
    ['an option of another command', ['articles', '--pos', 'n'], /--pos/],
    ['no pattern', ['kwic'], /pattern/],
    ['a column twice', ['numbers', '--columns', 'file,text,file', 'seeds'], /'file' is named twice/],
    ['no number', ['numbers', '--top', 'many'], /--top/],
    ['a filter of claims for all numbers', ['numbers', '--all', '--role', 'served', 'seeds'], /--all.*--role/],
    ['counts of single passages', ['slogans', '--occurrences', '--min-count', '2'], /--occurrences.*--min-count/],
    ['a choice of formulas for all candidates', ['slogans', '--why', '--known-only'], /--why.*--known-only/],
    ['the rows of a part', ['slogans', '--partial', '--top', '5', 'seeds'], /--partial.*--top/],
    ['the format of a part', ['slogans', '--csv', '--partial', 'seeds'], /--partial.*--format/],
    ['an empty expression', ['kwic', '//', 'seeds'], /nothing to look for/],
    ['an unknown group', ['numbers', '--by', 'moon'], /--by/],
    ['a lexicon that is missing', ['slogans', '--lexicon', 'missing.tsv', 'seeds'], /missing\.tsv/],
    [
      'a dictionary with a bad row',
      ['words', '--dict', join(folder, 'bad.dict'), 'seeds'],
      /bad\.dict:2: a row is a word/,
    ],
    [
      'an output in no directory',
      ['numbers', '-o', 'missing/out.csv', 'seeds'],
      /missing\/out\.csv: no such directory/,
    ],
  ])('%s', (_, args, reason) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('exit code 130: interrupted', () => {
  test('no partial file stays, and the old one is as it was', async () => {
    const path = join(folder, 'nothing', 'out.csv');
    writeFileSync(path, 'old');
    const child = spawn(process.execPath, [PROGRAM, 'numbers', '--csv', '-o', path, '-'], { stdio: 'pipe' });
    child.stdin.write(SENTENCE);
    const drafts = () => readdirSync(join(folder, 'nothing')).filter((name) => name !== 'out.csv');
    for (let tries = 0; tries < 100 && drafts().length === 0; tries++)
      await new Promise((next) => setTimeout(next, 50));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(drafts()).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('old');
    rmSync(path);
  });
});

describe('the format', () => {
  const text = (...args: string[]) => run(['numbers', ...args, '--columns', 'text', 'utf8.txt'], { cwd: folder });

  test.each([
    [['--json', '--csv'], 'text\r\n320人次\r\n'],
    [['--csv', '--ndjson'], '{"text":"320人次"}\n'],
    [['--csv', '--format', 'tsv'], 'text\n320人次\n'],
    [['--format', 'tsv', '--csv'], 'text\r\n320人次\r\n'],
  ])('that comes last counts: %s', (formats, expected) => {
    expect(text(...formats).stdout).toBe(expected);
  });

  test('of a file that is named like an export and gets a table is told', () => {
    expect(text('-o', 'eyes.csv').stderr).toBe('gov-digest: eyes.csv gets a table for eyes; --csv writes csv\n');
    expect(text('-o', 'eyes.csv', '--csv').stderr).toBe('');
    expect(text('-o', 'eyes.txt').stderr).toBe('');
  });
});

describe('an output file', () => {
  test('named - is standard output', () => {
    const args = ['numbers', '--csv', '--columns', 'text', 'utf8.txt'];
    expect(run([...args, '-o', '-'], { cwd: folder })).toMatchObject({ status: 0, stdout: 'text\r\n320人次\r\n' });
    expect(readdirSync(folder)).not.toContain('-');
  });

  test('is written although its format is for eyes, and stdout stays empty', () => {
    const path = join(folder, 'out.txt');
    const { status, stdout } = run(['numbers', '-o', path, 'utf8.txt'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toMatch(/320/);
  });

  test('in the folder that is read is no input of the next run', () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    writeFileSync(join(inside, 'page.txt'), SENTENCE);
    const once = run(['numbers', '--csv', '--stamp', '-o', 'inside/out.csv', 'inside'], { cwd: folder });
    expect(once).toMatchObject({ status: 0, stderr: '' });
    const first = readFileSync(join(inside, 'out.csv'), 'utf8');
    const again = run(['numbers', '--csv', '--stamp', '-o', 'inside/out.csv', 'inside'], { cwd: folder });
    expect(again.status).toBe(0);
    expect(again.stderr).toBe('gov-digest: inside/out.csv is not read, for the result is written to it\n');
    expect(readFileSync(join(inside, 'out.csv'), 'utf8')).toBe(first);
  });

  test('that is named as an input stays as it was', () => {
    writeFileSync(join(folder, 'page.txt'), SENTENCE);
    const { status, stderr } = run(['numbers', '--csv', '-o', './page.txt', 'page.txt'], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'gov-digest: page.txt is an input; the result needs a file of its own\n',
    });
    expect(readFileSync(join(folder, 'page.txt'), 'utf8')).toBe(SENTENCE);
  });

  test('stays as it was when the command is called wrongly', () => {
    const path = join(folder, 'kept.csv');
    writeFileSync(path, 'old');
    expect(run(['numbers', '--csv', '--columns', 'wert', '-o', path, 'utf8.txt'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test.each([['numbers'], ['slogans'], ['report']])(
    '%s leaves the file of an earlier run where it can read nothing',
    (command) => {
      const path = join(folder, `earlier-${command}`);
      writeFileSync(path, 'of last year\n');
      const { status, stderr } = run([command, '-o', path, 'missing.txt', 'binary.txt'], { cwd: folder });
      expect(status).toBe(1);
      expect(stderr).toContain(`gov-digest: ${path}: not written, for nothing could be read\n`);
      expect(readFileSync(path, 'utf8')).toBe('of last year\n');
      expect(run([command, '-o', path, 'missing.txt', 'utf8.txt'], { cwd: folder }).status).toBe(1);
      expect(readFileSync(path, 'utf8')).not.toBe('of last year\n');
    },
  );
});
