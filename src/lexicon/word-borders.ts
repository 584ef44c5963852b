import { Endings } from '../text/endings.js';
import { UnitSet } from '../text/unit-set.js';
import { type ClassedWord, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const TABLE = 'word-borders.tsv';
const CLASSES = ['leader', 'name', 'parted'] as const;

/** What ends where the longest word would go on: see the comment of `data/word-borders.tsv`. */
export interface WordBorders {
  /** Characters that lead verbs and begin other words: 共|处置 (共处). */
  readonly leaders: UnitSet;
  /** The last characters of names. */
  readonly lasts: UnitSet;
  /** Names of who acts, whose last character begins other words: 妇联|创建 (联创). */
  readonly names: Endings;
  /** Words that are two where a verb follows: 活动中|共发放. */
  readonly parted: Endings;
}

export function wordBorders(rows: readonly ClassedWord[]): WordBorders {
  const { leader, name, parted } = wordsByClass(TABLE, CLASSES, rows);
  return {
    leaders: new UnitSet(leader.join('')),
    lasts: new UnitSet(name.map((word) => word.slice(-1)).join('')),
    names: new Endings(name),
    parted: new Endings(parted),
  };
}

export function loadWordBorders(): WordBorders {
  return wordBorders(readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
}
