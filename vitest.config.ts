import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    globalSetup: 'tests/build.setup.ts',
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // Most tests wait for a program that they have started.
    maxWorkers: '100%',
    // What is expected on standard error is English; a test of another language says so.
    env: { LC_ALL: 'C' },
    // .ci/run counts the tests from a report beside what is printed.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
