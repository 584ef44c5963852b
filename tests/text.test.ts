import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../src/text/codepoints.js';
import { Endings } from '../src/text/endings.js';
import { fold } from '../src/text/fold.js';
import { phrasesIn } from '../src/text/phrase-matches.js';
import { PhraseIndex } from '../src/text/phrases.js';
import { UnitSet } from '../src/text/unit-set.js';
import { decodeUtf8 } from '../src/text/utf8.js';

describe('fold', () => {
  it.each([
    ['１２．５％，（共）', '12.5%,(共)'],
    ['﹪﹐﹑﹙', '%,、('],
    ['⻄⻓⺟⻢⿊⾥⻰', '西长母马黑里龙'],
    ['三㎡。“一”、《二》', '三㎡。“一”、《二》'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});

describe('fold of a long text', () => {
  it('folds each unit as it would alone', () => {
    const text = fc.array(fc.constantFrom('一', '，', '％', '。', 'ａ', 'a', '\u3000', '⺟', '\ud800', '😀'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        expect(fold(whole)).toBe(whole.split('').map(fold).join(''));
      }),
    );
  });

  it('has no seam between the pieces of the longest', () => {
    expect(fold('，一'.repeat(70_000))).toBe(',一'.repeat(70_000));
  });
});

describe('decodeUtf8', () => {
  it.each(['', 'plain', '一“二”三', 'é𠮷😀\0', '一'.repeat(70_000), '😀'.repeat(40_000)])('%#', (text) =>
    expect(decodeUtf8(Buffer.from(text))).toBe(text),
  );

  it('reads what a strict decoder reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(text);
        expect(decodeUtf8(bytes)).toBe(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
      }),
    );
  });
});

describe('UnitSet', () => {
  it('holds what it was given', () => {
    const set = new UnitSet('。！a\uffff');
    expect([...'。！a\uffff，b\0'].map((character) => set.has(character.charCodeAt(0)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(set.has(Number.NaN)).toBe(false);
  });
});

describe('Endings', () => {
  const endings = new Endings(['日报', '报', '电视台']);
  it.each([
    ['兰州日报', true, true],
    ['日报', true, true],
    ['报', true, false],
    ['电视台', true, false],
    ['视台', false, false],
    ['日报社', false, false],
    ['', false, false],
  ])('%s', (text, ends, endsPart) => expect([endings.end(text), endings.endPart(text)]).toEqual([ends, endsPart]));
});

describe('CodePoints', () => {
  it('counts a pair of surrogates as one', () => {
    const points = new CodePoints('a𠮷b');
    expect([0, 1, 2, 3, 4].map((at) => points.offsetOf(at))).toEqual([0, 1, 1, 2, 3]);
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
    expect(phrasesIn(units, '人次人平方米').map((match) => match.value)).toEqual([2, 1, 3]);
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
