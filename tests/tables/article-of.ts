import type { Article } from '../../src/core/types.js';
import { buildArticle } from '../../src/read/article.js';

/** An article of one paragraph whose sentences end at 。！？. */
export function articleOf(text: string): Article {
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
      passages: [{ role: 'paragraph', text, offsets: new Uint32Array(text.length) }],
    },
    () =>
      [...text.matchAll(/[^。！？]+[。！？]?/g)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })),
  );
}
