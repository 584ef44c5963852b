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
  /** Those characters at which a phrase begins that may stand anywhere, and those at either end of one that may not. */
  readonly #anyFirsts = new UnitSet('');
  readonly #ends = new UnitSet('');

  constructor(phrases: readonly FurniturePhrase[]) {
    const ranked = phrases.map((phrase, rank): Ranked => ({ ...phrase, rank }));
    const at = (...places: FurniturePlace[]): Ranked[] => ranked.filter(({ place }) => places.includes(place));
    this.#byFirst = filed(at('start', 'whole'), (phrase) => phrase.charCodeAt(0));
    this.#byLast = filed(at('end'), (phrase) => phrase.charCodeAt(phrase.length - 1));
    this.#anywhere = filed(at('any'), (phrase) => phrase.charCodeAt(0));
    for (const unit of this.#anywhere.keys()) this.#anyFirsts.add(unit);
    for (const file of [this.#byFirst, this.#byLast]) for (const unit of file.keys()) this.#ends.add(unit);
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
      const unit = line.charCodeAt(at);
      if (!this.#anyFirsts.has(unit)) continue;
      found = firstOf(this.#anywhere.get(unit), ({ phrase }) => line.startsWith(phrase, at), found);
    }
    return found?.role ?? null;
  }

  #atEnds(unmarked: string, bare: string): Ranked | null {
    const first = unmarked.charCodeAt(0);
    const ownFirst = bare.charCodeAt(0);
    const last = bare.charCodeAt(bare.length - 1);
    if (!this.#ends.has(first) && !this.#ends.has(ownFirst) && !this.#ends.has(last)) return null;
    const atStart = ({ phrase, place }: Ranked): boolean =>
      place === 'whole' ? bare === phrase : unmarked.startsWith(phrase) || bare.startsWith(phrase);
    const atEnd = ({ phrase }: Ranked): boolean =>
      bare.endsWith(phrase) && bare.length > phrase.length && !/[。，,]/.test(bare);
    let found = firstOf(this.#byFirst.get(first), atStart, null);
    if (ownFirst !== first) found = firstOf(this.#byFirst.get(ownFirst), atStart, found);
    return firstOf(this.#byLast.get(last), atEnd, found);
  }
}

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

/** The first in the list of those that stand in the line and of the one found before. */
function firstOf(
  phrases: readonly Ranked[] | undefined,
  stands: (phrase: Ranked) => boolean,
  before: Ranked | null,
): Ranked | null {
  const found = phrases?.find(stands);
  if (found === undefined) return before;
  return before === null || found.rank < before.rank ? found : before;
}
