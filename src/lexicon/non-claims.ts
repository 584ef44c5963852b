import { LexiconError } from '../core/errors.js';
import { LONGEST_NUMERAL } from '../text/digits.js';
import { HANZI_NUMERALS, isArabicDigit } from '../text/numeral-characters.js';
import { PhraseIndex } from '../text/phrases.js';
import { unitsIn } from '../text/unit-set.js';
import { digitFollowers } from './digit-followers.js';
import { type LexiconRow, readLexicon } from './table.js';

interface NonClaimPhrase {
  readonly class: string;
  readonly notBefore: ReadonlySet<number>;
}

interface NonClaimPattern {
  readonly class: string;
  /** Sticky; every repetition in it is bounded. */
  readonly pattern: RegExp;
}

/** The numeric expressions that count nothing. */
export interface NonClaims {
  readonly phrases: PhraseIndex<NonClaimPhrase>;
  readonly patterns: NonClaimPatterns;
  /** All phrases, and all characters that a pattern starts with. */
  readonly surfaces: readonly string[];
  readonly patternStarts: string;
}

const HANZI_DIGITS = '〇○零一二三四五六七八九';
const RANGE_SIGN = '(?:[-~—–−―〜至到]{1,2})';

const NAMED_STARTS: ReadonlyMap<string, string> = new Map([
  ['digit', '0123456789'],
  ['hanzi', HANZI_NUMERALS],
  ['letter', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
]);

/** Expands {to}, {h}, {n} of `non-claim-patterns.tsv` and compiles the pattern, sticky. */
export function compilePattern(pattern: string): RegExp {
  const source = pattern
    .replaceAll('{to}', RANGE_SIGN)
    .replaceAll('{h0}', HANZI_DIGITS)
    .replaceAll('{h}', `${HANZI_DIGITS}十百千两`)
    .replaceAll('{n}', `[${HANZI_DIGITS}十百千两\\d]{1,6}`);
  return new RegExp(source, 'y');
}

/** @throws LexiconError on a row with an unknown class, or with a pattern that does not compile */
export function loadNonClaims(): NonClaims {
  const classes = new Set(readLexicon('non-claim-classes.tsv', ['class', 'meaning']).map((row) => row.class));
  const known = (file: string, row: LexiconRow<'class'>): string => {
    if (!classes.has(row.class)) throw new LexiconError(`${file}:${row.line}: no class "${row.class}"`);
    return row.class;
  };
  const phrases = readLexicon('non-claim-phrases.tsv', ['surface', 'class', 'not_before']).map(
    (row) => [row.surface, { class: known('non-claim-phrases.tsv', row), notBefore: unitsIn(row.not_before) }] as const,
  );
  const patterns = new Map<string, NonClaimPattern[]>();
  let patternStarts = '';
  for (const row of readLexicon('non-claim-patterns.tsv', ['class', 'starts', 'pattern'], ['pattern'])) {
    const pattern = compilePattern(row.pattern);
    const compiled = { class: known('non-claim-patterns.tsv', row), pattern };
    for (const start of NAMED_STARTS.has(row.starts) ? [row.starts] : row.starts) {
      patterns.set(start, [...(patterns.get(start) ?? []), compiled]);
      patternStarts += NAMED_STARTS.get(start) ?? start;
    }
  }
  return {
    phrases: new PhraseIndex(phrases),
    patterns: new NonClaimPatterns(patterns),
    patternStarts,
    surfaces: phrases.map(([surface]) => surface),
  };
}

/** The patterns of dates, times, ages, addresses, codes …, by what they start with. */
class NonClaimPatterns {
  /** By UTF-16 unit the number of the alternatives that can start with it, 0 for none. */
  readonly #kinds = new Uint8Array(0x10000);
  readonly #alternatives: Alternatives[] = [];
  readonly #digits: DigitAlternatives;

  /** @param patterns by where they are tried: `digit`, `hanzi`, `letter` (the first of a word), or a sign of their own */
  constructor(patterns: ReadonlyMap<string, readonly NonClaimPattern[]>) {
    this.#digits = new DigitAlternatives(patterns.get('digit') ?? []);
    for (const [start, rows] of patterns) {
      if (start === 'digit') continue;
      this.#alternatives.push(new Alternatives(rows));
      for (const character of NAMED_STARTS.get(start) ?? start) {
        this.#kinds[character.charCodeAt(0)] = this.#alternatives.length;
      }
    }
  }

  /** The first pattern that matches at `at` and no further than `limit`, or null. */
  matchAt(text: string, at: number, limit: number): NonClaimMatch | null {
    const unit = text.charCodeAt(at);
    if (isArabicDigit(unit)) return this.#digits.before(followerOf(text, at)).matchAt(text, at, limit);
    const alternatives = this.#alternatives[(this.#kinds[unit] ?? 0) - 1];
    if (alternatives === undefined || (isLetter(unit) && isLetter(text.charCodeAt(at - 1)))) return null;
    return alternatives.matchAt(text, at, limit);
  }
}

interface NonClaimMatch {
  readonly class: string;
  readonly end: number;
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** What stands after the digits at a place; a digit, which follows in no pattern, where they are too long for any. */
function followerOf(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_NUMERAL && isArabicDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end);
}

/** Patterns that start with digits, by what can stand after those: of the many rows few fit a number. */
class DigitAlternatives {
  readonly #rows: readonly (readonly [row: NonClaimPattern, followers: ReadonlySet<number> | null])[];
  readonly #byFollower = new Map<number, Alternatives>();
  readonly #byRows = new Map<string, Alternatives>();

  constructor(rows: readonly NonClaimPattern[]) {
    this.#rows = rows.map((row) => [row, digitFollowers(row.pattern.source)]);
  }

  /** The patterns that can match digits before this UTF-16 unit. */
  before(follower: number): Alternatives {
    let found = this.#byFollower.get(follower);
    if (found === undefined) {
      found = this.#joined(follower);
      this.#byFollower.set(follower, found);
    }
    return found;
  }

  #joined(follower: number): Alternatives {
    const rows = this.#rows
      .filter(([, followers]) => followers === null || followers.has(follower))
      .map(([row]) => row);
    const key = rows.map(({ pattern }) => pattern.source).join('|');
    const joined = this.#byRows.get(key) ?? new Alternatives(rows);
    this.#byRows.set(key, joined);
    return joined;
  }
}

