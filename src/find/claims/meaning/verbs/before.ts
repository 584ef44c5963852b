import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { MOVING, RECIPIENT } from '../../../../lexicon/frame-words.js';
import { SHARING } from '../../../../lexicon/governing-words.js';
import { EXPECTED, TERM } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  COMPARING_VERB,
  CONNECTIVE,
  DETERMINER,
  DISPOSAL,
  DUMMY_VERB,
  NOMINAL,
  NOUN,
  OBJECT_VERB,
  PARTICLE,
  PAUSE,
  PIVOT_VERB,
  PREPOSITION,
  QUANTITY,
  REACHES,
  SCOPE,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { endOfParty, partyBefore } from '../clauses/party.js';
import { isRestTold, isVerbOf, isWordOf, NOUN_LIKE, trimmed } from '../clauses/phrase.js';
import { isOffence } from '../counted/offence.js';
import { subjectOf } from '../measure/subject.js';
import { moved, prepositional } from './preposition-before.js';
import { dummyObject } from './verb-after.js';
import {
  amountAt,
  behindTime,
  boundsNumber,
  comesToSum,
  endsPhrase,
  isAt,
  namesPrice,
  ownerOfAmount,
} from './verb-before.js';
import { issuersOfRules, listsActs, verbOverActs } from './verb-of-counted.js';
import { verbOfPhrase } from './verb-of-phrase.js';
import { changeEndingAt, lastOfList, mainVerb, runEndingAt } from './verb-runs.js';
import { isVerbal } from './verbal.js';

/**
 * What stands before a number in its clause.
 * - `object`: a verb, then the noun phrase (擦洗果皮箱29425个)
 * - `direct`: the verb stands next to the number (举办2场); the phrase is its subject
 * - `subject`: the measure stands before the verb (参互率达87%, 占总面积的75%)
 * - `bare`: a noun phrase without a verb (办结率97.72%)
 * - `prepositional`: the number stands in a phrase that a preposition opens (在17个旗县开展试点) or a 的 closes (承诺的33项实事)
 * - `empty`: nothing (、175人次)
 */
export interface Before {
  readonly frame: 'object' | 'direct' | 'subject' | 'bare' | 'prepositional' | 'empty';
  /** The governing verb, with the verbs that form one verb with it. */
  readonly verbs: Range | null;
  readonly phrase: Range | null;
}

const SKIPPED = QUANTITY | ATTRIBUTIVE | ADVERB | TIME | DETERMINER | PARTICLE | ASIDE | PAUSE | CONNECTIVE | SCOPE;

const EMPTY: Before = { frame: 'empty', verbs: null, phrase: null };

/** Reads the tokens from `first` up to the number at `index`. */
export function readBefore(clause: Clause, first: number, index: number, lexicon: ClaimLexicon): Before {
  let to = index;
  while (to > first && (clause.is(to - 1, SKIPPED) || saysWill(clause, to - 1, index))) to--;
  if (to === first) {
    const attributive = first === 0 && clause.is(index - 1, ATTRIBUTIVE) && !isRestTold(clause, index, lexicon);
    return attributive ? { frame: 'bare', verbs: null, phrase: { from: index - 1, to: index } } : EMPTY;
  }
  const from = behindTime(clause, first, to, lexicon);
  const issuers = issuersOfRules(clause, from, index, lexicon);
  if (issuers !== null) return { frame: 'direct', verbs: issuers, phrase: null };
  const last = to - 1;
  // 此次培训|为期12天
  const lasting = isWordOf(clause, last, TERM, lexicon.phraseWords) && !clause.isWord(index + 1, '的');
  // 活动自1月起,为期12天
  if (lasting && last === from) return EMPTY;
  if (lasting) {
    const activity = clause.is(last - 1, NOMINAL)
      ? trimmed(clause, from, last)
      : subjectOf(clause, from, last, lexicon);
    return { frame: 'subject', verbs: { from: last, to }, phrase: activity };
  }
  const party = endOfParty(clause, last, lexicon);
  if (party !== null) return { frame: 'bare', verbs: null, phrase: partyBefore(clause, from, party, lexicon) };
  const share =
    clause.isWord(to, '的') ||
    isWhole(clause, to, index, lexicon) ||
    (to < index && isSharedOut(clause, from, to, lexicon))
      ? shareBefore(clause, from, last, lexicon)
      : null;
  if (share !== null) {
    return { frame: 'subject', verbs: { from: share, to: share + 1 }, phrase: subjectOf(clause, from, share, lexicon) };
  }
  if (listsActs(clause, from, index)) return { frame: 'bare', verbs: null, phrase: { from, to } };
  if (clause.is(last, VERB)) return readVerb(clause, from, last, index, lexicon);
  if (clause.is(last, PREPOSITION | DISPOSAL)) {
    const phrase = isAt(clause, last, index, lexicon) ? amountAt(clause, from, last, lexicon) : null;
    if (phrase !== null) return { frame: 'bare', verbs: null, phrase };
    const moves = isWordOf(clause, last, MOVING, lexicon.frameWords);
    // 分发给1335户贫困户
    const gives = clause.isWord(last, '给') && clause.is(last - 1, VERB) ? { from: last - 1, to: last } : null;
    const subject = moves ? subjectOf(clause, from, moved(clause, last), lexicon) : null;
    return { frame: 'prepositional', verbs: gives, phrase: subject };
  }
  return phraseNextTo(clause, from, to, lexicon);
}

