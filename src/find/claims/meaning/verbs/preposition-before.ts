import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { MOVING, RECIPIENT } from '../../../../lexicon/frame-words.js';
import { BORROWED } from '../../../../lexicon/measure-words.js';
import { LIGHT_VERB, NOMINAL, NOUN, QUANTITY } from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isWordOf, trimmed } from '../clauses/phrase.js';
import { endsWithAmount } from '../measure/naming.js';
import { isRateOrDegree, subjectOf } from '../measure/subject.js';
import type { Before } from './before.js';
import { doneFor } from './verb-before.js';
import { runEndingAt } from './verb-runs.js';

/** 收入完成3亿元,为年初预算的32%; 最大降雨量为石桥镇126毫米: the number is what 为 says of something before it. */
function isEqual(clause: Clause, preposition: number, to: number, { nounEndings }: ClaimLexicon): boolean {
  const quantity = clause.quantity(to) ?? clause.quantity(to + 1);
  if (quantity?.unit === '毫米') return to === preposition + 2 && clause.endsWith(to - 1, nounEndings.territory);
  return quantity?.category === 'ratio' && clause.endsWith(to - 1, nounEndings.plan);
}

/** 从信用社贷款5万元: where it comes from moves nothing. */
function isBorrowed(clause: Clause, to: number, { measureWords }: ClaimLexicon): boolean {
  return measureWords.endAll(clause.text, clause.start(0), clause.end(to - 1), BORROWED);
}

/** 对全省的贡献率 is a name; 在全市在职党员 is a place before a noun; 由每人每年380元 moves what stands before it. */
export function prepositional(
  clause: Clause,
  from: number,
  preposition: number,
  to: number,
  governing: number | null,
  lexicon: ClaimLexicon,
): Before {
  // 将光伏收益|中的6.77万元
  const among = clause.isWord(to, '的') && clause.isWord(to - 1, '中') && to - 1 > preposition + 1;
  if (among) return prepositional(clause, from, preposition, to - 1, governing, lexicon);
  // 在平均海拔|1400米的大山里
  const sized = clause.is(to, QUANTITY) && clause.isWord(to + 1, '的') && clause.is(to + 2, NOUN);
  if (sized && endsWithAmount(clause.surface(to - 1), lexicon))
    return { frame: 'bare', verbs: null, phrase: trimmed(clause, preposition + 1, to) };
  const named = clause.isWord(preposition, '对') && isRateOrDegree(clause, to - 1, lexicon);
  if (named) return { frame: 'bare', verbs: null, phrase: { from: preposition, to } };
  const moves = isWordOf(clause, preposition, MOVING, lexicon.frameWords);
  // 由居民|自筹资金35万元
  const forOrBy = clause.isWord(preposition, '由') || isWordOf(clause, preposition, RECIPIENT, lexicon.frameWords);
  const done = governing === null && forOrBy ? doneFor(clause, preposition, to, lexicon) : null;
  if (done !== null)
    return { frame: 'object', verbs: { from: done, to: done + 1 }, phrase: trimmed(clause, done + 1, to) };
  if (clause.isWord(preposition, '为') && isEqual(clause, preposition, to, lexicon)) {
    const measure = subjectOf(clause, from, preposition, lexicon);
    return { frame: 'subject', verbs: { from: preposition, to: preposition + 1 }, phrase: measure };
  }
  return {
    frame: 'prepositional',
    verbs: governing === null || governing > preposition ? null : runEndingAt(clause, from, governing, lexicon),
    phrase:
      (moves && !isBorrowed(clause, to, lexicon)
        ? subjectOf(clause, from, moved(clause, preposition), lexicon)
        : null) ?? trimmed(clause, preposition + 1, to),
  };
}

/** 收入|实现|从3万元到5万元的跨越: behind what was moved, over the verb that leads to how. */
export function moved(clause: Clause, preposition: number): number {
  const verb = preposition - 1;
  return clause.is(verb, LIGHT_VERB) && !clause.is(verb, NOMINAL) ? verb : preposition;
}
