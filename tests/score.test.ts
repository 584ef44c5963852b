import { describe, expect, test } from 'vitest';
import { align, hasValue } from '../scripts/score/alignment.js';
import { scoreArticles } from '../scripts/score/articles.js';
import { scoreNumbers } from '../scripts/score/numbers.js';
import { scoreSlogans } from '../scripts/score/slogans.js';

const wanted = (text: string, value: number, level = 'must') => ({ file: 'a.txt', level, text, value: [value] });
const claim = (text: string, value: number | null) => ({ file: 'seeds/a.txt', text, value, unit: '' });

describe('annotated expressions and found claims are paired', () => {
  const rows: [name: string, gold: [string, number][], found: [string, number][], pairs: [number, number][]][] = [
    [
      'in reading order',
      [
        ['3次', 3],
        ['3次', 3],
      ],
      [
        ['3次', 3],
        ['3次', 3],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['one inside the other', [['约3次', 3]], [['3次', 3]], [[0, 0]]],
    ['no digit is cut', [['18个', 18]], [['218个', 218]], []],
    [
      'the right value first',
      [['18个', 18]],
      [
        ['18个', 8],
        ['18个', 18],
      ],
      [[0, 1]],
    ],
    [
      'out of order, what is left over',
      [
        ['7次', 7],
        ['5场', 5],
      ],
      [
        ['5场', 5],
        ['7次', 7],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ],
  ];
  test.each(rows)('%s', (_, gold, found, pairs) => {
    const golds = gold.map(([text, value]) => wanted(text, value));
    const claims = found.map(([text, value]) => claim(text, value));
    const indexed = [...align(golds, claims)].map(([row, hit]) => [
      golds.indexOf(row as never),
      claims.indexOf(hit as never),
    ]);
    expect(indexed.sort()).toEqual(pairs);
  });

  test('a range is right by its ends, a value by any of those listed', () => {
    expect(hasValue({ min: 5, max: 6 }, { value: null, min: 5, max: 6 })).toBe(true);
    expect(hasValue({ min: 5, max: 6 }, { value: 5, min: null, max: null })).toBe(false);
    expect(hasValue({ value: [1, 2] }, { value: 2 })).toBe(true);
    expect(hasValue({ value: [0] }, { value: null })).toBe(false);
  });
});

describe('measures', () => {
  test('a claim that should not be is spurious, one that may be is not', () => {
    const field = { unit: '*', bound: ['exact'], category: ['count'], region: ['110000'] };
    const gold = [wanted('3次', 3), wanted('4次', 4, 'may'), wanted('5岁', 5, 'not')].map((row) => ({
      ...row,
      ...field,
    }));
    const found = [claim('3次', 3), claim('4次', 4), claim('5岁', 5)].map((row) => ({
      ...row,
      bound: 'exact',
      category: 'count',
      region_code: '110000',
    }));
    const { measures, misses } = scoreNumbers(gold, found);
    expect(measures).toMatchObject({ gold: 1, claims: 3, recall: 100, precision: 66.7, value: 100, region: 100 });
    expect(misses).toEqual(['spurious: a.txt 5岁 = 5 ']);
  });

  test('quotes and joiners do not tell slogans apart', () => {
    const gold = [{ file: 'a.txt', level: 'must', slogan: '“1+9”系列行动', aliases: [], count: 2 }];
    const found = [
      { file: 'seeds/a.txt', slogan: '1+9系列行动', kind: 'numeric', count: 2 },
      { file: 'seeds/a.txt', slogan: '另一个', kind: 'coined', count: 1 },
      { file: 'seeds/b.txt', slogan: '未标注的文件', kind: 'coined', count: 1 },
    ];
    expect(scoreSlogans(gold, found).measures).toMatchObject({ found: 2, recall: 100, precision: 50, count: 100 });
  });

  test('an article is known by its opening, without the lead', () => {
    const gold = [{ file: 'a.txt', article: 1, title: '题—目', opens: '今年以来，全市上下', region: [''] }];
    const found = [
      { file: 'a.txt', title: '题目', opening: '本报讯（记者某）今年以来，全市上下一心', region_code: null },
    ];
    expect(scoreArticles(gold, found).measures).toMatchObject({ recall: 100, title: 100, region: 100 });
  });
});
