import { LexiconError } from '../core/errors.js';
import type { Bound, ClaimCategory } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';
import { type LexiconRow, readLexicon } from './table.js';

export interface UnitEntry {
  readonly surface: string;
  /** The unit as reported: 块钱 → 元. */
  readonly unit: string;
  readonly category: ClaimCategory;
  readonly kind: 'measure' | 'spoken' | 'duration' | 'counter';
  /** Characters that, directly after it, make it part of another word. */
  readonly notBefore: string;
}

export interface Approximator {
  readonly bound: Exclude<Bound, 'range'>;
  readonly notAfter: string;
  readonly notBefore: string;
}

interface NonClaimPhrase {
  readonly class: string;
  readonly notBefore: string;
}

interface NonClaimPattern {
  readonly class: string;
  /** Sticky; every repetition in it is bounded. */
  readonly pattern: RegExp;
}

/** What the scanner of quantities knows; compiled once, shared by all articles. */
export interface QuantityLexicon {
  readonly units: PhraseIndex<UnitEntry>;
  /** Smaller units by `unit part`: 元 角 → 1/10. */
  readonly shares: ReadonlyMap<string, readonly [numerator: number, denominator: number]>;
  readonly before: PhraseIndex<Approximator>;
  readonly after: PhraseIndex<Approximator>;
  /** Characters that are never a counter. */
  readonly nonCounters: ReadonlySet<string>;
  /** Signs and names of currencies before a number. */
  readonly currencySigns: PhraseIndex<UnitEntry>;
  /** Nouns before a number that make it money. */
  readonly moneyNouns: PhraseIndex<true>;
  /** Nouns that tell the category of a number without a unit. */
  readonly countedNouns: PhraseIndex<ClaimCategory>;
  readonly phrases: PhraseIndex<NonClaimPhrase>;
  /** By where they are tried: `digit`, `hanzi`, `letter`, or a sign of their own. */
  readonly patterns: ReadonlyMap<string, readonly NonClaimPattern[]>;
}

const HANZI_DIGITS = '〇○零一二三四五六七八九';
const RANGE_SIGN = '(?:[-~—–−―〜至到]{1,2})';

let loaded: QuantityLexicon | null = null;

/**
 * The lexicon that ships with the package, read on first use.
 * @throws LexiconError on a row with an unknown kind, bound or class, or with a pattern that does not compile
 */
export function loadQuantityLexicon(): QuantityLexicon {
  loaded ??= {
    units: loadUnits(),
    shares: loadShares(),
    before: loadApproximators('before'),
    after: loadApproximators('after'),
    nonCounters: new Set(readLexicon('non-counters.tsv', ['characters']).flatMap(({ characters }) => [...characters])),
    currencySigns: new PhraseIndex(
      readLexicon('currency-signs.tsv', ['sign', 'unit']).map(({ sign, unit }) => [
        sign,
        { surface: sign, unit, category: 'money', kind: 'measure', notBefore: '' },
      ]),
    ),
    moneyNouns: new PhraseIndex(readLexicon('money-nouns.tsv', ['noun']).map(({ noun }) => [noun, true] as const)),
    countedNouns: new PhraseIndex(
      readLexicon('counted-nouns.tsv', ['noun', 'category']).map(
        ({ noun, category, line }) => [noun, oneOf(category, CATEGORIES, `counted-nouns.tsv:${line}`)] as const,
      ),
    ),
    ...loadNonClaims(),
  };
  return loaded;
}

/** Expands {to}, {h}, {n} of `non-claim-patterns.tsv` and compiles the pattern, sticky. */
export function compilePattern(pattern: string): RegExp {
  const source = pattern
    .replaceAll('{to}', RANGE_SIGN)
    .replaceAll('{h0}', HANZI_DIGITS)
    .replaceAll('{h}', `${HANZI_DIGITS}十百千两`)
    .replaceAll('{n}', `[${HANZI_DIGITS}十百千两\\d]{1,6}`);
  return new RegExp(source, 'y');
}

const CATEGORIES: readonly ClaimCategory[] = [
  'people',
  'households',
  'money',
  'ratio',
  'events',
  'area',
  'length',
  'weight',
  'volume',
  'energy',
  'duration',
  'count',
];
const KINDS: readonly UnitEntry['kind'][] = ['measure', 'spoken', 'duration', 'counter'];
const BOUNDS: readonly Approximator['bound'][] = ['exact', 'about', 'more', 'less'];

function oneOf<Value extends string>(value: string, known: readonly Value[], place: string): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new LexiconError(`${place}: "${value}" is none of ${known.join(', ')}`);
  return found;
}

function loadUnits(): PhraseIndex<UnitEntry> {
  const columns = ['surface', 'unit', 'category', 'kind', 'not_before'] as const;
  return new PhraseIndex(
    readLexicon('units.tsv', columns).map(({ surface, unit, category, kind, not_before, line }) => [
      surface,
      {
        surface,
        unit,
        category: oneOf(category, CATEGORIES, `units.tsv:${line}`),
        kind: oneOf(kind, KINDS, `units.tsv:${line}`),
        notBefore: not_before,
      },
    ]),
  );
}

function loadShares(): QuantityLexicon['shares'] {
  const rows = readLexicon('compound-units.tsv', ['unit', 'part', 'share'], ['unit', 'part']);
  return new Map(
    rows.map(({ unit, part, share, line }) => {
      const [numerator, denominator] = share.split('/').map(Number);
      if (!numerator || !denominator) throw new LexiconError(`compound-units.tsv:${line}: "${share}" is no fraction`);
      return [`${unit} ${part}`, [numerator, denominator] as const];
    }),
  );
}

function loadApproximators(position: 'before' | 'after'): PhraseIndex<Approximator> {
  const columns = ['surface', 'position', 'bound', 'not_after', 'not_before'] as const;
  const rows = readLexicon('approximators.tsv', columns, ['surface', 'position']);
  return new PhraseIndex(
    rows
      .filter((row) => row.position === position)
      .map(({ surface, bound, not_after, not_before, line }) => [
        surface,
        { bound: oneOf(bound, BOUNDS, `approximators.tsv:${line}`), notAfter: not_after, notBefore: not_before },
      ]),
  );
}

function loadNonClaims(): Pick<QuantityLexicon, 'phrases' | 'patterns'> {
  const classes = new Set(readLexicon('non-claim-classes.tsv', ['class', 'meaning']).map((row) => row.class));
  const known = (file: string, row: LexiconRow<'class'>): string => {
    if (!classes.has(row.class)) throw new LexiconError(`${file}:${row.line}: no class "${row.class}"`);
    return row.class;
  };
  const phrases = readLexicon('non-claim-phrases.tsv', ['surface', 'class', 'not_before']).map(
    (row) => [row.surface, { class: known('non-claim-phrases.tsv', row), notBefore: row.not_before }] as const,
  );
  const patterns = new Map<string, NonClaimPattern[]>();
  for (const row of readLexicon('non-claim-patterns.tsv', ['class', 'starts', 'pattern'], ['pattern'])) {
    const compiled = { class: known('non-claim-patterns.tsv', row), pattern: compilePattern(row.pattern) };
    const starts = ['digit', 'hanzi', 'letter'].includes(row.starts) ? [row.starts] : [...row.starts];
    for (const start of starts) patterns.set(start, [...(patterns.get(start) ?? []), compiled]);
  }
  return { phrases: new PhraseIndex(phrases), patterns };
}
