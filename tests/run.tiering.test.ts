import { execFileSync } from 'node:child_process';
import v8 from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectRunOver } from '../src/run/tiering.js';
import { ROOT } from './cli.support.js';

vi.mock('node:v8', () => {
  const setFlagsFromString = vi.fn();
  return { default: { setFlagsFromString }, setFlagsFromString };
});

const LIMIT = /^--[a-z-]+=\d+$/;

describe('what V8 is told of a run', () => {
  afterEach(() => {
    vi.mocked(v8.setFlagsFromString).mockClear();
  });

  it.each([0, 100_000, 1_000_000, 10_000_000, Number.POSITIVE_INFINITY])(
    'are limits, and no switches: %d bytes',
    (bytes) => {
      expectRunOver(bytes);
      const flags = vi.mocked(v8.setFlagsFromString).mock.calls.map(([flag]) => flag);
      expect(flags.length).toBeGreaterThan(0);
      for (const flag of flags) expect(flag).toMatch(LIMIT);
    },
  );

  it('is a limit before anything is loaded too', () => {
    const told =
      "const flags = []; require('node:v8').setFlagsFromString = (flag) => flags.push(flag);" +
      "require('./bin/load.js'); console.log(JSON.stringify(flags));";
    const flags = JSON.parse(execFileSync(process.execPath, ['-e', told], { cwd: ROOT, encoding: 'utf8' }));
    for (const flag of flags) expect(flag).toMatch(LIMIT);
  });
});
