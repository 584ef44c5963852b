import { Endings } from '../text/endings.js';
import { readLexicon } from './table.js';

type FurniturePlace = 'start' | 'end' | 'whole' | 'any';
export type BylinePart = 'person' | 'text' | 'photo' | 'both';

interface FurniturePhrase {
  readonly phrase: string;
  readonly place: FurniturePlace;
  readonly role: 'furniture' | 'credit';
}

/** What the reader knows of names and pages. */
export interface ReadingLexicon {
  /** Surname to the number of characters of the longest full name that begins with it. */
  readonly surnames: ReadonlyMap<string, number>;
  /** Characters that spell names of other languages (毕力格巴特尔). */
  readonly transcribing: ReadonlySet<string>;
  /** Words that begin like a name and are none, offices (通讯员) among them. */
  readonly notNames: ReadonlySet<string>;
  /** Words for who wrote or photographed, longest first. */
  readonly offices: readonly (readonly [office: string, part: BylinePart])[];
  /** Endings of the names of newspapers, stations and offices on bylines. */
  readonly outlets: Endings;
  readonly furniture: readonly FurniturePhrase[];
  /** Words of a page's links (上一版, 放大), longest first. */
  readonly links: readonly string[];
  readonly pageNames: ReadonlySet<string>;
  readonly organHeads: Endings;
}

let loaded: ReadingLexicon | null = null;

/** The lexicon of the reader, loaded once. */
export function readingLexicon(): ReadingLexicon {
  loaded ??= load();
  return loaded;
}

function load(): ReadingLexicon {
  const offices = readLexicon('byline-offices.tsv', ['office', 'part'])
    .map((row) => [row.office, row.part as BylinePart] as const)
    .sort(([a], [b]) => b.length - a.length);
  return {
    surnames: new Map(
      readLexicon('surnames.tsv', ['surname', 'length']).map((row) => [row.surname, Number(row.length)]),
    ),
    transcribing: new Set(
      readLexicon('transcribing.tsv', ['language', 'characters']).flatMap(({ characters }) => [...characters]),
    ),
    notNames: new Set([
      ...readLexicon('not-names.tsv', ['word']).map((row) => row.word),
      ...offices.map(([office]) => office),
    ]),
    offices,
    outlets: new Endings(readLexicon('byline-outlets.tsv', ['ending']).map((row) => row.ending)),
    furniture: readLexicon('page-furniture.tsv', ['phrase', 'place', 'role']).map((row) => ({
      phrase: row.phrase,
      place: row.place as FurniturePlace,
      role: row.role as FurniturePhrase['role'],
    })),
    links: readLexicon('page-links.tsv', ['link'])
      .map((row) => row.link)
      .sort((a, b) => b.length - a.length),
    pageNames: new Set(readLexicon('page-names.tsv', ['name']).map((row) => row.name)),
    organHeads: new Endings(readLexicon('organ-heads.tsv', ['head']).map((row) => row.head)),
  };
}
