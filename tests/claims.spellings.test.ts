import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { parseLexicon } from '../src/lexicon/table.js';
import { simplify } from '../src/read/articles/simplify.js';
import { hanzi, SPELLINGS, TRADITIONAL } from './spellings.support.js';
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
  return findClaims(articleOf(text, simplify), lexicon, []).claims.map(
    ({ value, min, max, unit, bound, category, role, measure, action, change, status }) =>
      [value, min, max, unit, bound, category, role, measure, action, change, status].join(' '),
  );
}

describe('what a claim says does not depend on how its characters are spelt', () => {
  it.each([...SPELLINGS, TRADITIONAL])('%s', (_, spelt) => {
    const different = sentences.filter((sentence) => told(spelt(sentence)).join('\n') !== told(sentence).join('\n'));
    expect(different.map((sentence) => [sentence, told(sentence), told(spelt(sentence))])).toEqual([]);
  });
});

const UNITS = '元|人|户|名|个|件|亩|公里|吨|公斤|场次|家|条|处|米|平方米|套|份|项|辆|位|座|所|台|棵|株|头|只';
/** Whole numbers from 11 to 9,999 before a unit, no years, ordinals or parts of dates and ranges. */
const COUNT = new RegExp(
  `(?<![\\d.第年月日至到—~+-])(?!(?:19|20)\\d\\d(?!\\d))(1[1-9]|[2-9]\\d|\\d{3,4})(?![\\d.至到—~+-])(?=[余多]?[万亿]?(?:${UNITS}))`,
  'g',
);

const inHanzi = (text: string): string => text.replace(COUNT, (number) => hanzi(Number(number)).replace(/^一十/, '十'));
const counts = (claims: readonly string[]): readonly string[] =>
  claims.map((claim) => claim.replace(/[\d一二三四五六七八九十百千零]+/g, '#'));

describe('a claim says the same in Arabic and in Chinese numerals', () => {
  const both = sentences.filter((sentence) => inHanzi(sentence) !== sentence);

  it('has sentences with both', () => expect(both.length).toBeGreaterThan(500));

  it('reads them alike', () => {
    const different = both.filter((sentence) => `${counts(told(inHanzi(sentence)))}` !== `${counts(told(sentence))}`);
    expect(different.map((sentence) => [inHanzi(sentence), told(sentence), told(inHanzi(sentence))])).toEqual([]);
  });

  it('and as much', () => {
    const amounts = (text: string) =>
      findClaims(articleOf(text), lexicon, []).claims.map(({ value, min, max }) => [value, min, max]);
    for (const sentence of both) expect(amounts(inHanzi(sentence)), sentence).toEqual(amounts(sentence));
  });
});
