import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RegionFold } from '../src/digest/regions.js';
import { SloganFold } from '../src/digest/slogans.js';
import { type ArticleFindings, analysePage, sentenceAround } from '../src/find/analysis.js';
import { withoutRepeats } from '../src/find/claims/repeats.js';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';
import { splitDocument } from '../src/read/index.js';
import { loadFinders } from '../src/run/finders.js';
import { looseKey } from '../src/text/loose.js';
import { finders } from './finders.support.js';

const MADE = [
  '本报讯 近日，某县深入推进“三治”融合，“三治融合”覆盖12个村，受益群众3.2万\n余人次。自治、法治、德治“三治融\n合”成效明显，𠮷村筹集资金 15 万 元。',
  '# 让群众少跑腿\n\n全市推行“一窗受理、集成服务”，办件 1,204 件，较去年增长１２．５％。一窗受理集成服务，群众满意。',
];

const documents = [
  ...readdirSync('seeds').map((name) => ({ path: name, text: readFileSync(`seeds/${name}`, 'utf8') })),
  ...MADE.map((text, index) => ({ path: `made-${index}`, text })),
];

const found = documents.map((document) => ({ ...document, findings: analysePage(splitDocument(document), finders) }));
const all = found.flatMap(({ findings }) => findings);

const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe.each(found)('the passages of $path', ({ text, findings }) => {
  const points = [...text];
  const passage = ({ article }: ArticleFindings, span: { start: number; end: number }): string => {
    const { start, end } = article.locate(span);
    return squeezed(points.slice(start, end).join(''));
  };

  it('are those that the claims name', () => {
    for (const article of findings) {
      for (const { claim } of article.claims) expect(passage(article, claim)).toBe(claim.text);
    }
  });

  it('are those that the slogans name', () => {
    for (const article of findings) {
      for (const occurrence of article.slogans.occurrences) {
        expect(passage(article, occurrence)).toBe(squeezed(occurrence.text));
      }
    }
  });

  it('do not overlap, claim by claim', () => {
    for (const { claims } of findings) {
      let end = 0;
      for (const { claim } of claims) {
        expect(claim.start).toBeGreaterThanOrEqual(end);
        expect(claim.end).toBeGreaterThan(claim.start);
        end = claim.end;
      }
    }
  });
});

describe('counts', () => {
  it('of a slogan are its occurrences', () => {
    const fold = new SloganFold(() => []);
    const occurrences = new Map<string, number>();
    for (const findings of all) {
      fold.add(findings);
      for (const { slogan } of findings.slogans.occurrences) {
        occurrences.set(looseKey(slogan), (occurrences.get(looseKey(slogan)) ?? 0) + 1);
      }
    }
    const rows = fold.rows();
    expect(rows).toHaveLength(occurrences.size);
    for (const row of rows)
      expect([row.slogan, row.count]).toEqual([row.slogan, occurrences.get(looseKey(row.slogan))]);
  });

  it('of regions add up from level to level', () => {
    const gazetteer = loadGazetteer();
    const totals = ([null, 'county', 'city', 'province'] as const).map((level) => {
      const fold = new RegionFold(gazetteer, { level, status: 'done', topSlogans: 3 });
      for (const findings of all) fold.add(findings);
      const rows = fold.rows();
      const sum = (value: (row: (typeof rows)[number]) => number | null) =>
        rows.reduce((total, row) => total + (value(row) ?? 0), 0);
      return {
        articles: sum((row) => row.articles),
        claims: sum((row) => row.claims),
        raised: sum((row) => row.sums.funds_raised),
        events: sum((row) => row.sums.events),
      };
    });
    expect(totals[0]?.articles).toBe(all.length);
    for (const total of totals) expect(total).toEqual(totals[0]);
  });

  it('are the same from merged parts', () => {
    const whole = new SloganFold(({ article }) => [article.file]);
    const merged = new SloganFold(({ article }) => [article.file]);
    const half = Math.floor(all.length / 2);
    for (const findings of all) whole.add(findings);
    for (const findings of all.slice(0, half)) merged.add(findings);
    const rest = new SloganFold(({ article }) => [article.file]);
    for (const findings of all.slice(half)) rest.add(findings);
    merged.merge(JSON.parse(JSON.stringify(rest.save())));
    expect(merged.rows()).toEqual(whole.rows());
  });
});

