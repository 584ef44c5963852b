import { Endings } from '../text/endings.js';
import { wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

/** What the end of a name of persons tells of them: see the comment of `data/person-endings.tsv`. */
export interface PersonEndings {
  readonly servant: Endings;
  readonly honour: Endings;
  readonly taken: Endings;
  readonly worker: Endings;
  readonly aided: Endings;
}

const TABLE = 'person-endings.tsv';
const CLASSES = ['servant', 'honour', 'taken', 'worker', 'aided'] as const;

/** @throws LexiconError (`file:line: reason`) for a row of another class */
export function loadPersonEndings(): PersonEndings {
  const rows = readLexicon(TABLE, ['ending', 'class'], ['ending', 'class']);
  const { servant, honour, taken, worker, aided } = wordsByClass(
    TABLE,
    CLASSES,
    rows.map(({ ending, ...row }) => ({ word: ending, ...row })),
  );
  return {
    servant: new Endings(servant),
    honour: new Endings(honour),
    taken: new Endings(taken),
    worker: new Endings(worker),
    aided: new Endings(aided),
  };
}
