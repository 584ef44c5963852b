import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './cli.support.js';

const MOST_LINES = 250;

it('no module is longer than a reader keeps in mind', () => {
  const modules = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const long = modules.filter(
    (path) => readFileSync(join(ROOT, 'src', path), 'utf8').split('\n').length - 1 > MOST_LINES,
  );
  expect(modules.length).toBeGreaterThan(300);
  expect(long).toEqual([]);
});
