import type { Article, Division, DivisionLevel } from '../core/types.js';
import type { Gazetteer } from '../lexicon/gazetteer.js';

const DEPTH: Readonly<Record<DivisionLevel, number>> = { province: 0, city: 1, county: 2 };

/**
 * The division itself or the one above it that stands at `level`. A division above `level` stays as it is, and so does at the level of
 * cities a county that stands directly under its province: 仙桃市 is listed with the cities of 湖北省. A district of 北京市 counts to 北京市.
 */
export function rollUp(division: Division, level: DivisionLevel, gazetteer: Gazetteer): Division {
  let current = division;
  while (DEPTH[current.level] > DEPTH[level] && current.parent !== null) {
    const above = gazetteer.division(current.parent);
    if (above === null || (level === 'city' && above.level === 'province' && !isMunicipality(above))) break;
    current = above;
  }
  return current;
}

/** 北京市, 天津市, 上海市, 重庆市: provinces that are cities. */
function isMunicipality({ name }: Division): boolean {
  return name.endsWith('市');
}

/** The year (2023) or month (2023-04) of an article's date; null where the date does not tell. */
export function periodOf(article: Article, period: 'year' | 'month'): string | null {
  const length = period === 'year' ? 4 : 7;
  return article.date === null || article.date.length < length ? null : article.date.slice(0, length);
}
