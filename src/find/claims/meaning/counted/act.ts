import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { RECIPIENT } from '../../../../lexicon/frame-words.js';
import { HARMING } from '../../../../lexicon/governing-words.js';
import {
  DETERMINER,
  DISPOSAL,
  MODIFIES,
  NOMINAL,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  QUOTED,
  SCOPE,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isVerbOf, isWordOf, NOUN_LIKE } from '../clauses/phrase.js';

/** Whether what is done for, with or to those who are counted, or becomes of them, stands behind their name. */
export function isActedFor(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  // 将36处设施|纳入管理, 从36个村|选派干部
  if (clause.is(index - 1, DISPOSAL) || clause.isWord(index - 1, '从')) return true;
  return (
    isGiven(clause, index, lexicon) ||
    isWith(clause, index) ||
    isWhere(clause, index) ||
    isCaused(clause, index, lexicon)
  );
}

/** Whether 为, 给 or 向 leads to the number. */
function isGiven(clause: Clause, index: number, { frameWords }: ClaimLexicon): boolean {
  let at = index - 1;
  while (clause.is(at, SCOPE | DETERMINER)) at--;
  return isWordOf(clause, at, RECIPIENT, frameWords) && clause.is(at, PREPOSITION);
}

/** 36家企业与12个村|结对帮扶: with whom it is done that the clause ends with. */
function isWith(clause: Clause, index: number): boolean {
  return clause.isWord(index - 1, '与') && clause.is(clause.length - 1, VERB);
}

/** 在17个乡镇|改造项目62个: what is done there begins with the verb, where another number follows. */
function isWhere(clause: Clause, index: number): boolean {
  if (!clause.isWord(index - 1, '在')) return false;
  for (let at = index + 1; at < clause.length && !clause.is(at, PAUSE); at++) if (clause.is(at, QUANTITY)) return true;
  return false;
}

/** 造成9个乡镇|受灾: what becomes of them is no part of their name. */
function isCaused(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  let at = index - 1;
  while (at >= 0 && !clause.is(at, VERB | PAUSE)) at--;
  return isVerbOf(clause, at, HARMING, lexicon);
}

/**
 * Where what is done for those begins: with the last verbs before a number or a pause (农户|办理政策性农业保险, 小区|改造供水管网), and
 * among them with the first that cannot be a noun (项目建设|提供用地), or with what is quoted at the end (职工|“送清凉”).
 */
export function actAfter(clause: Clause, from: number): number {
  let act = clause.length;
  for (let at = from + 1; at < clause.length && !clause.is(at, QUANTITY | PAUSE); at++) {
    if (clause.is(at, QUOTED) && (at + 1 === clause.length || clause.is(at + 1, PAUSE))) return at;
    // 为36名即将入伍的新兵送行
    if (clause.isWord(at + 1, '的') && clause.is(at + 2, NOUN_LIKE)) continue;
    if (!clause.is(at, VERB) || (clause.is(at, MODIFIES) && clause.is(at + 1, NOUN_LIKE))) continue;
    if (!clause.is(at - 1, VERB) || (clause.is(at - 1, NOMINAL) && !clause.is(at, NOMINAL))) act = at;
  }
  return act;
}
