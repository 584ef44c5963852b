import { Option } from 'commander';
import type { ClaimStatus, DivisionLevel } from '../core/types.js';
import { REGION_SUMS } from '../digest/region-sums.js';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption, positiveInteger } from './options.js';

const SORTABLE = ['region_code', 'articles', 'claims', ...REGION_SUMS, 'slogans'] as const;

export interface RegionFlags extends Flags {
  readonly level?: DivisionLevel;
  readonly status: ClaimStatus;
  readonly slogans: number;
  readonly sort: (typeof SORTABLE)[number];
}

/** `gov-digest regions` */
export const regions: ArticleCommand<RegionFlags> = {
  name: 'regions',
  description: 'sum up articles, claims and slogans by administrative division',
  configure: (command) =>
    addLexiconOption(command)
      .addOption(new Option('--level <name>', 'roll up to this level').choices(['province', 'city', 'county']))
      .addOption(
        new Option('--status <name>', 'add up what was done, or what is planned')
          .choices(['planned', 'done'])
          .default('done'),
      )
      .addOption(new Option('--sort <column>', 'order of the rows').choices(SORTABLE).default('region_code'))
      .option('--slogans <n>', 'number of top slogans', positiveInteger, 5),
  plan: async (flags) => (await import('./plans/regions.js')).planRegions(flags),
};
