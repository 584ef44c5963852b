import type { Article, PassageRole } from '../src/core/types.js';
import { attributeArticles } from '../src/find/region/index.js';
import { loadGazetteer } from '../src/lexicon/gazetteer.js';
import { buildArticle } from '../src/read/articles/article.js';
import { Origins } from '../src/read/lines/origins.js';
import { WrittenText } from '../src/read/lines/spelling.js';

/** An article of passages, each given as `role: text`; a line without a role is a paragraph. */
export function articleOf(lines: string, givenRegion: string | null = null): Article {
  const passages = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, role = 'paragraph', text = ''] =
        /^(?:(title|subtitle|heading|organ|byline|caption|credit|furniture): )?(.*)$/.exec(line) ?? [];
      return { role: role as PassageRole, text, origins: new Origins().add(0, text.length) };
    });
  return buildArticle(
    {
      file: 'page.txt',
      index: 1,
      kind: 'article',
      title: passages.find(({ role }) => role === 'title')?.text ?? null,
      subtitle: null,
      byline: null,
      date: null,
      givenRegion,
      evidence: [],
      passages,
    },
    (_, { start, end }) => [{ start, end }],
    new WrittenText(''),
  );
}

export const gazetteer = loadGazetteer();

/** What an article, given as `articleOf` takes it, is attributed to. */
export function attributionOf(lines: string): ReturnType<typeof attributeArticles>[number] | null {
  return attributeArticles([articleOf(lines)], gazetteer, { sourceRegion: null })[0] ?? null;
}
