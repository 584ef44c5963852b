import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/core/types.js';
import { findClaims } from '../src/find/claims/index.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { articleOf } from './tables/article-of.js';
import { claimLexicon, claimLexiconWithout } from './tables/without-rows.js';

const told = (text: string, tell: (claim: Claim) => string, known = claimLexicon) =>
  findClaims(articleOf(text), known, []).claims.map(tell).join(', ');

const measured = ({ measure, role }: Claim) => `${measure ?? '-'}${role === null ? '' : ` ${role}`}`;

const governed = (claim: Claim) => `${claim.action ?? '-'}: ${measured(claim)}`;

describe('measure-nouns.tsv: without its row the example is read in another way', () => {
  const TABLE = 'measure-nouns.tsv';
  const rows = readLexicon(TABLE, ['noun', 'class', 'example', 'expected'], ['noun', 'class']);
  it.each(rows)('$noun $class: $example', ({ example, expected, line, class: name }) => {
    const field = name === 'rule' ? governed : measured;
    expect(told(example, field)).toBe(expected);
    expect(told(example, field, claimLexiconWithout(TABLE, [line]))).not.toBe(expected);
  });
});

describe('clause-words.tsv: without its row the example is read in another way', () => {
  const TABLE = 'clause-words.tsv';
  const rows = readLexicon(TABLE, ['word', 'class', 'example', 'expected']);
  /** The words that they begin or end with do the same: a quarter is a date, but for 第一季度. */
  const NOT_SHOWN = [
    '一季度',
    '二季度',
    '三季度',
    '四季度',
    '前三季度',
    '将近',
    '将要',
    '尤其是',
    '仅仅',
    '近两年',
    '两年来',
    '一个月来',
  ];
  it.each(rows)('$word $class: $example', ({ word, example, expected, line }) => {
    expect(told(example, governed)).toBe(expected);
    const others = told(example, governed, claimLexiconWithout(TABLE, [line]));
    if (NOT_SHOWN.includes(word)) expect(others).toBe(expected);
    else expect(others).not.toBe(expected);
  });
});

describe('joint-words.tsv: without its row the example is read in another way', () => {
  const TABLE = 'joint-words.tsv';
  const rows = readLexicon(TABLE, ['word', 'example', 'expected']);
  it.each(rows)('$word: $example', ({ example, expected, line }) => {
    expect(told(example, measured)).toBe(expected);
    expect(told(example, measured, claimLexiconWithout(TABLE, [line]))).not.toBe(expected);
  });
});

describe('guarded-words.tsv', () => {
  const TABLE = 'guarded-words.tsv';
  const rows = readLexicon(TABLE, ['word', 'example']);
  const cutting = [
    ...readLexicon('verbs.tsv', ['verb']).map(({ verb }) => verb),
    ...readLexicon('clause-words.tsv', ['word']).map(({ word }) => word),
    ...readLexicon('verb-stems.tsv', ['stem', 'complements']).flatMap(({ stem, complements }) =>
      ['', ...complements].map((complement) => stem + complement),
    ),
  ];
  const beginnings = new Set(cutting.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))));
  const whole = new Set(cutting);

  /** Whether a verb or a function word stands in a word, or begins in it and goes on behind it. */
  const holdsWord = (word: string) => {
    for (let at = 0; at < word.length; at++) {
      if (at > 0 && beginnings.has(word.slice(at))) return true;
      for (let end = at + 1; end <= word.length; end++) {
        if (end - at < word.length && whole.has(word.slice(at, end))) return true;
      }
    }
    return false;
  };

  it.each(rows.filter(({ example }) => example === ''))(
    'in $word stands or begins a verb or a function word',
    ({ word }) => {
      expect(holdsWord(word)).toBe(true);
    },
  );

  it.each(rows.filter(({ example }) => example !== ''))('$word: $example', ({ example, line }) => {
    const read = (claim: Claim) => `${claim.action} ${measured(claim)} ${claim.change} ${claim.status}`;
    expect(told(example, read)).not.toBe(told(example, read, claimLexiconWithout(TABLE, [line])));
  });
});
