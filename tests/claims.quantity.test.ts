import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../src/find/claims/quantity/scan.js';
import { loadQuantityLexicon } from '../src/lexicon/quantities.js';
import { parseLexicon } from '../src/lexicon/table.js';
import { fold } from '../src/text/fold.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadQuantityLexicon();
const scan = (sentence: string) => scanQuantities(articleOf(sentence), lexicon, []);
const table = <Column extends string>(name: string, columns: readonly Column[], key: readonly Column[]) =>
  parseLexicon(readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8'), name, columns, key);

describe('quantities', () => {
  const columns = ['point', 'sentence', 'text', 'value', 'unit', 'bound', 'category'] as const;
  for (const row of table('quantities.tsv', columns, ['sentence', 'text'])) {
    it(`${row.sentence} → ${row.text}`, () => {
      const [min, max] = row.value.split('..').map(Number);
      const ends = max === undefined ? { value: min, min: null, max: null } : { value: null, min, max };
      const { text, unit, bound, category } = row;
      expect(scan(row.sentence).quantities).toContainEqual(
        expect.objectContaining({ text: fold(text), ...ends, unit, bound, category }),
      );
    });
  }
});

describe('false friends', () => {
  const columns = ['point', 'sentence', 'text', 'class'] as const;
  for (const row of table('non-quantities.tsv', columns, ['sentence', 'text'])) {
    it(`${row.sentence}: ${row.text} is ${row.class}`, () => {
      const { quantities, nonClaims } = scan(row.sentence);
      expect(quantities).toEqual([]);
      if (row.class !== '')
        expect(nonClaims.map(({ text, class: name }) => `${text} ${name}`)).toContain(`${row.text} ${row.class}`);
    });
  }
});

describe('masked spans', () => {
  it.each([
    ['落实四位一体1家工作。', '四位一体1家', [], ['四位一体1家 slogan']],
    [
      '建成1家国家实验室、10家湖北实验室、163个创新平台。',
      '1家国家实验室、10家湖北实验室、163个创新平台',
      ['1家', '10家', '163个'],
      [],
    ],
  ])('%s', (sentence, slogan, quantities, nonClaims) => {
    const start = sentence.indexOf(slogan);
    const found = scanQuantities(articleOf(sentence), lexicon, [{ start, end: start + slogan.length }]);
    expect(found.quantities.map(({ text }) => text)).toEqual(quantities);
    expect(found.nonClaims.map(({ text, class: name }) => `${text} ${name}`)).toEqual(nonClaims);
  });
});
