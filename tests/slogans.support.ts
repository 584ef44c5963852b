import { expect } from 'vitest';
import type { Article } from '../src/core/types.js';
import { findSlogans } from '../src/find/slogans/index.js';
import { loadSloganLexicon, type SloganLexicon } from '../src/lexicon/slogans.js';
import { buildArticle } from '../src/read/articles/article.js';
import { Origins } from '../src/read/lines/origins.js';
import { WrittenText } from '../src/read/lines/spelling.js';

export const lexicon = loadSloganLexicon([]);

/** An article of paragraphs, one a line; a line that begins with # is a heading. */
export function articleOf(text: string): Article {
  const passages = text.split('\n').map((line) => {
    const content = line.replace(/^# /, '');
    const role = line.startsWith('# ') ? ('heading' as const) : ('paragraph' as const);
    return { role, text: content, origins: new Origins().add(0, content.length) };
  });
  return buildArticle(
    {
      file: 'made.txt',
      index: 1,
      kind: 'article',
      title: null,
      subtitle: null,
      byline: null,
      date: null,
      givenRegion: null,
      evidence: [],
      passages,
    },
    (_, { start, end }) => [{ start, end }],
    new WrittenText(''),
  );
}

/** The slogans of a made text that are not in the lexicon of known formulas, in reading order. */
export function coinedIn(text: string, under: SloganLexicon = lexicon): string[] {
  const { occurrences } = findSlogans(articleOf(text), under);
  return [...new Set(occurrences.filter(({ known }) => !known).map(({ slogan }) => slogan))];
}

/** All slogans of a made text, each once, in reading order. */
export function slogansIn(text: string): string[] {
  return [...new Set(findSlogans(articleOf(text), lexicon).occurrences.map(({ slogan }) => slogan))];
}

/** The verdicts of the rejected quotes, in reading order. */
export function verdictsIn(text: string): string[] {
  return findSlogans(articleOf(text), lexicon).rejections.map(({ verdict }) => verdict);
}

/** Every occurrence points at the passage that it says. */
export function expectExactOffsets(article: Article): void {
  for (const { start, end, text } of findSlogans(article, lexicon).occurrences) {
    expect(article.text.slice(start, end).replace(/\s/g, '')).toBe(text);
  }
}
