import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Cell, type ColumnSpec, formats } from '../src/write/index.js';

const table = await formats.table();

function drawn(
  columns: readonly ColumnSpec[],
  rows: readonly Cell[][],
  width: number,
  colour = { colour: false },
): string[] {
  const writer = table(columns, { raw: false, bom: false, width, headings: (name) => name, ...colour });
  const text = writer.begin() + rows.map((cells) => writer.row(cells)).join('') + writer.end();
  return text.split('\n').slice(0, -1);
}

const SLOGANS: readonly ColumnSpec[] = [
  { name: 'slogan', grow: 2 },
  { name: 'kind', grow: 0 },
  { name: 'count', align: 'right' },
  { name: 'context', grow: 4 },
];
const LONG = '全市各级党组织严格落实三会一课制度，推动党员学在前、改在前、干在前，把实事办到群众心坎上';
const ROWS: readonly Cell[][] = [
  ['三会一课', 'numeric', 12, LONG],
  ['学在前、改在前、干在前', 'parallel', 3, null],
];

describe('a table for eyes', () => {
  test('fits the terminal: long texts are cut, short columns keep their width', () => {
    expect(drawn(SLOGANS, ROWS, 60)).toEqual([
      'slogan               kind      count  context',
      '───────────────────  ────────  ─────  ──────────────────────',
      '三会一课             numeric      12  全市各级党组织严格落…',
      '学在前、改在前、干…  parallel      3',
    ]);
  });
  test('on half a screen has fewer columns, which can be read', () => {
    expect(drawn(SLOGANS, ROWS, 30)).toEqual([
      'slogan         kind      count',
      '─────────────  ────────  ─────',
      '三会一课       numeric      12',
      '学在前、改在…  parallel      3',
    ]);
  });
  test('takes no more room than it needs', () => {
    expect(drawn(SLOGANS.slice(0, 3), [['甲', 'coined', 1]], 200)).toEqual([
      'slogan  kind    count',
      '──────  ──────  ─────',
      '甲      coined      1',
    ]);
  });
  test('words that lean on the next column lose their beginning, numbers their end', () => {
    const columns = [{ name: 'left', align: 'right' }, { name: 'hit' }] as const;
    expect(drawn(columns, [['面对面交流，认真倾听职工', '群众']], 20)).toEqual([
      '          left  hit',
      '──────────────  ────',
      ' …认真倾听职工  群众',
    ]);
    expect(drawn([{ name: 'n', align: 'right' }], [[1234567]], 5).at(-1)).toBe('1234…');
  });
  test('nothing found: only the header', () => {
    expect(drawn(SLOGANS, [], 80)).toEqual(['slogan  kind  count  context']);
  });
  test('where the terminal does not tell its width, 100 columns', () => {
    const widths = drawn(SLOGANS, [['甲', '', 1, LONG.repeat(4)]], 0).map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeGreaterThan(97);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  });
  test('colour is in the header, and only where it is wanted', () => {
    const [header, ...lines] = drawn(SLOGANS, ROWS, 60, { colour: true });
    expect(header).toContain('\u001b[36m');
    expect(stringWidth(header ?? '')).toBe(stringWidth(drawn(SLOGANS, ROWS, 60)[0] ?? ''));
    expect(lines).toEqual(drawn(SLOGANS, ROWS, 60).slice(1));
  });
  test('rows beyond the first block stand under the same header in the same columns', () => {
    const rows = Array.from({ length: 300 }, (_, at): Cell[] => ['甲', 'coined', at, '乙']);
    const lines = drawn(SLOGANS, rows, 80);
    expect(lines).toHaveLength(302);
    expect(new Set(lines.slice(2).map((line) => line.indexOf('乙')))).toEqual(
      new Set([(lines[0]?.indexOf('context') as number) - 1]),
    );
  });
  test('a wide emoji and a narrow one leave the next column in its place', () => {
    const columns = [{ name: 'text' }, { name: 'end' }];
    const lines = drawn(
      columns,
      [['🫠甲'], ['❤️乙'], ['👨‍👩‍👧'], ['e\u0301'], ['กำ']].map(([text]) => [text ?? '', '|']),
      80,
    );
    expect(new Set(lines.slice(2).map((line) => stringWidth(line)))).toEqual(new Set([stringWidth(lines[2] ?? '')]));
  });
});

describe('no line is wider than the terminal', () => {
  const scripts = [
    '三',
    '，',
    'a',
    ' ',
    '😀',
    '🫠',
    '👨‍👩‍👧',
    '🇨🇳',
    '1️⃣',
    '❤️',
    'e\u0301',
    '\u0301',
    '\u20dd',
    'ﾊﾟ',
    '각',
    'กำ',
    'नि',
    '\u{e0100}',
    '\u200d',
    '\ue000',
    '𠮷',
    '·',
    '…',
    '\n',
    '\u001b[1m',
    '—',
  ];
  const texts = fc.string({
    unit: fc.oneof(fc.constantFrom(...scripts), fc.string({ unit: 'binary', maxLength: 2 })),
    maxLength: 60,
  });
  const columns = fc.array(
    fc.record({ name: texts, align: fc.constantFrom('left' as const, 'right' as const), grow: fc.nat({ max: 5 }) }),
    { minLength: 1, maxLength: 12 },
  );
  test('whatever the cells, the columns and the width', () => {
    fc.assert(
      fc.property(
        columns,
        fc.array(fc.array(texts, { maxLength: 12 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 140 }),
        (specs, rows, width) => {
          const lines = drawn(specs, rows, width);
          expect(lines).toHaveLength(rows.length === 0 ? 1 : rows.length + 2);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 300 },
    );
  });
});
