import { phraseSet } from '../text/phrase-set.js';
import type { PhraseIndex } from '../text/phrases.js';
import { type PlaceFrames, placeFrames, readPlaceFrames } from './place-frames.js';
import { readLexicon, readPhrases } from './readers.js';

/** What a place name is that has the cue beside it; see place-cues.tsv. */
export type CueEffect =
  | 'road'
  | 'feature'
  | 'outlet'
  | 'school'
  | 'elsewhere'
  | 'aid'
  | 'word'
  | 'here'
  | 'branch'
  | 'headline'
  | 'passing';

/** The kinds of division that words like 我市 and 市总工会 speak of; 国 is the whole country (我国, 国务院). */
export type DivisionKind = '市' | '县' | '区' | '州' | '盟' | '旗' | '省' | '自治区' | '国';

/** A word like 我市: the kind of division that it says, and how firmly (3 outright, 1 in passing). */
export interface Deixis {
  readonly surface: string;
  readonly kind: DivisionKind;
  readonly strength: number;
}

/** Words that tell a person from a place (村民王海南). */
interface PersonWords {
  readonly surnames: ReadonlySet<string>;
  /** Offices and trades that stand before a name. */
  readonly offices: PhraseIndex<true>;
  readonly after: PhraseIndex<true>;
}

export interface PlaceCues {
  readonly persons: PersonWords;
  readonly before: PhraseIndex<CueEffect>;
  readonly after: PhraseIndex<CueEffect>;
  readonly frames: PlaceFrames;
  /** The words by which a text speaks of its own place. */
  readonly deixisWords: readonly Deixis[];
  readonly deixis: PhraseIndex<Deixis>;
}

const KINDS: readonly DivisionKind[] = ['市', '县', '区', '州', '盟', '旗', '省', '自治区'];

/** The words around place names, and the words by which a text speaks of its own place. */
export function loadPlaceCues(): PlaceCues {
  const cues = readLexicon('place-cues.tsv', ['cue', 'side', 'effect'], ['cue', 'side']);
  const on = (side: string): PhraseIndex<CueEffect> =>
    readPhrases(
      `place-cues-${side}`,
      cues.filter((row) => row.side === side).map((row) => [row.cue, row.effect as CueEffect] as const),
    );
  const words = deixisWords();
  return {
    before: on('before'),
    after: on('after'),
    frames: placeFrames(readPlaceFrames()),
    deixisWords: words,
    deixis: readPhrases(
      'region-deixis',
      words.map((word) => [word.surface, word] as const),
    ),
    persons: loadPersonWords(),
  };
}

function loadPersonWords(): PersonWords {
  const rows = readLexicon('person-words.tsv', ['word', 'kind'], ['word', 'kind']);
  const of = (kind: string): string[] => rows.filter((row) => row.kind === kind).map(({ word }) => word);
  const index = (kind: string): PhraseIndex<true> => phraseSet(of(kind));
  return { surnames: new Set(of('surname')), offices: index('office'), after: index('after') };
}

function deixisWords(): Deixis[] {
  const words: Deixis[] = [];
  for (const { surface, kind, strength } of readLexicon('region-deixis.tsv', ['surface', 'kind', 'strength'])) {
    if (kind !== '*') words.push({ surface, kind: kind as DivisionKind, strength: Number(strength) });
    else for (const one of KINDS) words.push({ surface: one + surface, kind: one, strength: Number(strength) });
  }
  return words;
}
