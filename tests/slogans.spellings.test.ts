import { describe, expect, it } from 'vitest';
import { findSlogans } from '../src/find/slogans/index.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { articleOf, lexicon, slogansIn } from './slogans.support.js';
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

describe('a numeric abbreviation is the same in quotes and without them', () => {
  it.each([
    ['推行“三定三看”工作法', '三定三看'],
    ['探索“四融四促”工作法', '四融四促'],
    ['建立“一统五联七治”工作机制', '一统五联七治'],
  ])('%s', (text, slogan) => {
    expect(slogansIn(text)).toEqual([slogan]);
    expect(slogansIn(text.replace(/[“”]/g, ''))).toEqual([slogan]);
  });
});
