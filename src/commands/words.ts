import type { ArticleCommand, Flags } from './command.js';
import { addDictionaryOption, list, positiveInteger } from './options.js';

export interface WordFlags extends Flags {
  readonly pos?: readonly string[];
  readonly stopwords?: string;
  readonly ngrams: number;
  readonly minLength: number;
  readonly minCount?: number;
}

/** `gov-digest words` */
export const words: ArticleCommand<WordFlags> = {
  name: 'words',
  description: 'count the words, or runs of words, by word and part of speech (jieba)',
  configure: (command) =>
    addDictionaryOption(command)
      .option('--ngrams <n>', 'runs of n words that no punctuation parts, joined by spaces', positiveInteger, 1)
      .option('--pos <tags>', 'only words of these parts of speech, n for all nouns, separated by commas', list)
      .option('--stopwords <file>', 'words to leave out, one a line; none for no stop words (default: function words)')
      .option('--min-length <n>', 'only words of at least n characters', positiveInteger, 1)
      .option('--min-count <n>', 'leave out words that occur less often', positiveInteger),
  plan: async (flags) => (await import('./plans/words.js')).planWords(flags),
};
