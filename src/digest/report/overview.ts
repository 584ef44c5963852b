import type { ArticleFindings } from '../../find/analysis.js';
import { withoutRepeats } from '../../find/claims/repeats.js';
import type { Fold, Saved } from '../fold.js';

/** What the input is, in numbers. */
export interface Overview {
  readonly files: number;
  readonly articles: number;
  /** Picture captions among the articles. */
  readonly captions: number;
  /** UTF-16 units of the reflowed texts. */
  readonly characters: number;
  /** Articles that a division could be told for. */
  readonly placed: number;
  /** Articles with a date. */
  readonly dated: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly claims: number;
  readonly occurrences: number;
}

type Counts = { -readonly [Name in keyof Overview]: Overview[Name] };

interface SavedOverview {
  readonly counts: Counts;
  readonly files: readonly string[];
}

/** Counts the input. */
export class OverviewFold implements Fold<Overview> {
  readonly #files = new Set<string>();
  readonly #counts: Counts = {
    files: 0,
    articles: 0,
    captions: 0,
    characters: 0,
    placed: 0,
    dated: 0,
    firstDate: null,
    lastDate: null,
    claims: 0,
    occurrences: 0,
  };

  add({ article, region, claims, slogans }: ArticleFindings): void {
    this.#files.add(article.file);
    this.#add({
      files: 0,
      articles: 1,
      captions: article.kind === 'caption' ? 1 : 0,
      characters: article.text.length,
      placed: region.division === null ? 0 : 1,
      dated: article.date === null ? 0 : 1,
      firstDate: article.date,
      lastDate: article.date,
      claims: withoutRepeats(claims).length,
      occurrences: slogans.occurrences.length,
    });
  }

  save(): Saved {
    const saved: SavedOverview = { counts: this.#counts, files: [...this.#files] };
    return saved;
  }

  merge(saved: Saved): void {
    const { counts, files } = saved as SavedOverview;
    for (const file of files) this.#files.add(file);
    this.#add(counts);
  }

  rows(): Overview[] {
    return [{ ...this.#counts, files: this.#files.size }];
  }

  #add(other: Counts): void {
    const counts = this.#counts;
    counts.articles += other.articles;
    counts.captions += other.captions;
    counts.characters += other.characters;
    counts.placed += other.placed;
    counts.dated += other.dated;
    counts.claims += other.claims;
    counts.occurrences += other.occurrences;
    const { firstDate, lastDate } = other;
    if (firstDate !== null && (counts.firstDate === null || firstDate < counts.firstDate)) counts.firstDate = firstDate;
    if (lastDate !== null && (counts.lastDate === null || lastDate > counts.lastDate)) counts.lastDate = lastDate;
  }
}
