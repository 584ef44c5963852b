import { describe, expect, it } from 'vitest';
import { findSlogans } from '../src/find/slogans/index.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { articleOf, lexicon } from './slogans.support.js';
import { SPELLINGS } from './spellings.support.js';

const examples = [
  ...readLexicon('quote-frames.tsv', ['word', 'class', 'example'], ['word', 'class']),
  ...readLexicon('thing-words.tsv', ['word', 'class', 'example'], ['word', 'class']),
  ...readLexicon('coined-compounds.tsv', ['word', 'class', 'example'], ['word', 'class']),
  ...readLexicon('slogan-heads.tsv', ['head', 'applies', 'example'], ['head', 'applies']),
].map(({ example }) => example);
const texts = [...new Set(examples)].filter((text) => text !== '');

const told = (text: string): string =>
  findSlogans(articleOf(text), lexicon)
    .occurrences.map(({ slogan, kind, start, end }) => [slogan.normalize('NFKC'), kind, start, end].join(' '))
    .join('\n');

describe('slogans do not depend on how their characters are spelt', () => {
  it.each(SPELLINGS)('%s', (_, spelt) => {
    const different = texts.filter((text) => told(spelt(text)) !== told(text));
    expect(different.map((text) => [text, told(text), told(spelt(text))])).toEqual([]);
  });
});
