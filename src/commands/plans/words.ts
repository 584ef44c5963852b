import { WordFold, type WordRow } from '../../digest/words.js';
import { loadStopWords } from '../../lexicon/stop-words.js';
import { SpillingPool } from '../../run/spilling-pool.js';
import type { Column } from '../output.js';
import { readOwnFiles } from '../own-files.js';
import { foldPlan, NOTHING, type Plan } from '../plan.js';
import type { WordFlags } from '../words.js';

const COLUMNS: readonly Column<WordRow>[] = [
  { name: 'word', grow: 1, get: (row) => row.word },
  { name: 'pos', grow: 0, get: (row) => row.pos },
  { name: 'count', align: 'right', get: (row) => row.count },
  { name: 'articles', align: 'right', get: (row) => row.articles },
  { name: 'per_million', align: 'right', get: (row) => row.perMillion },
  { name: 'dp', align: 'right', get: (row) => row.dp },
];

/** What `gov-digest words` does with the findings. */
export function planWords(flags: WordFlags): Plan {
  const { ngrams: run, pos = null, minLength, minCount = 1 } = flags;
  const filter = { run, pos, stopWords: stopWordsOf(flags.stopwords), minLength };
  return foldPlan(
    { ...NOTHING, words: true },
    COLUMNS,
    flags,
    () => new WordFold(filter, new SpillingPool()),
    (rows) => rows.filter((row) => row.count >= minCount),
  );
}

function stopWordsOf(path: string | undefined): ReadonlySet<string> {
  if (path === undefined) return loadStopWords();
  if (path === 'none') return new Set();
  const lines = readOwnFiles([path], '--stopwords').flatMap(({ text }) => text.split(/\r?\n/));
  return new Set(lines.map((line) => line.trim()));
}
