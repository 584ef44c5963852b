import { LexiconError } from '../core/errors.js';
import type { ClaimCategory } from '../core/types.js';
import { PhraseIndex } from '../text/phrases.js';
import { UnitSet, unitsIn } from '../text/unit-set.js';
import { readLexicon } from './readers.js';

/** A row of `data/unit-senses.tsv`. */
export interface UnitSense {
  readonly unit: string;
  readonly side: string;
  readonly word: string;
  readonly within: string;
  readonly not_before: string;
  readonly category: string;
}

interface Sense {
  readonly category: ClaimCategory;
  /** How many characters may stand between the word and the number or unit. */
  readonly within: number;
  /** Whether these are only such as link a noun to its number. */
  readonly linked: boolean;
  readonly notBefore: ReadonlySet<number>;
}

/** What stands between a noun and its number: 点击量超过200万次, not 点击宣传活动3次. */
const LINKS = new UnitSet('量数达到超过突破近约');
const LONGEST_LINK = 4;
const STOPS = new UnitSet(',。;');
const isHanzi = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fa5;

/** The words beside a number that tell which of its senses a unit has. */
export class UnitSenses {
  readonly #before: ReadonlyMap<string, SenseWords>;
  readonly #after: ReadonlyMap<string, SenseWords>;

  constructor(rows: readonly UnitSense[]) {
    this.#before = byUnit(rows.filter(({ side }) => side === 'before'));
    this.#after = byUnit(rows.filter(({ side }) => side === 'after'));
  }

  /** The category that a word before a number gives its unit, or null. */
  toldBefore(unit: string, text: string, start: number): ClaimCategory | null {
    const words = this.#before.get(unit);
    if (words === undefined) return null;
    let linked = true;
    for (let gap = 0; gap <= words.furthest; gap++) {
      const between = text.charCodeAt(start - gap);
      if (gap > 0 && STOPS.has(between)) return null;
      linked &&= gap === 0 || LINKS.has(between);
      const sense = words.index.longestEndingAt(text, start - gap, words.longest)?.value;
      if (sense !== undefined && gap <= sense.within && (linked || !sense.linked)) return sense.category;
    }
    return null;
  }

  /** The category that a word after a unit gives it, or null. */
  toldAfter(unit: string, text: string, end: number): ClaimCategory | null {
    const words = this.#after.get(unit);
    if (words === undefined) return null;
    for (let gap = 0; gap <= words.furthest; gap++) {
      if (gap > 0 && !isHanzi(text.charCodeAt(end + gap - 1))) return null;
      const found = words.index.longestAt(text, end + gap);
      if (found === null || gap > found.value.within) continue;
      if (!found.value.notBefore.has(text.charCodeAt(found.end))) return found.value.category;
    }
    return null;
  }
}

interface SenseWords {
  readonly index: PhraseIndex<Sense>;
  readonly longest: number;
  readonly furthest: number;
}

function byUnit(rows: readonly UnitSense[]): ReadonlyMap<string, SenseWords> {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return new Map(units.map((unit) => [unit, wordsOf(rows.filter((row) => row.unit === unit))]));
}

function wordsOf(rows: readonly UnitSense[]): SenseWords {
  const senses = rows.map((row) => [row.word, senseOf(row)] as const);
  return {
    index: new PhraseIndex(senses),
    longest: Math.max(...rows.map(({ word }) => word.length)),
    furthest: Math.max(...senses.map(([, { within }]) => within)),
  };
}

function senseOf({ word, within, not_before, category }: UnitSense): Sense {
  const linked = within === 'linked';
  const furthest = linked ? LONGEST_LINK : Number(within);
  if (!Number.isInteger(furthest)) throw new LexiconError(`unit-senses.tsv: ${word}: "${within}" is no number`);
  return { category: category as ClaimCategory, within: furthest, linked, notBefore: unitsIn(not_before) };
}

export function loadUnitSenses(): UnitSenses {
  const columns = ['unit', 'side', 'word', 'within', 'not_before', 'category'] as const;
  return new UnitSenses(readLexicon('unit-senses.tsv', columns, ['unit', 'side', 'word']));
}
