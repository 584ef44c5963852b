import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { parseLexicon } from '../src/lexicon/table.js';
import { simplifyPage } from '../src/read/articles/simplify.js';
import { SPELLINGS } from './spellings.support.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadClaimLexicon();
const rows = parseLexicon(
  readFileSync(new URL('./tables/claims-meaning.tsv', import.meta.url), 'utf8'),
  'claims-meaning.tsv',
  ['sentence', 'text'],
  ['sentence', 'text'],
);
const sentences = [...new Set(rows.map(({ sentence }) => sentence))];

function told(text: string): string[] {
  const articles = simplifyPage({ articles: [articleOf(text)], file: 'test.txt' }).articles;
  return articles
    .flatMap((article) => findClaims(article, lexicon, []).claims)
    .map(({ value, min, max, unit, bound, category, role, measure, action, change, status }) =>
      [value, min, max, unit, bound, category, role, measure, action, change, status].join(' '),
    );
}

const toTraditional = Converter({ from: 'cn', to: 't' });
/** Character by character, as --simplify goes back. */
const asTraditional = (text: string) => [...text].map((character) => toTraditional(character)).join('');

const TRADITIONAL: (typeof SPELLINGS)[number] = ['traditional characters, where they are simplified', asTraditional];

describe('what a claim says does not depend on how its characters are spelt', () => {
  it.each([...SPELLINGS, TRADITIONAL])('%s', (_, spelt) => {
    const different = sentences.filter((sentence) => told(spelt(sentence)).join('\n') !== told(sentence).join('\n'));
    expect(different.map((sentence) => [sentence, told(sentence), told(spelt(sentence))])).toEqual([]);
  });
});