/** 总投资|将|超1亿元: before a bounded number that ends its clause 将 is no preposition. */
function saysWill(clause: Clause, at: number, index: number): boolean {
  if (at + 1 !== index || index + 1 !== clause.length || !clause.isWord(at, '将')) return false;
  const quantity = clause.quantity(index);
  return quantity !== null && quantity.numeral.start > quantity.start;
}

/** Reads what stands before a number with the verb `last` next to it, but for words that govern nothing. */
function readVerb(clause: Clause, from: number, last: number, index: number, lexicon: ClaimLexicon): Before {
  const to = last + 1;
  const relative = to === index - 1 && clause.isWord(to, '的');
  if (relative) {
    const main = mainVerb(clause, from, last, lexicon);
    if (main !== null) return { frame: 'direct', verbs: { from: main, to: main + 1 }, phrase: null };
    return { frame: 'prepositional', verbs: { from: last, to }, phrase: null };
  }
  if (boundsNumber(clause, index, last, lexicon)) {
    if (last === from) return EMPTY;
    const governed = phraseNextTo(clause, from, last, lexicon);
    if (governed.frame === 'object' && !comesToSum(clause, governed, lexicon)) return governed;
  }
  const listed = clause.isWord(to, '等') && clause.is(last - 1, NOUN);
  if (listed || endsPhrase(clause, from, last, lexicon)) return phraseNextTo(clause, from, to, lexicon);
  const over = verbOverActs(clause, from, index, last, lexicon);
  if (over !== null) return { frame: 'direct', verbs: { from: over, to: over + 1 }, phrase: null };
  return verbNextTo(clause, from, to, lexicon);
}

/** 上缴税金占财政收入的三分之一: a share governs, whatever verbs stand around it. */
function shareBefore(clause: Clause, from: number, last: number, lexicon: ClaimLexicon): number | null {
  let at = last;
  while (at >= from && !isVerbOf(clause, at, SHARING, lexicon)) at--;
  return at < from ? null : at;
}

/** 占任务|7万亩|的46%: whether a number is that of the whole which the next one is a share of. */
export function isSharedOut(clause: Clause, from: number, index: number, lexicon: ClaimLexicon): boolean {
  if (!clause.is(index, QUANTITY) || !clause.isWord(index + 1, '的')) return false;
  return clause.quantity(index + 2)?.category === 'ratio' && shareBefore(clause, from, index - 1, lexicon) !== null;
}

/** 呈增长势头企业占规上工业企业75.8%: the noun next to a ratio can be the whole that it is a share of. */
function isWhole(clause: Clause, to: number, index: number, lexicon: ClaimLexicon): boolean {
  if (to !== index || clause.quantity(index)?.category !== 'ratio') return false;
  let at = to - 1;
  while (clause.is(at, NOUN_LIKE)) at--;
  return at < to - 1 && isVerbOf(clause, at, SHARING, lexicon);
}

