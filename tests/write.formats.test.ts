import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type FormatName, formats, type RowWriter, type WriteOptions } from '../src/write/index.js';
import { plainNumber } from '../src/write/number.js';

const names = Object.keys(formats) as FormatName[];
const loaded = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await formats[name]()])));
const OPTIONS: WriteOptions = { raw: false, bom: false, width: 80, colour: false, headings: (name) => name };

function written(format: FormatName, names: readonly string[], rows: readonly Cell[][], options = OPTIONS): string {
  const writer: RowWriter = loaded[format](
    names.map((name) => ({ name })),
    options,
  );
  return writer.begin() + rows.map((cells) => writer.row(cells)).join('') + writer.end();
}

/** One cell as it stands in a row between two others, so that what surrounds it is known. */
function cell(format: FormatName, value: Cell, options = OPTIONS): string {
  const { before, after } = FRAMES[format];
  const text = written(format, ['a', 'b', 'c'], [['x', value, 'y']], options);
  return text.slice(text.lastIndexOf(before) + before.length, text.lastIndexOf(after));
}

const FRAMES: Readonly<Record<FormatName, { before: string; after: string }>> = {
  table: { before: 'x  ', after: '  y' },
  csv: { before: 'x,', after: ',y' },
  tsv: { before: 'x\t', after: '\ty' },
  json: { before: '"b":', after: ',"c"' },
  ndjson: { before: '"b":', after: ',"c"' },
  md: { before: '| x | ', after: ' | y |' },
};

describe('cells', () => {
  const rows: [name: string, format: FormatName, value: Cell, expected: string][] = [
    ['a text', 'csv', '三会一课', '三会一课'],
    ['a comma', 'csv', '学,干', '"学,干"'],
    ['a Chinese comma is no comma', 'csv', '学，干', '学，干'],
    ['a quote', 'csv', '"三治"融合', '"""三治""融合"'],
    ['Chinese quotes are no quotes', 'csv', '“三治”融合', '“三治”融合'],
    ['a line feed', 'csv', '一\n二', '"一\n二"'],
    ['a return', 'csv', '一\r二', '"一\r二"'],
    ['missing', 'csv', null, ''],
    ['a list', 'csv', ['三治融合', '“三治”融合'], '三治融合|“三治”融合'],
    ['an empty list', 'csv', [], ''],
    ['a truth value', 'csv', true, 'true'],
    ['a control character is data in a file', 'csv', '\u001b[31m红', '\u001b[31m红'],
    ['a tab', 'tsv', '一\t二', '一\\t二'],
    ['line breaks', 'tsv', '一\r\n二', '一\\r\\n二'],
    ['a backslash', 'tsv', 'C:\\temp', 'C:\\\\temp'],
    ['a quote in TSV is a letter', 'tsv', '"三治"融合', '"三治"融合'],
    ['missing', 'tsv', null, ''],
    ['missing', 'json', null, 'null'],
    ['a list', 'json', ['一', '二'], '["一","二"]'],
    ['a truth value', 'ndjson', false, 'false'],
    ['no number', 'ndjson', Number.NaN, 'null'],
    ['control characters', 'json', '\u001b\u009b\u007f', '"\\u001b\\u009b\\u007f"'],
    ['bidirectional controls', 'json', '\u202e倒\u2066', '"\\u202e倒\\u2066"'],
    ['half a pair', 'json', '\ud83d', '"\\ud83d"'],
    ['an emoji', 'json', '😀', '"😀"'],
    ['a pipe', 'md', '甲|乙', '甲\\|乙'],
    ['a list', 'md', ['甲', '乙'], '甲\\|乙'],
    ['a line break', 'md', '甲\r\n乙\n丙', '甲<br>乙<br>丙'],
    ['HTML', 'md', '<img src=x onerror=alert(1)>&amp;', '&lt;img src=x onerror=alert(1)&gt;&amp;amp;'],
    ['a link', 'md', '[甲](javascript:x)', '\\[甲\\](javascript:x)'],
    ['emphasis', 'md', '*甲* _乙_ `丙`', '\\*甲\\* \\_乙\\_ \\`丙\\`'],
    ['an underscore inside a word is none', 'md', 'region_code', 'region_code'],
    ['an escape sequence', 'md', '\u001b[31m红', '␛\\[31m红'],
    ['an escape sequence', 'table', '\u001b[31m红', '␛[31m红'],
    ['bidirectional controls and joiners', 'table', '\u202e甲\u200b乙\ufeff', '甲乙'],
    ['line breaks', 'table', '甲\r\n乙\t丙', '甲 乙 丙'],
    ['the one-byte control sequence introducer', 'table', '甲\u009b31m乙', '甲31m乙'],
    ['a list', 'table', ['甲', '乙'], '甲|乙'],
  ];
  test.each(rows)('%s in %s: %j', (_, format, value, expected) => {
    expect(cell(format, value)).toBe(expected);
  });
});

