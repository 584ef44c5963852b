import { type Command, Option } from 'commander';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption } from './options.js';

export interface ReportFlags extends Flags {
  readonly lang?: 'zh' | 'en';
}

/** `gov-digest report` */
export const report: ArticleCommand<ReportFlags> = {
  name: 'report',
  description: 'write a page that opens in any browser: the tables, with charts, searchable, in one HTML file',
  configure: (command) =>
    addLexiconOption(command).addOption(
      new Option('--lang <language>', 'language of the page and of messages (default: by locale)').choices([
        'zh',
        'en',
      ]),
    ),
  addOutput: (command: Command) =>
    command
      .requiredOption('-o, --output <file>', 'write to this file, which changes only when the run is complete')
      .option('-q, --quiet', 'no notes on standard error'),
  plan: async (flags) => (await import('./plans/report.js')).planReport(flags),
};
