import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { parseLexicon } from '../src/lexicon/table.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadClaimLexicon();
const rows = parseLexicon(
  readFileSync(new URL('./tables/claims-meaning.tsv', import.meta.url), 'utf8'),
  'claims-meaning.tsv',
  ['sentence', 'text'],
  ['sentence', 'text'],
);

const UNITS = '元|人|户|名|个|件|亩|公里|吨|公斤|场次|家|条|处|米|平方米|套|份|项|辆|位|座|所|台|棵|株|头|只';
/** Whole numbers from 11 to 9,999 before a unit, no years, ordinals or parts of dates and ranges. */
const COUNT = new RegExp(
  `(?<![\\d.第年月日至到—~+-])(?!(?:19|20)\\d\\d(?!\\d))(1[1-9]|[2-9]\\d|\\d{3,4})(?![\\d.至到—~+-])(?=[余多]?[万亿]?(?:${UNITS}))`,
  'g',
);

const DIGITS = '零一二三四五六七八九';
function hanzi(number: number): string {
  let written = '';
  let skipped = false;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / power) % 10;
    if (digit === 0) skipped = written !== '';
    else {
      written += (skipped ? '零' : '') + DIGITS[digit] + name;
      skipped = false;
    }
  }
  return written.replace(/^一十/, '十');
}

const spelt = (text: string): string => text.replace(COUNT, (number) => hanzi(Number(number)));
const counts = (name: string | null): string => (name ?? '-').replace(/[\d一二三四五六七八九十百千零]+/g, '#');
const told = (text: string): string[] =>
  findClaims(articleOf(text), lexicon, []).claims.map(
    ({ value, min, max, unit, bound, category, role, measure, action, change, status }) =>
      [value, min, max, unit, bound, category, role, counts(measure), action, change, status].join(' '),
  );

describe('a claim says the same in Arabic and in Chinese numerals', () => {
  const sentences = [...new Set(rows.map(({ sentence }) => sentence))].filter(
    (sentence) => spelt(sentence) !== sentence,
  );

  it('has sentences with both', () => {
    expect(sentences.length).toBeGreaterThan(500);
  });

  it('reads them alike', () => {
    const different = sentences.filter((sentence) => told(spelt(sentence)).join('\n') !== told(sentence).join('\n'));
    expect(different.map((sentence) => [spelt(sentence), told(sentence), told(spelt(sentence))])).toEqual([]);
  });
});
