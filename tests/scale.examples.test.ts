import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM, ROOT, run } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

const EXAMPLES = `${ROOT}/examples`;
const HAS_PARALLEL = spawnSync('bash', ['-c', 'command -v parallel']).status === 0;

beforeAll(() => {
  cpSync(`${ROOT}/seeds`, join(folder, 'corpus', 'b'), { recursive: true });
  mkdirSync(join(folder, 'corpus', 'a'));
  mkdirSync(join(folder, 'corpus', '.hidden'));
  mkdirSync(join(folder, 'corpus', 'node_modules'));
  for (const place of [
    'a/1.TXT',
    'a-1.txt',
    '.hidden/1.txt',
    '.2.txt',
    'node_modules/1.txt',
    'a/other.xls',
    'a/~$1.txt',
  ]) {
    writeFileSync(join(folder, 'corpus', place), '社区开办“爱心课堂”，服务群众320人次。\n');
  }
  writeFileSync(join(folder, 'gov-digest'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`, {
    mode: 0o755,
  });
});

function example(line: string, input = ''): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, GOV_DIGEST: join(folder, 'gov-digest') };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${EXAMPLES}/${line}`], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function whole(...args: string[]): string {
  return run([...args, '--csv', '-q', 'corpus'], { cwd: folder }).stdout;
}

function merged(work: string): string {
  const parts = readdirSync(join(folder, work, 'parts')).sort();
  return run(['merge', '--csv', ...parts.map((part) => join(work, 'parts', part))], { cwd: folder }).stdout;
}

describe('shards', () => {
  test('list the files that gov-digest reads in a folder, in its order', () => {
    expect(example('shards.sh corpus/ one/lists 3')).toEqual({ status: 0, stdout: '', stderr: '' });
    const lists = readdirSync(join(folder, 'one', 'lists')).sort();
    expect(lists).toEqual(['000', '001', '002']);
    const listed = lists.map((name) => readFileSync(join(folder, 'one', 'lists', name), 'utf8')).join('');
    const read = run(['articles', '--csv', '-q', '--columns', 'file', 'corpus'], { cwd: folder }).stdout;
    expect(listed.trimEnd().split('\n')).toEqual([...new Set(read.trimEnd().split('\r\n').slice(1))]);
  });

  test('that are missing are named, and all together give the table of one run', () => {
    expect(example('shards.sh corpus two/lists 12').status).toBe(0);
    mkdirSync(join(folder, 'two', 'parts'));
    const lists = readdirSync(join(folder, 'two', 'lists')).sort();
    for (const list of lists.filter((name) => name !== '003' && name !== '010')) {
      const ended = example(`shard.sh two/lists/${list} two/parts/${list}.json slogans --by region`);
      expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
    }
    expect(example('missing.sh two').stdout).toBe('3,10\n');
    const task = { SLURM_ARRAY_TASK_ID: '3', SLURM_CPUS_PER_TASK: '1' };
    Object.assign(process.env, task);
    expect(example(`slurm.sbatch ${EXAMPLES} two slogans --by region`)).toEqual({ status: 0, stdout: '', stderr: '' });
    Object.assign(process.env, { ...task, SLURM_ARRAY_TASK_ID: '10' });
    expect(example(`slurm.sbatch ${EXAMPLES} two slogans --by region`).status).toBe(0);
    expect(example('missing.sh two').stdout).toBe('\n');
    expect(merged('two')).toBe(whole('slogans', '--by', 'region'));
  });

  test.skipIf(!HAS_PARALLEL)('run side by side; what failed is run again, and nothing else', () => {
    expect(example('shards.sh corpus three/lists 3').status).toBe(0);
    rmSync(join(folder, 'three', 'lists', '001'));
    mkdirSync(join(folder, 'three', 'lists', '001'));
    expect(example('parallel.sh three regions').status).toBe(1);
    rmSync(join(folder, 'three', 'lists', '001'), { recursive: true });
    cpSync(join(folder, 'one', 'lists', '001'), join(folder, 'three', 'lists', '001'));
    expect(example('parallel.sh three regions').status).toBe(0);
    const log = readFileSync(join(folder, 'three', 'jobs.log'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(log.slice(1).map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['1', '2', '3', '2']));
    expect(log).toHaveLength(5);
    expect(merged('three')).toBe(whole('regions'));
  });
});

describe('a pipe', () => {
  const record = '{"text":"社区服务群众320人次。"}\n';

  test.each([
    ['rows for records', record.repeat(2), '{"article":1,"value":320}\n{"article":2,"value":320}\n'],
    ['nothing for nothing', '', ''],
    ['the other rows where a line is no record', `no json\n${record}`, '{"article":1,"value":320}\n'],
  ])('gives %s, and exit 0', (_, input, expected) => {
    const { status, stdout } = example('pipe.sh numbers --columns article,value', input);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expected });
  });

  test('fails where it is called wrongly', () => {
    expect(example('pipe.sh numbers --columns wrong', record)).toMatchObject({ status: 2, stdout: '' });
  });
});