describe('formulas of spreadsheets', () => {
  const texts = ['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1'];
  test.each(texts)('%j is marked as text', (text) => {
    expect(written('csv', ['a'], [[text]])).toMatch(/^a\r\n"?'/);
    expect(written('csv', ['a'], [[text]], { ...OPTIONS, raw: true })).not.toContain("'");
  });
  test.each(['1+9系列行动', '三会一课', "'甲", '＝甲', '—甲', '', '-', '+'])('%j is no formula', (text) => {
    expect(cell('csv', text)).toBe(text);
  });
  test('a number is never a formula, a list can be one', () => {
    expect(cell('csv', -2.5)).toBe('-2.5');
    expect(cell('csv', ['=1', '甲'])).toBe("'=1|甲");
    expect(cell('tsv', '=1')).toBe("'=1");
    expect(cell('json', '=1')).toBe('"=1"');
    expect(cell('md', '=1')).toBe('=1');
  });
});

describe('numbers', () => {
  const rows: [number, string | null][] = [
    [0, '0'],
    [-0, '0'],
    [703200, '703200'],
    [0.1 + 0.2, '0.3'],
    [33.3333, '33.3333'],
    [-12.5, '-12.5'],
    [1e21, '1000000000000000000000'],
    [1.5e300, `15${'0'.repeat(299)}`],
    [1.25e-7, '0.000000125'],
    [-3e-10, '-0.0000000003'],
    [2 ** 53, '9007199254740992'],
    [Number.POSITIVE_INFINITY, null],
  ];
  test.each(rows)('%d is written %s', (value, expected) => {
    expect(plainNumber(value)).toBe(expected);
  });
  test('plain digits that read back as the same number, to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value) ?? '';
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
    );
  });
});

describe('whole outputs', () => {
  const rows: Cell[][] = [
    ['三会一课', 2, ['三会一课']],
    ['=1', null, []],
  ];
  const names = ['slogan', 'count', 'variants'];
  const expected: Readonly<Record<FormatName, string>> = {
    table: 'slogan    count  variants\n────────  ─────  ────────\n三会一课  2      三会一课\n=1\n',
    csv: "slogan,count,variants\r\n三会一课,2,三会一课\r\n'=1,,\r\n",
    tsv: "slogan\tcount\tvariants\n三会一课\t2\t三会一课\n'=1\t\t\n",
    json: '[\n{"slogan":"三会一课","count":2,"variants":["三会一课"]},\n{"slogan":"=1","count":null,"variants":[]}\n]\n',
    ndjson: '{"slogan":"三会一课","count":2,"variants":["三会一课"]}\n{"slogan":"=1","count":null,"variants":[]}\n',
    md: '| slogan | count | variants |\n| --- | --- | --- |\n| 三会一课 | 2 | 三会一课 |\n| =1 |  |  |\n',
  };
  const empty: Readonly<Record<FormatName, string>> = {
    table: 'slogan  count  variants\n',
    csv: 'slogan,count,variants\r\n',
    tsv: 'slogan\tcount\tvariants\n',
    json: '[]\n',
    ndjson: '',
    md: '| slogan | count | variants |\n| --- | --- | --- |\n',
  };
  test.each(Object.keys(formats) as FormatName[])('%s', (format) => {
    expect(written(format, names, rows)).toBe(expected[format]);
    expect(written(format, names, [])).toBe(empty[format]);
  });
  test('headings are for eyes, names for scripts', () => {
    const options = { ...OPTIONS, headings: () => '提法' };
    for (const format of ['table', 'md'] as const) expect(written(format, ['slogan'], [], options)).toContain('提法');
    for (const format of ['csv', 'tsv'] as const)
      expect(written(format, ['slogan'], [], options)).not.toContain('提法');
    expect(written('ndjson', ['slogan'], [['甲']], options)).toBe('{"slogan":"甲"}\n');
  });
  test('a byte order mark goes before CSV and TSV only', () => {
    const options = { ...OPTIONS, bom: true };
    for (const format of Object.keys(formats) as FormatName[]) {
      const marked = written(format, names, rows, options).startsWith('\ufeff');
      expect(marked).toBe(format === 'csv' || format === 'tsv');
    }
  });
  test('a lone empty cell is a row, not an empty line', () => {
    expect(written('csv', ['a'], [[null], ['']])).toBe('a\r\n""\r\n""\r\n');
  });
  test('on a terminal no format passes control characters on', () => {
    const options = { ...OPTIONS, terminal: true };
    for (const format of Object.keys(formats) as FormatName[]) {
      const text = written(format, ['a'], [['甲\u001b]0;x\u0007\u009b1m\u202e\u007f乙']], options);
      expect(text.replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('what is written can be read back', () => {
  const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...'甲“,"\r\n\t\\|=\'; '), fc.string({ unit: 'binary' })) });
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      names: fc.array(texts, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(texts, { minLength: width, maxLength: width })),
    }),
  );
  const raw = { ...OPTIONS, raw: true };

  test('CSV', () => {
    fc.assert(
      fc.property(tables, ({ names, rows }) => {
        expect(parseCsv(written('csv', names, rows, raw))).toEqual([names, ...rows]);
      }),
    );
  });
  test('TSV', () => {
    fc.assert(
      fc.property(tables, ({ rows }) => {
        const names = rows[0]?.map((_, at) => `c${at}`) ?? ['c'];
        expect(parseTsv(written('tsv', names, rows, raw)).slice(1)).toEqual(rows);
      }),
    );
  });
  test('JSON and NDJSON', () => {
    fc.assert(
      fc.property(tables, ({ rows }) => {
        const names = rows[0]?.map((_, at) => `c${at}`) ?? ['c'];
        const objects = rows.map((cells) => Object.fromEntries(cells.map((text, at) => [`c${at}`, text])));
        expect(JSON.parse(written('json', names, rows))).toEqual(objects);
        const lines = written('ndjson', names, rows).split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(objects);
      }),
    );
  });
});

/** RFC 4180, read character by character. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"';
      at++;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && (character === ',' || text.startsWith('\r\n', at))) {
      record.push(field);
      field = '';
      if (character === ',') continue;
      records.push(record);
      record = [];
      at++;
    } else field += character;
  }
  return records;
}

function parseTsv(text: string): string[][] {
  const meanings: Readonly<Record<string, string>> = { '\\t': '\t', '\\n': '\n', '\\r': '\r', '\\\\': '\\' };
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) =>
    line.split('\t').map((field) => field.replace(/\\[tnr\\]/g, (pair) => meanings[pair] ?? '')),
  );
}
