import type { ArticleFindings } from '../find/analysis.js';
import type { Word } from '../find/words.js';
import { copyOf, type Fold, type Saved } from './fold.js';
import type { BlockPool } from './number-log.js';
import { byCodePoint } from './order.js';
import { type SavedSpread, Spread } from './spread.js';

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

/** A run of words: the number under which it is counted, and the runs that it begins, by the index of their last word. */
interface Run {
  number: number;
  longer: Map<number, Run> | null;
}

const UNKNOWN = -1;
const LEFT_OUT = -2;

/** Counts words, or runs of them, by word and part of speech. */
export class WordFold implements Fold<WordRow> {
  readonly keepsCopies = true;
  readonly #filter: WordFilter;
  readonly #spread: Spread;
  /** The runs met, by the words of `#list`: no string is made of a run that is known. */
  #runs: Run[] = [];
  #list: readonly Word[] = [];

  /** @param pool where the counts of articles go when they get many */
  constructor(filter: WordFilter, pool?: BlockPool) {
    this.#filter = filter;
    this.#spread = new Spread(pool);
  }

  add({ words: { codes, length, list } }: ArticleFindings): void {
    if (list !== this.#list) this.#runs = [];
    this.#list = list;
    const { run } = this.#filter;
    let joined = 0;
    for (let at = 0; at < length; at++) {
      joined = (codes[at] as number) % 2 === 1 ? joined + 1 : 1;
      if (joined < run) continue;
      const number = this.#numberOf(codes, at - run + 1, at + 1);
      if (number !== LEFT_OUT) this.#spread.count(number);
    }
    this.#spread.endArticle(length);
  }

  /** The number of the words from `start` to `end`. */
  #numberOf(codes: Uint32Array, start: number, end: number): number {
    const first = (codes[start] as number) >> 1;
    let run = this.#runs[first];
    if (run === undefined) {
      run = { number: UNKNOWN, longer: null };
      this.#runs[first] = run;
    }
    for (let at = start + 1; at < end; at++) run = longerBy(run, (codes[at] as number) >> 1);
    if (run.number === UNKNOWN) run.number = this.#newNumber(codes, start, end);
    return run.number;
  }

  #newNumber(codes: Uint32Array, start: number, end: number): number {
    let words = '';
    let parts = '';
    let length = 0;
    for (let at = start; at < end; at++) {
      const { word, pos } = this.#list[(codes[at] as number) >> 1] as Word;
      const isAtEnd = at === start || at === end - 1;
      if ((isAtEnd && this.#filter.stopWords.has(word)) || !hasPart(this.#filter, pos)) return LEFT_OUT;
      words += at === start ? word : ` ${word}`;
      parts += at === start ? pos : ` ${pos}`;
      length += codePointLength(word);
    }
    return length < this.#filter.minLength ? LEFT_OUT : this.#spread.numberOf(copyOf(`${words}\t${parts}`));
  }

  save(): Saved {
    return this.#spread.save();
  }

  merge(saved: Saved): void {
    this.#spread.merge(saved as SavedSpread);
  }

  /** Rows by count ↓, then in code point order. */
  rows(): WordRow[] {
    return this.#spread
      .frequencies()
      .map(({ unit, count, articles, dp }) => {
        const [word = '', pos = ''] = unit.split('\t');
        return { word, pos, count, articles, perMillion: Math.round((count / this.#spread.size) * 1e8) / 100, dp };
      })
      .sort((a, b) => b.count - a.count || byCodePoint(a.word, b.word) || byCodePoint(a.pos, b.pos));
  }
}

function longerBy(run: Run, word: number): Run {
  const known = run.longer?.get(word);
  if (known !== undefined) return known;
  const longer = { number: UNKNOWN, longer: null };
  run.longer ??= new Map();
  run.longer.set(word, longer);
  return longer;
}

function hasPart({ pos: kept }: WordFilter, pos: string): boolean {
  return kept === null || kept.some((tag) => pos.startsWith(tag));
}

function codePointLength(word: string): number {
  let length = word.length;
  for (let at = 1; at < word.length; at++) if ((word.codePointAt(at - 1) as number) > 0xffff) length--;
  return length;
}
