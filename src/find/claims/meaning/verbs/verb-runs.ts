import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { RECIPIENT } from '../../../../lexicon/frame-words.js';
import { SHARING, WRONG } from '../../../../lexicon/governing-words.js';
import { LASTING } from '../../../../lexicon/measure-words.js';
import {
  ATTRIBUTIVE,
  COMPARING_VERB,
  CONNECTIVE,
  DETERMINER,
  DISPOSAL,
  DUMMY_VERB,
  HAVING_VERB,
  LIGHT_VERB,
  NOMINAL,
  OBJECT_VERB,
  PAUSE,
  PIVOT_VERB,
  PREPOSITION,
  SUBJECT_VERB,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { isVerbOf, isWordOf, NOUN_LIKE } from '../clauses/phrase.js';
import { isVerbal } from './verbal.js';

/** 新建、改造供水管道113公里: of verbs that a 、 joins the last stands next to what they govern. */
export function lastOfList(clause: Clause, chosen: number, verbs: readonly number[]): number {
  let at = chosen;
  if (clause.is(at, DUMMY_VERB)) return at;
  let last = at;
  while (clause.is(last + 1, PAUSE | CONNECTIVE) && verbs.includes(last + 2)) {
    last += 2;
    // 查封、扣押、冻结现金36万元
    if (clause.is(last + 1, NOUN_LIKE | NOMINAL | DETERMINER)) at = last;
  }
  return at;
}

/** The verbs that stand next to each other up to `at`: 查处纠正, 组织开展, 新建、改建. */
export function runEndingAt(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): Range {
  let start = at;
  while (start > from) {
    if (clause.is(start - 1, VERB) && joinsRun(clause, start - 1, from, lexicon)) start--;
    else if (
      start - 2 >= from &&
      clause.is(start - 1, PAUSE | CONNECTIVE) &&
      clause.is(start - 2, VERB) &&
      (!clause.is(start - 3, NOUN_LIKE) || (clause.is(at, OBJECT_VERB) && !clause.is(start - 2, NOMINAL)))
    ) {
      start -= 2;
    } else break;
  }
  return { from: start, to: at + 1 };
}

/** 组织开展 is one; 保险制度试点|惠及 has a noun that happens to be a verb before the verb. */
function joinsRun(clause: Clause, at: number, from: number, lexicon: ClaimLexicon): boolean {
  // 建成了|占地300亩的园区
  if (clause.nameEnd(at) < clause.end(at)) return false;
  const nominal = clause.is(at, NOMINAL);
  if (nominal && at > from && clause.is(at - 1, NOUN_LIKE & ~ATTRIBUTIVE)) return false;
  const next = clause.verb(at + 1);
  // 研发投入占营收的6.8%, 对违规拉运进行20次整治
  if (isVerbOf(clause, at + 1, SHARING, lexicon) || clause.is(at + 1, DUMMY_VERB)) return false;
  const serves = clause.is(at + 1, PIVOT_VERB) || next?.people === 'served';
  if (nominal && serves && !clause.is(at, LIGHT_VERB)) return false;
  return !clause.is(at, SUBJECT_VERB | COMPARING_VERB | HAVING_VERB);
}

/** 收到被告退还的72000元: the verb that has what the 的 leads to as its object; 用于建设的30亿元 and 在村里领取的300元 have none. */
export function mainVerb(clause: Clause, from: number, last: number, lexicon: ClaimLexicon): number | null {
  let main: number | null = null;
  // 追回|被骗的12万元, 清理|拖欠的工资: what was done wrong is no part of what is done about it
  const joined = isVerbOf(clause, last, WRONG, lexicon) ? last : last - 1;
  for (let at = from; at < last; at++) {
    if (isWordOf(clause, at, RECIPIENT, lexicon.frameWords)) continue;
    // 从民警手中领回|被骗的78元
    if (clause.is(at, PREPOSITION | DISPOSAL)) {
      if (joined < last || clause.is(at, DISPOSAL)) return null;
      main = null;
      continue;
    }
    if (main !== null || at === joined || !isVerbal(clause, at, lexicon)) continue;
    // 经过培训持证上岗的36名学员
    if (isWordOf(clause, at, LASTING, lexicon.measureWords)) continue;
    if (!clause.is(at, OBJECT_VERB | LIGHT_VERB) || clause.is(at, NOMINAL)) return null;
    main = at;
  }
  return main;
}

/** A verb that has what it tells of before it, with one of change that it says the size of: 同比|增长达|20%. */
export function changeEndingAt(clause: Clause, from: number, to: number): Range {
  const before = to - 2;
  const changes = before >= from && clause.is(before, SUBJECT_VERB) && !clause.is(before, NOMINAL);
  return { from: changes && clause.verb(before)?.change !== null ? before : to - 1, to };
}
