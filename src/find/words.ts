import type { Article, PassageRole } from '../core/types.js';
import { tagWords } from '../text/jieba.js';

/** A word of an article with its part of speech (jieba's tag set, after ICTCLAS). */
export interface Word {
  readonly word: string;
  readonly pos: string;
}

const LEFT_OUT: ReadonlySet<PassageRole> = new Set(['furniture', 'byline', 'credit']);
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The words of the article's title, headings and body, in reading order; punctuation is no word. */
export function findWords(article: Article): Word[] {
  const kept = article.passages.filter((passage) => !LEFT_OUT.has(passage.role));
  const text = kept.map((passage) => article.text.slice(passage.start, passage.end)).join('\n');
  return tagWords(text)
    .filter(({ word }) => HAS_LETTER.test(word))
    .map(({ word, pos }) => ({ word, pos }));
}
