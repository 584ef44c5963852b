import type { ClaimRole } from '../../../../core/types.js';
import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { INCOME, INVESTED, RAISED, SPENT } from '../../../../lexicon/measure-nouns.js';
import { OWED } from '../../../../lexicon/role-words.js';

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

/** The role of money: an investment by its name, then by the verb, then by the name of the money (收入, 补贴). */
export function moneyRole(governing: readonly Verb[], measure: string | null, lexicon: ClaimLexicon): ClaimRole | null {
  const named = moneyNoun(measure, lexicon);
  if (named === 'income' && isOwed(governing, measure ?? '', lexicon)) return null;
  // 拿出18万元分红
  if (named === 'income' && governing.some((verb) => verb.money === 'spent')) return 'spent';
  if (named === 'invested' || named === 'income') return named;
  return governing.find((verb) => verb.money !== null)?.money ?? named;
}

/** 追回工资86万元, 减免税收3亿元: not received by whom it is told of, or only given back; who gets 拖欠工资 has an income. */
function isOwed(governing: readonly Verb[], measure: string, { roleWords, nounEndings }: ClaimLexicon): boolean {
  if (!nounEndings.due.end(measure)) return false;
  if (governing.length === 0) return roleWords.begin(measure, 0, measure.length, OWED);
  return governing.some(({ surface }) => roleWords.begin(surface, 0, surface.length, OWED));
}

/** The role that the name of money tells. */
export function moneyNoun(measure: string | null, lexicon: ClaimLexicon): ClaimRole | null {
  if (measure === null) return null;
  const classes = lexicon.measureNouns.classesOfEnding(measure, 8, INVESTED | RAISED | SPENT | INCOME);
  if ((classes & INVESTED) !== 0) return 'invested';
  if ((classes & RAISED) !== 0) return 'raised';
  if ((classes & SPENT) !== 0) return 'spent';
  // 完成应税销售2亿元
  return (classes & INCOME) !== 0 || lexicon.nounEndings.earned.end(measure) ? 'income' : null;
}

/** Whether a noun ends with one of money, whatever the role of that. */
export function namesMoney(noun: string, lexicon: ClaimLexicon): boolean {
  const { moneyNouns } = lexicon.quantity;
  return moneyNoun(noun, lexicon) !== null || moneyNouns.longestEndingAt(noun, noun.length, 4) !== null;
}
