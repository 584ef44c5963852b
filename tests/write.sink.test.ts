import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../src/core/errors.js';
import { fileSink, OutputError } from '../src/write/index.js';

const SINKS = new URL('../dist/write/sink.js', import.meta.url).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-digest-sink-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a file', () => {
  test('comes into place when it is complete, not before', async () => {
    const path = join(folder, 'out.csv');
    const sink = await fileSink(path);
    await sink.write('甲'.repeat(100_000));
    expect(existsSync(path)).toBe(false);
    await sink.close();
    expect(readFileSync(path, 'utf8')).toBe('甲'.repeat(100_000));
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  test('that was there before stays as it was until then, and after a failure', async () => {
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'old');
    const sink = await fileSink(path);
    await sink.write('new');
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['out.csv']);
    await sink.abort();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  test('keeps its permissions', async () => {
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    const sink = await fileSink(path);
    await sink.close();
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('behind a symbolic link is replaced, the link stays a link', async () => {
    mkdirSync(join(folder, 'far'));
    writeFileSync(join(folder, 'far', 'real.csv'), 'old');
    symlinkSync(join('far', 'real.csv'), join(folder, 'out.csv'));
    symlinkSync(join('far', 'not-yet.csv'), join(folder, 'dangling.csv'));
    for (const name of ['out.csv', 'dangling.csv']) {
      const sink = await fileSink(join(folder, name));
      await sink.write('new');
      await sink.close();
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('new');
    }
    expect(readdirSync(join(folder, 'far')).sort()).toEqual(['not-yet.csv', 'real.csv']);
  });

  test('of the longest possible name can be written', async () => {
    const path = join(folder, 'n'.repeat(255));
    const sink = await fileSink(path);
    await sink.close();
    expect(statSync(path).size).toBe(0);
  });

  test('of no regular kind is written to, not replaced', async () => {
    const sink = await fileSink('/dev/null');
    await sink.write('gone');
    await sink.close();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  const unusable: [name: string, path: string, reason: RegExp][] = [
    ['no directory', 'missing/out.csv', /missing\/out\.csv: no such directory$/],
    ['a directory', '.', /: is a directory; the result needs/],
    ['a file on the way', 'file/out.csv', /: a part of the path is no directory$/],
    ['links in a circle', 'circle', /: the symbolic links go round in a circle$/],
    ['too long a name', 'n'.repeat(256), /: the name is too long$/],
  ];
  test.each(unusable)('that cannot be: %s', async (_, path, reason) => {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('circle', join(folder, 'circle'));
    const failure = await fileSink(join(folder, path)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(reason);
    expect(readdirSync(folder).sort()).toEqual(['circle', 'file']);
  });

  test.skipIf(process.getuid?.() === 0)('without permission', async () => {
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'old');
    chmodSync(path, 0o400);
    await expect(fileSink(path)).rejects.toThrow(/out\.csv: permission denied$/);
  });

  test.skipIf(!existsSync('/dev/full'))('on a full disk', async () => {
    const sink = await fileSink('/dev/full');
    await sink.write('x');
    const failure = await sink.close().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OutputError);
    expect((failure as Error).message).toBe('/dev/full: no space left on the device');
  });
});

/** Runs a module that has `fileSink` and `stdoutSink` at hand. */
const script = (body: string): string[] => [
  '--input-type=module',
  '-e',
  `const { fileSink, stdoutSink } = await import(${JSON.stringify(SINKS)});\n${body}`,
];

describe('a process', () => {
  test('killed half-way leaves the old file untouched', async () => {
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'old');
    const child = spawn(
      process.execPath,
      script(`
        const sink = await fileSink(${JSON.stringify(path)});
        await sink.write('new'.repeat(100000));
        console.log('half-way');
        setInterval(() => undefined, 1000);`),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise((heard) => child.stdout.once('data', heard));
    child.kill('SIGKILL');
    await new Promise((gone) => child.once('exit', gone));
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('that ends without a word leaves no draft behind', () => {
    const path = join(folder, 'out.csv');
    spawnSync(process.execPath, script(`await (await fileSink(${JSON.stringify(path)})).write('x'); process.exit(3);`));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose reader has gone learns of it by ClosedPipe', () => {
    const program = script(`
      const sink = stdoutSink();
      try {
        for (;;) await sink.write('line\\n'.repeat(1000));
      } catch (error) {
        process.stderr.write(error.name);
      }`);
    const run = spawnSync('sh', ['-c', '"$@" | head -n 1', 'sh', process.execPath, ...program], { encoding: 'utf8' });
    expect(run.stdout).toBe('line\n');
    expect(run.stderr).toBe('ClosedPipe');
  });

  test('writes all of a long text to a slow reader', () => {
    const program = script(`
      const sink = stdoutSink();
      for (let at = 0; at < 2000; at++) await sink.write('甲'.repeat(999) + '\\n');
      await sink.close();`);
    const run = spawnSync('sh', ['-c', '"$@" | { sleep 0.2; wc -c; }', 'sh', process.execPath, ...program], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toBe(String(2000 * (999 * 3 + 1)));
  });
});
