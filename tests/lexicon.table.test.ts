import { describe, expect, it } from 'vitest';
import { alternatives, wordsByClass } from '../src/lexicon/classes.js';
import { parseLexicon } from '../src/lexicon/table.js';

const parse = (text: string) => parseLexicon(text, 'units.tsv', ['surface', 'unit']);

describe('parseLexicon', () => {
  it('reads cells by column name and leaves comments out', () => {
    expect(parse('# a row is a unit\nunit\tsurface\n元\t块钱\n')).toEqual([{ surface: '块钱', unit: '元', line: 3 }]);
  });

  it.each([
    ['', 'units.tsv:1: no header'],
    ['surface\n', 'units.tsv:1: no column "unit"'],
    ['surface\tunit\n块\n', 'units.tsv:2: 1 cell, the header has 2'],
    ['surface\tunit\n\t元\n', 'units.tsv:2: empty surface'],
    ['surface\tunit\n块\t元\n块\t块\n', 'units.tsv:3: "块" stands already on line 2'],
  ])('refuses %j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});

describe('wordsByClass', () => {
  const rows = [
    { word: '网上', class: 'way', line: 2 },
    { word: '墙', class: 'thing', line: 3 },
    { word: '掌上', class: 'way', line: 4 },
  ];

  it('files words by class in the order of the rows', () => {
    expect(wordsByClass('made.tsv', ['way', 'thing', 'seat'], rows)).toEqual({
      way: ['网上', '掌上'],
      thing: ['墙'],
      seat: [],
    });
  });

  it('refuses a class that is none', () => {
    expect(() => wordsByClass('made.tsv', ['way'], rows)).toThrow('made.tsv:3: "thing" is none of way');
  });
});

describe('alternatives', () => {
  it.each([
    [['年', '个月', '年度'], '个月|年度|年'],
    [['年', '月'], '[年月]'],
    [[], '(?!)'],
  ])('%j as %s', (words, expected) => {
    expect(alternatives(words)).toBe(expected);
  });
});
