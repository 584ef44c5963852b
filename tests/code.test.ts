import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, run } from './cli.support.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-digest-code-'));
  for (const name of ['bin', 'dist/bundle', 'dist/lexicon', 'package.json', 'seeds']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function codeFiles(): string[] {
  const bundle = join(folder, 'dist/bundle');
  return readdirSync(bundle)
    .filter((name) => name.endsWith('.code'))
    .map((name) => join(bundle, name));
}

/** Runs the copy of the program. */
function slogans() {
  return spawnSync(process.execPath, [join(folder, 'bin/gov-digest.js'), 'slogans', '--csv', 'seeds'], {
    cwd: folder,
    encoding: 'utf8',
  });
}

describe('the code that the build keeps', () => {
  test('is taken by the Node that built it, even in another place', () => {
    const script = `
      const { load, scripts } = await import(${JSON.stringify(pathToFileURL(join(folder, 'bin/load.js')).href)});
      await load('./cli.cjs').main(['node', 'gov-digest', 'numbers', 'seeds', '-o', '/dev/null']);
      for (const [path, script] of scripts) if (script.cachedDataRejected !== false) console.log(path);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    const kept = new Set(codeFiles());
    const rejected = stdout.split('\n').filter((path) => kept.has(path));
    expect({ stderr, rejected: rejected.map((path) => path.slice(folder.length)) }).toEqual({
      stderr: '',
      rejected: [],
    });
    expect(kept.size).toBeGreaterThan(10);
  });

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['cut short', (path: string) => truncateSync(path, 100)],
  ])('is made anew where it is %s', (_, spoil) => {
    for (const path of codeFiles()) spoil(path);
    const { status, stdout, stderr } = slogans();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(run(['slogans', '--csv', 'seeds']).stdout);
  });
});

test('a program that is never done says so, and fails', () => {
  writeFileSync(join(folder, 'dist/bundle/cli.cjs'), 'exports.main = () => new Promise(() => undefined);');
  const { status, stderr } = slogans();
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'gov-digest: ended before it was done\n' });
});
