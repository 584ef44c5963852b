import { describe, expect, it } from 'vitest';
import { type Comparable, ComparisonFold } from '../src/digest/compare.js';
import { logLikelihood, logRatio } from '../src/digest/keyness.js';
import type { ArticleFindings } from '../src/find/analysis.js';

describe('logLikelihood', () => {
  // McDonald, Handbook of Biological Statistics (3rd ed. 2014), G-test of goodness of fit: 1752 right-billed and 1895 left-billed
  // crossbills where 1:1 is expected, G = 5.61.
  it('gives the published value of a worked example', () => {
    expect(logLikelihood(1752, 1, 1895, 1)).toBeCloseTo(5.61, 2);
  });
  it('is 0 where the relative frequencies are the same', () =>
    expect(logLikelihood(10, 1000, 20, 2000)).toBeCloseTo(0, 10));
  it('takes a count of 0', () => expect(logLikelihood(10, 1000, 0, 1000)).toBeCloseTo(20 * Math.LN2, 10));
});

describe('logRatio', () => {
  it.each([
    [20, 1000, 10, 1000, 1],
    [10, 1000, 20, 1000, -1],
    [4, 100, 0, 100, 3],
  ])('%d of %d against %d of %d is %d', (count, size, rest, restSize, ratio) => {
    expect(logRatio(count, size, rest, restSize)).toBeCloseTo(ratio, 10);
  });
  it('is null without a rest', () => expect(logRatio(1, 10, 0, 0)).toBeNull());
});

describe('ComparisonFold', () => {
  const comparables: Comparable[] = [
    { group: '甲', size: 100, units: [{ unit: '三治融合', class: 'numeric', count: 4 }] },
    {
      group: '乙',
      size: 100,
      units: [
        { unit: '三治融合', class: 'numeric', count: 1 },
        { unit: '微心愿', class: 'coined', count: 3 },
      ],
    },
  ];
  const folded = (from: number, to: number): ComparisonFold => {
    let next = from;
    const fold = new ComparisonFold(() => comparables[next++] as Comparable);
    while (next < to) fold.add({} as ArticleFindings);
    return fold;
  };

  it('compares each group with all others, the most typical first', () => {
    const rows = folded(0, 2).rows();
    expect(rows.map((row) => [row.group, row.unit, row.count, row.restCount, row.articles, row.restArticles])).toEqual([
      ['乙', '微心愿', 3, 0, 1, 0],
      ['乙', '三治融合', 1, 4, 1, 1],
      ['甲', '三治融合', 4, 1, 1, 1],
    ]);
  });

  it('gives the same rows from merged parts', () => {
    const merged = folded(0, 1);
    merged.merge(JSON.parse(JSON.stringify(folded(1, 2).save())));
    expect(merged.rows()).toEqual(folded(0, 2).rows());
  });
});
