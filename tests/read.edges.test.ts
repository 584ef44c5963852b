import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINS, ENDS, edgesOf } from '../src/read/lines/edges.js';
import { linesOf } from '../src/read/lines/lines.js';
import { HOLDS, traitsOf } from '../src/read/lines/traits.js';
import { codeUnitsOf } from '../src/text/code-units.js';
import { isBlank, isSpace } from '../src/text/script.js';

const text = fc.string({
  unit: fc.constantFrom(...'一二张报讯摄年月日3８aA，,、；;：:。！？!?…—”’」』）)》】]“‘（(《#>+-*=_■本第 /.．'),
});

/** What each bit says, as a pattern. */
const EDGES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [BEGINS.continuing, /^[，,、；;：:。！？!?”’」』）)》%％‰℃]/],
  [BEGINS.rest, /^[\u4e00-\u9fff][，,、；;：:。！？!?”’」』）)》%％‰℃]/],
  [BEGINS.hash, /^#/],
  [BEGINS.item, /^[—一二三四五六七八九十0-9（(①-⑳第]/],
  [BEGINS.markup, /^[>+*-]/],
  [BEGINS.date, /^[0-9月日]/],
  [ENDS.sentence, /[。！？!?…][”’」』）)》]*$|[\u4e00-\u9fff][.．]$|\.{3}$/],
  [ENDS.closer, /[”’」』）)》]$/],
  [ENDS.quote, /[”」]$/],
  [ENDS.credit, /[）)摄]$/],
  [ENDS.semicolon, /[；;]$/],
  [ENDS.hanging, /[，,、“‘「『（(《〈]$/],
  [ENDS.date, /[年月0-9]$/],
  [ENDS.dash, /——$/],
  [ENDS.ellipsis, /(?:…|\.{3})$/],
  [ENDS.colon, /[：:]$/],
  [ENDS.final, /[。！？!?…]$|[\u4e00-\u9fff][.．]$|\.{3}$/],
  [ENDS.bracket, /[】\]]$/],
  [ENDS.clause, /[，,、；。]$/],
];

const MARKS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [HOLDS.blank, /\s/],
  [HOLDS.pair, /[“”‘’（）()《》]/],
  [HOLDS.stop, /[，。；]/],
  [HOLDS.clause, /[，,、；。]/],
  [HOLDS.final, /[。！？]/],
  [HOLDS.digit, /[0-9０-９]/],
  [HOLDS.colon, /[:：]/],
  [HOLDS.wideColon, /：/],
  [HOLDS.report, /讯/],
  [HOLDS.end, /[。！？!?”….．]/],
];

describe('what a line begins with, ends with and holds', () => {
  it('is what the patterns say', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const [bit, pattern] of EDGES)
          expect([(edgesOf(line) & bit) !== 0, pattern]).toEqual([pattern.test(line), pattern]);
        for (const [bit, pattern] of MARKS)
          expect([(traitsOf(line).holds & bit) !== 0, pattern]).toEqual([pattern.test(line), pattern]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is that of each line of a text', () => {
    fc.assert(
      fc.property(fc.array(text), (parts) => {
        for (const line of linesOf(parts.join('\n'))) {
          expect([line.edges, line.holds, line.columns]).toEqual([
            edgesOf(line.text),
            traitsOf(line.text).holds,
            traitsOf(line.text).columns,
          ]);
        }
      }),
    );
  });
});

describe('the table of what each unit holds', () => {
  it('has all white space, and the columns of all units', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const { columns, holds } = traitsOf(String.fromCharCode(unit));
      const isWide = unit >= 0x2e80 || (unit >= 0x2014 && unit <= 0x2026);
      const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
      const own = [unit, columns, (holds & HOLDS.blank) !== 0];
      expect(own).toEqual([unit, isSecondHalf ? 0 : isWide ? 2 : 1, isBlank(unit) || isSpace(unit)]);
    }
  });
});

describe('codeUnitsOf', () => {
  it.each(['', '一“二”𠮷', '一'.repeat(70_000)])('has the units of a text and a 0 behind them (%#)', (units) => {
    const codes = codeUnitsOf(units);
    expect([...codes.subarray(0, units.length + 1)]).toEqual([...units.split('').map((unit) => unit.charCodeAt(0)), 0]);
  });
});
