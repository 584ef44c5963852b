import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberLog, NumberReader } from '../src/digest/number-log.js';
import { Spread } from '../src/digest/spread.js';

function spreadOf(articles: readonly { readonly size: number; readonly units: readonly string[] }[]): Spread {
  const spread = new Spread();
  for (const { size, units } of articles) {
    for (const unit of units) spread.count(spread.numberOf(unit));
    spread.endArticle(size);
  }
  return spread;
}

describe('NumberLog', () => {
  const numbers = fc.array(fc.oneof(fc.nat(20), fc.nat(), fc.maxSafeNat()), { maxLength: 20_000 });

  it('gives back the numbers, also from its text, which JSON carries', () => {
    fc.assert(
      fc.property(numbers, (pushed) => {
        const log = new NumberLog();
        for (const number of pushed) log.push(number);
        const text = JSON.parse(JSON.stringify(log.toText())) as string;
        for (const reader of [log.read(), NumberReader.of(text)]) {
          expect(pushed.map(() => reader.next())).toEqual(pushed);
          expect(reader.atEnd).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('Spread', () => {
  // Gries, "Analyzing dispersion" (in: A Practical Handbook of Corpus Linguistics, 2020): the word a, five parts, DP = 0.18.
  it('gives the published deviation of proportions of a worked example', () => {
    const parts = [9, 10, 10, 10, 11].map((size, index) => ({ size, units: Array(index + 1).fill('a') as string[] }));
    expect(spreadOf(parts).frequencies()).toEqual([{ unit: 'a', count: 15, articles: 5, dp: 0.18 }]);
  });

  it('is near 1 for what stands in one small article', () => {
    const [row] = spreadOf([
      { size: 1, units: ['a', 'a', 'a', 'a', 'a'] },
      { size: 999, units: [] },
    ]).frequencies();
    expect(row?.dp).toBe(0.999);
  });

  it('counts parts that are merged as it counts the whole', () => {
    const article = fc.record({
      size: fc.integer({ min: 1, max: 50_000 }),
      units: fc.array(fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(article), fc.array(article), (first, second) => {
        const merged = spreadOf(first);
        merged.merge(JSON.parse(JSON.stringify(spreadOf(second).save())));
        expect(merged.frequencies()).toEqual(spreadOf([...first, ...second]).frequencies());
      }),
    );
  });
});
