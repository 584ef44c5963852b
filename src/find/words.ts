import type { Article, PassageRole } from '../core/types.js';
import { jieba } from '../text/jieba.js';
import { Vocabulary } from '../text/vocabulary.js';

/** A word with its part of speech (jieba's tag set, after ICTCLAS). */
export interface Word {
  readonly word: string;
  readonly pos: string;
}

/** The words of an article, in reading order. */
export interface ArticleWords {
  readonly length: number;
  /**
   * Of each word its index in `list`, doubled; 1 more where nothing stands between it and the word before, or nothing but quotes:
   * “三治”融合 is one run of words, 三治，融合 is two.
   */
  readonly codes: Uint32Array;
  /** The words met so far, of this article and of others: the list grows, and what stands in it stays. */
  readonly list: readonly Word[];
}

export const NO_WORDS: ArticleWords = { length: 0, codes: new Uint32Array(0), list: [] };

const LEFT_OUT: ReadonlySet<PassageRole> = new Set(['furniture', 'byline', 'credit']);
const HAS_LETTER = /[\p{L}\p{N}]/u;
const QUOTES = /^[“”‘’"'《》「」『』]+$/;

/** More than hundred million characters of newspapers hold. */
const MOST_PIECES = 2 ** 18;

/** What jieba cuts off: a word, or a mark, which parts the words around it or (a quote) does not. */
const WORD = 0;
const QUOTE = 1;
const MARK = 2;

/**
 * The pieces met, and what is known of them. The part of speech of a word depends on the word and the dictionary alone, so that jieba
 * is asked once for each.
 */
class Pieces {
  readonly dictionary = jieba().dictionary;
  readonly list: Word[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #kinds: number[] = [];
  /** The passage that was last tagged as a whole, with the parts of speech of its words. */
  #tagged: { readonly passage: string; readonly pos: ReadonlyMap<string, string> } | null = null;

  get isFull(): boolean {
    return this.list.length >= MOST_PIECES;
  }

  /** Puts down the words of a passage behind the `length` codes there are; returns how many there are then. */
  cut(passage: string, codes: Uint32Array, length: number): number {
    const cutter = jieba();
    const count = cutter.cut(passage);
    const { ends } = cutter;
    let next = length;
    let start = 0;
    let joins = 0;
    for (let at = 0; at < count; at++) {
      const end = ends[at] as number;
      let number = this.#vocabulary.numberOf(passage, start, end);
      if (number < 0) number = this.#learn(passage, start, end);
      const kind = this.#kinds[number];
      if (kind === WORD) {
        codes[next++] = 2 * number + joins;
        joins = 1;
      } else if (kind === MARK) joins = 0;
      start = end;
    }
    return next;
  }

  #learn(passage: string, start: number, end: number): number {
    const word = passage.slice(start, end);
    const isWord = HAS_LETTER.test(word);
    const number = this.#vocabulary.add(passage, start, end);
    this.list.push({ word, pos: isWord ? this.#partOfSpeech(word, passage) : '' });
    this.#kinds.push(isWord ? WORD : QUOTES.test(word) ? QUOTE : MARK);
    return number;
  }

  /** Alone, the words of a passage are seldom cut again; one that is has its part of speech from where it stands. */
  #partOfSpeech(word: string, passage: string): string {
    const alone = jieba().tag(word);
    if (alone.length === 1) return alone[0]?.tag ?? '';
    if (this.#tagged?.passage !== passage) {
      this.#tagged = {
        passage,
        pos: new Map(
          jieba()
            .tag(passage)
            .map((tagged) => [tagged.word, tagged.tag]),
        ),
      };
    }
    return this.#tagged.pos.get(word) ?? '';
  }
}

let pieces: Pieces | null = null;

/** The words of the article's title, headings and body, in reading order; punctuation is no word. */
export function findWords({ text, passages }: Article): ArticleWords {
  if (pieces === null || pieces.isFull || pieces.dictionary !== jieba().dictionary) pieces = new Pieces();
  const codes = new Uint32Array(text.length);
  let length = 0;
  for (const { start, end, role } of passages) {
    if (!LEFT_OUT.has(role)) length = pieces.cut(text.slice(start, end), codes, length);
  }
  return { length, codes, list: pieces.list };
}
