import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../src/find/claims/index.js';
import { scanQuantities } from '../src/find/claims/quantity/scan.js';
import { loadClaimLexicon } from '../src/lexicon/claims.js';
import { ClassedWords } from '../src/lexicon/classed-words.js';
import { HALF_WORDS } from '../src/lexicon/half-words.js';
import { compilePattern } from '../src/lexicon/non-claims.js';
import { NUMBER_WORDS } from '../src/lexicon/number-words.js';
import { loadQuantityLexicon } from '../src/lexicon/quantities.js';
import { readLexicon } from '../src/lexicon/readers.js';
import { UnitSenses } from '../src/lexicon/unit-senses.js';
import { readNumeral } from '../src/text/numerals.js';
import { phraseSet } from '../src/text/phrase-set.js';
import { hanzi } from './spellings.support.js';
import { articleOf } from './tables/article-of.js';

const lexicon = loadQuantityLexicon();
const claimLexicon = loadClaimLexicon();
const scan = (sentence: string) => scanQuantities(articleOf(sentence), lexicon, []);

describe('every row of the lexicons finds its example', () => {
  for (const row of readLexicon('units.tsv', ['surface', 'unit', 'category', 'example', 'expected'])) {
    it(`unit ${row.surface}`, () => {
      const found = scan(row.example).quantities.map(({ text, unit, category }) => `${text} ${unit} ${category}`);
      expect(found).toContain(`${row.expected} ${row.unit} ${row.category}`);
    });
  }

  const approximators = ['surface', 'position', 'bound', 'not_after', 'example', 'expected'] as const;
  for (const row of readLexicon('approximators.tsv', approximators, ['surface', 'position'])) {
    it(`${row.surface} ${row.position}`, () => {
      const { claims } = findClaims(articleOf(row.example), claimLexicon, []);
      const found = row.position === 'verb' ? claims : scan(row.example).quantities;
      expect(found).toMatchObject([{ text: row.expected, bound: row.bound === 'none' ? 'exact' : row.bound }]);
    });
    if (row.position !== 'magnitude') continue;
    it.each([...row.not_after])(`%s${row.surface} is no ${row.surface}`, (character) => {
      const found = scan(`全村${character}${row.surface}百人参加。`).quantities;
      expect(found.map(({ text }) => text)).not.toContain(row.expected);
    });
  }

  for (const row of readLexicon('non-claim-patterns.tsv', ['class', 'pattern', 'example', 'expected'], ['pattern'])) {
    it(`${row.class}: ${row.example}`, () => {
      const { quantities, nonClaims } = scan(row.example);
      expect(quantities.filter(({ text }) => text.includes(row.expected))).toEqual([]);
      expect(nonClaims.map(({ text, class: name }) => `${text} ${name}`)).toContain(`${row.expected} ${row.class}`);
    });
  }

  const followers = readLexicon('unit-followers.tsv', ['word', 'example', 'expected']);
  it.each(followers)('behind a unit $word', ({ word, example, expected }) => {
    const told = (known = claimLexicon) => findClaims(articleOf(example), known, []).claims.map(({ text }) => text);
    const others = phraseSet(followers.flatMap((row) => (row.word === word ? [] : [row.word])));
    expect(told()).toEqual([expected]);
    expect(told({ ...claimLexicon, quantity: { ...claimLexicon.quantity, unitFollowers: others } })).not.toEqual([
      expected,
    ]);
  });

  for (const row of readLexicon('compound-units.tsv', ['unit', 'part', 'example', 'value'], ['unit', 'part'])) {
    it(`${row.unit} and ${row.part}`, () => {
      expect(scan(row.example).quantities).toMatchObject([{ value: Number(row.value) }]);
    });
  }

  for (const row of readLexicon('counted-nouns.tsv', ['noun', 'category', 'example'])) {
    it(`noun ${row.noun}`, () => {
      expect(scan(row.example).quantities).toMatchObject([{ value: 160000, category: row.category }]);
    });
  }

  for (const { word, ...row } of readLexicon('phrase-words.tsv', ['word', 'class'], ['word', 'class'])) {
    if (row.class !== 'average') continue;
    it(`average ${word}`, () => {
      expect(scan(`${word}补助120元。`).quantities).toMatchObject([{ per: word.slice(0, -1) }]);
    });
  }

  for (const row of readLexicon('currency-signs.tsv', ['sign', 'unit', 'example', 'expected'])) {
    it(`sign ${row.sign}`, () => {
      expect(scan(row.example).quantities).toMatchObject([{ text: row.expected, value: 500, unit: row.unit }]);
    });
  }

  const senses = ['unit', 'side', 'word', 'within', 'not_before', 'category', 'example'] as const;
  const rows = readLexicon('unit-senses.tsv', senses, ['unit', 'side', 'word']);
  it.each(rows)('$word $side $unit', (row) => {
    const others = { ...lexicon, unitSenses: new UnitSenses(rows.filter((other) => other !== row)) };
    const categoryOf = (known: typeof lexicon) =>
      scanQuantities(articleOf(row.example), known, []).quantities[0]?.category;
    expect(categoryOf(lexicon)).toBe(row.category);
    expect(categoryOf(others)).not.toBe(row.category);
  });
  it.each(rows.filter(({ not_before }) => not_before !== ''))('$word $side $unit, not in a longer word', (row) => {
    for (const character of row.not_before) {
      expect(scan(`共有3个${row.word}${character}。`).quantities[0]?.category).not.toBe(row.category);
    }
  });

  const halves = readLexicon('half-words.tsv', ['word', 'class', 'example', 'expected'], ['word', 'class']);
  it.each(halves)('$word $class: $example', (row) => {
    const others = {
      ...lexicon,
      halfWords: new ClassedWords(
        HALF_WORDS,
        halves.filter((other) => other !== row),
      ),
    };
    const firstOf = (known: typeof lexicon) =>
      scanQuantities(articleOf(row.example), known, []).quantities[0]?.text ?? '-';
    expect(firstOf(lexicon)).toBe(row.expected);
    expect(firstOf(others)).not.toBe(row.expected);
  });

  const told = {
    measure: 'category',
    figure: 'category',
    measured: 'action',
    link: 'bound',
    signed: 'value',
    ranked: 'category',
    worth: 'class',
    base: 'class',
    race: 'class',
  } as const;
  const beside = readLexicon('number-words.tsv', ['word', 'class', 'example', 'expected'], ['word', 'class']);
  it.each(beside)('$word $class: $example', (row) => {
    const others = {
      ...lexicon,
      numberWords: new ClassedWords(
        NUMBER_WORDS,
        beside.filter((other) => other !== row),
      ),
    };
    const tells = (quantity: typeof lexicon) => {
      const { claims, nonClaims } = findClaims(articleOf(row.example), { ...claimLexicon, quantity }, []);
      const found: Readonly<Record<string, unknown>> = { ...nonClaims[0], ...claims[0] };
      return String(found[told[row.class as keyof typeof told]] ?? '-');
    };
    expect(tells(lexicon)).toBe(row.expected);
    expect(tells(others)).not.toBe(row.expected);
  });

  for (const row of readLexicon('money-nouns.tsv', ['noun', 'example'])) {
    it(`noun of money ${row.noun}`, () => {
      expect(scan(row.example).quantities).toMatchObject([{ value: 120_000_000_000, unit: '元', category: 'money' }]);
    });
  }

  for (const row of readLexicon('non-claim-phrases.tsv', ['surface', 'class'])) {
    it(`phrase ${row.surface}`, () => {
      expect(scan(`讲的是${row.surface}。`).quantities).toEqual([]);
    });
  }
});

