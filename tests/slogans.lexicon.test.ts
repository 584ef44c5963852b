import { describe, expect, it } from 'vitest';
import { findSlogans } from '../src/find/slogans/index.js';
import { CoinedCompounds } from '../src/lexicon/coined-compounds.js';
import { ContrastWords, readContrastWords } from '../src/lexicon/contrast-words.js';
import { numeralPatterns, readNumeralParts } from '../src/lexicon/numeral-patterns.js';
import { ParallelWords, readParallelWords } from '../src/lexicon/parallel-words.js';
import { QuoteFrames, readFrameWords } from '../src/lexicon/quote-frames.js';
import { partWords, QuotedParts, readQuotedParts } from '../src/lexicon/quoted-parts.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { loadSloganLexicon, numeralHeads } from '../src/lexicon/slogans.js';
import { readThingWords, ThingWords } from '../src/lexicon/thing-words.js';
import { articleOf, coinedIn, lexicon, slogansIn, verdictsIn } from './slogans.support.js';

describe('the examples of the lexicons', () => {
  it.each(readLexicon('slogan-heads.tsv', ['head', 'applies', 'example', 'expected'], ['head', 'applies']))(
    'head: $example',
    ({ example = '', expected }) => {
      const slogans = slogansIn(example);
      expect(slogans.length === 0 ? ['-'] : slogans).toContain(expected);
    },
  );

  it.each(readLexicon('numeral-heads.tsv', ['head', 'form', 'example', 'expected'], ['head', 'form']))(
    'numeral: $example',
    ({ example = '', expected }) => {
      expect(slogansIn(example)).toContain(expected);
    },
  );

  it.each(readLexicon('slogan-triggers.tsv', ['cue', 'side', 'example'], ['cue', 'side']))(
    'trigger: $example',
    ({ example = '' }) => {
      expect(coinedIn(example).join()).toContain('智汇同行');
    },
  );

  it.each(
    readLexicon('quote-roles.tsv', ['cue', 'side', 'verdict', 'example'], ['cue', 'side']).filter(
      ({ verdict }) => verdict !== 'none',
    ),
  )('role: $example', ({ verdict, example }) => {
    expect(verdictsIn(example)).toEqual([verdict]);
  });

  it.each(readLexicon('formula-affixes.tsv', ['affix', 'side', 'example', 'expected'], ['affix', 'side']))(
    'extended formula: $example',
    ({ example = '', expected = '' }) => {
      expect(slogansIn(`我市${example}，成效明显`)).toContain(expected);
    },
  );

  const parts = readQuotedParts();
  it.each(readLexicon('quoted-parts.tsv', ['part', 'side', 'tells', 'example'], ['part', 'side', 'tells']))(
    'quoted part: $part ($tells): $example',
    ({ part, side, tells = '', example = '' }) => {
      const quoted = /“(.*)”/.exec(example)?.[1];
      const speaksFor = ['coined', 'facility', 'practice'].includes(tells);
      expect(coinedIn(example)).toEqual(speaksFor ? [quoted] : []);
      if (['coined', 'name', 'bearer'].includes(tells)) return;
      const others = parts.filter((one) => one.word !== part || one.side !== side || one.class !== tells);
      const without = { ...lexicon, quotedParts: new QuotedParts(partWords(others)) };
      expect(findSlogans(articleOf(example), without)).not.toEqual(findSlogans(articleOf(example), lexicon));
    },
  );

  const frameWords = readFrameWords();
  it.each(readLexicon('quote-frames.tsv', ['word', 'class', 'example'], ['word', 'class']))(
    'frame: $example ($word is a $class)',
    ({ word, class: name, example = '' }) => {
      const others = frameWords.filter((one) => one.word !== word || one.class !== name);
      const without = { ...lexicon, quoteFrames: new QuoteFrames(others) };
      const article = articleOf(example.replaceAll('，', ',').replaceAll('：', ':'));
      expect(findSlogans(article, without)).not.toEqual(findSlogans(article, lexicon));
    },
  );

  const contrastWords = readContrastWords();
  it.each(readLexicon('contrast-words.tsv', ['word', 'class', 'example'], ['word', 'class']))(
    'contrast: $example ($word is a $class)',
    ({ word, class: name, example = '' }) => {
      const others = contrastWords.filter((one) => one.word !== word || one.class !== name);
      const without = { ...lexicon, contrastWords: new ContrastWords(others) };
      expect(findSlogans(articleOf(example), without)).not.toEqual(findSlogans(articleOf(example), lexicon));
    },
  );

  const thingWords = readThingWords();
  it.each(readLexicon('thing-words.tsv', ['word', 'class', 'example'], ['word', 'class']))(
    'thing: $example ($word is a $class)',
    ({ word, class: name, example = '' }) => {
      const others = thingWords.filter((one) => one.word !== word || one.class !== name);
      const without = { ...lexicon, thingWords: new ThingWords(others) };
      const article = articleOf(example);
      expect(findSlogans(article, without)).not.toEqual(findSlogans(article, lexicon));
    },
  );

  const parallelWords = readParallelWords();
  it.each(readLexicon('parallel-words.tsv', ['word', 'class', 'example'], ['word', 'class']))(
    'part of a parallel formula: $example ($word is a $class)',
    ({ word, class: name, example = '' }) => {
      const others = parallelWords.filter((one) => one.word !== word || one.class !== name);
      const without = { ...lexicon, parallelWords: new ParallelWords(others) };
      expect(findSlogans(articleOf(example), without)).not.toEqual(findSlogans(articleOf(example), lexicon));
    },
  );

  const numeralRows = readNumeralParts();
  it.each(readLexicon('numeral-parts.tsv', ['word', 'class', 'example'], ['word', 'class']))(
    'numeral part: $example ($word is $class)',
    ({ word, class: name, example = '' }) => {
      const others = numeralRows.filter((one) => one.word !== word || one.class !== name);
      const without = { ...lexicon, numeralPatterns: numeralPatterns(numeralHeads(), others) };
      expect(findSlogans(articleOf(example), without)).not.toEqual(findSlogans(articleOf(example), lexicon));
    },
  );

  const compounds = readLexicon('coined-compounds.tsv', ['word', 'class', 'example'], ['word', 'class']);
  it.each(compounds)('compound: $example ($word is a $class)', (row) => {
    const quoted = /“(.*)”/.exec(row.example)?.[1];
    expect(coinedIn(row.example)).toEqual([quoted]);
    const without = new CoinedCompounds(compounds.filter((other) => other !== row));
    expect(coinedIn(row.example, { ...lexicon, coinedCompounds: without })).toEqual([]);
  });

  it.each(readLexicon('numeral-names.tsv', ['name', 'kind', 'example']))(
    'name that begins with a numeral: $example',
    ({ example = '' }) => {
      const { occurrences } = findSlogans(articleOf(example), lexicon);
      expect(occurrences.filter(({ kind }) => kind === 'numeric')).toEqual([]);
    },
  );

  it('counts no idiom as a numeric abbreviation', () => {
    for (const { phrase } of readLexicon('numeral-idioms.tsv', ['phrase'])) {
      expect([phrase, coinedIn(`他们${phrase}地干`)]).toEqual([phrase, []]);
    }
  });

  it('takes no quoted word of the list for a slogan', () => {
    for (const { surface } of readLexicon('quote-words.tsv', ['surface'])) {
      expect([surface, coinedIn(`推行“${surface}”`)]).toEqual([surface, []]);
    }
  });
});

describe('own formulas', () => {
  it.each([
    ['one formula per line', '# own\n贡嘎精神\n\n三江六岸\n'],
    ['a table with a column formula', 'formula\tnote\n贡嘎精神\ta\n三江六岸\tb\n'],
  ])('reads %s', (_, text) => {
    const own = loadSloganLexicon([{ path: 'own.txt', text }]);
    expect(own.formulas.longestAt('三江六岸', 0)?.value).toMatchObject({ canonical: '三江六岸', kind: 'tifa' });
  });

  it.each([
    ['贡嘎精神\n好\n', 'own.txt:2: "好" is shorter than two characters'],
    ['贡嘎精神\ta\n', 'own.txt:1: several cells, but no header with "formula"'],
  ])('refuses %j', (text, message) => {
    expect(() => loadSloganLexicon([{ path: 'own.txt', text }])).toThrow(message);
  });
});
