import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/core/types.js';
import { findClaims } from '../src/find/claims/index.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { articleOf } from './tables/article-of.js';
import { claimLexicon, claimLexiconWithout } from './tables/without-rows.js';

const told = (text: string, tell: (claim: Claim) => string, known = claimLexicon) =>
  findClaims(articleOf(text), known, []).claims.map(tell).join(', ');

describe('measure-nouns.tsv: without its row the example is read in another way', () => {
  const TABLE = 'measure-nouns.tsv';
  const rows = readLexicon(TABLE, ['noun', 'class', 'example', 'expected'], ['noun', 'class']);
  const measured = ({ measure, role }: Claim) => (role === null ? `${measure}` : `${measure} ${role}`);
  /** Its 和 is taken for one that joins where a measure ends with it (投资总和的1.7倍). */
  const NOT_SHOWN = ['总和'];
  it.each(rows)('$noun $class: $example', ({ noun, example, expected, line }) => {
    expect(told(example, measured)).toBe(expected);
    const others = told(example, measured, claimLexiconWithout(TABLE, [line]));
    if (NOT_SHOWN.includes(noun)) expect(others).toBe(expected);
    else expect(others).not.toBe(expected);
  });
});
