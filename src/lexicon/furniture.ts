import { UnitSet } from '../text/unit-set.js';

export type FurniturePlace = 'start' | 'end' | 'whole' | 'any';

/** A phrase that tells page furniture, by its place in the line. */
export interface FurniturePhrase {
  readonly phrase: string;
  readonly place: FurniturePlace;
  readonly role: 'furniture' | 'credit';
}

/** The phrases of page furniture. The first and last characters of a line rule all of them out for most lines. */
export class FurniturePhrases {
  readonly #phrases: readonly FurniturePhrase[];
  readonly #firsts: UnitSet;
  readonly #lasts: UnitSet;
  readonly #anywhere: UnitSet;

  constructor(phrases: readonly FurniturePhrase[]) {
    const at = (...places: FurniturePlace[]): string[] =>
      phrases.filter(({ place }) => places.includes(place)).map(({ phrase }) => phrase);
    this.#phrases = phrases;
    this.#firsts = new UnitSet(
      at('start', 'whole')
        .map((phrase) => phrase.charAt(0))
        .join(''),
    );
    this.#lasts = new UnitSet(
      at('end')
        .map((phrase) => phrase.slice(-1))
        .join(''),
    );
    this.#anywhere = new UnitSet(
      at('any')
        .map((phrase) => phrase.charAt(0))
        .join(''),
    );
  }

  /**
   * What the first phrase says that the line holds in its place; null where there is none.
   * @param line without white space
   * @param unmarked the line without the mark of a list before it
   * @param bare the same without brackets around it
   */
  roleOf(line: string, unmarked: string, bare: string): FurniturePhrase['role'] | null {
    if (!this.#mayHold(line, unmarked, bare)) return null;
    const hit = this.#phrases.find(({ phrase, place }) => {
      if (place === 'whole') return bare === phrase;
      if (place === 'any') return line.includes(phrase);
      if (place === 'start') return unmarked.startsWith(phrase) || bare.startsWith(phrase);
      return bare.endsWith(phrase) && bare.length > phrase.length && !/[。，,]/.test(bare);
    });
    return hit?.role ?? null;
  }

  #mayHold(line: string, unmarked: string, bare: string): boolean {
    if (this.#firsts.has(unmarked.charCodeAt(0)) || this.#firsts.has(bare.charCodeAt(0))) return true;
    if (this.#lasts.has(bare.charCodeAt(bare.length - 1))) return true;
    for (let at = 0; at < line.length; at++) if (this.#anywhere.has(line.charCodeAt(at))) return true;
    return false;
  }
}
