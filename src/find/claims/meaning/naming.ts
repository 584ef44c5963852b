import type { Verb } from '../../../lexicon/claims.js';
import { type Clause, phraseText, type Range } from './phrase.js';

/** A run of verbs in its clause. */
export interface VerbRun {
  readonly clause: Clause;
  readonly run: Range;
}

/** The verbs of a range, the last first. */
export function verbsIn(clause: Clause, range: Range): Verb[] {
  const verbs: Verb[] = [];
  for (let at = range.to - 1; at >= range.from; at--) {
    const verb = clause.tokens[at]?.verb;
    if (verb) verbs.push(verb);
  }
  return verbs;
}

/** Longest action, in characters: of a longer run of verbs the last ones. */
const LONGEST_ACTION = 6;

/** The action that a run of verbs names: 查处纠正, 新建、改建, 划分为. */
export function actionOf({ clause, run }: VerbRun): string {
  let { from } = run;
  const end = clause.tokens[run.to - 1]?.nameEnd ?? 0;
  while (from < run.to - 1 && end - (clause.tokens[from]?.start ?? 0) > LONGEST_ACTION) from++;
  while (from < run.to - 1 && clause.tokens[from]?.kind !== 'verb') from++;
  return clause.text.slice(clause.tokens[from]?.start ?? 0, end);
}

/** The last verb of a run taken as the name of what is counted, with the words that stand next to it: 集体学习39次, 消防出警30余次. */
export function activityOf({ clause, run }: VerbRun, article: string, subject: Range | null): string {
  const { tokens } = clause;
  let from = run.to - 1;
  while (from > run.from && tokens[from - 1]?.verb?.nominal) from--;
  if (tokens[from - 1]?.kind === 'attributive') from--;
  const next = subject !== null && subject.to === from && tokens[run.to - 1]?.verb?.nominal === true;
  if (next) return phraseText(clause, article, { from: subject.from, to: run.to });
  const last = tokens[run.to - 1];
  const end = last?.verb ? last.start + last.verb.surface.length : (last?.end ?? 0);
  return clause.text.slice(tokens[from]?.start ?? 0, end);
}
