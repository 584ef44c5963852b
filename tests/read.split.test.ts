import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openingOf, splitDocument } from '../src/read/index.js';

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

describe('splitDocument', () => {
  it.each(seeds)('%s: every sentence stands in the file where the article says', (name) => {
    const text = readFileSync(`seeds/${name}`, 'utf8');
    const points = [...text];
    for (const article of splitDocument({ path: name, text }).articles) {
      for (const span of article.sentences) {
        const { start, end } = article.locate(span);
        const written = points.slice(start, end).join('').replace(/\s+/g, '');
        expect(written).toBe(article.text.slice(span.start, span.end).replace(/\s+/g, ''));
      }
    }
  });

  it('takes a whole book in one stretch of paragraphs', () => {
    const [book] = splitDocument({ path: 'book.txt', text: '路修好了。\n'.repeat(150_000) }).articles;
    expect(book?.sentences).toHaveLength(150_000);
  });

  it('finds title, deck, byline and opening', () => {
    const text = '# 守一方平安 护万家灯火\n\n## ——消防员的除夕这样度过\n\n除夕夜,万家灯火。\n\n(张楚研)\n';
    const [article] = splitDocument({ path: 'a.md', text }).articles;
    expect(article).toMatchObject({
      title: '守一方平安 护万家灯火',
      subtitle: '消防员的除夕这样度过',
      byline: '张楚研',
    });
    expect(openingOf(article as NonNullable<typeof article>)).toBe('除夕夜,万家灯火。');
  });
});
