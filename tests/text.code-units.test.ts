import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnitsOf } from '../src/text/code-units.js';

describe('the units of a text', () => {
  it('are those that charCodeAt gives, with a 0 behind the last', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (texts) => {
        for (const text of texts) {
          const units = codeUnitsOf(text);
          for (let at = 0; at < text.length; at++) expect(units[at]).toBe(text.charCodeAt(at));
          expect(units[text.length]).toBe(0);
        }
      }),
    );
  });

  it('of a long text are the same array as long as no other is asked for, and are given back then', () => {
    const long = '长'.repeat(3_000_000);
    expect(codeUnitsOf(long)).toBe(codeUnitsOf(long));
    expect(codeUnitsOf(long)[long.length - 1]).toBe('长'.charCodeAt(0));
    expect(codeUnitsOf('短').length).toBeLessThan(1_000_000);
  });
});
