import { LooseBeginnings } from '../text/loose-beginnings.js';
import { LoosePhrases } from '../text/loose-phrases.js';
import { PhraseIndex } from '../text/phrases.js';
import type { KnownSlogan, KnownSlogans } from './formulas.js';
import { NumericFormulas } from './numeric-formulas.js';
import { indexBytes, readDerived, readIndex, readPhraseSet } from './readers.js';

/** The known formulas in the ways that they are looked up. */
interface FormulaIndices {
  /** By loose key, but those that are everyday words too (菜篮子). */
  readonly formulas: PhraseIndex<KnownSlogan>;
  /** The same, for all their spellings. */
  readonly spellings: LoosePhrases<KnownSlogan>;
  /** What their spellings begin with. */
  readonly beginnings: LooseBeginnings;
  readonly numericFormulas: NumericFormulas;
}

/**
 * @param own formulas of the user, which outrank equal ones of the lexicon
 * @param known those of the lexicon
 */
export function indicesOfFormulas(own: readonly KnownSlogan[], known: KnownSlogans): FormulaIndices {
  return own.length === 0 ? readIndices(known) : makeIndices(joined(own, known));
}

function joined(own: readonly KnownSlogan[], known: KnownSlogans): KnownSlogans {
  return {
    keys: [...own.map(({ key }) => key), ...known.keys],
    sloganOf: (number) => own[number - 1] ?? known.sloganOf(number - own.length),
  };
}

function makeIndices(known: KnownSlogans): FormulaIndices {
  const { keys } = known;
  const formulas = new PhraseIndex(entriesOf(known));
  const { numeric, characters } = numericOf(known);
  return {
    formulas,
    spellings: new LoosePhrases(keys, known.sloganOf),
    beginnings: new LooseBeginnings(keys),
    numericFormulas: new NumericFormulas(numeric, characters.join(''), formulas),
  };
}

/** As the build has made them. */
function readIndices(known: KnownSlogans): FormulaIndices {
  const formulas = PhraseIndex.fromBytes(
    readIndex('formulas', () => indexBytes('formulas', entriesOf(known))),
    known.sloganOf,
  );
  const chains = readIndex('formula-spellings', () => new LoosePhrases(known.keys, known.sloganOf).chains);
  const beginnings = readIndex('formula-beginnings', () => new LooseBeginnings(known.keys).bytes);
  const { numeric, characters } = readDerived('numeric-formulas', () => numericOf(known));
  const index = readPhraseSet('numeric-formulas', () => numeric);
  return {
    formulas,
    spellings: new LoosePhrases(known.keys, known.sloganOf, chains),
    beginnings: LooseBeginnings.fromBytes(beginnings),
    numericFormulas: new NumericFormulas(numeric, characters.join(''), formulas, index),
  };
}

function entriesOf({ keys, sloganOf }: KnownSlogans): (readonly [string, KnownSlogan])[] {
  return keys.map((key, row) => [key, sloganOf(row + 1)]);
}

/** The keys of the numeric abbreviations, and the characters of all keys. */
function numericOf({ keys, sloganOf }: KnownSlogans): { numeric: string[]; characters: string[] } {
  return {
    numeric: keys.filter((_, row) => sloganOf(row + 1).kind === 'numeric'),
    characters: [...new Set(keys.join(''))],
  };
}
