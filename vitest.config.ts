import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    globalSetup: 'tests/build.setup.ts',
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // What is expected on standard error is English; a test of another language says so.
    env: { LC_ALL: 'C' },
    // .ci/run counts the tests from a report beside what is printed.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
