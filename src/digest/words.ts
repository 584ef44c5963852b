import type { ArticleFindings } from '../find/analysis.js';
import type { Word } from '../find/words.js';
import type { Fold, Saved } from './fold.js';
import { deviationOfProportions } from './keyness.js';
import { byCodePoint } from './order.js';

/** A word, or a run of words, with its frequency and its spread. */
export interface WordRow {
  /** The words of a run, joined by spaces. */
  readonly word: string;
  /** Their parts of speech, joined likewise. */
  readonly pos: string;
  readonly count: number;
  readonly articles: number;
  /** Occurrences in a million words of the input, words left out by a filter included. */
  readonly perMillion: number;
  /** Deviation of proportions over the articles, 0 (even) to 1. */
  readonly dp: number;
}

/** What is counted. */
export interface WordFilter {
  /** How many words in a row are counted as one; they stand in one clause. */
  readonly run: number;
  /** jieba tags to keep: `n` keeps `n`, `nr`, `ns` …; null keeps all. Every word of a run must have one. */
  readonly pos: readonly string[] | null;
  /** No run begins or ends with one; between (人民 的 名义) it may stand. */
  readonly stopWords: ReadonlySet<string>;
  /** In code points, of all words of a run together. */
  readonly minLength: number;
}

interface Entry {
  readonly word: string;
  readonly pos: string;
  count: number;
  /** For each article that has it, in their order, see `packed`. */
  readonly parts: number[];
}

interface SavedWords {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** More words than an article has. */
const SIZE_LIMIT = 2 ** 26;

/** Count in an article and the article's words as one number: a big corpus has millions of such pairs. */
function packed(count: number, size: number): number {
  return count * SIZE_LIMIT + size;
}

/** Counts words, or runs of them, by word and part of speech. */
export class WordFold implements Fold<WordRow> {
  readonly #entries = new Map<string, Entry>();
  readonly #filter: WordFilter;
  #total = 0;

  constructor(filter: WordFilter) {
    this.#filter = filter;
  }

  add({ words }: ArticleFindings): void {
    const counts = new Map<string, Omit<Entry, 'parts'>>();
    for (const run of runsOf(words, this.#filter.run)) {
      if (!keeps(this.#filter, run)) continue;
      const [word, pos] = [run.map((part) => part.word).join(' '), run.map((part) => part.pos).join(' ')];
      const entry = counts.get(`${word}\t${pos}`);
      if (entry === undefined) counts.set(`${word}\t${pos}`, { word, pos, count: 1 });
      else entry.count++;
    }
    for (const entry of counts.values()) this.#count({ ...entry, parts: [packed(entry.count, words.length)] });
    this.#total += words.length;
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

  #count({ word, pos, count, parts }: Entry): void {
    const key = `${word}\t${pos}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { word, pos, count, parts: [...parts] });
    else {
      entry.count += count;
      for (const part of parts) entry.parts.push(part);
    }
  }

  /** Rows by count ↓, then in code point order. */
  rows(): WordRow[] {
    return [...this.#entries.values()]
      .sort((a, b) => b.count - a.count || byCodePoint(a.word, b.word) || byCodePoint(a.pos, b.pos))
      .map(({ word, pos, count, parts }) => ({
        word,
        pos,
        count,
        articles: parts.length,
        perMillion: Math.round((count / this.#total) * 1e8) / 100,
        dp: this.#dispersion(parts),
      }));
  }

  /** Rounded as in `compare`, so that the last bits of a division never change the bytes of a table. */
  #dispersion(parts: readonly number[]): number {
    const unpacked = parts.map((part) => ({ count: Math.floor(part / SIZE_LIMIT), size: part % SIZE_LIMIT }));
    return Number(deviationOfProportions(unpacked, this.#total).toFixed(4));
  }
}

/** All runs of so many words that no punctuation and no end of a passage parts; they overlap. */
function* runsOf(words: readonly Word[], length: number): Generator<readonly Word[]> {
  let joined = 0;
  for (const [at, word] of words.entries()) {
    joined = word.joins ? joined + 1 : 1;
    if (joined >= length) yield words.slice(at - length + 1, at + 1);
  }
}

function keeps({ pos, stopWords, minLength }: WordFilter, run: readonly Word[]): boolean {
  if (stopWords.has(run[0]?.word ?? '') || stopWords.has(run.at(-1)?.word ?? '')) return false;
  if (run.reduce((sum, { word }) => sum + [...word].length, 0) < minLength) return false;
  return pos === null || run.every((word) => pos.some((tag) => word.pos.startsWith(tag)));
}
