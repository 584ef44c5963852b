import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { ARRANGING, HELPING, ORDERING } from '../../../../lexicon/governing-words.js';
import {
  ATTRIBUTIVE,
  LIGHT_VERB,
  NOMINAL,
  NOUN,
  OBJECT_VERB,
  PIVOT_VERB,
  QUANTITY,
  QUOTED,
} from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isVerbOf } from '../clauses/phrase.js';
import { endsWithPersons } from '../counted/counted-head.js';
import { endsWithPersonNoun } from '../measure/naming.js';

/** 投入资金|修缮学校36所, 组织党员|整治沟渠3公里: what those do or are for whom or which the verb before has got; not 组织党员|学习活动. */
export function isDoneWith(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  const { nounEndings, personEndings } = lexicon;
  if (at === chosen + 1 || !clause.is(at, OBJECT_VERB) || !clause.is(at + 1, NOUN)) return false;
  if (clause.endsWith(at + 1, nounEndings.activity)) return false;
  for (let between = chosen + 1; between < at; between++) if (!clause.is(between, NOUN | ATTRIBUTIVE)) return false;
  if (clause.endsWith(at - 1, nounEndings.means))
    return !clause.is(chosen, LIGHT_VERB) || (clause.verb(chosen)?.money ?? null) !== null;
  const acts = clause.endsWith(at - 1, nounEndings.hands) || clause.endsWith(at - 1, personEndings.servant);
  return acts && isVerbOf(clause, chosen, ARRANGING, lexicon);
}

/** 开展“送法下乡”活动|发放宣传单300份: what is done there is named by the verb behind the activity. */
export function isDoneThere(clause: Clause, at: number, chosen: number, { nounEndings }: ClaimLexicon): boolean {
  if (!clause.is(chosen, LIGHT_VERB) || !clause.is(at - 1, NOUN) || !clause.is(at, OBJECT_VERB | PIVOT_VERB))
    return false;
  if (!clause.endsWith(at - 1, nounEndings.activity)) return false;
  const last = clause.lastOfRun(at, NOUN);
  return last > at && clause.is(last + 1, QUANTITY) && !clause.endsWith(last, nounEndings.activity);
}

/** 开展|走访慰问|老人36人, 实施“春风行动”|帮扶困难职工36名: what is held is done to the persons whom the number counts. */
export function isDoneToPersons(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  const held = clause.is(chosen, LIGHT_VERB) || clause.is(at - 1, QUOTED);
  if (!held || !clause.is(at, NOMINAL) || !clause.is(at + 1, NOUN)) return false;
  for (let between = chosen + 1; between < at; between++)
    if (!clause.is(between, NOUN | NOMINAL | QUOTED)) return false;
  const last = clause.lastOfRun(at, NOUN);
  return clause.is(last + 1, QUANTITY) && endsWithPersons(clause, last, lexicon);
}

/** 扶持贫困户|发展肉牛1.2万头: what those do who are helped. */
export function isHelpedTo(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  if (at !== chosen + 2 || !clause.is(at + 1, NOUN) || !isVerbOf(clause, chosen, HELPING, lexicon)) return false;
  return endsWithPersons(clause, at - 1, lexicon);
}

/** 判决李某|支付货款3万元: what those pay who are ordered to, whoever they are. */
export function isOrderedToPay(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  if (at !== chosen + 2 || !clause.is(at - 1, NOUN) || clause.verb(at)?.money !== 'spent') return false;
  return isVerbOf(clause, chosen, ORDERING, lexicon);
}

/** 领办合作社|流转800亩土地: what those do that a verb has set up, where a noun follows the number; not 开展企业培训3次. */
export function isDoneByFirm(clause: Clause, verb: number, at: number, { nounEndings }: ClaimLexicon): boolean {
  return at === verb + 2 && clause.is(at + 2, NOUN) && clause.endsWith(at - 1, nounEndings.firm);
}

/** 组织村民|植树300株: what those do who are got together, where their number or how often is not told; not 组织村民培训3次. */
export function isDoneByThose(clause: Clause, verb: number, at: number, lexicon: ClaimLexicon): boolean {
  const category = clause.quantity(at + 1)?.category;
  if (category !== 'count' && category !== 'area' && category !== 'length' && category !== 'weight') return false;
  return isVerbOf(clause, verb, ARRANGING, lexicon) && endsWithPersonNoun(clause.surface(at - 1), lexicon);
}
