import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../src/text/codepoints.js';
import { fold } from '../src/text/fold.js';
import { PhraseIndex } from '../src/text/phrases.js';

describe('fold', () => {
  it.each([
    ['１２．５％，（共）', '12.5%,(共)'],
    ['⻄⻓⺟⻢⿊⾥⻰', '西长母马黑里龙'],
    ['三㎡。“一”、《二》', '三㎡。“一”、《二》'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});

describe('codePointOffsets', () => {
  it('counts a pair of surrogates as one', () => {
    expect([...codePointOffsets('a𠮷b')]).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('PhraseIndex', () => {
  const units = new PhraseIndex([
    ['人', 1],
    ['人次', 2],
    ['平方米', 3],
  ]);
  it.each([
    ['人次', 2],
    ['人', 1],
    ['人们', 1],
    ['平方米', 3],
    ['平方', null],
    ['', null],
  ])('longestAt %s', (text, value) => expect(units.longestAt(text, 0)?.value ?? null).toBe(value));

  it('finds the longest that ends at a place', () => {
    expect(units.longestEndingAt('约人次', 3, 3)).toEqual({ start: 1, end: 3, value: 2 });
    expect(units.longestEndingAt('约人', 2, 3)?.value).toBe(1);
    expect(units.longestEndingAt('平方', 2, 3)).toBeNull();
  });

  it('lists what does not overlap, left to right', () => {
    expect(units.matches('人次人平方米').map((match) => match.value)).toEqual([2, 1, 3]);
  });

  const few = fc.string({ unit: fc.constantFrom('人', '次', '平', '\0', '𠮷'), maxLength: 4 });

  it('answers as a list of the phrases does', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 12 }), fc.string({ unit: few, maxLength: 12 }), (phrases, text) => {
        const listed = phrases
          .map((phrase) => [phrase, phrases.indexOf(phrase)] as const)
          .filter(([phrase]) => phrase !== '');
        const longestFirst = listed.sort(([a], [b]) => b.length - a.length);
        const index = new PhraseIndex(phrases.map((phrase, at) => [phrase, at]));
        for (let at = 0; at <= text.length; at++) {
          const [phrase, value] = longestFirst.find(([phrase]) => text.startsWith(phrase, at)) ?? [null];
          expect(index.longestAt(text, at)).toEqual(
            phrase === null ? null : { start: at, end: at + phrase.length, value },
          );
          const [ending, what] = longestFirst.find(
            ([phrase]) => phrase.length <= 3 && text.slice(0, at).endsWith(phrase),
          ) ?? [null];
          expect(index.longestEndingAt(text, at, 3)).toEqual(
            ending === null ? null : { start: at - ending.length, end: at, value: what },
          );
        }
      }),
    );
  });
});
