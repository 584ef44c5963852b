import type { Article, PassageRole } from '../core/types.js';
import { tagWords } from '../text/jieba.js';

/** A word of an article with its part of speech (jieba's tag set, after ICTCLAS). */
export interface Word {
  readonly word: string;
  readonly pos: string;
  /** Nothing stands between it and the word before, or nothing but quotes: “三治”融合 is one run of words, 三治，融合 is two. */
  readonly joins: boolean;
}

const LEFT_OUT: ReadonlySet<PassageRole> = new Set(['furniture', 'byline', 'credit']);
const HAS_LETTER = /[\p{L}\p{N}]/u;
const QUOTES = /^[“”‘’"'《》「」『』]+$/;

/** The words of the article's title, headings and body, in reading order; punctuation is no word. */
export function findWords(article: Article): Word[] {
  const kept = article.passages.filter((passage) => !LEFT_OUT.has(passage.role));
  const text = kept.map((passage) => article.text.slice(passage.start, passage.end)).join('\n');
  const words: Word[] = [];
  let joins = false;
  for (const { word, pos } of tagWords(text)) {
    if (HAS_LETTER.test(word)) {
      words.push({ word, pos, joins });
      joins = true;
    } else if (!QUOTES.test(word)) joins = false;
  }
  return words;
}
