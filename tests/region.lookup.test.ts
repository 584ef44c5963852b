import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSE, COLON, lastStop, REACH, SENTENCE } from '../src/find/region/characters.js';
import { aligned } from '../src/lexicon/compiled-files.js';
import { shortTownship } from '../src/lexicon/division-names.js';
import { NameBeginnings } from '../src/lexicon/name-beginnings.js';
import { lexiconPath } from '../src/lexicon/table.js';
import { loadTownships, TownshipIndex } from '../src/lexicon/townships.js';
import { codeUnitsOf } from '../src/text/code-units.js';
import { PhraseIndex } from '../src/text/phrases.js';

/** Few characters, so that names begin and end alike. */
const characters = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...'西宁城北区县族乡镇a'), { minLength, maxLength }).map((parts) => parts.join(''));

describe('the index of names', () => {
  it('gives the longest name at a place, as a search through all does', () => {
    fc.assert(
      fc.property(fc.array(characters(2, 5), { maxLength: 30 }), characters(0, 30), (surfaces, text) => {
        const names = surfaces.map((surface) => ({ surface }));
        const index = new PhraseIndex(names.map((name) => [name.surface, name] as const));
        const same = PhraseIndex.fromBytes(index.parts.bytes.slice(), (number) => index.valueOf(number));
        for (let at = 0; at <= text.length; at++) {
          const standing = names.filter(({ surface }) => text.startsWith(surface, at));
          const longest = Math.max(...standing.map(({ surface }) => surface.length));
          const expected = standing.find(({ surface }) => surface.length === longest);
          for (const number of [index.numberAt(text, at), index.numberIn(codeUnitsOf(text), at)]) {
            expect(number === 0 ? undefined : index.valueOf(number)).toBe(expected);
          }
          expect(same.longestAt(text, at)?.value).toBe(expected);
        }
      }),
    );
  });
});

describe('the beginnings of names', () => {
  const nameOf = (at: number) =>
    String.fromCharCode(0x4e00 + ((at * 7919) % 20_000), 0x4e00 + at, 0x4e00 + ((at * 31) % 20_000)).slice(
      0,
      2 + (at % 2),
    );
  const mayBegin = (beginnings: NameBeginnings, text: string) =>
    beginnings.mayBegin(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));

  it('lets pass what was added, whatever follows, and hardly anything else', () => {
    const beginnings = NameBeginnings.of(Array.from({ length: 6000 }, (_, at) => nameOf(at)));
    let others = 0;
    for (let at = 0; at < 6000; at++) {
      expect(mayBegin(beginnings, `${nameOf(at)}甲乙`)).toBe(true);
      if (mayBegin(beginnings, `乙${nameOf(at)}甲`)) others++;
      if (at % 2 === 1 && mayBegin(beginnings, `${nameOf(at).slice(0, 2)}甲`)) others++;
    }
    expect(others).toBeLessThan(150);
  });
});

describe('the last stop', () => {
  it('is the one that a pattern finds', () => {
    const patterns: readonly [number, RegExp][] = [
      [SENTENCE, /[。;!?\n]/],
      [CLAUSE, /[,。;!?\n]/],
      [CLAUSE | COLON, /[,。;!?:\n]/],
    ];
    const texts = fc.array(fc.constantFrom(...'西宁,。;:!?\n、…'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...patterns), (text, [stops, pattern]) => {
        let start = text.length;
        while (start > 0 && !pattern.test(text.charAt(start - 1))) start--;
        expect(lastStop(text, text.length, stops)).toBe(start);
      }),
    );
    expect(lastStop('西'.repeat(1000), 900, SENTENCE)).toBe(900 - REACH);
  });
});

describe('the names of townships', () => {
  const lines = readFileSync(lexiconPath('townships.tsv'), 'utf8').trim().split('\n').slice(2);
  const counties = new Map<string, Set<string>>();
  for (const line of lines) {
    for (const name of line.slice(7).split(' ')) {
      for (const form of [name, shortTownship(name)])
        counties.set(form, (counties.get(form) ?? new Set()).add(line.slice(0, 6)));
    }
  }

  it('leads every name and every short name to its counties, in their order', () => {
    const index = loadTownships();
    for (const [name, codes] of counties) {
      const number = index.longestEndingAt(name, 0, name.length);
      expect([name, index.lengthOf(number), index.codes(number)]).toEqual([name, name.length, [...codes]]);
    }
  });

  it('is the same when it was compiled, wherever its bytes lie', () => {
    const { bytes } = loadTownships();
    const shifted = new Uint8Array(bytes.length + 1).subarray(1);
    shifted.set(bytes);
    const index = TownshipIndex.fromBytes(aligned(shifted));
    expect(index.codes(index.longestEndingAt('在平川镇', 0, 4))).toEqual([...(counties.get('平川镇') ?? [])]);
  });

  it('gives the longest name that ends at a place, as a search through all does', () => {
    const table = '110101\t城北镇 西城北镇 宁城北族乡\n110102\t城北镇 北区宁镇 宁族乡\n';
    const names = ['城北镇', '西城北镇', '宁城北族乡', '北区宁镇', '宁族乡', ...['宁城北族乡'].map(shortTownship)];
    const index = TownshipIndex.fromTable(table);
    fc.assert(
      fc.property(characters(0, 12), fc.constantFrom('', ...names), fc.nat(4), (before, name, from) => {
        const text = before + name;
        const least = Math.min(from, text.length);
        const standing = names.filter((one) => text.endsWith(one) && text.length - one.length >= least);
        const number = index.longestEndingAt(text, least, text.length);
        expect(number === 0 ? 0 : index.lengthOf(number)).toBe(Math.max(0, ...standing.map(({ length }) => length)));
      }),
    );
  });
});
