import { Option } from 'commander';
import type { ArticleCommand, Flags } from './command.js';
import { addDictionaryOption, addLexiconOption, positiveInteger } from './options.js';

const COMPARED_BY = ['region', 'file', 'year'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

export interface CompareFlags extends Flags {
  readonly by: ComparedBy;
  readonly target?: string;
  readonly words?: boolean;
  readonly minCount?: number;
}

/** `gov-digest compare` */
export const compare: ArticleCommand<CompareFlags> = {
  name: 'compare',
  description: 'what is typical of whom: keyness of slogans or words of each group against the rest',
  configure: (command) =>
    addDictionaryOption(addLexiconOption(command))
      .addOption(new Option('--by <group>', 'what is compared').choices(COMPARED_BY).makeOptionMandatory())
      .option('--target <group>', 'only the rows of this group')
      .option('--words', 'compare words instead of slogans')
      .option('--min-count <n>', 'leave out what occurs less often in the group', positiveInteger),
  plan: async (flags) => (await import('./plans/compare.js')).planComparison(flags),
};
