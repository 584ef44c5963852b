import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumericFormulas } from '../src/lexicon/numeric-formulas.js';
import { phrasesIn } from '../src/text/phrase-matches.js';
import { PhraseIndex } from '../src/text/phrases.js';

const kinds = fc.constantFrom('numeric' as const, 'tifa' as const);
const keys = fc.string({ unit: fc.constantFrom('三', '会', '一', '课'), minLength: 1, maxLength: 4 });
const texts = fc.string({ unit: fc.constantFrom('三', '会', '一', '课', '党', '。'), maxLength: 30 });

it('finds the numeric ones among all formulas', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, kinds), { maxLength: 8 }), texts, (formulas, text) => {
      const index = new PhraseIndex(formulas.map(([key, kind]) => [key, { kind }]));
      const numeric = new NumericFormulas(
        formulas.filter(([, kind]) => kind === 'numeric').map(([key]) => key),
        formulas.map(([key]) => key).join(''),
        index,
      );
      const expected = phrasesIn(index, text).filter(({ value }) => value.kind === 'numeric');
      expect(numeric.spansIn(text)).toEqual(expected.map(({ start, end }) => ({ start, end })));
    }),
  );
});
