import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { CONNECTIVE, NOMINAL, NOUN, PAUSE } from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { moneyNoun } from '../roles/role.js';

/** 3万元产业|发展|奖补资金, 5000元光伏扶贫|入股|资金: what a sum is for, up to the name of the money; not 80万元|发展|产业. */
export function endsAsFund(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): boolean {
  if (clause.quantity(from - 1)?.category !== 'money') return false;
  const last = clause.lastOfRun(at, NOUN | NOMINAL);
  const closes = last + 1 === clause.length || clause.is(last + 1, PAUSE | CONNECTIVE);
  return closes && clause.is(last, NOUN) && moneyNoun(clause.surface(last), lexicon) !== null;
}
