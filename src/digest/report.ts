import type { Division, DivisionLevel } from '../core/types.js';
import type { ArticleFindings } from '../find/analysis.js';
import type { Gazetteer } from '../lexicon/gazetteer.js';
import { looseKey } from '../text/loose.js';
import { ComparisonFold, type ComparisonRow } from './compare.js';
import type { Fold, Saved } from './fold.js';
import { rollUp } from './group.js';
import { count } from './order.js';
import { RegionFold, type RegionRow } from './regions.js';
import { DateFold, type DateRow } from './report/dates.js';
import { MagnitudeFold, type MagnitudeRow } from './report/magnitudes.js';
import { type Overview, OverviewFold } from './report/overview.js';
import { PassageFold, type QuotedArticle } from './report/passages.js';
import { ProfileFold, type ProfileRow } from './report/profiles.js';
import { SloganFold, type SloganRow } from './slogans.js';

/** The divisions of one level, in the order of their codes; last what has no division. */
export interface LevelTotals {
  readonly done: readonly RegionRow[];
  readonly planned: readonly RegionRow[];
}

/** Everything that a report tells. */
export interface Report {
  readonly overview: Overview;
  readonly slogans: readonly SloganRow[];
  readonly articles: readonly QuotedArticle[];
  readonly magnitudes: readonly MagnitudeRow[];
  /** Each level with all that lies below it; `county` is every division as the articles name it. */
  readonly levels: Readonly<Record<DivisionLevel, LevelTotals>>;
  /** The level whose divisions are compared: the highest that has enough of them. */
  readonly level: DivisionLevel;
  readonly profiles: readonly ProfileRow[];
  /** Slogans (by key) of each division of `level` (by path) against the others. */
  readonly keyness: readonly ComparisonRow[];
  readonly dates: readonly DateRow[];
}

const LEVELS: readonly DivisionLevel[] = ['province', 'city', 'county'];

/** Fewer divisions than this are no comparison: the level below is looked at. */
const ENOUGH_DIVISIONS = 4;

/** Quoted passages make up most of the page: these limits keep that of 5,000 articles near twenty megabytes. */
const LIMITS = { claims: 50_000, occurrencesOfSlogan: 20 };

/** Adds up a report. Its one row is the report. */
export class ReportFold implements Fold<Report> {
  readonly #gazetteer: Gazetteer;
  readonly #overview = new OverviewFold();
  readonly #slogans = new SloganFold(() => []);
  readonly #passages = new PassageFold(LIMITS);
  readonly #magnitudes = new MagnitudeFold();
  readonly #dates = new DateFold();
  readonly #done: RegionFold;
  readonly #planned: RegionFold;
  readonly #profiles = new ProfileFold((division) => division);
  readonly #keyness: Readonly<Record<DivisionLevel, ComparisonFold>>;
  readonly #parts: Readonly<Record<string, Fold<unknown>>>;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#done = new RegionFold(gazetteer, { level: null, status: 'done', topSlogans: 5 });
    this.#planned = new RegionFold(gazetteer, { level: null, status: 'planned', topSlogans: 5 });
    const compared = (level: DivisionLevel) => new ComparisonFold((findings) => this.#comparable(findings, level));
    this.#keyness = { province: compared('province'), city: compared('city'), county: compared('county') };
    this.#parts = {
      overview: this.#overview,
      slogans: this.#slogans,
      passages: this.#passages,
      magnitudes: this.#magnitudes,
      dates: this.#dates,
      done: this.#done,
      planned: this.#planned,
      profiles: this.#profiles,
      ...this.#keyness,
    };
  }

  add(findings: ArticleFindings): void {
    for (const part of Object.values(this.#parts)) part.add(findings);
  }

  save(): Saved {
    return Object.fromEntries(Object.entries(this.#parts).map(([name, part]) => [name, part.save()]));
  }

  merge(saved: Saved): void {
    const parts = saved as Record<string, Saved>;
    for (const [name, part] of Object.entries(this.#parts)) part.merge(parts[name]);
  }

  rows(): Report[] {
    return [this.report()];
  }

  report(): Report {
    const levels = Object.fromEntries(LEVELS.map((level) => [level, this.#totals(level)])) as Report['levels'];
    const level = comparedLevel(levels);
    return {
      overview: this.#overview.rows()[0] as Overview,
      slogans: this.#slogans.rows(),
      articles: this.#passages.rows(),
      magnitudes: this.#magnitudes.rows(),
      levels,
      level,
      profiles: this.#profilesAt(level),
      keyness: this.#keyness[level].rows(),
      dates: this.#dates.rows(),
    };
  }

  /** Rolls up: a fold of a level takes what the fold of all divisions has saved. */
  #totals(level: DivisionLevel): LevelTotals {
    const rolledUp = (fold: RegionFold, status: 'done' | 'planned'): readonly RegionRow[] => {
      const rolled = new RegionFold(this.#gazetteer, { level, status, topSlogans: 5 });
      rolled.merge(fold.save());
      return rolled.rows();
    };
    return { done: rolledUp(this.#done, 'done'), planned: rolledUp(this.#planned, 'planned') };
  }

  #profilesAt(level: DivisionLevel): readonly ProfileRow[] {
    const rolled = new ProfileFold((division) => rollUp(division, level, this.#gazetteer));
    rolled.merge(this.#profiles.save());
    return rolled.rows();
  }

  #comparable({ article, region, slogans }: ArticleFindings, level: DivisionLevel) {
    const shown: Division | null = region.division && rollUp(region.division, level, this.#gazetteer);
    const counts = new Map<string, number>();
    for (const { slogan } of slogans.occurrences) count(counts, looseKey(slogan));
    return {
      group: shown?.path ?? null,
      size: article.text.length,
      units: [...counts].map(([unit, times]) => ({ unit, class: '', count: times })),
    };
  }
}

function comparedLevel(levels: Report['levels']): DivisionLevel {
  const known = (level: DivisionLevel): number => levels[level].done.filter(({ division }) => division !== null).length;
  return LEVELS.find((level) => known(level) >= ENOUGH_DIVISIONS) ?? 'county';
}
