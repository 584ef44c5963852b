import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { OFFICE, PARTY } from '../../../../lexicon/noun-parts.js';
import { CONNECTIVE, NOMINAL, PAUSE } from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from './clause.js';
import { NOUN_LIKE, trimmed } from './phrase.js';

/** Where the name of those ends who travel together, before 一行: the token behind it, or null. */
export function endOfParty(clause: Clause, last: number, { nounParts }: ClaimLexicon): number | null {
  return nounParts.endAll(clause.text, clause.start(last), clause.end(last), PARTY) ? last + 1 : null;
}

/** 由专家组成的义诊服务队一行14人: those who come are named by the nouns next to 一行, and no verb before them governs. */
export function partyBefore(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Range | null {
  let start = to - 1;
  while (
    start > from &&
    (clause.is(start - 1, NOUN_LIKE | CONNECTIVE | PAUSE) || namesOffice(clause, start - 1, lexicon))
  )
    start--;
  return trimmed(clause, start, to);
}

/** 调研|员: whether what stands behind a verb makes an office of it. */
function namesOffice(clause: Clause, at: number, { nounParts }: ClaimLexicon): boolean {
  const next = clause.start(at + 1);
  return clause.is(at, NOMINAL) && nounParts.are(clause.text, next, next + 1, OFFICE);
}