describe('non-claim-patterns.tsv', () => {
  it('has no group that captures, as the patterns are joined into one with a group for each', () => {
    for (const { pattern } of readLexicon('non-claim-patterns.tsv', ['pattern'])) {
      expect(new RegExp(`${compilePattern(pattern).source}|`).exec('')).toHaveLength(1);
    }
  });
});

describe('NonClaimPatterns', () => {
  const numbers = fc.nat({ max: 2030 }).map(String);
  const numerals = fc.string({ unit: fc.constantFrom(...'一二三五九十百千〇两'), minLength: 1, maxLength: 4 });
  const before = fc.constantFrom('于', '前', '在前', '现年', '第', '国道', '拨打“', '比分为', '以', '上午', '到', '。');

  it.each([
    ['digit', numbers, '0123456789年月日号:.-至到岁点分楼级期%万路个一世纪强名比A、)'],
    ['hanzi', numerals, '一二三十百年月日号至到岁点分届级期大五强名比个季度时是要中全会、)'],
  ] as const)('%s: finds the first row that matches within the limit', (start, beginnings, characters) => {
    const compiled = readLexicon('non-claim-patterns.tsv', ['starts', 'class', 'pattern'], ['pattern'])
      .filter(({ starts }) => starts === start)
      .map((row) => ({ class: row.class, pattern: compilePattern(row.pattern) }));
    const rests = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
    fc.assert(
      fc.property(before, beginnings, rests, fc.nat({ max: 14 }), (head, numeral, rest, length) => {
        const text = head + numeral + rest;
        const at = head.length;
        const limit = at + length;
        const first = compiled.find(({ pattern }) => {
          pattern.lastIndex = at;
          return pattern.test(text) && pattern.lastIndex > at && pattern.lastIndex <= limit;
        });
        expect(lexicon.nonClaims.patterns.matchAt(text, at, limit)).toEqual(
          first === undefined ? null : { class: first.class, end: first.pattern.lastIndex },
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe('linear time', () => {
  it('repeats nothing without a bound in a pattern', () => {
    for (const { pattern } of readLexicon('non-claim-patterns.tsv', ['pattern'])) {
      expect(compilePattern(pattern).source.replace(/\\[+*]|\[[^\]]*\]/g, '')).not.toMatch(/[+*]|,\}/);
    }
  });

  // Findings grow no faster than the text, and none reaches over more than its bounded stretch: with bounded patterns
  // and one step per character that is linear time, told without a clock.
  it.each([
    '1',
    '一',
    '万',
    '1,',
    '1-',
    '第',
    '约',
    '1、',
    '百分之',
    '〔',
    '1/',
    '五六',
    '1万至',
    'A1',
    '三分之',
    '每1',
  ])('finds in a line of %s no more than its length allows', (piece) => {
    const findings = (times: number) => {
      const { quantities, nonClaims } = scan(piece.repeat(times));
      return quantities.length + nonClaims.length;
    };
    expect(findings(4000)).toBeLessThanOrEqual(findings(400) * 11 + 20);
  });
});

describe('readNumeral', () => {
  it('reads back every number as it is written in hanzi', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const text = hanzi(value);
        expect(readNumeral(text, 0, text.length)).toMatchObject({ value, start: 0, end: text.length });
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact with 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}亿`;
        expect(readNumeral(text, 0, text.length)?.value).toBe(whole * 100_000_000 + part * 1_000_000);
      }),
    );
  });
});

describe('scanQuantities on any text', () => {
  const pieces = fc.constantFrom(
    ...'0159.,%-~/:、。第约近超不余多来几数半一两三十百千万亿点分之成倍元个人年月日号上下以内至到\n每'.split(''),
  );
  it('reports spans in order that do not overlap and hold their text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          const { quantities, nonClaims } = scan(text);
          const spans = [...quantities, ...nonClaims].sort((left, right) => left.start - right.start);
          spans.forEach((span, index) => {
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            expect(text.slice(span.start, span.end)).toContain(span.text);
          });
        },
      ),
      { numRuns: 3000 },
    );
  });
});
