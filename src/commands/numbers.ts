import { InvalidArgumentError, Option } from 'commander';
import { say } from '../core/messages/index.js';
import type { ClaimCategory, ClaimRole, ClaimStatus } from '../core/types.js';
import type { ArticleCommand, Flags } from './command.js';
import { addLexiconOption, list, listOf } from './options.js';

const TOTALLED_BY = ['region', 'category', 'role', 'measure', 'unit', 'file', 'year'] as const;
export type TotalledBy = (typeof TOTALLED_BY)[number];

const CATEGORIES: readonly ClaimCategory[] = [
  ...(['people', 'households', 'money', 'ratio', 'events', 'area'] as const),
  ...(['length', 'weight', 'volume', 'energy', 'duration', 'count'] as const),
];
const ROLES: readonly ClaimRole[] = ['served', 'participated', 'employed', 'raised', 'spent', 'invested', 'income'];

export interface NumberFlags extends Flags {
  readonly by?: TotalledBy;
  readonly keepRepeats?: boolean;
  readonly all?: boolean;
  readonly category?: readonly string[];
  readonly role?: readonly string[];
  readonly unit?: readonly string[];
  readonly region?: string;
  readonly status?: ClaimStatus;
  readonly minValue?: number;
  readonly si?: boolean;
}

/** Any number. */
export function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError(say('anyNumber'));
  return value;
}

/** `gov-digest numbers` */
export const numbers: ArticleCommand<NumberFlags> = {
  name: 'numbers',
  description: 'list the numeric claims: people served, funds raised, rates, events …',
  configure: (command) =>
    addLexiconOption(command)
      .addOption(new Option('--by <group>', 'totals instead of claims').choices(TOTALLED_BY))
      .option('--keep-repeats', 'in totals, count a claim repeated word for word in one article each time')
      .option('--category <names>', 'only claims of these categories', listOf(CATEGORIES))
      .option('--role <names>', 'only claims of these roles', listOf(ROLES))
      .option('--unit <names>', 'only claims in these units', list)
      .option('--region <name>', 'only claims of the divisions whose path holds this name')
      .addOption(new Option('--status <name>', 'only claims of this status').choices(['planned', 'done']))
      .option('--min-value <number>', 'only claims of at least this value', number)
      .addOption(new Option('--si', 'add base_value and base_unit: ㎡, m, kg, m³, s, CNY').conflicts(['by', 'all']))
      .addOption(
        new Option('--all', 'every numeric expression with its class: dates, ages and ordinals too').conflicts([
          ...['by', 'category', 'role', 'unit', 'region', 'status', 'minValue'],
        ]),
      ),
  plan: async (flags) => (await import('./plans/numbers.js')).planNumbers(flags),
};
