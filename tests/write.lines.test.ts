import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineWriter } from '../src/write/format.js';
import { type Cell, type FormatName, lineFormats, Utf8Lines, type WriteOptions } from '../src/write/index.js';

const OPTIONS: WriteOptions = { raw: false, bom: false, width: 80, colour: false, headings: (name) => name };
const names = Object.keys(lineFormats) as FormatName[];
const formats = await Promise.all(names.map(async (name) => lineFormats[name]?.()));

/** The rows as lines in UTF-8, taken after every `piece` rows. */
function inBytes(at: number, width: number, rows: readonly (readonly Cell[])[], piece: number): Buffer {
  const lines = new Utf8Lines(formatOf(at, width));
  const pieces: Uint8Array[] = [];
  rows.forEach((row, index) => {
    lines.add(row);
    if (index % piece === 0 || lines.isPiece) pieces.push(lines.take());
  });
  return Buffer.concat([...pieces, lines.take()]);
}

function inText(at: number, width: number, rows: readonly (readonly Cell[])[]): Buffer {
  const writer = lineWriter(formatOf(at, width));
  return Buffer.from(rows.map((row) => writer.row(row)).join(''));
}

function formatOf(at: number, width: number) {
  const columns = Array.from({ length: width }, (_, column) => ({ name: `列${column}` }));
  const format = formats[at]?.(columns, OPTIONS);
  if (format === undefined) throw new Error(`no format ${at}`);
  return format;
}

describe.each(names.map((name, at) => ({ name, at })))('lines of $name', ({ at }) => {
  const texts = fc.oneof(
    fc.constantFrom('', '三会一课', '惠及7032人次', 'é', '😀', '\ud83d', '半\udc00个', '"甲",\n乙\t'),
    fc.string({ unit: 'binary' }),
  );
  const cells = fc.oneof(texts, fc.integer(), fc.constant(null), fc.boolean(), fc.array(texts));
  const width = 3;
  test('are the bytes of their texts, wherever they are taken', () => {
    const rows = fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (table, piece) => {
        expect(inBytes(at, width, table, piece).equals(inText(at, width, table))).toBe(true);
      }),
    );
  });
  test('grow with a cell that is larger than a piece', () => {
    const long = '政'.repeat(100_000);
    const rows: Cell[][] = [
      ['甲', long, 1],
      ['甲', long, 2],
      ['乙', `${long}😀`, 3],
    ];
    expect(inBytes(at, width, rows, 10).equals(inText(at, width, rows))).toBe(true);
  });
});