describe('claims', () => {
  const request = { slogans: false, regions: false, words: false, lexicons: [], sourceRegion: null };
  const alone = loadFinders({ ...request, claims: true });
  const counted = loadFinders({ ...request, claims: 'counted' });
  const documentsOfAll = [
    ...documents,
    { path: 'formula', text: '按照“300米见绿、500米见园”的目标，新建公园12个。落实“三会一课”，参加200人次。' },
  ];

  it.each(documentsOfAll)('of $path are the same whether slogans are found as well', (document) => {
    const page = splitDocument(document);
    const besideSlogans = analysePage(page, finders).map(({ claims }) => claims.map(({ claim }) => claim));
    expect(besideSlogans).toEqual(analysePage(page, alone).map(({ claims }) => claims.map(({ claim }) => claim)));
    expect(besideSlogans.map(({ length }) => length)).toEqual(
      analysePage(page, counted).map(({ claimCount }) => claimCount),
    );
  });
});

describe('a repeated claim', () => {
  const repeats = (text: string) => {
    const [found] = analysePage(splitDocument({ path: 'made', text }), finders);
    return withoutRepeats(found?.claims ?? []).map(({ claim, division }) => [division?.name ?? null, claim.text]);
  };

  it.each([
    ['西宁市发放补贴5万元。会议指出，西宁市发放补贴5万元。', [['西宁市', '5万元']]],
    [
      '西宁市发放补贴5万元，海东市发放补贴5万元。',
      [
        ['西宁市', '5万元'],
        ['海东市', '5万元'],
      ],
    ],
    [
      '西宁市新建桥梁3座，拆除桥梁3座。',
      [
        ['西宁市', '3座'],
        ['西宁市', '3座'],
      ],
    ],
  ])('counts once, but not of another place or with another verb: %s', (text, kept) => {
    expect(repeats(text)).toEqual(kept);
  });

  it('is told apart by its place where nobody asks for places', () => {
    const request = { claims: true, slogans: false, words: false, lexicons: [], sourceRegion: null };
    const told = loadFinders({ ...request, regions: 'of repeats' });
    const divisionsIn = (text: string) =>
      analysePage(splitDocument({ path: 'made', text }), told).flatMap(({ claims }) =>
        claims.map(({ division }) => division?.name ?? null),
      );
    expect(divisionsIn('西宁市发放补贴5万元，海东市发放补贴5万元。')).toEqual(['西宁市', '海东市']);
    expect(divisionsIn('西宁市发放补贴5万元，海东市发放补贴6万元。')).toEqual([null, null]);
  });
});

describe('a sentence without an end', () => {
  const length = (times: number, piece: string): number =>
    analysePage(splitDocument({ path: 'long', text: piece.repeat(times) }), finders)
      .flatMap(({ article, claims, nonClaims }) =>
        [...claims.map(({ claim }) => claim), ...nonClaims].map((span) => sentenceAround(article, span)),
      )
      .reduce((sum, { start, end }) => sum + end - start, 0);

  it.each(['1个', '万元，', '1%', '“一', '说“1个'])('of %s is quoted in parts', (piece) => {
    expect(length(8000, piece)).toBeLessThanOrEqual(length(4000, piece) * 2.2 + 100);
  });

  it('holds each of its claims', () => {
    for (const { article, claims } of analysePage(
      splitDocument({ path: 'long', text: '检查12家企业，'.repeat(2000) }),
      finders,
    )) {
      for (const { claim } of claims) {
        const { start, end } = sentenceAround(article, claim);
        expect([start <= claim.start, claim.end <= end]).toEqual([true, true]);
      }
    }
  });
});
