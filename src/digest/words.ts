import type { ArticleFindings } from '../find/analysis.js';
import type { Fold, Saved } from './fold.js';
import { byCodePoint, count } from './order.js';

export interface WordRow {
  readonly word: string;
  readonly pos: string;
  readonly count: number;
  readonly articles: number;
  /** Occurrences in a million words of the input, words left out by a filter included. */
  readonly perMillion: number;
}

export interface WordFilter {
  /** jieba tags to keep: `n` keeps `n`, `nr`, `ns` …; null keeps all. */
  readonly pos: readonly string[] | null;
  readonly stopWords: ReadonlySet<string>;
  /** In code points. */
  readonly minLength: number;
}

interface Entry {
  readonly word: string;
  readonly pos: string;
  count: number;
  articles: number;
}

interface SavedWords {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** Counts words by word and part of speech. */
export class WordFold implements Fold<WordRow> {
  readonly #entries = new Map<string, Entry>();
  readonly #filter: WordFilter;
  #total = 0;

  constructor(filter: WordFilter) {
    this.#filter = filter;
  }

  add(findings: ArticleFindings): void {
    const counts = new Map<string, number>();
    for (const { word, pos } of findings.words) count(counts, `${word}\t${pos}`);
    for (const [key, times] of counts) {
      const [word = '', pos = ''] = key.split('\t');
      this.#count({ word, pos, count: times, articles: 1 });
    }
    this.#total += findings.words.length;
  }

  save(): Saved {
    const saved: SavedWords = { entries: [...this.#entries.values()], total: this.#total };
    return saved;
  }

  merge(saved: Saved): void {
    const { entries, total } = saved as SavedWords;
    for (const entry of entries) this.#count(entry);
    this.#total += total;
  }

  #count({ word, pos, count: times, articles }: Entry): void {
    const key = `${word}\t${pos}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { word, pos, count: times, articles });
    else {
      entry.count += times;
      entry.articles += articles;
    }
  }

  /** Rows by count ↓, then in code point order. */
  rows(): WordRow[] {
    return [...this.#entries.values()]
      .filter(({ word, pos }) => keeps(this.#filter, word, pos))
      .sort((a, b) => b.count - a.count || byCodePoint(a.word, b.word) || byCodePoint(a.pos, b.pos))
      .map((entry) => ({ ...entry, perMillion: Math.round((entry.count / this.#total) * 1e8) / 100 }));
  }
}

function keeps(filter: WordFilter, word: string, pos: string): boolean {
  if (filter.stopWords.has(word) || [...word].length < filter.minLength) return false;
  return filter.pos === null || filter.pos.some((tag) => pos.startsWith(tag));
}
