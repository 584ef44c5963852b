import { CONNECTIVE, NOMINAL, PAUSE } from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from './clause.js';
import { NOUN_LIKE, trimmed } from './phrase.js';

const PARTY = '一行';

/** Where the name of those ends who travel together, before 一行: the token behind it, or null. */
export function endOfParty(clause: Clause, last: number): number | null {
  const end = clause.end(last);
  return clause.text.startsWith(PARTY, end - 2) && end - clause.start(last) >= 2 ? last + 1 : null;
}

/** 由专家组成的义诊服务队一行14人: those who come are named by the nouns next to 一行, and no verb before them governs. */
export function partyBefore(clause: Clause, from: number, to: number): Range | null {
  let start = to - 1;
  while (start > from && (clause.is(start - 1, NOUN_LIKE | CONNECTIVE | PAUSE) || namesOffice(clause, start - 1)))
    start--;
  return trimmed(clause, start, to);
}

/** Makes an office of the verb before it: 调研|员. */
const OFFICER = '员'.charCodeAt(0);

function namesOffice(clause: Clause, at: number): boolean {
  return clause.is(at, NOMINAL) && clause.text.charCodeAt(clause.start(at + 1)) === OFFICER;
}
