import type { ClaimRole } from '../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { INCOME, INVESTED, RAISED, SPENT } from '../../../lexicon/measure-nouns.js';

/**
 * The role of people and households. A verb beside the phrase tells more than the one that governs it (帮助300人就业).
 * @param governing the governing verbs, the nearest first
 * @param around verbs inside the phrase that is counted and after it (就业群众, 劳动力就业)
 * @param benefits the number stands in a phrase that 为, 给, 向, 帮助 opens
 */
export function peopleRole(governing: readonly Verb[], around: readonly Verb[], benefits: boolean): ClaimRole | null {
  if (around.some(employs) || governing.some(employs)) return 'employed';
  if (benefits) return 'served';
  const told = governing.find(tellsOfPeople) ?? around.find(tellsOfPeople);
  return told?.people ?? null;
}

export const employs = (verb: Verb): boolean => verb.people === 'employed';
const tellsOfPeople = (verb: Verb): boolean => verb.people !== null;

/** Income that is not received by whom it is told of, or only given back. */
const OWED = /^(?:拖欠|欠[薪发缴付]?|克扣|追[回讨缴索]|讨[回要薪]|清欠|减免|减征|免征|免除|免收|缓[缴交收]|少[收缴])/;

/** What is owed or waived. */
const DUE = /(?:税收?|[费租金薪]|工资|薪酬)$/;

/** The role of money: an investment by its name, then by the verb, then by the name of the money (收入, 补贴). */
export function moneyRole(governing: readonly Verb[], measure: string | null, lexicon: ClaimLexicon): ClaimRole | null {
  const named = moneyNoun(measure, lexicon);
  // 追回工资86万元, 减免税收3亿元; who gets 拖欠工资 has an income
  const owed = governing.length === 0 ? OWED.test(measure ?? '') : governing.some(({ surface }) => OWED.test(surface));
  if (named === 'income' && owed && DUE.test(measure ?? '')) return null;
  // 拿出18万元分红
  if (named === 'income' && governing.some((verb) => verb.money === 'spent')) return 'spent';
  if (named === 'invested' || named === 'income') return named;
  return governing.find((verb) => verb.money !== null)?.money ?? named;
}

const EARNED = /(?:销售|盈利|获利)$/;

/** The role that the name of money tells. */
export function moneyNoun(measure: string | null, lexicon: ClaimLexicon): ClaimRole | null {
  if (measure === null) return null;
  const classes = lexicon.measureNouns.classesOfEnding(measure, 8, INVESTED | RAISED | SPENT | INCOME);
  if ((classes & INVESTED) !== 0) return 'invested';
  if ((classes & RAISED) !== 0) return 'raised';
  if ((classes & SPENT) !== 0) return 'spent';
  // 完成应税销售2亿元
  return (classes & INCOME) !== 0 || EARNED.test(measure) ? 'income' : null;
}
