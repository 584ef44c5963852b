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
  it.each(rows)('$noun $class: $example', ({ example, expected, line }) => {
    expect(told(example, measured)).toBe(expected);
    expect(told(example, measured, claimLexiconWithout(TABLE, [line]))).not.toBe(expected);
  });
});

describe('clause-words.tsv: without its row the example is read in another way', () => {
  const TABLE = 'clause-words.tsv';
  const rows = readLexicon(TABLE, ['word', 'class', 'example', 'expected']);
  const governed = (claim: Claim) => `${claim.action ?? '-'}: ${measured(claim)}`;
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

describe('guarded-words.tsv: without its row a word would be cut', () => {
  const TABLE = 'guarded-words.tsv';
  /** The word before, behind and between what is counted, verbs, and the characters that could make another word with its last one. */
  const FRAMES = [
    '全县W用水36吨。',
    '改造W36户。',
    '全县W种树36棵。',
    '全县W出口36吨。',
    '全县W上升36%。',
    '去年W36个。',
    '全县W由企业建设36个。',
    '全县W新增36个。',
    '全县产值W达36万元。',
    '全县W行业36个。',
    'W增长36%。',
    '全县W能力36个。',
    '全县W中有36个。',
    '36名学员W报名。',
    '全县W人员36名。',
    '全县W产值36万元。',
    '全县W已达36个。',
  ];
  /** No sentence is known yet that is read better with them. */
  const NOT_SHOWN = [
    '有效性',
    '新安',
    '和文',
    '外贸',
    '获益',
    '服务站',
    '调解中心',
    '救援大队',
    '救援支队',
    '三轮车',
    '调解协议',
    '客车超员',
    '超限超载',
    '开发区域',
    '示范区',
    '旅游区',
    '外商投资企业',
    '施工企业',
    '发展速度',
    '能繁母猪',
    '机采棉',
    '脱贫户',
    '岗位练兵',
    '禁毒',
    '即知即改',
    '起草',
    '起降',
  ];
  const rows = readLexicon(TABLE, ['word', 'example']);
  const others = new Map<number, typeof claimLexicon>();
  const groupOf = (word: string) => [...word].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 100;
  /** A lexicon is made for each hundredth of the rows without all of them, as each is asked for its own word alone. */
  const withoutRow = (word: string) => {
    const group = groupOf(word);
    const lines = rows.filter((row) => groupOf(row.word) === group).map(({ line }) => line);
    const known = others.get(group) ?? claimLexiconWithout(TABLE, lines);
    others.set(group, known);
    return known;
  };
  const whole = (claim: Claim) => `${claim.action} ${measured(claim)} ${claim.change} ${claim.status}`;
  it.each(rows.filter(({ word }) => !NOT_SHOWN.includes(word)))('$word $example', ({ word, example }) => {
    const texts = example === '' ? FRAMES.map((frame) => frame.replace('W', word)) : [example];
    const cut = texts.some((text) => {
      const reading = told(text, whole);
      return (example !== '' || reading.includes(word)) && reading !== told(text, whole, withoutRow(word));
    });
    expect(cut).toBe(true);
  });
});
