import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Remnants } from '../src/digest/remnants.js';

describe('Remnants', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 5 });

  it('finds the keys that are equal without one of their characters, each once, in their order', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (keys) => {
        const remnants = new Remnants(keys);
        for (const key of keys.keys()) {
          for (let remnant = remnants.firstOf(key); remnant < remnants.firstOf(key + 1); remnant++) {
            expect(remnants.ownerOf(remnant)).toBe(key);
            expect(ownersLike(remnants, remnant)).toEqual(keysLike(keys, remnants.textOf(remnant)));
          }
        }
      }),
    );
  });

  it('numbers the key itself first, then what is left without each character', () => {
    const remnants = new Remnants(['甲', '乙丙']);
    const first = remnants.firstOf(1);
    expect([first, first + 1, first + 2].map((remnant) => remnants.textOf(remnant))).toEqual(['乙丙', '丙', '乙']);
    expect(remnants.firstOf(2)).toBe(first + 3);
  });
});

function ownersLike(remnants: Remnants, remnant: number): number[] {
  const owners: number[] = [];
  for (let like = remnants.firstLike(remnant); like !== 0; like = remnants.nextLike(like)) {
    if (remnants.textOf(like) === remnants.textOf(remnant)) owners.push(remnants.ownerOf(like));
  }
  return owners;
}

function keysLike(keys: readonly string[], text: string): number[] {
  return [...keys.keys()].filter((at) => {
    const key = keys[at] as string;
    return key === text || [...key].some((_, place) => key.slice(0, place) + key.slice(place + 1) === text);
  });
}
