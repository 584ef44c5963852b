import { UnitSet } from '../text/unit-set.js';

export type FurniturePlace = 'start' | 'end' | 'whole' | 'any';

/** A phrase that tells page furniture, by its place in the line. */
export interface FurniturePhrase {
  readonly phrase: string;
  readonly place: FurniturePlace;
  readonly role: 'furniture' | 'credit';
}

interface Ranked extends FurniturePhrase {
  /** The place in the list: of two phrases the first counts. */
  readonly rank: number;
}

type Filed = ReadonlyMap<number, readonly Ranked[]>;

/** The phrases of page furniture, filed by the character that a line has to have where they begin or end. */
export class FurniturePhrases {
  readonly #byFirst: Filed;
  readonly #byLast: Filed;
  readonly #anywhere: Filed;
  /** The characters that these files have. */
  readonly #starts = new UnitSet('');
  readonly #ends = new UnitSet('');
  readonly #anyFirsts = new UnitSet('');

  constructor(phrases: readonly FurniturePhrase[]) {
    const ranked = phrases.map((phrase, rank): Ranked => ({ ...phrase, rank }));
    const at = (...places: FurniturePlace[]): Ranked[] => ranked.filter(({ place }) => places.includes(place));
    this.#byFirst = filed(at('start', 'whole'), (phrase) => phrase.charCodeAt(0));
    this.#byLast = filed(at('end'), (phrase) => phrase.charCodeAt(phrase.length - 1));
    this.#anywhere = filed(at('any'), (phrase) => phrase.charCodeAt(0));
    for (const unit of this.#anywhere.keys()) this.#anyFirsts.add(unit);
    for (const unit of this.#byFirst.keys()) this.#starts.add(unit);
    for (const unit of this.#byLast.keys()) this.#ends.add(unit);
  }

  /**
   * What the first phrase says that the line holds in its place; null where there is none.
   * @param line without white space
   * @param unmarked the line without the mark of a list before it
   * @param bare the same without brackets around it
   */
  roleOf(line: string, unmarked: string, bare: string): FurniturePhrase['role'] | null {
    let found = this.#atEnds(unmarked, bare);
    for (let at = 0; at < line.length; at++) {
      if (this.#anyFirsts.has(line.charCodeAt(at))) found = this.#anywhereAt(line, at, found);
    }
    return found?.role ?? null;
  }

  #anywhereAt(line: string, at: number, before: Ranked | null): Ranked | null {
    for (const ranked of this.#anywhere.get(line.charCodeAt(at)) ?? NONE) {
      if (line.startsWith(ranked.phrase, at)) return firstOf(ranked, before);
    }
    return before;
  }

  #atEnds(unmarked: string, bare: string): Ranked | null {
    const first = unmarked.charCodeAt(0);
    const ownFirst = bare.charCodeAt(0);
    const last = bare.charCodeAt(bare.length - 1);
    let found: Ranked | null = null;
    if (this.#starts.has(first)) found = this.#atStart(first, unmarked, bare, found);
    if (ownFirst !== first && this.#starts.has(ownFirst)) found = this.#atStart(ownFirst, unmarked, bare, found);
    return this.#ends.has(last) ? this.#atEnd(last, bare, found) : found;
  }

  #atStart(first: number, unmarked: string, bare: string, before: Ranked | null): Ranked | null {
    for (const ranked of this.#byFirst.get(first) ?? NONE) {
      const { phrase, place } = ranked;
      const stands = place === 'whole' ? bare === phrase : unmarked.startsWith(phrase) || bare.startsWith(phrase);
      if (stands) return firstOf(ranked, before);
    }
    return before;
  }

  #atEnd(last: number, bare: string, before: Ranked | null): Ranked | null {
    for (const ranked of this.#byLast.get(last) ?? NONE) {
      const { phrase } = ranked;
      const stands = bare.endsWith(phrase) && bare.length > phrase.length && !/[。，,]/.test(bare);
      if (stands) return firstOf(ranked, before);
    }
    return before;
  }
}

const NONE: readonly Ranked[] = [];

function filed(phrases: readonly Ranked[], unitOf: (phrase: string) => number): Filed {
  const files = new Map<number, Ranked[]>();
  for (const phrase of phrases) {
    const unit = unitOf(phrase.phrase);
    const file = files.get(unit);
    if (file === undefined) files.set(unit, [phrase]);
    else file.push(phrase);
  }
  return files;
}

/** Of two phrases the one that comes first in the list. */
function firstOf(found: Ranked, before: Ranked | null): Ranked {
  return before === null || found.rank < before.rank ? found : before;
}
