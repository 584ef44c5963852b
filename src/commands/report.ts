import { type Command, Option } from 'commander';
import { ReportFold } from '../digest/report.js';
import { loadGazetteer } from '../lexicon/gazetteer.js';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption } from './options.js';
import { packageVersion } from './partial.js';
import { NOTHING } from './plan.js';

type Language = 'zh' | 'en';

interface ReportFlags extends Flags {
  readonly lang?: Language;
}

/** `gov-digest report` */
export const report: ArticleCommand<ReportFlags> = {
  name: 'report',
  description: 'write a page that opens in any browser: the tables, with charts, searchable, in one HTML file',
  configure: (command) =>
    addLexiconOption(command).addOption(
      new Option('--lang <language>', 'language of the page (default: by locale)').choices(['zh', 'en']),
    ),
  addOutput: (command: Command) =>
    command
      .requiredOption('-o, --output <file>', 'write to this file, which changes only when the run is complete')
      .option('-q, --quiet', 'no notes on standard error'),
  plan: (flags) => ({
    kind: 'page',
    wanted: { ...NOTHING, claims: true, slogans: true, regions: true },
    create: () => {
      const fold = new ReportFold(loadGazetteer());
      return {
        add: (findings) => fold.add(findings),
        save: () => fold.save(),
        merge: (saved) => fold.merge(saved),
        page: async () => {
          const { renderReport } = await import('../write/report/index.js');
          const [only] = fold.rows();
          if (only === undefined) throw new Error('the report fold has no row');
          return renderReport(only, flags.lang ?? localeLanguage(process.env), packageVersion());
        },
      };
    },
  }),
};

/** The language of the environment's locale: Chinese for zh_CN.UTF-8 and the like, English for every other. */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
