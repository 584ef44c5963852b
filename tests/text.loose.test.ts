import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/text/fold.js';
import { isLoose, isLooseInKey, looseKey } from '../src/text/loose.js';
import { LooseBeginnings } from '../src/text/loose-beginnings.js';
import { LoosePhrases } from '../src/text/loose-phrases.js';

const LOOSE = /[\s“”"‘’'「」『』、,;·]/g;

describe('what spellings differ in', () => {
  it('is the same for each character as by the expression that says it', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      expect([unit, isLooseInKey(unit)]).toEqual([unit, fold(character).replace(LOOSE, '') === '']);
      expect([unit, isLoose(unit)]).toEqual([unit, ' \t“”"‘’\'「」『』、,;·'.includes(character)]);
    }
  });

  it.each([
    ['走在前、作表率', '走在前作表率'],
    ['“三治”　融合', '三治融合'],
    ['１＋９，系列；行动', '1+9系列行动'],
    ['三会一课', '三会一课'],
  ])('%s has the key %s', (slogan, key) => expect(looseKey(slogan)).toBe(key));
});

describe('LoosePhrases', () => {
  const letters = fc.string({ unit: fc.constantFrom('一', '二', '三'), maxLength: 4 });
  const texts = fc.string({ unit: fc.constantFrom('一', '二', '三', '“', '”', '、', ' ', '\n', '。'), maxLength: 60 });

  it('finds at each place the longest phrase, whatever stands between its characters, and in one pass those of two sets', () => {
    fc.assert(
      fc.property(fc.array(letters), fc.array(letters), texts, (known, own, text) => {
        const beginnings = new LooseBeginnings(known);
        beginnings.stopAlsoAt(['三三', '一']);
        beginnings.stopAlsoAt(own);
        for (const keys of [known, own]) {
          const phrases = new LoosePhrases(keys, (number) => number - 1);
          const found: (readonly [number, string, number])[] = [];
          for (let at = beginnings.search(text, 0); at >= 0; at = beginnings.search(text, at + 1)) {
            const number = phrases.numberAt(text, at, beginnings);
            if (number === 0) continue;
            found.push([at, phrases.keyOf(number), phrases.endOf(number, text, at)]);
            expect(phrases.valueOf(number)).toBe(keys.indexOf(phrases.keyOf(number)));
          }
          expect(found).toEqual(spellingsIn(text, keys));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stops no longer at what the keys of another text begin with', () => {
    const beginnings = new LooseBeginnings(['一二']);
    beginnings.stopAlsoAt(['三四五', '六']);
    expect(beginnings.search('零三四五', 0)).toBe(0);
    beginnings.stopAlsoAt([]);
    expect(beginnings.search('零三四五', 0)).toBe(-1);
    expect(beginnings.search('零一、二', 0)).toBe(1);
  });

  it('changes no other that is made of the same bytes', () => {
    const { bytes } = new LooseBeginnings(['一二']);
    const [first, second] = [LooseBeginnings.fromBytes(bytes), LooseBeginnings.fromBytes(bytes)];
    first.stopAlsoAt(['三四五']);
    second.stopAlsoAt(['三四五']);
    first.stopAlsoAt([]);
    expect(first.search('零三四五', 0)).toBe(-1);
    expect(second.search('零三四五', 0)).toBe(1);
    expect(second.search('零一、二', 0)).toBe(1);
  });

  it('passes a long run of marks once, not once for each of them', () => {
    const beginnings = new LooseBeginnings(['一二']);
    expect(beginnings.search(`三${'“'.repeat(1_000_000)}一、二`, 0)).toBe(1_000_001);
  });
});

/** The longest of the keys at each place: where it starts, the key, where its spelling ends. */
function spellingsIn(text: string, keys: readonly string[]): (readonly [number, string, number])[] {
  return [...text].flatMap((_, at) => {
    const [longest] = keys
      .filter((key) => key !== '')
      .map((key) => ({ key, match: new RegExp(`^${[...key].join('[ “”、]*')}`).exec(text.slice(at)) }))
      .filter(({ match }) => match !== null)
      .sort((a, b) => b.key.length - a.key.length);
    return longest === undefined ? [] : [[at, longest.key, at + (longest.match?.[0].length ?? 0)] as const];
  });
}
