import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { FULFILLING } from '../../../../lexicon/governing-words.js';
import { AMOUNT, HEAD, INCOME, INVESTED } from '../../../../lexicon/measure-nouns.js';
import { OBJECT, PRONOUN } from '../../../../lexicon/noun-parts.js';
import {
  ATTRIBUTIVE,
  COMPARING_VERB,
  HAVING_VERB,
  NOMINAL,
  REACHES,
  SUBJECT_VERB,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { isWordOf, phraseText } from '../clauses/phrase.js';
import type { Surroundings } from '../place.js';
import { moneyNoun } from '../roles/role.js';

/** A run of verbs in its clause. */
export interface VerbRun {
  readonly clause: Clause;
  readonly run: Range;
}

export const NO_VERBS: readonly Verb[] = [];

/** The verbs of a range, the last first. */
export function verbsIn(clause: Clause, range: Range): readonly Verb[] {
  if (range.to === range.from + 1) {
    const verb = clause.verb(range.from);
    return verb === null ? NO_VERBS : [verb];
  }
  const verbs: Verb[] = [];
  for (let at = range.to - 1; at >= range.from; at--) {
    const verb = clause.verb(at);
    if (verb !== null) verbs.push(verb);
  }
  return verbs;
}

/** Longest action, in characters: of a longer run of verbs the last ones. */
const LONGEST_ACTION = 6;

/** The action that a run of verbs names: 查处纠正, 新建、改建, 划分为. */
export function actionOf({ clause, run }: VerbRun): string {
  let { from } = run;
  const end = clause.nameEnd(run.to - 1);
  while (from < run.to - 1 && end - clause.start(from) > LONGEST_ACTION) from++;
  while (from < run.to - 1 && !clause.is(from, VERB)) from++;
  return clause.text.slice(clause.start(from), end);
}

/** Whether the last verb of a run can be a noun as it stands: 培训, not 标准调整为30元. */
export function isNominal({ clause, run: { to } }: VerbRun): boolean {
  const bare = clause.verb(to - 1)?.surface.length === clause.nameEnd(to - 1) - clause.start(to - 1);
  return bare && clause.is(to - 1, NOMINAL);
}

/** The last verb of a run taken as the name of what is counted, with the words that stand next to it: 集体学习39次, 消防出警30余次. */
export function activityOf(
  { clause, run }: VerbRun,
  { written, lexicon }: Surroundings,
  subject: Range | null,
): string {
  let last = run.to - 1;
  // 水库建设投入|完成900万元
  if (last > run.from && clause.is(last - 1, VERB) && isWordOf(clause, last, FULFILLING, lexicon.governingWords))
    last--;
  let from = last;
  while (from > run.from && clause.is(from - 1, NOMINAL)) from--;
  if (clause.is(from - 1, ATTRIBUTIVE)) from--;
  const next = subject !== null && subject.to === from;
  // 群众增收|了1.3亿元; not 他|筹资45万元, which names nobody
  if (next && !isPronoun(clause, subject, lexicon))
    return phraseText(clause, written, { from: subject.from, to: last + 1 }).replace(/[了过]$/, '');
  const verb = clause.verb(last);
  const end = verb === null ? clause.end(last) : clause.start(last) + verb.surface.length;
  return clause.text.slice(clause.start(from), end);
}

function isPronoun(clause: Clause, { from, to }: Range, { nounParts }: ClaimLexicon): boolean {
  return nounParts.are(clause.text, clause.start(from), clause.end(to - 1), PRONOUN);
}

/** What a verb that cannot be a noun tells of its subject (提高, 占, 达到, 已有) is no name of what is measured. */
export function nameOfVerb(governed: VerbRun | null, source: Surroundings): string | null {
  if (governed === null) return null;
  const { clause, run } = governed;
  const last = run.to - 1;
  if (!clause.is(last, VERB) || clause.is(last, HAVING_VERB | REACHES)) return null;
  if (isWordOf(clause, last, FULFILLING, source.lexicon.governingWords)) return null;
  const tells = clause.is(last, SUBJECT_VERB | COMPARING_VERB) && !clause.is(last, NOMINAL);
  return tells ? null : activityOf(governed, source, null);
}

/** Longest name of an amount, in characters. */
export const LONGEST_AMOUNT = 6;

/** Whether a phrase is the name of an amount: 人均用水量, 总投资. */
export function endsWithAmount(phrase: string, { measureNouns }: ClaimLexicon): boolean {
  return measureNouns.lengthOfEnding(phrase, LONGEST_AMOUNT, AMOUNT | INVESTED) !== 0;
}

/** Whether a phrase is the name of what somebody or something yields: 年产值, 农民人均纯收入. */
export function endsWithAmountOrIncome(phrase: string, { measureNouns }: ClaimLexicon): boolean {
  return measureNouns.lengthOfEnding(phrase, LONGEST_AMOUNT, AMOUNT | INCOME) !== 0;
}

const LONGEST_PERSONS = 4;

/** Whether a phrase ends with a noun of persons: 青年党员, 困难群众. */
export function endsWithPersonNoun(phrase: string, { quantity }: ClaimLexicon): boolean {
  return quantity.countedNouns.longestEndingAt(phrase, phrase.length, LONGEST_PERSONS) !== null;
}

const LONGEST_HEAD = 4;

/** Whether a name is one of persons, of money or of a work: 2000名孩子|是几年前搬来的, 大型电站项目|是国内首创. */
export function isKnownNoun(name: string, lexicon: ClaimLexicon): boolean {
  if (endsWithPersonNoun(name, lexicon) || moneyNoun(name, lexicon) !== null) return true;
  return lexicon.measureNouns.classesOfEnding(name, LONGEST_HEAD, HEAD) !== 0;
}

/** 抚育幼林2万亩,封山育林1万亩: a verb that holds its object speaks of nothing that was told before. */
export function holdsObject(verb: Verb | null, { nounParts }: ClaimLexicon): boolean {
  return verb !== null && nounParts.endAll(verb.surface, 0, verb.surface.length, OBJECT);
}
