import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, parseDecimal, shift, toNumber } from '../src/text/decimal.js';
import { NumeralReader } from '../src/text/numeral-reader.js';
import { readNumeral } from '../src/text/numerals.js';

const numerals = fc.string({
  unit: fc.constantFrom(...'0123456789.,·%e+ 零〇一二三五两半数几十百千万亿兆点余多来把个元伍陆队、'),
  maxLength: 12,
});

describe('readNumeral', () => {
  it('reads plain numerals as the reader of all forms does', () => {
    fc.assert(
      fc.property(numerals, fc.nat({ max: 12 }), (text, limit) => {
        for (let at = 0; at <= text.length; at++) {
          expect(readNumeral(text, at, limit)).toEqual(new NumeralReader(text, at, limit).read());
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Decimal', () => {
  const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });
  const powers = fc.integer({ min: 0, max: 30 });

  it('adds exactly and rounds once', () => {
    fc.assert(
      fc.property(digits(30), digits(12), powers, digits(30), powers, (whole, fraction, up, other, down) => {
        const sum = add(shift(parseDecimal(`${whole}.${fraction}`), up), shift(parseDecimal(other), -down));
        const scale = fraction.length + 30;
        const exact =
          BigInt(whole + fraction) * 10n ** BigInt(up + scale - fraction.length) +
          BigInt(other) * 10n ** BigInt(scale - down);
        expect(toNumber(sum)).toBe(Number(`${exact}e-${scale}`));
      }),
      { numRuns: 2000 },
    );
  });
});
