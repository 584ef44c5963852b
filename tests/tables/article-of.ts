import type { Article } from '../../src/core/types.js';
import { buildArticle } from '../../src/read/articles/article.js';
import { Origins } from '../../src/read/lines/origins.js';
import { type Simplify, WrittenText } from '../../src/read/lines/spelling.js';

/** An article whose paragraphs are the lines of the text and whose sentences end at 。！？. */
export function articleOf(text: string, simplify: Simplify | null = null): Article {
  return buildArticle(
    {
      file: 'test.txt',
      index: 1,
      kind: 'article',
      title: null,
      subtitle: null,
      byline: null,
      date: null,
      givenRegion: null,
      evidence: [],
      passages: text
        .split('\n')
        .map((line) => ({ role: 'paragraph', text: line, origins: new Origins().add(0, line.length) })),
    },
    (whole, { start, end }) =>
      [...whole.slice(start, end).matchAll(/[^。！？]+[。！？]?/g)].map(({ 0: found, index }) => ({
        start: start + index,
        end: start + index + found.length,
      })),
    new WrittenText('', simplify),
  );
}
