import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption } from './options.js';

export interface ArticleFlags extends Flags {
  readonly why?: boolean;
  readonly unplaced?: boolean;
}

/** `gov-digest articles` */
export const articles: ArticleCommand<ArticleFlags> = {
  name: 'articles',
  description: 'list the articles found in the input: title, byline, date, region, what was found',
  configure: (command) =>
    addLexiconOption(command)
      .option('--why', 'say why each article begins and ends where it does')
      .option('--unplaced', 'only articles without a region, with the nearest candidates'),
  plan: async (flags) => (await import('./plans/articles.js')).planArticles(flags),
};
