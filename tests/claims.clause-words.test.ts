import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/core/types.js';
import { findClaims } from '../src/find/claims/index.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { articleOf } from './tables/article-of.js';
import { claimLexicon, claimLexiconWithout } from './tables/without-rows.js';

const told = (text: string, tell: (claim: Claim) => string, known = claimLexicon) =>
  findClaims(articleOf(text), known, []).claims.map(tell).join(', ');

const measured = ({ measure, role }: Claim) => `${measure ?? '-'}${role === null ? '' : ` ${role}`}`;

describe('measure-nouns.tsv: without its row the example is read in another way', () => {
  const TABLE = 'measure-nouns.tsv';
  const rows = readLexicon(TABLE, ['noun', 'class', 'example', 'expected'], ['noun', 'class']);
  /** Its 和 is taken for one that joins where a measure ends with it (投资总和的1.7倍). */
  const NOT_SHOWN = ['总和'];
  it.each(rows)('$noun $class: $example', ({ noun, example, expected, line }) => {
    expect(told(example, measured)).toBe(expected);
    const others = told(example, measured, claimLexiconWithout(TABLE, [line]));
    if (NOT_SHOWN.includes(noun)) expect(others).toBe(expected);
    else expect(others).not.toBe(expected);
  });
});

describe('clause-words.tsv: without its row the example is read in another way', () => {
  const TABLE = 'clause-words.tsv';
  const rows = readLexicon(TABLE, ['word', 'class', 'example', 'expected']);
  const governed = (claim: Claim) => `${claim.action ?? '-'}: ${measured(claim)}`;
  /** What stands around them is read alike: a quarter is a date, but for 第一季度. */
  const NOT_SHOWN = ['一季度', '二季度', '三季度', '四季度'];
  it.each(rows)('$word $class: $example', ({ word, example, expected, line }) => {
    expect(told(example, governed)).toBe(expected);
    const others = told(example, governed, claimLexiconWithout(TABLE, [line]));
    if (NOT_SHOWN.includes(word)) expect(others).toBe(expected);
    else expect(others).not.toBe(expected);
  });
});
