import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeArticles, attributeSpans } from '../src/find/region/index.js';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';
import { articleOf } from './region-text.js';

const gazetteer = loadGazetteer();

const words = fc.constantFrom(
  ...[
    '青海省',
    '西宁市',
    '城北区',
    '乌海',
    '海区',
    '我市',
    '全省',
    '赴',
    '深圳',
    '、',
    '等地',
    ',',
    '。',
    '平川镇',
    '北京路',
    '日报',
  ],
  ...[
    '在',
    '大兴调查研究',
    '县委',
    '300人',
    '《',
    '》',
    '来自',
    '的',
    '游客',
    'title: ',
    '\n',
    '鼓楼区',
    '福州',
    '讯',
    '与',
    '对口帮扶',
  ],
);
const pages = fc.array(
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  { maxLength: 4 },
);

describe('attributeArticles', () => {
  it('gives each article a division of the gazetteer or null, with evidence and ordered shares', () => {
    fc.assert(
      fc.property(pages, (texts) => {
        const articles = texts.map((text) => articleOf(text));
        const attributions = attributeArticles(articles, gazetteer, { sourceRegion: null });
        expect(attributions).toHaveLength(articles.length);
        for (const { division, evidence, candidates } of attributions) {
          if (division !== null) expect(gazetteer.division(division.code)).toBe(division);
          expect(evidence).not.toBe('');
          const shares = candidates.map(({ share }) => share);
          expect(shares).toEqual(shares.toSorted((a, b) => b - a));
          for (const share of shares) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same twice, and gives each span a division or null', () => {
    fc.assert(
      fc.property(pages, (texts) => {
        const articles = texts.map((text) => articleOf(text));
        const once = attributeArticles(articles, gazetteer, { sourceRegion: null });
        expect(attributeArticles(articles, gazetteer, { sourceRegion: null })).toEqual(once);
        for (const [index, article] of articles.entries()) {
          const spans = Array.from({ length: article.text.length }, (_, start) => ({ start, end: start + 1 }));
          const attribution = once[index];
          if (attribution === undefined) continue;
          expect(attributeSpans(article, attribution, spans, gazetteer)).toHaveLength(spans.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
