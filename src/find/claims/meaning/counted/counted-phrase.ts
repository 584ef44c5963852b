import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { ANY_KIND, DIMENSION, TERM, VARYING } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DETERMINER,
  HAVING_VERB,
  NOMINAL,
  NOUN,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Quantity } from '../../quantity/types.js';
import type { Clause, Range } from '../clauses/clause.js';
import { isWordOf, NOUN_LIKE, trimmed } from '../clauses/phrase.js';
import { namesPlace } from '../place.js';
import { moneyNoun } from '../roles/role.js';
import { isVerbal } from '../verbs/verbal.js';
import { actAfter, isActedFor } from './act.js';
import {
  beforeOneOf,
  beyondSource,
  beyondTheme,
  comesTo,
  isHeadless,
  isOfOwner,
  isOnePriced,
  measuresNext,
  namesNothing,
  ownerBehind,
  ownsOnly,
  qualifierAt,
  relativeHead,
  someDo,
  tellsSource,
} from './counted-head.js';
import { ruleOf } from './phrase-rule.js';
import { type PhraseRule, staysInPhrase } from './verb-in-phrase.js';
import { workOf } from './work.js';

/** The noun phrase that the number at `index` counts, directly after it, or null. */
export function phraseAfter(
  clause: Clause,
  index: number,
  lexicon: ClaimLexicon,
  alone: boolean,
  governor: Verb | null,
): Range | null {
  const quantity = clause.quantity(index);
  const from = startOfPhrase(clause, index, lexicon);
  if (from === null || clause.is(from, QUANTITY | PAUSE)) return null;
  // 架设干管5条|长3723米
  if (clause.is(from + 1, QUANTITY) && isWordOf(clause, from, DIMENSION, lexicon.phraseWords)) return null;
  if (namesNothing(clause, index, from, lexicon) || someDo(clause, index)) return null;
  if (quantity?.category === 'money' && isOnePriced(clause, from, lexicon)) return null;
  if (quantity?.category === 'money') {
    const sum = sumOfSomebody(clause, from, lexicon);
    if (sum !== null) return sum;
  }
  const one = beforeOneOf(clause, from, lexicon);
  if (one !== null) return { from, to: one };
  const rule = quantity === null ? 'plain' : ruleOf(clause, index, quantity, lexicon, alone, governor);
  const limit = isActedFor(clause, index, lexicon)
    ? actAfter(clause, from)
    : workOf(clause, from, quantity, governor, lexicon);
  // 拿出5万元奖励考上大学的学生, 7千元用于帮扶困难的学生, but 投资5万元建设的冷库
  const given = quantity?.category === 'money' && (governor !== null || !clause.is(from, NOMINAL));
  const acts = given && clause.is(from, VERB) && !clause.isWord(from + 1, '的');
  const head = acts ? null : relativeHead(clause, from, lexicon, quantity?.category);
  const does = governor !== null && (governor.marks & HAVING_VERB) === 0;
  const owner = head === null && does ? ownerBehind(clause, from, quantity, lexicon) : null;
  const phrase = owner === null ? extend(clause, head ?? from, lexicon, rule, limit) : { from, to: owner };
  return phrase !== null && measuresNext(clause, phrase, lexicon) ? null : phrase;
}

const isPlainVerb = (clause: Clause, at: number): boolean => clause.is(at, VERB) && !clause.is(at, NOMINAL);

/** Whether the nouns from `at` on end with one of money. */
function endsWithMoney(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const last = clause.lastOfRun(at, NOUN);
  return clause.is(last, NOUN) && moneyNoun(clause.surface(last), lexicon) !== null;
}

/** 拿到3万元分红的村民: the sum, and not who has it; not 3万元的分红. */
function sumOfSomebody(clause: Clause, from: number, lexicon: ClaimLexicon): Range | null {
  if (!clause.isWord(from + 1, '的') || !clause.is(from + 2, NOUN_LIKE)) return null;
  return moneyNoun(clause.surface(from), lexicon) === null ? null : { from, to: from + 1 };
}

/** The token that the noun phrase behind a number begins with: behind another number that says which or how long, and behind 的. */
function startOfPhrase(clause: Clause, index: number, lexicon: ClaimLexicon): number | null {
  const quantity = clause.quantity(index);
  let from = index + 1;
  if (quantity?.category === 'count' && qualifierAt(clause, from, lexicon)) from++;
  // 举办2次为期30天的技能培训
  if (isWordOf(clause, from, TERM, lexicon.phraseWords) && clause.is(from + 1, QUANTITY)) from += 2;
  // 下派5批86名村干部
  if (quantity?.unit === '批' && clause.is(from, QUANTITY)) from++;
  // 修通800米长的小路, 铺设管网12公里长
  if (
    quantity?.category === 'length' &&
    isWordOf(clause, from, DIMENSION, lexicon.phraseWords) &&
    !clause.is(from + 1, NOUN_LIKE)
  )
    from++;
  // 500元至2000元不等的补助
  if (isWordOf(clause, from, VARYING, lexicon.phraseWords)) from++;
  if (clause.isWord(from, '的')) {
    from++;
    if (isHeadless(clause, from, lexicon)) return null;
    // 承包了350亩的农场主
    if (quantity !== null && isOfOwner(clause, from, quantity, lexicon)) return null;
    // 12万元的稳定集体经济收入
    if (quantity?.category === 'money' && isPlainVerb(clause, from) && endsWithMoney(clause, from + 1, lexicon)) from++;
    // 250元的一季度救助金
    if (clause.is(from, TIME) && clause.is(from + 1, NOUN_LIKE)) from++;
    // 300元的长期护理补贴
    if (quantity?.category === 'money' && clause.is(from, ADVERB) && clause.is(from + 1, NOUN_LIKE | NOMINAL)) from++;
  }
  from = beyondSource(clause, beyondTheme(clause, beyondTime(clause, from, quantity)), lexicon);
  while (clause.is(from, DETERMINER | ASIDE)) from++;
  return from < clause.length ? from : null;
}

