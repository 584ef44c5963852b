import { describe, expect, test } from 'vitest';
import type { Article } from '../src/core/types.js';
import { ConcordanceFold, type Hit } from '../src/digest/concordance.js';
import { WordFold } from '../src/digest/words.js';
import type { ArticleFindings } from '../src/find/analysis.js';
import { findWords } from '../src/find/words.js';
import { splitDocument } from '../src/read/index.js';

const ALL = { run: 1, pos: null, stopWords: new Set<string>(), minLength: 1 };

function findingsOf(text: string): ArticleFindings {
  const article = splitDocument({ path: 'page.txt', text }).articles[0] as Article;
  return {
    article,
    region: { division: null, evidence: '', candidates: [] },
    claims: [],
    nonClaims: [],
    claimCount: 0,
    slogans: { occurrences: [], rejections: [], abbreviations: [] },
    words: findWords(article),
  };
}

function counted(texts: readonly string[], filter: Partial<typeof ALL> = {}) {
  const fold = new WordFold({ ...ALL, ...filter });
  for (const text of texts) fold.add(findingsOf(text));
  return fold;
}

describe('runs of words', () => {
  test.each([
    ['quotes do not part them', '社区推进“自治”融合工作。', '自治 融合', 1],
    ['a comma does', '社区推进自治，融合工作。', '自治 融合', 0],
    ['a full stop does', '社区推进自治。融合工作。', '自治 融合', 0],
    ['an enumeration does', '社区推进自治、融合工作。', '自治 融合', 0],
    ['they overlap', '服务群众服务群众。', '服务 群众', 2],
  ])('%s: %s', (_, text, run, count) => {
    const rows = counted([text], { run: 2 }).rows();
    expect(rows.find(({ word }) => word === run)?.count ?? 0).toBe(count);
  });

  test('a stop word may stand inside, but not at an end', () => {
    const stopWords = new Set(['的']);
    const words = (run: number) =>
      counted(['群众的利益。'], { run, stopWords })
        .rows()
        .map(({ word }) => word);
    expect(words(3)).toEqual(['群众 的 利益']);
    expect(words(2)).toEqual([]);
  });
});

describe('dispersion', () => {
  test('is 0 for a word that is spread as the words are, and higher for one that stands together', () => {
    const rows = counted(['服务群众。', '服务企业。']).rows();
    const dp = (wanted: string) => rows.find(({ word }) => word === wanted)?.dp;
    expect([dp('服务'), dp('群众')]).toEqual([0, 0.5]);
  });

  test('is the same for parts that are merged', () => {
    const texts = ['服务群众，服务企业。', '群众满意。', '企业服务群众。'];
    const merged = counted(texts.slice(0, 1));
    merged.merge(JSON.parse(JSON.stringify(counted(texts.slice(1)).save())));
    expect(merged.rows()).toEqual(counted(texts).rows());
  });
});

describe('a concordance in another order', () => {
  const place = { file: 'a.txt', article: 1, title: null, region: null, regionCode: null, end: 0, hit: '群众' };
  const hits: Hit[] = [
    { ...place, start: 1, left: '服务', right: '，三' },
    { ...place, start: 2, left: '联系', right: '二' },
    { ...place, start: 3, left: '“服务”', right: '”一' },
  ];
  const sorted = (side: 'left' | 'right', from: number) => {
    const fold = new ConcordanceFold(() => [], side);
    fold.merge(hits.slice(0, from));
    const rest = new ConcordanceFold(() => [], side);
    rest.merge(hits.slice(from));
    fold.merge(JSON.parse(JSON.stringify(rest.save())));
    return fold.rows().map(({ start }) => start);
  };
  test.each([0, 1, 3])('punctuation aside, whatever the parts: %i', (from) => {
    expect(sorted('right', from)).toEqual([3, 1, 2]);
    expect(sorted('left', from)).toEqual([1, 3, 2]);
  });
});
