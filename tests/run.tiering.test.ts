import v8 from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectRunOver } from '../src/run/tiering.js';

vi.mock('node:v8', () => {
  const setFlagsFromString = vi.fn();
  return { default: { setFlagsFromString }, setFlagsFromString };
});

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
      for (const flag of flags) expect(flag).toMatch(/^--[a-z-]+=\d+$/);
    },
  );
});
