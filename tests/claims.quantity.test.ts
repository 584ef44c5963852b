import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../src/find/claims/quantity/scan.js';
import { loadQuantityLexicon } from '../src/lexicon/quantities.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadQuantityLexicon();

describe('scanQuantities', () => {
  it.each([
    ['筹集互助金70.32万元', '70.32万元', 703200, '元', 'exact', 'money'],
    ['约有400人参加', '400人', 400, '人', 'about', 'people'],
    ['高出了近三分之一', '近三分之一', 33.3333, '%', 'about', 'ratio'],
    ['出警十余起', '十余起', 10, '起', 'more', 'count'],
    ['一个半小时到达', '一个半小时', 1.5, '小时', 'exact', 'duration'],
  ])('%s', (sentence, text, value, unit, bound, category) => {
    expect(scanQuantities(articleOf(sentence), lexicon, []).quantities).toMatchObject([
      { text, value, unit, bound, category },
    ]);
  });
});
