import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT, rowsOf } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

/** Without a network and with nothing in npm's cache the dependencies cannot be installed, which says nothing of the package. */
const NO_NETWORK = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/;

let reachable = true;

beforeAll(() => {
  const npm = (args: readonly string[], cwd: string) => spawnSync('npm', args, { cwd, encoding: 'utf8' });
  const packed = npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'empty', 'package.json'), '{"private": true, "type": "module"}');
  const installed = npm(
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', join(folder, tarball)],
    join(folder, 'empty'),
  );
  reachable = !NO_NETWORK.test(installed.stderr);
  if (reachable) expect(installed.status, installed.stderr).toBe(0);
}, 300_000);

describe('the package as it is published', () => {
  test('runs from another directory, with its lexicons and its samples', (context) => {
    context.skip(!reachable);
    const program = join(folder, 'empty', 'node_modules', '.bin', 'gov-digest');
    const elsewhere: SpawnSyncOptionsWithStringEncoding = {
      cwd: tmpdir(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const samples = spawnSync(program, ['slogans', '--ndjson'], elsewhere);
    expect(samples.status, samples.stderr).toBe(0);
    expect(rowsOf(samples.stdout).length).toBeGreaterThan(50);
    const named = spawnSync(program, ['slogans', '--ndjson', join(ROOT, 'seeds')], elsewhere);
    expect(rowsOf(named.stdout).map((row) => row.slogan)).toEqual(rowsOf(samples.stdout).map((row) => row.slogan));
    for (const args of [['numbers'], ['regions'], ['words'], ['articles'], ['kwic', '群众']]) {
      const { status, stderr } = spawnSync(program, args, elsewhere);
      expect(status, `${args[0]}: ${stderr}`).toBe(0);
    }
  });

  test('is a library too', (context) => {
    context.skip(!reachable);
    const script = "const { splitDocument } = await import('gov-digest'); console.log(typeof splitDocument);";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(folder, 'empty'),
      encoding: 'utf8',
    });
    expect(stdout, stderr).toBe('function\n');
  });

  test('carries nothing but the program, its data and its documents', () => {
    const { stdout } = spawnSync('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const paths: string[] = JSON.parse(stdout)[0].files.map((file: { path: string }) => file.path);
    expect(paths).toContain('seeds/000_abc199b3add5e089.txt');
    expect(paths.some((path) => path.startsWith('dist/lexicon/data/'))).toBe(true);
    const others = paths.filter(
      (path) => !/^(bin|dist|seeds|docs|schema)\/|^[A-Z][\w.-]*$|^(?:package|npm-shrinkwrap)\.json$/.test(path),
    );
    expect(others).toEqual([]);
    expect(paths).toContain('dist/bundle/LICENSES.txt');
  });

  test('has the very versions of packages that the tests run with', (context) => {
    context.skip(!reachable);
    const versions = (root: string) => {
      const { packages } = JSON.parse(readFileSync(join(root, 'npm-shrinkwrap.json'), 'utf8'));
      return Object.entries<{ version: string; dev?: boolean; optional?: boolean }>(packages).filter(
        ([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true,
      );
    };
    const installed = (name: string) => {
      const beside = join(folder, 'empty', name, 'package.json');
      const inside = join(folder, 'empty', 'node_modules', 'gov-digest', name, 'package.json');
      return JSON.parse(readFileSync(existsSync(inside) ? inside : beside, 'utf8')).version;
    };
    const locked = versions(ROOT);
    expect(locked.length).toBeGreaterThan(10);
    for (const [name, { version }] of locked) expect(`${name} ${installed(name)}`).toBe(`${name} ${version}`);
  });

  test('names the licence of every package whose code the bundle has', () => {
    const licences = readFileSync(join(ROOT, 'dist/bundle/LICENSES.txt'), 'utf8');
    for (const name of ['cli-table3', 'commander', 'string-width']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d[^]*?(?:MIT|Permission is hereby granted)`, 'm'));
    }
  });
});