function verbNextTo(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Before {
  const subject = clause.is(to - 1, SUBJECT_VERB | COMPARING_VERB | REACHES);
  const verbs = clause.is(to - 1, SUBJECT_VERB)
    ? changeEndingAt(clause, from, to)
    : runEndingAt(clause, from, to - 1, lexicon);
  return {
    frame: subject ? 'subject' : 'direct',
    verbs,
    phrase: subjectOf(clause, from, verbs.from, lexicon),
  };
}

const NO_VERBS: readonly number[] = [];

function phraseNextTo(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Before {
  let found: number[] | null = null;
  let preposition = -1;
  for (let at = from; at < to; at++) {
    // 完成老桥至新村3.4公里道路改造: how far it reaches is part of the name
    if (found !== null && clause.isWord(at, '至') && clause.quantity(to)?.category === 'length') continue;
    if (clause.is(at, PREPOSITION | DISPOSAL)) preposition = at;
    else if (isVerbal(clause, at, lexicon)) {
      if (found === null) found = [at];
      else found.push(at);
    }
  }
  const verbs = found ?? NO_VERBS;
  const chosen = verbOfPhrase(clause, verbs.length > 1 ? withoutRelative(clause, verbs, lexicon) : verbs, to, lexicon);
  const governing = chosen === null ? null : lastOfList(clause, chosen, verbs);
  const closed = preposition !== -1 && clause.isWord(to, '的');
  if (preposition > (governing ?? -1) || closed)
    return prepositional(clause, from, preposition, to, governing, lexicon);
  if (governing === null || isOffence(clause, governing, to, lexicon))
    return { frame: 'bare', verbs: null, phrase: trimmed(clause, behindOwner(clause, from, to, lexicon), to) };
  const run = runEndingAt(clause, from, governing, lexicon);
  const verb = clause.verb(governing);
  // 占年初预算5亿元的46%, where 占年初预算的46% measures a share
  const shares = isVerbOf(clause, governing, SHARING, lexicon);
  const sum = shares && (clause.quantity(to)?.category === 'money' || isSharedOut(clause, from, to, lexicon));
  if (!sum && (shares || clause.is(governing, COMPARING_VERB))) {
    return { frame: 'subject', verbs: run, phrase: subjectOf(clause, from, run.from, lexicon) };
  }
  const rated = verb?.change === null && clause.endsWith(to - 1, lexicon.nounEndings.rate);
  if ((rated && clause.is(governing, OBJECT_VERB | PIVOT_VERB)) || namesPrice(clause, governing, to, lexicon)) {
    // 企业反映问题办结率97.9%: what stands before a rate names it
    return { frame: 'bare', verbs: null, phrase: trimmed(clause, from, to) };
  }
  const owner = ownerOfAmount(clause, governing, to, lexicon);
  if (owner !== null) return { frame: 'bare', verbs: null, phrase: trimmed(clause, owner, to) };
  const named = clause.is(governing, DUMMY_VERB) ? dummyObject(clause, governing + 1, lexicon) : null;
  return { frame: 'object', verbs: named ?? run, phrase: trimmed(clause, governing + 1, to) };
}

/** 公司|预计|年产值5亿元, 他家一年差不多|能|收入10万元, 学校今年学生300人: what is measured stands behind the word or time that follows whose it is. */
function behindOwner(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): number {
  let at = to - 1;
  while (at > from && clause.is(at, NOUN_LIKE)) at--;
  if (at === from || at === to - 1) return from;
  return clause.is(at, TIME) || isWordOf(clause, at, EXPECTED, lexicon.phraseWords) ? at + 1 : from;
}

/**
 * 为提供线索的群众兑现奖励10万元, 落户该镇的企业捐赠餐具36套: a verb before 的 and its noun says which, where another one follows them; one
 * that can be a noun follows those who act, or for whom it is done.
 */
function withoutRelative(clause: Clause, verbs: readonly number[], lexicon: ClaimLexicon): readonly number[] {
  const last = verbs.at(-1) ?? 0;
  for (let at = last - 2; at > (verbs[0] ?? last); at--) {
    if (!clause.isWord(at, '的') || !clause.is(at + 1, NOUN_LIKE)) continue;
    const after = verbs.filter((verb) => verb > at + 1);
    const next = after[0] ?? -1;
    const does = !clause.is(next, NOMINAL) || actsBehind(clause, at + 1, next, lexicon);
    return clause.is(next, VERB) && does ? after : verbs;
  }
  return verbs;
}

/** Whether those who act end the nouns at `at`, or for whom something is done stands before the verb. */
function actsBehind(clause: Clause, at: number, verb: number, { frameWords, nounEndings }: ClaimLexicon): boolean {
  const who = clause.lastOfRun(at, NOUN);
  if (who + 1 === verb) return clause.endsWith(who, nounEndings.firm) || clause.endsWith(who, nounEndings.actor);
  return isWordOf(clause, who + 1, RECIPIENT, frameWords);
}
