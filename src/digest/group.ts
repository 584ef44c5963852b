import type { Article, Division, DivisionLevel } from '../core/types.js';
import type { Gazetteer } from '../lexicon/gazetteer.js';

const DEPTH: Readonly<Record<DivisionLevel, number>> = { province: 0, city: 1, county: 2 };

/** The division itself or the one above it that stands at `level`; a division above `level` stays as it is. */
export function rollUp(division: Division, level: DivisionLevel, gazetteer: Gazetteer): Division {
  let current = division;
  while (DEPTH[current.level] > DEPTH[level] && current.parent !== null) {
    const above = gazetteer.division(current.parent);
    if (above === null) break;
    current = above;
  }
  return current;
}

/** The year (2023) or month (2023-04) of an article's date; null where the date does not tell. */
export function periodOf(article: Article, period: 'year' | 'month'): string | null {
  const length = period === 'year' ? 4 : 7;
  return article.date === null || article.date.length < length ? null : article.date.slice(0, length);
}
