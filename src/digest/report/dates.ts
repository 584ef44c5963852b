import type { ArticleFindings } from '../../find/analysis.js';
import { looseKey } from '../../text/loose.js';
import type { Fold, Saved } from '../fold.js';
import { addCounts, byCodePoint, count } from '../order.js';

/** What the articles of one date hold. */
export interface DateRow {
  /** As far as it is known: 2023-04-10, 2023-04 or 2023. */
  readonly date: string;
  readonly articles: number;
  /** UTF-16 units of the reflowed texts. */
  readonly characters: number;
  /** Occurrences of each slogan by its key. */
  readonly slogans: ReadonlyMap<string, number>;
}

interface Entry {
  articles: number;
  characters: number;
  readonly slogans: Map<string, number>;
}

interface SavedEntry {
  readonly date: string;
  readonly articles: number;
  readonly characters: number;
  readonly slogans: readonly [string, number][];
}

/** Counts articles and slogans by date; articles without a date are left out. */
export class DateFold implements Fold<DateRow> {
  readonly #entries = new Map<string, Entry>();

  add({ article, slogans }: ArticleFindings): void {
    if (article.date === null) return;
    const entry = this.#entryOf(article.date);
    entry.articles++;
    entry.characters += article.text.length;
    for (const { slogan } of slogans.occurrences) count(entry.slogans, looseKey(slogan));
  }

  save(): Saved {
    return [...this.#entries].map(([date, entry]): SavedEntry => ({ ...entry, date, slogans: [...entry.slogans] }));
  }

  merge(saved: Saved): void {
    for (const { date, articles, characters, slogans } of saved as SavedEntry[]) {
      const entry = this.#entryOf(date);
      entry.articles += articles;
      entry.characters += characters;
      addCounts(entry.slogans, slogans);
    }
  }

  /** Rows by date. */
  rows(): DateRow[] {
    return [...this.#entries].map(([date, entry]) => ({ date, ...entry })).sort((a, b) => byCodePoint(a.date, b.date));
  }

  #entryOf(date: string): Entry {
    const entry = this.#entries.get(date) ?? { articles: 0, characters: 0, slogans: new Map() };
    this.#entries.set(date, entry);
    return entry;
  }
}
