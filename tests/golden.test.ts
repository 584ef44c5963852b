import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './cli.support.js';

/**
 * Whole commands: `golden/NAME.cmd` holds a comment and the arguments, `golden/NAME.out` what they print, byte for byte.
 * `npm run golden:update` writes the outputs anew; the difference is then read before it is committed.
 */
const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));
const names = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.cmd'))
  .map((name) => name.slice(0, -'.cmd'.length))
  .sort();

describe('golden outputs', () => {
  test.each(names)('%s', async (name) => {
    const { status, stdout, stderr } = run(argumentsOf(readFileSync(`${GOLDEN}${name}.cmd`, 'utf8')));
    const aside = status === 0 && stderr === '' ? '' : `# exit code ${status}, on standard error:\n${stderr}`;
    await expect(stdout + aside).toMatchFileSnapshot(`${GOLDEN}${name}.out`);
  });

  test('each belongs to a command', () => {
    const outputs = readdirSync(GOLDEN).filter((name) => name.endsWith('.out'));
    expect(names).toEqual(expect.arrayContaining(outputs.map((name) => name.slice(0, -'.out'.length))));
  });
});

/** The words of the line that is no comment; quotes hold a word with spaces together, as in a shell. */
function argumentsOf(text: string): string[] {
  const line = text.split('\n').find((candidate) => candidate !== '' && !candidate.startsWith('#')) ?? '';
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
