import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecimalSum } from '../src/digest/decimal.js';
import { byCodePoint, mostCounted } from '../src/digest/order.js';

const sum = (values: readonly number[]): number => {
  const total = new DecimalSum();
  for (const value of values) total.add(value);
  return total.value;
};

describe('DecimalSum', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[703200, 310000, 125000], 1138200],
    [[1.57, -0.57], 1],
    [[1e21, 1], 1e21],
    [[1e-7, 2e-7], 3e-7],
    [[-0.5], -0.5],
    [[], 0],
  ])('%j adds up to %d', (values, total) => expect(sum(values)).toBe(total));

  it('gives the same sum in any order, and for parts that are merged', () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100));
    fc.assert(
      fc.property(amounts, amounts, (first, second) => {
        const merged = new DecimalSum();
        for (const part of [second, first]) {
          const total = new DecimalSum();
          for (const value of part) total.add(value);
          merged.merge(total.save());
        }
        expect(merged.value).toBe(sum([...first, ...second]));
      }),
    );
  });
});

describe('byCodePoint', () => {
  it('is the order of code points, also beyond the basic plane', () => {
    const unit = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const expected = Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
        expect(Math.sign(byCodePoint(a, b))).toBe(expected);
      }),
    );
  });
});

describe('mostCounted', () => {
  it('breaks ties in code point order', () => {
    const counts = new Map([
      ['三治融合', 1],
      ['“三治”融合', 1],
      ['三治', 4],
    ]);
    expect(mostCounted(counts)).toEqual(['三治', '“三治”融合', '三治融合']);
  });
});
