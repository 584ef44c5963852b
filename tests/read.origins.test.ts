import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Origins } from '../src/read/lines/origins.js';

/** Runs of a text: where each stands in the file, and its length. */
const runs = fc.array(fc.tuple(fc.nat(40), fc.nat(6)));

function build(parts: readonly (readonly [place: number, length: number])[]): { origins: Origins; places: number[] } {
  const origins = new Origins();
  const places: number[] = [];
  for (const [place, length] of parts) {
    origins.add(place, length);
    for (let unit = 0; unit < length; unit++) places.push(place + unit);
  }
  return { origins, places };
}

const listed = (origins: Origins): (number | null)[] =>
  Array.from({ length: origins.length }, (_, unit) => origins.placeOf(unit));

describe('origins of a text, as if each unit had its own', () => {
  it('keeps the place of every unit', () => {
    fc.assert(
      fc.property(runs, (parts) => {
        const { origins, places } = build(parts);
        expect(listed(origins)).toEqual(places);
        expect([origins.placeOf(-1), origins.placeOf(places.length)]).toEqual([null, null]);
      }),
    );
  });

  it('cuts and joins', () => {
    fc.assert(
      fc.property(runs, runs, fc.nat(30), fc.nat(30), (one, other, from, to) => {
        const { origins, places } = build(one);
        const ahead = build(other);
        expect(listed(origins.slice(from, to))).toEqual(places.slice(from, Math.max(from, to)));
        expect(listed(ahead.origins.addPart(origins, from, to))).toEqual([
          ...ahead.places,
          ...places.slice(from, Math.max(from, to)),
        ]);
      }),
    );
  });

  it('finds the units before and behind a place', () => {
    fc.assert(
      fc.property(runs, fc.nat(50), (parts, place) => {
        const { origins, places } = build(parts);
        expect(origins.firstFrom(place)).toBe(places.findIndex((own) => own >= place));
        expect(origins.lastUpTo(place)).toBe(places.findLastIndex((own) => own <= place));
      }),
    );
  });

  it('gives one place to all that a character reference stands for', () => {
    expect(listed(new Origins().add(3, 2).addAtOnePlace(9, 3))).toEqual([3, 4, 9, 9, 9]);
  });
});
