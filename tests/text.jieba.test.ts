import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../src/find/words.js';
import { splitDocument } from '../src/read/index.js';
import { jieba, PackagedCutter } from '../src/text/jieba.js';
import { BoundCutter } from '../src/text/jieba-binding.js';
import { Vocabulary } from '../src/text/vocabulary.js';

const packaged = new PackagedCutter(createRequire(import.meta.url)('jieba-wasm') as typeof import('jieba-wasm'));
const samples = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));

function endsOf(cutter: PackagedCutter | BoundCutter, text: string): number[] {
  const count = cutter.cut(text);
  return [...cutter.ends.subarray(0, count)];
}

describe('the binding of jieba', () => {
  const bound = jieba();

  it('is the one that makes no strings', () => expect(bound).toBeInstanceOf(BoundCutter));

  it.each(samples.map((text, at) => [at, text] as const))('cuts sample %d as the package does', (_, text) => {
    expect(endsOf(bound as BoundCutter, text)).toEqual(endsOf(packaged, text));
  });

  it('cuts any text as the package does', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('三会一课', '工作法', '𠮷野', 'naïve', '2023年', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(endsOf(bound as BoundCutter, text)).toEqual(endsOf(packaged, text));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a module that it does not know', () => {
    expect(() => new BoundCutter(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toThrow('jieba-wasm has no cut');
  });
});

describe('the words of an article', () => {
  it.each(samples.map((text, at) => [at, text] as const))(
    'are those of sample %d, tagged where they stand',
    (_, text) => {
      for (const article of splitDocument({ path: 'sample', text }).articles) {
        const { codes, length, list } = findWords(article);
        const found = [...codes.subarray(0, length)].map((code) => list[code >> 1]);
        const kept = article.passages.filter(({ role }) => !['furniture', 'byline', 'credit'].includes(role));
        const tagged = packaged.tag(kept.map(({ start, end }) => article.text.slice(start, end)).join('\n'));
        const expected = tagged
          .filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
          .map(({ word, tag }) => ({ word, pos: tag }));
        expect(found).toEqual(expected);
      }
    },
  );
});

describe('Vocabulary', () => {
  it('numbers words as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (words) => {
        const vocabulary = new Vocabulary();
        const numbers = new Map<string, number>();
        for (const word of words) {
          const text = `一${word}二`;
          const known = numbers.get(word) ?? -1;
          expect(vocabulary.numberOf(text, 1, text.length - 1)).toBe(known);
          if (known < 0) numbers.set(word, vocabulary.add(text, 1, text.length - 1));
        }
        expect(vocabulary.size).toBe(numbers.size);
      }),
    );
  });

  it('grows', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 50_000 }, (_, at) => `词${at}`);
    for (const word of words) vocabulary.add(word, 0, word.length);
    expect(words.map((word) => vocabulary.numberOf(word, 0, word.length))).toEqual(words.map((_, at) => at));
  });
});

// Last: a dictionary that is refused half-way leaves jieba with other frequencies.
describe('a dictionary', () => {
  it('says what is wrong with a dictionary, as the package does', () => {
    expect(() => jieba().addDictionary('甲乙 many n')).toThrow(/frequency many is not a valid integer/);
  });
});
