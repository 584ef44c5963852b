import { readLexicon } from './table.js';

export type FurniturePlace = 'start' | 'end' | 'whole' | 'any';

export interface FurniturePhrase {
  readonly phrase: string;
  readonly place: FurniturePlace;
  readonly role: 'furniture' | 'credit';
}

/** What the reader knows of names and pages. */
export interface ReadingLexicon {
  /** Surname to the number of characters of the longest full name that begins with it. */
  readonly surnames: ReadonlyMap<string, number>;
  readonly furniture: readonly FurniturePhrase[];
  readonly organHeads: readonly string[];
}

let loaded: ReadingLexicon | null = null;

/** The lexicon of the reader, loaded once. */
export function readingLexicon(): ReadingLexicon {
  loaded ??= {
    surnames: new Map(
      readLexicon('surnames.tsv', ['surname', 'length']).map((row) => [row.surname, Number(row.length)]),
    ),
    furniture: readLexicon('page-furniture.tsv', ['phrase', 'place', 'role']).map((row) => ({
      phrase: row.phrase,
      place: row.place as FurniturePlace,
      role: row.role as FurniturePhrase['role'],
    })),
    organHeads: readLexicon('organ-heads.tsv', ['head']).map((row) => row.head),
  };
  return loaded;
}
