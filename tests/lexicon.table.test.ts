import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../src/lexicon/table.js';

const parse = (text: string) => parseLexicon(text, 'units.tsv', ['surface', 'unit']);

describe('parseLexicon', () => {
  it('reads cells by column name and leaves comments out', () => {
    expect(parse('# a row is a unit\nunit\tsurface\n元\t块钱\n')).toEqual([{ surface: '块钱', unit: '元', line: 3 }]);
  });

  it.each([
    ['', 'units.tsv:1: no header'],
    ['surface\n', 'units.tsv:1: no column "unit"'],
    ['surface\tunit\n块\n', 'units.tsv:2: 1 cells, the header has 2'],
    ['surface\tunit\n\t元\n', 'units.tsv:2: empty surface'],
    ['surface\tunit\n块\t元\n块\t块\n', 'units.tsv:3: "块" stands already on line 2'],
  ])('refuses %j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
