import type { ClaimRole } from '../../../core/types.js';
import type { ClaimLexicon, MeasureNounClass, Verb } from '../../../lexicon/claims.js';

/** What the role of a claim is read from. */
export interface RoleEvidence {
  /** The governing verbs, the nearest first. */
  readonly governing: readonly Verb[];
  /** Verbs inside the phrase that is counted and after it (就业群众, 劳动力就业). */
  readonly around: readonly Verb[];
  readonly measure: string | null;
  /** The number stands in a phrase that 为, 给, 向, 帮助 opens. */
  readonly benefits: boolean;
}

/** The role of people and households. A verb beside the phrase tells more than the one that governs it (帮助300人就业). */
export function peopleRole(evidence: RoleEvidence): ClaimRole | null {
  const roles = [...evidence.around, ...evidence.governing].map((verb) => verb.people);
  if (roles.includes('employed')) return 'employed';
  if (evidence.benefits) return 'served';
  const governing = evidence.governing.find((verb) => verb.people !== null)?.people ?? null;
  if (governing !== null) return governing;
  return evidence.around.find((verb) => verb.people !== null)?.people ?? null;
}

const MONEY_CLASSES: readonly MeasureNounClass[] = ['invested', 'raised', 'spent', 'income'];

/** The role of money: an investment by its name, then by the verb, then by the name of the money (收入, 补贴). */
export function moneyRole(evidence: RoleEvidence, lexicon: ClaimLexicon): ClaimRole | null {
  const named = moneyNoun(evidence.measure, lexicon);
  // 拿出18万元分红
  const given = named === 'income' && evidence.governing.some((verb) => verb.money === 'spent');
  if (given) return 'spent';
  if (named === 'invested' || named === 'income') return named;
  const governing = evidence.governing.find((verb) => verb.money !== null)?.money ?? null;
  return governing ?? named;
}

function moneyNoun(measure: string | null, lexicon: ClaimLexicon): ClaimRole | null {
  if (measure === null) return null;
  for (let length = Math.min(8, measure.length); length >= 2; length--) {
    const classes = lexicon.measureNouns.get(measure.slice(-length));
    const found = MONEY_CLASSES.find((name) => classes?.has(name));
    if (found !== undefined) return found as ClaimRole;
  }
  return null;
}
