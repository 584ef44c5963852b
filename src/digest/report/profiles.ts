import type { Division, SloganKind } from '../../core/types.js';
import type { ArticleFindings } from '../../find/analysis.js';
import type { Fold, Saved } from '../fold.js';
import { addCounts, byCodePoint, count } from '../order.js';

/** How much a division writes, and how many slogans of each kind. */
export interface ProfileRow {
  readonly division: Division;
  readonly articles: number;
  /** UTF-16 units of the reflowed texts. */
  readonly characters: number;
  readonly kinds: ReadonlyMap<SloganKind, number>;
}

interface Entry {
  readonly division: Division;
  readonly kinds: Map<SloganKind, number>;
  articles: number;
  characters: number;
}

interface SavedEntry {
  readonly entry: Omit<Entry, 'kinds'>;
  readonly kinds: readonly [SloganKind, number][];
}

/** Counts kinds of slogans by division; articles without a division are left out. */
export class ProfileFold implements Fold<ProfileRow> {
  readonly #entries = new Map<string, Entry>();
  readonly #shown: (division: Division) => Division;

  /** @param shown the division that an article of this division is counted for */
  constructor(shown: (division: Division) => Division) {
    this.#shown = shown;
  }

  add({ article, region, slogans }: ArticleFindings): void {
    if (region.division === null) return;
    const entry = this.#entryOf(region.division);
    entry.articles++;
    entry.characters += article.text.length;
    for (const { kind } of slogans.occurrences) count(entry.kinds, kind);
  }

  save(): Saved {
    return [...this.#entries.values()].map(({ kinds, ...entry }): SavedEntry => ({ entry, kinds: [...kinds] }));
  }

  merge(saved: Saved): void {
    for (const { entry: other, kinds } of saved as SavedEntry[]) {
      const entry = this.#entryOf(other.division);
      entry.articles += other.articles;
      entry.characters += other.characters;
      addCounts(entry.kinds, kinds);
    }
  }

  /** Rows by the code of the division. */
  rows(): ProfileRow[] {
    return [...this.#entries.values()].sort((a, b) => byCodePoint(a.division.code, b.division.code));
  }

  #entryOf(division: Division): Entry {
    const shown = this.#shown(division);
    const entry = this.#entries.get(shown.code) ?? { division: shown, kinds: new Map(), articles: 0, characters: 0 };
    this.#entries.set(shown.code, entry);
    return entry;
  }
}
