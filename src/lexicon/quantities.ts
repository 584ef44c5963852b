import { LexiconError } from '../core/errors.js';
import type { Bound, ClaimCategory } from '../core/types.js';
import { Beginnings } from '../text/beginnings.js';
import { HANZI_NUMERALS, NUMERAL_BEGINNINGS } from '../text/numeral-characters.js';
import { phraseSet } from '../text/phrase-set.js';
import { PhraseIndex } from '../text/phrases.js';
import { NO_UNITS, UnitSet, unitsIn } from '../text/unit-set.js';
import { ClassedWords } from './classed-words.js';
import { oneOf } from './classes.js';
import { HALF_WORDS } from './half-words.js';
import { loadNonClaims, type NonClaims } from './non-claims.js';
import { NUMBER_WORDS } from './number-words.js';
import { readLexicon, readPhrases } from './readers.js';
import type { LexiconRow } from './table.js';
import { loadUnitSenses, type UnitSenses } from './unit-senses.js';

export interface UnitEntry {
  readonly surface: string;
  /** The unit as reported: 块钱 → 元. */
  readonly unit: string;
  readonly category: ClaimCategory;
  readonly kind: 'measure' | 'spoken' | 'duration' | 'counter';
  /** Characters that, directly after it, make it part of another word, by UTF-16 unit. */
  readonly notBefore: ReadonlySet<number>;
}

interface Approximator {
  readonly bound: Exclude<Bound, 'range'>;
  readonly notAfter: ReadonlySet<number>;
  readonly notBefore: ReadonlySet<number>;
}

/** What the scanner of quantities knows; compiled once, shared by all articles. */
export interface QuantityLexicon {
  readonly units: PhraseIndex<UnitEntry>;
  /** Smaller units by `unit part`: 元 角 → 1/10. */
  readonly shares: ReadonlyMap<string, readonly [numerator: number, denominator: number]>;
  /** Words behind a unit whose first character does not make it part of another word: 36位|居民. */
  readonly unitFollowers: PhraseIndex<true>;
  readonly before: PhraseIndex<Approximator>;
  /** Words that only end like one of these: 村规民约. */
  readonly lookalikes: PhraseIndex<true>;
  /** Before a bare magnitude only: 上百. */
  readonly beforeMagnitude: PhraseIndex<Approximator>;
  readonly after: PhraseIndex<Approximator>;
  /** Before the verb that governs a number: 至少召开1次. */
  readonly overVerb: PhraseIndex<Approximator>;
  /** Characters that are never a counter. */
  readonly nonCounters: ReadonlySet<string>;
  /** Signs and names of currencies before a number. */
  readonly currencySigns: PhraseIndex<UnitEntry>;
  /** Nouns before a number that make it money. */
  readonly moneyNouns: PhraseIndex<true>;
  /** Nouns that tell the category of a number without a unit. */
  readonly countedNouns: PhraseIndex<ClaimCategory>;
  /** What an average is for, named before a number in the last characters of a text: 每亩1200元, 人均收入1.2万元. */
  readonly perBefore: RegExp;
  readonly unitSenses: UnitSenses;
  /** What tells what 半 counts. */
  readonly halfWords: ClassedWords;
  /** What stands beside a number and tells what it says. */
  readonly numberWords: ClassedWords;
  readonly nonClaims: NonClaims;
  /** Where a numeric expression may start: few places of a text are looked at. */
  readonly beginnings: Beginnings;
  /** What one starts with that is no set phrase. */
  readonly numberStarts: UnitSet;
}

let loaded: QuantityLexicon | null = null;

/**
 * The lexicon that ships with the package, read on first use.
 * @throws LexiconError on a row with an unknown kind, bound or class, or with a pattern that does not compile
 */
export function loadQuantityLexicon(): QuantityLexicon {
  loaded ??= loadParts();
  return loaded;
}

