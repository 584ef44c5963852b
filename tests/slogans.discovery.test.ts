import { describe, expect, it } from 'vitest';
import { DiscoveryFold } from '../src/digest/discovery/fold.js';
import { boundaryFreedom, cohesion, cValues } from '../src/digest/discovery/measures.js';
import { SuffixArray } from '../src/digest/discovery/suffixes.js';
import { SloganFold } from '../src/digest/slogans.js';
import type { ArticleFindings } from '../src/find/analysis.js';
import { findSlogans } from '../src/find/slogans/index.js';
import { NO_WORDS } from '../src/find/words.js';
import { loadPhraseBorders } from '../src/lexicon/phrase-borders.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { articleOf, lexicon } from './slogans.support.js';

const borders = loadPhraseBorders();

/** Words of two characters that mean nothing, so that nothing repeats but by chance. */
const WORDS = Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x6f00 + 2 * at, 0x6f01 + 2 * at));
const ARTICLES = 60;
const WORDS_OF_ARTICLE = 400;

/** What is planted in which articles, between other words. */
const PLANTED: readonly [phrase: string, inArticle: (article: number) => boolean][] = [
  ['聚力赶海争先', (article) => article % 2 === 0],
  ['踏浪寻珠聚力赶海', (article) => article % 4 === 1],
  ['智汇港城', (article) => article < 12],
  ['勇立潮头敢担当', (article) => article > 30],
  ['快干实干巧干', (article) => article < 4],
  ['积极参与晒网', (article) => article % 3 === 0],
];

function madeArticle(number: number): string {
  let seed = number + 1;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const words = Array.from({ length: WORDS_OF_ARTICLE }, () => WORDS[random(WORDS.length)] ?? '');
  for (const [phrase, inArticle] of PLANTED) {
    if (inArticle(number)) words.splice(random(words.length), 0, phrase);
  }
  if (number === 0) words.push('，推行“勇立潮头敢担当”工作法');
  return `${words.join('')}。`;
}

const made = Array.from({ length: ARTICLES }, (_, number): ArticleFindings => {
  const article = articleOf(madeArticle(number));
  const region = { division: null, evidence: '', candidates: [] };
  return {
    article,
    region,
    claims: [],
    nonClaims: [],
    claimCount: 0,
    slogans: findSlogans(article, lexicon),
    words: NO_WORDS,
  };
});

function foldOf(findings: readonly ArticleFindings[]): DiscoveryFold {
  const fold = new DiscoveryFold(new SloganFold(() => []), borders);
  for (const found of findings) fold.add(found);
  return fold;
}

describe('repeated phrases of a made corpus', () => {
  const rows = foldOf(made).rows();
  const discovered = rows.filter(({ kind }) => kind === 'discovered');

  it('are those that were planted, best C-value first', () => {
    expect(discovered.map(({ slogan, count, articles }) => [slogan, count, articles])).toEqual([
      ['聚力赶海争先', 30, 30],
      ['踏浪寻珠聚力赶海', 15, 15],
      ['智汇港城', 12, 12],
    ]);
  });

  it('stand behind the slogans that form gives away', () => {
    expect(rows[0]).toMatchObject({ slogan: '勇立潮头敢担当', kind: 'coined' });
  });

  it('come with the sentence that they first stand in', () => {
    expect(discovered[0]?.context).toContain('聚力赶海争先');
  });

  it('are the same from merged parts', () => {
    const merged = foldOf(made.slice(0, 17));
    for (const part of [made.slice(17, 40), made.slice(40)]) {
      merged.merge(JSON.parse(JSON.stringify(foldOf(part).save())));
    }
    expect(merged.rows()).toEqual(rows);
  });
});

describe('measures', () => {
  const text = '甲乙丙丁，戊甲乙丙丁己，庚甲乙丙丁。甲乙';
  const suffixes = new SuffixArray(text);

  it('count every string', () => {
    expect(suffixes.frequency('甲乙')).toBe(4);
    expect(suffixes.frequency('甲乙丙丁')).toBe(3);
    expect(suffixes.frequency('丁戊')).toBe(0);
    expect([...suffixes.repeated(4, 3)]).toHaveLength(1);
  });

  it('cohesion: 3 of 17 characters, of parts that occur 4 and 3 times', () => {
    expect(cohesion('甲乙丙丁', 3, suffixes)).toBeCloseTo(Math.log2((3 * 17) / (4 * 3)));
  });

  it('freedom: delimiters are neighbours of their own', () => {
    const [range = { from: 0, to: 0 }] = suffixes.repeated(4, 3);
    expect(boundaryFreedom(4, range, suffixes)).toBeCloseTo(Math.log2(3));
  });

  it('C-value: the mean of the longer candidates is taken off', () => {
    const candidate = (phrase: string, count: number) => ({ phrase, count, range: { from: 0, to: count } });
    const values = cValues([candidate('甲乙丙丁', 10), candidate('甲乙丙丁戊己', 4), candidate('辛甲乙丙丁壬', 2)]);
    expect(values.get('甲乙丙丁')).toBeCloseTo(Math.log2(4) * (10 - 6 / 2));
    expect(values.get('甲乙丙丁戊己')).toBeCloseTo(Math.log2(6) * 4);
  });
});

describe('borders', () => {
  it.each(readLexicon('phrase-borders.tsv', ['word', 'side', 'example'], ['word', 'side']))(
    '$side $word: $example',
    ({ word = '', side = '', example = '' }) => {
      const place = side === 'any' ? word : /^(?:start|opens)$/.test(side) ? `^${word}` : `${word}$`;
      expect(example).toMatch(new RegExp(place));
      expect(borders.allow(example)).toBe(side === 'opens' || side === 'closes');
    },
  );

  it.each(['提质增效', '关键核心技术攻关', '绿色低碳转型', '招商引资', '新业态新模式'])('let %s stand', (phrase) => {
    expect(borders.allow(phrase)).toBe(true);
  });

  it.each(['的改革开放', '我们坚持不懈', '改革开放以来', '增长百分之十'])('let no %s stand', (phrase) => {
    expect(borders.allow(phrase)).toBe(false);
  });
});
