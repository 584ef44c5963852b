import { LexiconError } from '../core/errors.js';
import type { PhraseIndex } from '../text/phrases.js';
import { UnitSet, unitsIn } from '../text/unit-set.js';
import { NAMED_STARTS, type NonClaimPattern, NonClaimPatterns } from './non-claim-patterns.js';
import { type BorderColumns, bordersOfCells, columnsOfBorders, numeralBorders } from './numeral-borders.js';
import { readDerived, readLexicon, readPhrases } from './readers.js';
import type { LexiconRow } from './table.js';

interface NonClaimPhrase {
  readonly class: string;
  readonly notBefore: ReadonlySet<number>;
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
  const rows = readLexicon('non-claim-patterns.tsv', ['class', 'starts', 'pattern'], ['pattern']);
  const borders = readDerived('non-claim-borders', () => bordersOf(rows));
  for (const [at, row] of rows.entries()) {
    const compiled = {
      class: known('non-claim-patterns.tsv', row),
      pattern: compilePattern(row.pattern),
      borders: bordersOfCells(borders, at),
    };
    for (const start of NAMED_STARTS.has(row.starts) ? [row.starts] : row.starts) {
      patterns.set(start, [...(patterns.get(start) ?? []), compiled]);
      patternStarts += NAMED_STARTS.get(start) ?? start;
    }
  }
  return {
    phrases: readPhrases('non-claim-phrases', phrases),
    patterns: new NonClaimPatterns(patterns),
    patternStarts,
    surfaces: phrases.map(([surface]) => surface),
  };
}

/** What stands around the numerals of each pattern; of one that starts with another character nobody asks it. */
function bordersOf(rows: readonly Readonly<Record<'starts' | 'pattern', string>>[]): BorderColumns {
  return columnsOfBorders(
    rows.map(({ starts, pattern }) => {
      const numerals = new UnitSet(NAMED_STARTS.get(starts) ?? starts);
      return numeralBorders(compilePattern(pattern).source, numerals);
    }),
  );
}
