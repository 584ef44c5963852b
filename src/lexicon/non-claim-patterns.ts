import { LONGEST_NUMERAL } from '../text/digits.js';
import { HANZI_NUMERALS } from '../text/numeral-characters.js';
import { UnitSet } from '../text/unit-set.js';
import type { NumeralBorders } from './numeral-borders.js';

export interface NonClaimPattern {
  readonly class: string;
  /** Sticky; every repetition in it is bounded. */
  readonly pattern: RegExp;
  /** Where it starts with a numeral: what stands around that. */
  readonly borders: NumeralBorders;
}

/** The kinds of what patterns start with, beside characters of their own. */
export const NAMED_STARTS: ReadonlyMap<string, string> = new Map([
  ['digit', '0123456789'],
  ['hanzi', HANZI_NUMERALS],
  ['letter', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
]);

/** The patterns of dates, times, ages, addresses, codes …, by what they start with. */
export class NonClaimPatterns {
  /** By UTF-16 unit the number of the patterns that can start with it, 0 for none. */
  readonly #kinds = new Uint8Array(0x10000);
  readonly #finders: Pick<PatternsByNumeral, 'at'>[] = [];

  /** @param patterns by where they are tried: `digit`, `hanzi`, `letter` (the first of a word), or a sign of their own */
  constructor(patterns: ReadonlyMap<string, readonly NonClaimPattern[]>) {
    for (const [start, rows] of patterns) {
      const characters = NAMED_STARTS.get(start) ?? start;
      const isNumeral = start === 'digit' || start === 'hanzi';
      this.#finders.push(isNumeral ? new PatternsByNumeral(rows, new UnitSet(characters)) : always(rows));
      for (const character of characters) this.#kinds[character.charCodeAt(0)] = this.#finders.length;
    }
  }

  /** The first pattern that matches at `at` and no further than `limit`, or null. */
  matchAt(text: string, at: number, limit: number): NonClaimMatch | null {
    const unit = text.charCodeAt(at);
    const finder = this.#finders[(this.#kinds[unit] ?? 0) - 1];
    if (finder === undefined || (isLetter(unit) && isLetter(text.charCodeAt(at - 1)))) return null;
    return finder.at(text, at)?.matchAt(text, at, limit) ?? null;
  }
}

interface NonClaimMatch {
  readonly class: string;
  readonly end: number;
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

function always(rows: readonly NonClaimPattern[]): Pick<PatternsByNumeral, 'at'> {
  const alternatives = new Alternatives(rows);
  return { at: () => alternatives };
}

/** The patterns that a numeral leaves possible: those that may follow any unit, and all of them. */
interface PossiblePatterns {
  readonly anywhere: Alternatives | null;
  readonly all: Alternatives | null;
}

/** Patterns that start with a numeral, by what stands around it and by its length: of the many rows few fit, and mostly none. */
class PatternsByNumeral {
  /** What stands before the numerals of those patterns that ask for it. */
  readonly #before = new UnitSet('');
  readonly #possible = new Map<number, PossiblePatterns>();
  readonly #joined = new Map<string, Alternatives>();

  /** @param numerals what the numerals are made of */
  constructor(
    private readonly rows: readonly NonClaimPattern[],
    private readonly numerals: UnitSet,
  ) {
    for (const { borders } of rows) for (const unit of borders.before ?? []) this.#before.add(unit);
  }

  /** The patterns that can match at a numeral, or null. */
  at(text: string, at: number): Alternatives | null {
    let end = at;
    while (end - at <= LONGEST_NUMERAL && this.numerals.has(text.charCodeAt(end))) end++;
    const length = Math.min(end - at, LENGTHS - 1);
    const follower = end < text.length ? text.charCodeAt(end) : 0;
    const key = follower * LENGTHS + length;
    let possible = this.#possible.get(key);
    if (possible === undefined) {
      possible = this.#with(follower, length);
      this.#possible.set(key, possible);
    }
    return this.#before.has(text.charCodeAt(at - 1)) ? possible.all : possible.anywhere;
  }

  #with(follower: number, length: number): PossiblePatterns {
    const rows = this.rows.filter(
      ({ borders: { behind, fewest } }) => (behind === null || behind.has(follower)) && fewest <= length,
    );
    return {
      anywhere: this.#join(rows.filter(({ borders }) => borders.before === null)),
      all: this.#join(rows),
    };
  }

  #join(rows: readonly NonClaimPattern[]): Alternatives | null {
    if (rows.length === 0) return null;
    const key = rows.map(({ pattern }) => pattern.source).join('|');
    const joined = this.#joined.get(key) ?? new Alternatives(rows);
    this.#joined.set(key, joined);
    return joined;
  }
}

/** Longer numerals are not told apart. */
const LENGTHS = 16;

/** So often are patterns tried one by one: most sets of a short run are met once or twice, and to compile them joined would not pay. */
const TRIES_APART = 16;

/** Patterns without groups, joined into one with a group for each: most places match none, and one attempt tells. */
class Alternatives {
  #joined: RegExp | null = null;
  #tries = 0;

  constructor(private readonly patterns: readonly NonClaimPattern[]) {}

  matchAt(text: string, at: number, limit: number): NonClaimMatch | null {
    if (this.#joined === null) {
      if (this.#tries++ < TRIES_APART) return this.#firstAt(text, at, limit, 0);
      this.#joined = new RegExp(this.patterns.map(({ pattern }) => `(${pattern.source})`).join('|'), 'y');
    }
    this.#joined.lastIndex = at;
    if (!this.#joined.test(text)) return null;
    const end = this.#joined.lastIndex;
    this.#joined.lastIndex = at;
    const groups = this.#joined.exec(text) as RegExpExecArray;
    const row = groups.indexOf(groups[0], 1) - 1;
    if (end > at && end <= limit) return { class: (this.patterns[row] as NonClaimPattern).class, end };
    return this.#firstAt(text, at, limit, row + 1);
  }

  /** The first pattern from `row` on that matches and reaches no further than `limit`. */
  #firstAt(text: string, at: number, limit: number, row: number): NonClaimMatch | null {
    for (const { pattern, class: name } of this.patterns.slice(row)) {
      pattern.lastIndex = at;
      if (pattern.test(text) && pattern.lastIndex > at && pattern.lastIndex <= limit) {
        return { class: name, end: pattern.lastIndex };
      }
    }
    return null;
  }
}
