import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeUnitsOf } from '../src/text/code-units.js';
import { lexicon } from './slogans.support.js';

const { patterns, shape, any } = lexicon.numeralPatterns;
const characters = [...'一二两三五十多每天刻分钟步心会课品位体个大项确立融合生活圈工作法，的百千名企进日攻坚'];
const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });

it('a pattern matches at a hanzi numeral only where the first units and the joint trial let it be tried', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (let at = 0; at < text.length; at++) {
        const matches = patterns.some((pattern) => matchesAt(pattern, text, at));
        if (matches) expect([matchesAt(any, text, at), shape.mayStart(codeUnitsOf(text), at)]).toEqual([true, true]);
      }
    }),
    { numRuns: 5000 },
  );
});

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
