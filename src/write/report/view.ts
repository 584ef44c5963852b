import { REGION_SUMS } from '../../digest/region-sums.js';
import type { QuotedArticle } from '../../digest/report/passages.js';
import type { Report } from '../../digest/report.js';
import { looseKey } from '../../text/loose.js';
import { visible } from '../visible.js';
import type { PageData, SloganData } from './page/data.js';
import type { Setting } from './setting.js';

/** Slogans that the page's table holds; the rest of the long tail occurs once, and `slogans --csv` has it. */
export const SLOGAN_ROWS = 10_000;
const KEYNESS_ROWS = 5_000;

/** Claims that the page quotes. */
export function quotedClaims(report: Report): number {
  return report.articles.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** What the tables of the page are made from: plain data, sentences and articles once each. */
export function pageData({ report, texts, slogans }: Setting, language: 'zh' | 'en'): PageData {
  const shown = report.slogans.slice(0, SLOGAN_ROWS);
  const keys = new Set(shown.map(({ slogan }) => looseKey(slogan)));
  const articles = report.articles.map((article) => sentencesUsed(article, keys));
  return {
    language,
    texts: {
      table: texts.table,
      slogans: texts.slogans,
      claims: texts.claims,
      regions: texts.regions,
      kinds: texts.kinds,
      categories: texts.categories,
      roles: texts.roles,
      status: texts.status,
      levels: texts.levels,
      measures: texts.measures,
      unplaced: texts.unplaced,
      none: texts.none,
    },
    articles: articles.map(({ article, sentences }) => ({
      file: visible(article.file),
      index: article.index,
      title: visible(article.title ?? ''),
      date: article.date ?? '',
      region: article.division?.path ?? '',
      sentences: sentences.map(visible),
    })),
    slogans: sloganData(shown, articles),
    claims: articles.flatMap(({ article, place }, at) =>
      article.claims.map(({ division, ...claim }) => ({
        article: at,
        region: division?.path ?? '',
        regionCode: division?.code ?? '',
        ...claim,
        sentence: place(claim.sentence),
      })),
    ),
    regions: regionData(report),
    keyness: report.keyness
      .filter(({ group, count }) => group !== null && count > 1)
      .slice(0, KEYNESS_ROWS)
      .map((row) => ({
        region: row.group ?? '',
        slogan: slogans.get(row.unit) ?? row.unit,
        count: row.count,
        rest: row.restCount,
        rate: row.perMillion / 100,
        restRate: (row.restPerMillion ?? 0) / 100,
        g2: row.g2,
        logRatio: row.logRatio,
      })),
  };
}

interface UsedArticle {
  readonly article: QuotedArticle;
  readonly sentences: readonly string[];
  /** Where a sentence of the article stands among those used. */
  readonly place: (sentence: number) => number;
}

/** The sentences that a claim or a shown slogan stands in: an article says much more. */
function sentencesUsed(article: QuotedArticle, keys: ReadonlySet<string>): UsedArticle {
  const slogans = article.slogans.filter(({ key }) => keys.has(key));
  const used = [...new Set([...article.claims, ...slogans].map(({ sentence }) => sentence))].sort((a, b) => a - b);
  return {
    article: { ...article, slogans },
    sentences: used.map((at) => article.sentences[at] ?? ''),
    place: (sentence) => used.indexOf(sentence),
  };
}

function sloganData(shown: Report['slogans'], articles: readonly UsedArticle[]): SloganData[] {
  const occurrences = new Map<string, SloganData['occurrences'][number][]>();
  for (const [at, { article, place }] of articles.entries()) {
    for (const { key, sentence, at: from, length } of article.slogans) {
      const list = occurrences.get(key) ?? [];
      occurrences.set(key, list);
      list.push([at, place(sentence), from, length]);
    }
  }
  return shown.map((row) => ({
    slogan: row.slogan,
    kind: row.kind,
    count: row.count,
    articles: row.articles,
    regions: row.regions,
    variants: row.variants,
    firstDate: row.firstDate ?? '',
    lastDate: row.lastDate ?? '',
    occurrences: occurrences.get(looseKey(row.slogan)) ?? [],
  }));
}

/** Every division and those above it, in the order of their codes, which is that of the hierarchy. */
function regionData(report: Report): PageData['regions'] {
  const levels = (['province', 'city', 'county'] as const).flatMap((level) =>
    report.levels[level].done.filter(({ division }) => division?.level === level),
  );
  return levels
    .flatMap(({ division, ...row }) => (division === null ? [] : [{ division, row }]))
    .sort((a, b) => (a.division.code < b.division.code ? -1 : 1))
    .map(({ division, row }) => ({
      code: division.code,
      name: division.name,
      path: division.path,
      level: division.level,
      articles: row.articles,
      claims: row.claims,
      slogans: row.slogans,
      top: row.topSlogans,
      sums: REGION_SUMS.map((sum) => row.sums[sum]),
    }));
}
