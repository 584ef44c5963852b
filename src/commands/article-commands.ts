import { articles } from './articles.js';
import type { ArticleCommand, Flags } from './command.js';
import { compare } from './compare.js';
import { kwic } from './kwic.js';
import { numbers } from './numbers.js';
import { regions } from './regions.js';
import { report } from './report.js';
import { slogans } from './slogans.js';
import { words } from './words.js';

/** The commands that read articles, in the order of the help. */
export const articleCommands: readonly ArticleCommand[] = [
  slogans,
  numbers,
  regions,
  words,
  articles,
  kwic,
  compare,
  report,
].map((command) => command as ArticleCommand<Flags>);
