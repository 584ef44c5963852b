import { Endings } from '../text/endings.js';
import { readLexicon } from './readers.js';

/** What the end of a name of persons tells of them: see the comment of `data/person-endings.tsv`. */
export interface PersonEndings {
  readonly servant: Endings;
  readonly honour: Endings;
  readonly taken: Endings;
  readonly worker: Endings;
}

export function loadPersonEndings(): PersonEndings {
  const rows = readLexicon('person-endings.tsv', ['ending', 'class'], ['ending', 'class']);
  const of = (name: keyof PersonEndings): Endings =>
    new Endings(rows.filter((row) => row.class === name).map(({ ending }) => ending));
  return { servant: of('servant'), honour: of('honour'), taken: of('taken'), worker: of('worker') };
}
