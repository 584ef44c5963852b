import { describe, expect, it } from 'vitest';
import { readLexicon } from '../src/lexicon/readers.js';

const rows = readLexicon('stop-words.tsv', ['word', 'class']);
const words = new Set(rows.map((row) => row.word));

const classes = [
  'pronoun',
  'demonstrative',
  'interrogative',
  'particle',
  'interjection',
  'conjunction',
  'preposition',
  'adverb of degree',
  'adverb of time',
  'adverb of scope and manner',
  'negation',
  'modal and auxiliary verb',
  'light verb and copula',
  'measure word',
  'numeral',
  'localizer',
];

describe('stop-words.tsv', () => {
  it('has the function words of a whole list, and no more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(700);
    expect(rows.length).toBeLessThanOrEqual(950);
  });

  it('has words of Chinese characters only, each with a known class', () => {
    expect(rows.filter((row) => !/^\p{Script=Han}+$/u.test(row.word) || !classes.includes(row.class))).toEqual([]);
  });

  it.each(['的', '了', '和', '在', '是', '我们', '对于', '因为', '已经', '非常', '没有', '可以', '这个', '之间'])(
    'stops %s',
    (word) => {
      expect(words.has(word)).toBe(true);
    },
  );

  it.each([
    '发展',
    '群众',
    '党',
    '建设',
    '干部',
    '乡村',
    '积极',
    '深入',
    '全面',
    '大力',
    '着力',
    '提出',
    '加强',
    '服务',
  ])('lets %s through', (word) => {
    expect(words.has(word)).toBe(false);
  });
});
