import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { ISSUING } from '../../../../lexicon/governing-words.js';
import { RULE } from '../../../../lexicon/measure-nouns.js';
import {
  CONNECTIVE,
  HAVING_VERB,
  NOMINAL,
  NOUN,
  OBJECT_VERB,
  PARTICLE,
  PAUSE,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { NOUN_LIKE } from '../clauses/phrase.js';
import { isVerbal } from './verbal.js';

/** 设立法律服务、信访接待4个窗口: the first verb, where the one before the number ends a list of what is done where those are that are counted. */
export function verbOverActs(
  clause: Clause,
  from: number,
  index: number,
  at: number,
  lexicon: ClaimLexicon,
): number | null {
  if (at + 1 !== index || !clause.is(index + 1, NOUN) || clause.quantity(index)?.category !== 'count') return null;
  const first = firstVerbal(clause, from, at, lexicon);
  if (!clause.is(first, OBJECT_VERB | HAVING_VERB) || clause.is(first, NOMINAL)) return null;
  return endsListOfActs(clause, first, at) ? first : null;
}

/** Whether a verb ends a list of what is done, as each of its items does: 设立|法律服务、信访|接待; not 新建泵站、改造 or 查封、扣押. */
function endsListOfActs(clause: Clause, first: number, at: number): boolean {
  let listed = false;
  for (let between = first + 1; between < at; between++) {
    const pause = clause.is(between, PAUSE);
    if (pause ? between === first + 1 || !clause.is(between - 1, VERB) : !clause.is(between, NOUN_LIKE | VERB))
      return false;
    listed ||= pause;
  }
  return listed;
}

/** 体检、义诊等|5个项目: what is done names those that 等 sums up, where nothing else stands before it; not 开展巡逻、宣传等12项工作. */
export function listsActs(clause: Clause, from: number, index: number): boolean {
  if (!clause.isWord(index - 1, '等') || !clause.is(index + 1, NOUN | NOMINAL)) return false;
  let listed = false;
  let acts = false;
  for (let at = from; at < index - 1; at++) {
    const act = clause.is(at, VERB);
    if (act && !clause.is(at + 1, PAUSE | CONNECTIVE | PARTICLE)) return false;
    if (!act && !clause.is(at, NOUN | PAUSE | CONNECTIVE)) return false;
    acts ||= act;
    listed ||= clause.is(at, PAUSE | CONNECTIVE);
  }
  return acts && listed;
}

/** 制定出台|服务企业发展12条措施: those who issue rules govern their number, whatever says in between what they are for. */
export function issuersOfRules(clause: Clause, from: number, index: number, lexicon: ClaimLexicon): Range | null {
  if (clause.quantity(index)?.category !== 'count' || !namesRules(clause, index + 1, lexicon)) return null;
  let first = from;
  while (first < index && !issues(clause, first, lexicon)) first++;
  let to = first;
  while (issues(clause, to, lexicon)) to++;
  for (let at = to; at < index; at++) if (clause.is(at, VERB)) return { from: first, to };
  return null;
}

/** Whether a verb puts rules into force: 出台, 印发. */
function issues(clause: Clause, at: number, { governingWords }: ClaimLexicon): boolean {
  return clause.is(at, VERB) && governingWords.are(clause.text, clause.start(at), clause.nameEnd(at), ISSUING);
}

function firstVerbal(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): number {
  let at = from;
  while (at < to && !isVerbal(clause, at, lexicon)) at++;
  return at;
}

/** Whether the nouns from `at` on end with one that names rules: 政策措施. */
function namesRules(clause: Clause, at: number, { measureNouns }: ClaimLexicon): boolean {
  return measureNouns.classesOfEnding(clause.surface(clause.lastOfRun(at, NOUN)), LONGEST_RULE, RULE) !== 0;
}

/** Characters of the longest noun of rules. */
const LONGEST_RULE = 2;
