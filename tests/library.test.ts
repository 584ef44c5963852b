import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentedExamples, runExample } from '../scripts/documented-examples.js';
import { InputError } from '../src/core/errors.js';
import type { Article } from '../src/core/types.js';
import { attributeRegion, findClaims, findSlogans, readArticles } from '../src/index.js';
import { ROOT } from './cli.support.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

const EXAMPLES = documentedExamples(readFileSync(`${ROOT}/docs/LIBRARY.md`, 'utf8'));

async function collected(articles: AsyncIterable<Article>): Promise<Article[]> {
  const all: Article[] = [];
  for await (const article of articles) all.push(article);
  return all;
}

describe('the entry points', () => {
  test('an article gives claims, slogans and its region', async () => {
    const path = join(folder, 'page.txt');
    writeFileSync(path, '青海省格尔木市总工会开展“四联”蹲点调研，服务职工320人次。\n');
    const articles = await collected(readArticles(path));
    expect(articles).toHaveLength(1);
    for (const article of articles) {
      expect(findClaims(article).claims).toMatchObject([{ value: 320, unit: '人次', role: 'served' }]);
      expect(findSlogans(article).occurrences.map(({ slogan }) => slogan)).toContain('四联');
      expect(attributeRegion(article).division?.name).toBe('格尔木市');
    }
  });

  test('a file that cannot be read is thrown, or told', async () => {
    const missing = join(folder, 'missing.txt');
    await expect(collected(readArticles(missing))).rejects.toBeInstanceOf(InputError);
    const told: InputError[] = [];
    expect(await collected(readArticles([missing], { onFailure: (error) => told.push(error) }))).toEqual([]);
    expect(told.map(({ path }) => path)).toEqual([missing]);
  });

  test('notes are told to whoever wants them', async () => {
    const gbk = join(folder, 'gbk.txt');
    writeFileSync(gbk, Buffer.from('b7fecef1c8bad6da333230c8cbb4cea1a3'.repeat(9), 'hex'));
    writeFileSync(join(folder, 'other.zip'), '');
    const notes: string[] = [];
    for await (const _ of readArticles(folder, { onNote: (note) => notes.push(note) }));
    expect(notes.join('\n')).toMatch(/1 file of other formats skipped/);
  });
});

describe('docs/LIBRARY.md', () => {
  test('shows them all', () => expect(EXAMPLES.length).toBeGreaterThan(5));
  test.each(EXAMPLES)('$code', ({ code, output }) => expect(runExample(code)).toBe(output));
});

/** What the package publishes is unpacked where another project would have it, without its dependencies: the types need none. */
function unpackPackage(): void {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(packed.status, packed.stderr).toBe(0);
  const target = join(folder, 'node_modules', 'gov-digest');
  mkdirSync(target, { recursive: true });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const { status } = spawnSync('tar', ['-xzf', join(folder, tarball), '-C', target, '--strip-components=1']);
  expect(status).toBe(0);
}

const CONSUMER = `import { attributeRegion, findClaims, findSlogans, readArticles } from 'gov-digest';
import type { Article, Claim, RegionAttribution, SloganOccurrence } from 'gov-digest';

export async function read(path: string): Promise<[Article, readonly Claim[], readonly SloganOccurrence[], RegionAttribution][]> {
  const rows: [Article, readonly Claim[], readonly SloganOccurrence[], RegionAttribution][] = [];
  for await (const article of readArticles([path], { encoding: 'gb18030', onFailure: (error) => error.path })) {
    rows.push([article, findClaims(article).claims, findSlogans(article).occurrences, attributeRegion(article)]);
  }
  // @ts-expect-error: an article is no path, and nothing of the types is any
  readArticles(rows[0]);
  return rows;
}
`;

describe('the types of the published package', () => {
  beforeAll(() => {
    unpackPackage();
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  });

  test.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('resolve under --module %s --moduleResolution %s, without types of Node', (module, resolution) => {
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022', '--types', ''];
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
        ...['--module', module, '--moduleResolution', resolution],
        ...options,
        'consumer.ts',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
