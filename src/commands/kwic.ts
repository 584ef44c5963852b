import { Option } from 'commander';
import type { ContextSize, SortedSide } from '../digest/concordance.js';
import type { ArticleCommand, Flags } from './command.js';
import { positiveInteger } from './options.js';

export interface ConcordanceFlags extends Flags {
  readonly context: ContextSize;
  readonly sort: SortedSide | 'place';
}

/** As many characters, or `sentence`. */
export function contextSize(text: string): ContextSize {
  return text === 'sentence' ? text : positiveInteger(text);
}

/** `gov-digest kwic` */
export const kwic: ArticleCommand<ConcordanceFlags> = {
  name: 'kwic',
  description: 'concordance: each hit of a word, phrase or /regex/ with its context',
  configure: (command) =>
    command
      .argument('<pattern>', 'a phrase, found in all spellings, or a regular expression between slashes (RE2 syntax)')
      .option('--context <n>', 'characters on either side, or sentence', contextSize, 20)
      .addOption(
        new Option('--sort <order>', 'order of the hits: by place, or by the words left or right of them')
          .choices(['place', 'left', 'right'])
          .default('place'),
      ),
  plan: async (flags, operands) => (await import('./plans/kwic.js')).planConcordance(flags, operands),
};