/** Patterns without groups, joined into one with a group for each: most places match none, and one attempt tells. */
class Alternatives {
  readonly #joined: RegExp;

  constructor(private readonly patterns: readonly NonClaimPattern[]) {
    this.#joined = new RegExp(patterns.map(({ pattern }) => `(${pattern.source})`).join('|'), 'y');
  }

  matchAt(text: string, at: number, limit: number): NonClaimMatch | null {
    this.#joined.lastIndex = at;
    if (!this.#joined.test(text)) return null;
    const end = this.#joined.lastIndex;
    this.#joined.lastIndex = at;
    const groups = this.#joined.exec(text) as RegExpExecArray;
    const row = groups.indexOf(groups[0], 1) - 1;
    if (end > at && end <= limit) return { class: (this.patterns[row] as NonClaimPattern).class, end };
    return this.#shorterAt(text, at, limit, row + 1);
  }

  /** The first pattern from `row` on that matches and reaches no further than `limit`, where one before it reaches too far. */
  #shorterAt(text: string, at: number, limit: number, row: number): NonClaimMatch | null {
    for (const { pattern, class: name } of this.patterns.slice(row)) {
      pattern.lastIndex = at;
      if (pattern.test(text) && pattern.lastIndex > at && pattern.lastIndex <= limit) {
        return { class: name, end: pattern.lastIndex };
      }
    }
    return null;
  }
}
