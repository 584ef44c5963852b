import { type ContextSize, concordance, type Hit } from '../digest/concordance.js';
import { compilePattern } from '../text/pattern.js';
import type { ArticleCommand, Flags } from './command.js';
import { positiveInteger } from './options.js';
import type { Column } from './output.js';
import { placeColumns } from './place-columns.js';
import { listPlan, NOTHING } from './plan.js';

interface ConcordanceFlags extends Flags {
  readonly context: ContextSize;
}

const COLUMNS: readonly Column<Hit>[] = [
  ...placeColumns<Hit>(),
  { name: 'left', grow: 2, align: 'right', get: (hit) => hit.left },
  { name: 'hit', grow: 0, get: (hit) => hit.hit },
  { name: 'right', grow: 2, get: (hit) => hit.right },
];

function contextSize(text: string): ContextSize {
  return text === 'sentence' ? text : positiveInteger(text);
}

/** `gov-digest kwic` */
export const kwic: ArticleCommand<ConcordanceFlags> = {
  name: 'kwic',
  description: 'concordance: each hit of a word, phrase or /regex/ with its context',
  configure: (command) =>
    command
      .argument('<pattern>', 'a phrase, found in all spellings, or a regular expression between slashes (RE2 syntax)')
      .option('--context <n>', 'characters on either side, or sentence', contextSize, 20),
  plan: (flags, [pattern = '']) => {
    const search = compilePattern(pattern);
    return listPlan({ ...NOTHING, regions: true }, COLUMNS, flags, (findings) =>
      concordance(findings, search, flags.context),
    );
  },
};
