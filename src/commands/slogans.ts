import { Option } from 'commander';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption, positiveInteger } from './options.js';

const COUNTED_BY = ['region', 'province', 'city', 'county', 'article', 'file', 'month', 'year'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

export interface SloganFlags extends Flags {
  readonly by?: CountedBy;
  readonly minCount?: number;
  readonly minArticles?: number;
  readonly occurrences?: boolean;
  readonly why?: boolean;
  readonly knownOnly?: boolean;
  readonly newOnly?: boolean;
  readonly discover?: boolean;
}

/** Options of counts, which single passages have no use for. */
const COUNTING = ['by', 'minCount', 'minArticles', 'discover'];

/** `gov-digest slogans` */
export const slogans: ArticleCommand<SloganFlags> = {
  name: 'slogans',
  description: 'count the slogans (提法): numeric abbreviations, parallel formulas, coinages, known formulas',
  configure: (command) =>
    addLexiconOption(command)
      .addOption(new Option('--by <group>', 'count within groups').choices(COUNTED_BY))
      .option('--min-count <n>', 'leave out slogans that occur less often', positiveInteger)
      .option('--min-articles <n>', 'leave out slogans of fewer articles', positiveInteger)
      .addOption(new Option('--known-only', 'only formulas of the lexicon').conflicts('newOnly'))
      .option('--new-only', 'only slogans that the lexicon does not have')
      .addOption(
        new Option('--discover', 'propose repeated phrases that no form gives away, by statistics').conflicts([
          'by',
          'knownOnly',
        ]),
      )
      .addOption(
        new Option('--occurrences', 'a row for each occurrence, with its place and sentence').conflicts(COUNTING),
      )
      .addOption(
        new Option('--why', 'a row for each candidate, with the verdict and its rule').conflicts([
          ...COUNTING,
          ...['occurrences', 'knownOnly', 'newOnly'],
        ]),
      ),
  plan: async (flags) => (await import('./plans/slogans.js')).planSlogans(flags),
};
