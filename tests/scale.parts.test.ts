import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTallies,
  cutToParts,
  type ReadOptions,
  type ReadReport,
  readSource,
  type Source,
  startTally,
  tallyOf,
} from '../src/read/index.js';
import { temporaryFolder } from './folder.support.js';

const folder = temporaryFolder();

/** 社区服务群众 in GB 18030. */
const GB18030 = Buffer.from('c9e7c7f8b7fecef1c8bad6da', 'hex');

interface Seen {
  readonly articles: unknown[];
  readonly told: string[];
}

function reporter(told: string[]): ReadReport {
  return { failed: (error) => told.push(error.message), note: (message) => told.push(message) };
}

async function read(sources: readonly Source[], options: ReadOptions): Promise<Seen> {
  const told: string[] = [];
  const articles: unknown[] = [];
  for (const source of sources) {
    for await (const { articles: found } of readSource(source, options, reporter(told))) {
      for (const article of found) {
        const { index, title, text, evidence, date } = article;
        articles.push({ index, title, text, evidence, date, at: article.locate({ start: 0, end: text.length }) });
      }
    }
  }
  return { articles, told };
}

/** As workers do it: each part with a tally of its own, counted beforehand. */
async function readApart(sources: readonly Source[], options: ReadOptions): Promise<Seen> {
  const all: Seen = { articles: [], told: [] };
  let tally = startTally();
  for (const source of sources) {
    const own = source.part === undefined ? source : { ...source, part: { ...source.part, tally: { ...tally } } };
    const { articles, told } = await read([own], options);
    all.articles.push(...articles);
    all.told.push(...told);
    tally = addTallies(tally, await tallyOf(source, options));
  }
  return all;
}

async function cut(bytes: Uint8Array | string, size: number, options: ReadOptions = {}): Promise<Source[]> {
  const path = join(folder, 'dump.jsonl');
  writeFileSync(path, bytes);
  return cutToParts({ path, format: 'jsonl', gzipped: false }, options, statSync(path).size, size);
}

const whole = (): Source => ({ path: join(folder, 'dump.jsonl'), format: 'jsonl', gzipped: false });

const LINES = [
  '{"text":"社区开办“爱心课堂”，服务群众320人次。","标题":"爱心课堂开课","date":"2023-04-10"}',
  '{"text":"第一段。\\n第二段筹集互助金70.32万元。"}',
  '{"text":"\\u793e\\u533a 12 \\u4eba"}',
  '{"text":""}',
  '{"content":"别的栏目。"}',
  '{"text":null}',
  '[1,2]',
  'no json',
  '',
  '   ',
  '{"text":"长长的报道，说的是同一件事。长长的报道，说的是同一件事。长长的报道，说的是同一件事。"}\r',
];
const FIRST = '{"text":"开头的报道。"}';

describe('a dump that is read in parts gives what it gives in one go', () => {
  test('wherever it is cut, whatever its lines hold', async () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 700 }), fc.constantFrom('', '\n'), async (rest, size, end) => {
        const parts = await cut([FIRST, ...rest].join('\n') + end, size);
        const expected = await read([whole()], {});
        expect(await readApart(parts, {})).toEqual(expected);
        const again = await cut([FIRST, ...rest].join('\n') + end, size);
        expect(await read(again, {})).toEqual(expected);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('more bad lines than are told one by one', async () => {
    const parts = await cut(`${FIRST}\n${'bad\n'.repeat(50)}${FIRST}\n`, 64);
    expect(parts.length).toBeGreaterThan(3);
    expect(await readApart(parts, {})).toEqual(await read([whole()], {}));
  });

  test('GB 18030, which is guessed once', async () => {
    const line = Buffer.concat([Buffer.from('{"text":"'), GB18030, Buffer.from('320"}\n')]);
    const parts = await cut(Buffer.concat([line, line, line, line]), 40);
    expect(parts.length).toBeGreaterThan(2);
    const seen = await readApart(parts, {});
    expect(seen).toEqual(await read([whole()], {}));
    expect(seen.told).toHaveLength(1);
    expect(seen.articles).toMatchObject([
      { index: 1 },
      { index: 2 },
      { index: 3 },
      { index: 4, text: '社区服务群众320' },
    ]);
  });
});

describe('a file that cannot be read', () => {
  test('says so once when its first record has no text field', async () => {
    const parts = await cut('{"wrong":"社区"}\n'.repeat(20), 40);
    const seen = await read(parts, {});
    expect(seen.articles).toEqual([]);
    expect(seen.told).toHaveLength(1);
    expect(await readApart(parts, {})).toEqual(seen);
  });

  test('loses the part with the bad byte only, and the lines after it keep their numbers', async () => {
    const lines = Array.from({ length: 8 }, () => `${FIRST}\n`);
    const bytes = Buffer.from(`${lines.join('')}bad\n`);
    bytes[bytes.indexOf('的', 3 * Buffer.byteLength(`${FIRST}\n`))] = 0xff;
    const size = Buffer.byteLength(`${FIRST}\n`) * 2;
    const options = { encoding: 'utf-8' };
    const seen = await read(await cut(bytes, size, options), options);
    expect(seen.articles).toHaveLength(6);
    expect(seen.told).toEqual([
      expect.stringMatching(/not valid utf-8.*lost from byte \d+ to \d+/),
      expect.stringMatching(/line 9 /),
    ]);
    expect(await readApart(await cut(bytes, size, options), options)).toEqual(seen);
  });
});

describe('what is not cut', () => {
  test.each<[string, Partial<Source>, ReadOptions, Uint8Array | string]>([
    ['a table', { format: 'csv' }, {}, 'text\n"a\nb"\n'.repeat(20)],
    ['a compressed dump', { gzipped: true }, {}, `${FIRST}\n`.repeat(9)],
    ['text in UTF-16', {}, {}, Buffer.from(`\ufeff${FIRST}\n`.repeat(9), 'utf16le')],
    ['a dump that is told to be UTF-16', {}, { encoding: 'utf-16le' }, Buffer.from(`${FIRST}\n`.repeat(9), 'utf16le')],
    ['one line', {}, {}, `{"text":"${'长'.repeat(400)}"}`],
    ['binary data', {}, {}, Buffer.alloc(500)],
  ])('%s', async (_, own, options, bytes) => {
    const path = join(folder, 'other');
    writeFileSync(path, bytes);
    const source: Source = { path, format: 'jsonl', gzipped: false, ...own };
    const parts = await cutToParts(source, options, statSync(path).size, 40);
    expect(parts).toHaveLength(1);
  });

  test('what --input-format names a dump is cut', async () => {
    const path = join(folder, 'other');
    writeFileSync(path, `${FIRST}\n`.repeat(9));
    const source: Source = { path, format: null, gzipped: false };
    const parts = await cutToParts(source, { inputFormat: 'ndjson' }, statSync(path).size, 40);
    expect(parts.length).toBeGreaterThan(4);
  });
});
