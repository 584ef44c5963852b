import { LexiconError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import { looseKey } from '../text/loose.js';
import type { Columns } from './compiled-files.js';
import { readDerived, readLexicon } from './readers.js';
import { parseLexicon } from './table.js';

/** A formula of the lexicon, or of the user's own list. */
interface KnownFormula {
  readonly formula: string;
  /** `numeric` for a numeric abbreviation (两个维护), else `tifa`. */
  readonly kind: 'numeric' | 'tifa';
}

/** A known formula as a slogan that is found. */
export interface KnownSlogan extends Pick<KnownFormula, 'kind'> {
  readonly canonical: string;
  /** The loose key of the canonical form. */
  readonly key: string;
  readonly known: true;
}

/** Known formulas by number, from 1. */
export interface KnownSlogans {
  /** Their loose keys, that of number 1 first. */
  readonly keys: readonly string[];
  sloganOf(number: number): KnownSlogan;
}

/**
 * The formulas of the lexicon; the build makes them of its tables.
 * @param isEveryday tells of those that are everyday words too, which are left out
 */
export function knownSlogans(isEveryday: (formula: string) => boolean): KnownSlogans {
  const columns = readDerived('formulas', () =>
    columnsOf(withoutExtensions(readFormulas()).filter(({ formula }) => !isEveryday(formula))),
  );
  const met: KnownSlogan[] = [];
  const make = (row: number): KnownSlogan => ({
    canonical: columns.canonical[row] as string,
    key: columns.key[row] as string,
    kind: columns.kind[row] as KnownSlogan['kind'],
    known: true,
  });
  return {
    get keys() {
      return columns.key;
    },
    sloganOf: (number) => {
      met[number] ??= make(number - 1);
      return met[number];
    },
  };
}

function readFormulas(): KnownFormula[] {
  return readLexicon('tifa.tsv', ['formula', 'kind']).map(({ formula, kind }) => ({
    formula,
    kind: kind === 'numeric' ? 'numeric' : 'tifa',
  }));
}

function knownSlogan({ formula, kind }: KnownFormula): KnownSlogan {
  return { canonical: formula, key: looseKey(formula), kind, known: true };
}

function columnsOf(formulas: readonly KnownFormula[]): Columns<'canonical' | 'key' | 'kind'> {
  const slogans = formulas.map(knownSlogan);
  return {
    canonical: slogans.map(({ canonical }) => canonical),
    key: slogans.map(({ key }) => key),
    kind: slogans.map(({ kind }) => kind),
  };
}

/** The formulas that are not another one with an ordinary word before or after it (打赢 + 脱贫攻坚 + 战). */
function withoutExtensions(known: readonly KnownFormula[]): KnownFormula[] {
  const formulas = new Set(known.map(({ formula }) => formula));
  const affixes = readLexicon('formula-affixes.tsv', ['affix', 'side'], ['affix', 'side']);
  const on = (side: string) => new Set(['', ...affixes.filter((row) => row.side === side).map(({ affix }) => affix)]);
  const before = on('before');
  const after = on('after');
  const longest = Math.max(...affixes.map(({ affix }) => affix.length));
  const isExtended = (formula: string): boolean => {
    const { length } = formula;
    for (let start = 0; start <= longest && start < length; start++) {
      if (!before.has(formula.slice(0, start))) continue;
      for (let end = length; end >= length - longest && end > start; end--) {
        if (end - start < length && after.has(formula.slice(end)) && formulas.has(formula.slice(start, end)))
          return true;
      }
    }
    return false;
  };
  return known.filter(({ formula }) => !isExtended(formula));
}

/**
 * The formulas of a user's file; each stands as it is written, with the form of a coined formula.
 * @throws LexiconError (`file:line: reason`)
 */
export function ownSlogans({ path, text }: { path: string; text: string }): KnownSlogan[] {
  const header = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#'));
  const formulas =
    header?.split('\t').includes('formula') === true
      ? parseLexicon(text, path, ['formula']).map((row) => row.formula)
      : ownLines(path, text);
  return formulas.map((formula) => knownSlogan({ formula, kind: 'tifa' }));
}

function ownLines(path: string, text: string): string[] {
  const formulas: string[] = [];
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (looseKey(line).length < 2)
      throw new LexiconError(`${path}:${at + 1}: ${say('shortFormula', { formula: line })}`);
    if (line.includes('\t')) throw new LexiconError(`${path}:${at + 1}: ${say('cellsWithoutHeader')}`);
    formulas.push(line);
  }
  return formulas;
}