function loadParts(): QuantityLexicon {
  const nonClaims = loadNonClaims();
  const approximators = readLexicon('approximators.tsv', APPROXIMATOR_COLUMNS, ['surface', 'position']);
  const numberStarts = NUMERALS + nonClaims.patternStarts;
  return {
    units: loadUnits(),
    shares: loadShares(),
    unitFollowers: phraseSet(readLexicon('unit-followers.tsv', ['word']).map(({ word }) => word)),
    before: approximatorsAt('before', approximators),
    lookalikes: phraseSet(approximators.filter(({ bound }) => bound === NO_BOUND).map(({ surface }) => surface)),
    beforeMagnitude: approximatorsAt('magnitude', approximators),
    after: approximatorsAt('after', approximators),
    overVerb: approximatorsAt('verb', approximators),
    nonCounters: new Set(readLexicon('non-counters.tsv', ['characters']).flatMap(({ characters }) => [...characters])),
    currencySigns: new PhraseIndex(
      readLexicon('currency-signs.tsv', ['sign', 'unit']).map(({ sign, unit }) => [
        sign,
        { surface: sign, unit, category: 'money', kind: 'measure', notBefore: NO_UNITS },
      ]),
    ),
    moneyNouns: phraseSet(readLexicon('money-nouns.tsv', ['noun']).map(({ noun }) => noun)),
    countedNouns: readPhrases(
      'counted-nouns',
      readLexicon('counted-nouns.tsv', ['noun', 'category']).map(
        ({ noun, category, line }) => [noun, oneOf(CATEGORIES, category, 'counted-nouns.tsv', line)] as const,
      ),
    ),
    perBefore: loadPerBefore(),
    unitSenses: loadUnitSenses(),
    halfWords: ClassedWords.load(HALF_WORDS),
    numberWords: ClassedWords.load(NUMBER_WORDS),
    nonClaims,
    beginnings: new Beginnings([...nonClaims.surfaces, ...numberStarts]),
    numberStarts: new UnitSet(numberStarts),
  };
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

function loadUnits(): PhraseIndex<UnitEntry> {
  const columns = ['surface', 'unit', 'category', 'kind', 'not_before'] as const;
  return readPhrases(
    'units',
    readLexicon('units.tsv', columns).map(({ surface, unit, category, kind, not_before, line }) => [
      surface,
      {
        surface,
        unit,
        category: oneOf(CATEGORIES, category, 'units.tsv', line),
        kind: oneOf(KINDS, kind, 'units.tsv', line),
        notBefore: unitsIn(not_before),
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

function loadPerBefore(): RegExp {
  const averages = readLexicon('phrase-words.tsv', ['word', 'class'], ['word', 'class']).filter(
    (row) => row.class === 'average',
  );
  const divided = averages.map(({ word }) => word.slice(0, -1)).join('|');
  return new RegExp(`(?:每([一-龥]{1,3})|(${divided})均)(?:[一-龥]{0,6})$`);
}

const APPROXIMATOR_COLUMNS = ['surface', 'position', 'bound', 'not_after', 'not_before'] as const;
const NO_BOUND = 'none';

function approximatorsAt(
  position: 'before' | 'magnitude' | 'after' | 'verb',
  rows: readonly LexiconRow<(typeof APPROXIMATOR_COLUMNS)[number]>[],
): PhraseIndex<Approximator> {
  return new PhraseIndex(
    rows
      .filter((row) => row.position === position && row.bound !== NO_BOUND)
      .map(({ surface, bound, not_after, not_before, line }) => [
        surface,
        {
          bound: oneOf(BOUNDS, bound, 'approximators.tsv', line),
          notAfter: unitsIn(not_after),
          notBefore: unitsIn(not_before),
        },
      ]),
  );
}

/** An ordinal starts with 第, any other number with a numeral. */
const NUMERALS = `0123456789${HANZI_NUMERALS}${NUMERAL_BEGINNINGS}第`;