/** 36栋|上世纪九十年代|建的房屋, 32万亩|冬季|小麦: behind what says from when the things counted are, or `at`; 投资80万元|去年|建成厂房 is no such. */
function beyondTime(clause: Clause, at: number, quantity: Quantity | null): number {
  if (quantity?.category !== 'count' && quantity?.category !== 'area' && quantity?.category !== 'length') return at;
  let to = at;
  while (clause.is(to, TIME)) to++;
  if (to > at && clause.isWord(to, '的')) to++;
  return clause.is(to, NOUN_LIKE | VERB) ? to : at;
}

function extend(clause: Clause, from: number, lexicon: ClaimLexicon, rule: PhraseRule, limit: number): Range | null {
  let to = from;
  const ofPersons = rule === 'persons' || rule === 'named';
  for (let at = from; at < limit; at++) {
    if (at > from && tellsSource(clause, at, lexicon)) break;
    if (clause.is(at, NOUN_LIKE)) to = at + 1;
    else if (clause.is(at, VERB)) {
      // 深入18个乡镇(街道)|指导生产
      if (clause.is(at - 1, ASIDE) && at - 1 > from && namesPlace(clause.surface(at - 2), lexicon)) break;
      if (!staysInPhrase(clause, at, from, lexicon, rule, limit)) break;
      to = at + 1;
    } else if (clause.is(at, CONNECTIVE | PAUSE)) {
      if (to === from || !joins(clause, at, lexicon)) break;
    } else if (to > from && clause.isWord(at, '等')) {
      // 10万公里的燃气|等各类管道
      if (isWordOf(clause, at + 1, ANY_KIND, lexicon.phraseWords)) at++;
      if (!clause.is(at + 1, NOUN)) break;
    } else if (
      to > from &&
      opensNoun(clause, at + 1, lexicon) &&
      (clause.isWord(at, '的') || clause.isWord(at, '之'))
    ) {
      if (isHeadless(clause, at + 1, lexicon) || (ofPersons && ownsOnly(clause, at, at, lexicon))) break;
      if (comesTo(clause, at + 1, lexicon) || isOfPlace(clause, from, at, rule, lexicon)) break;
    } else break;
  }
  // 学生|主要|来自山区
  const told = clause.is(to, VERB | PREPOSITION) || tellsSource(clause, to, lexicon);
  while (told && to - 1 > from && clause.is(to - 1, ATTRIBUTIVE)) to--;
  return to > from ? trimmed(clause, from, to) : null;
}

/** 12个社区的|文化广场, 680个县(区)的|学生: of so many places what they have is not counted; 3户外县的商户 is of one. */
function isOfPlace(clause: Clause, from: number, at: number, rule: PhraseRule, lexicon: ClaimLexicon): boolean {
  const to = clause.is(at - 1, ASIDE) ? at - 1 : at;
  return rule !== 'persons' && rule !== 'named' && to > from && namesPlace(clause.textOf({ from, to }), lexicon);
}

/** Whether a noun begins at a token, also one that begins with a verb: 条件较差的|经营者. */
function opensNoun(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  if (clause.is(at, NOUN_LIKE)) return true;
  return clause.is(at, VERB) && clause.is(at + 1, NOUN) && !isVerbal(clause, at, lexicon);
}

/** Whether what stands after a 、 or 和 still belongs to the phrase: a noun, and no number of its own before the next pause. */
function joins(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const noun = clause.is(at + 1, NOUN_LIKE) || (clause.is(at + 1, VERB) && !isVerbal(clause, at + 1, lexicon));
  if (!noun) return false;
  for (let ahead = at + 1; ahead < clause.length; ahead++) {
    if (clause.is(ahead, QUANTITY | SUBJECT_VERB)) return false;
    // 选派200名市、县机关干部|到100个村任职
    if (clause.is(ahead, PREPOSITION)) return true;
    if (clause.is(ahead, PAUSE)) return !endsListed(clause, ahead);
    if (clause.is(ahead, CONNECTIVE) || isVerbal(clause, ahead, lexicon)) return true;
  }
  return true;
}

/** Whether a list goes on from `from` that the next number sums up: 石桥等19个镇和|黄庄、双河等18个乡. */
function endsListed(clause: Clause, from: number): boolean {
  let at = from;
  while (clause.is(at, NOUN_LIKE | PAUSE)) at++;
  return clause.isWord(at, '等') && clause.is(at + 1, QUANTITY);
}
