import { readFileSync } from 'node:fs';
import { UsageError } from '../core/errors.js';
import { WordFold, type WordRow } from '../digest/words.js';
import { loadStopWords } from '../lexicon/stop-words.js';
import type { ArticleCommand, Flags } from './command.js';
import { addDictionaryOption, list, positiveInteger } from './options.js';
import type { Column } from './output.js';
import { foldPlan, NOTHING } from './plan.js';

interface WordFlags extends Flags {
  readonly pos?: readonly string[];
  readonly stopwords?: string;
  readonly minLength: number;
  readonly minCount?: number;
}

const COLUMNS: readonly Column<WordRow>[] = [
  { name: 'word', grow: 1, get: (row) => row.word },
  { name: 'pos', grow: 0, get: (row) => row.pos },
  { name: 'count', align: 'right', get: (row) => row.count },
  { name: 'articles', align: 'right', get: (row) => row.articles },
  { name: 'per_million', align: 'right', get: (row) => row.perMillion },
];

/** `gov-digest words` */
export const words: ArticleCommand<WordFlags> = {
  name: 'words',
  description: 'count the words by word and part of speech (jieba)',
  configure: (command) =>
    addDictionaryOption(command)
      .option('--pos <tags>', 'only these parts of speech, n for all nouns, separated by commas', list)
      .option('--stopwords <file>', 'words to leave out, one a line; none for no stop words (default: function words)')
      .option('--min-length <n>', 'only words of at least n characters', positiveInteger, 1)
      .option('--min-count <n>', 'leave out words that occur less often', positiveInteger),
  plan: (flags) => {
    const filter = { pos: flags.pos ?? null, stopWords: stopWordsOf(flags.stopwords), minLength: flags.minLength };
    const { minCount = 1 } = flags;
    return foldPlan(
      { ...NOTHING, words: true },
      COLUMNS,
      flags,
      () => new WordFold(filter),
      (rows) => rows.filter((row) => row.count >= minCount),
    );
  },
};

function stopWordsOf(path: string | undefined): ReadonlySet<string> {
  if (path === undefined) return loadStopWords();
  if (path === 'none') return new Set();
  try {
    return new Set(
      readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.trim()),
    );
  } catch (error) {
    throw new UsageError(`--stopwords ${path}: ${(error as NodeJS.ErrnoException).code ?? 'cannot be read'}`);
  }
}
