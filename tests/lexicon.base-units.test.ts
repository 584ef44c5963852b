import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { loadBaseUnits } from '../src/lexicon/base-units.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { splitDocument } from '../src/read/index.js';

const toBase = loadBaseUnits();
const lexicon = loadClaimLexicon();

describe('base units', () => {
  const rows = readLexicon('base-units.tsv', ['unit', 'base_unit', 'example', 'expected']);
  it.each(rows)('$unit in $base_unit: $example', ({ base_unit, example, expected }) => {
    const claims = splitDocument({ path: 'unit', text: example }).articles.flatMap(
      (article) => findClaims(article, lexicon, []).claims,
    );
    expect(claims.map(({ value, unit }) => (value === null || unit === null ? null : toBase(value, unit)))).toEqual([
      { value: Number(expected), unit: base_unit },
    ]);
  });

  it.each(['个', '年', '个月', '美元', '%', '人次'])('%s has none', (unit) => expect(toBase(3, unit)).toBeNull());
});
