import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Line, linesOf } from '../src/read/lines/lines.js';
import { MeasuredLines, OVERHANG, REACH, SPREAD, TOLERANCE } from '../src/read/lines/measured.js';

/** Lines of any width, broken or not, with and without clauses. */
const text = fc
  .array(fc.tuple(fc.integer({ min: 6, max: 30 }), fc.constantFrom('', '', '，一', '。', '）', '；')), {
    maxLength: 30,
  })
  .map((parts) => parts.map(([length, end]) => `${'一'.repeat(length)}${end}`).join('\n'));

/** The rule as one would say it: each broken line is compared with all others. */
function widthOf(lines: readonly Line[], total: number): number {
  const broken = lines.filter((line) => !/[。！？；]$/.test(line.text));
  let best = 0;
  let support = 0;
  for (const { columns } of broken) {
    if (columns < 16) continue;
    const near = broken.filter((line) => line.columns <= columns && line.columns >= columns - SPREAD).length;
    if (near > support || (near === support && columns > best)) [best, support] = [columns, near];
  }
  const wider = lines.filter((line) => line.columns > best + OVERHANG).length;
  const clauses = broken.filter((line) => line.columns >= best - TOLERANCE && line.text.includes('，')).length;
  if (support * 2 < broken.length || wider * 2 > support) return 0;
  if (support >= 3) return clauses * 4 >= support ? best : 0;
  return support === 2 && total <= 8 && best >= 24 && clauses === 2 ? best : 0;
}

it('tells the width of a column as by comparing each line with all others', () => {
  fc.assert(
    fc.property(text, (wrapped) => {
      const lines = linesOf(wrapped);
      const measured = new MeasuredLines(lines);
      for (let from = 0; from < lines.length; from++) {
        const to = Math.min(lines.length, from + REACH + 1);
        expect(measured.columnWidth(from, to)).toBe(widthOf(lines.slice(from, to), lines.length));
      }
    }),
    { numRuns: 300 },
  );
});
