import { OFFENCE } from '../../../../lexicon/case-words.js';
import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { CASE } from '../../../../lexicon/counter-words.js';
import type { Clause } from '../clauses/clause.js';
import { NEGATION } from '../clauses/phrase.js';

/** Counts cases, and things that are no offence: 销售服装36件. */
const PIECES = '件';

/**
 * 其中机动车未悬挂号牌6起, 违反禁令标志12起, 对8起涉嫌违法行为立案: what was not done, or done wrong, is the name of a case.
 * @param number the token that counts
 */
export function isOffence(clause: Clause, verb: number, number: number, lexicon: ClaimLexicon): boolean {
  const unit = clause.quantity(number)?.unit ?? '';
  if (!lexicon.counterWords.are(unit, 0, unit.length, CASE)) return false;
  const surface = unit === PIECES ? '' : (clause.verb(verb)?.surface ?? '');
  return clause.isOneOf(verb - 1, NEGATION) || lexicon.caseWords.are(surface, 0, surface.length, OFFENCE);
}
