import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { BEING_THERE, MAKING_UP, SHARING } from '../../../../lexicon/governing-words.js';
import { COST } from '../../../../lexicon/measure-words.js';
import { BASIS } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ATTRIBUTIVE,
  DETERMINER,
  DISPOSAL,
  HAVING_VERB,
  NOMINAL,
  NOUN,
  PARTICLE,
  PAUSE,
  PIVOT_VERB,
  QUANTITY,
  SCOPE,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { endOfParty } from '../clauses/party.js';
import { isComparison, isVerbOf, isWordOf, NEGATION } from '../clauses/phrase.js';
import { endsWithAmount, type VerbRun } from '../measure/naming.js';
import {
  continuesList,
  countsPersons,
  isMeasuredBefore,
  isPart,
  namesPlace,
  type Place,
  type Surroundings,
} from '../place.js';
import { moneyNoun } from '../roles/role.js';
import type { Before } from './before.js';
import { verbAfter } from './verb-after.js';
import { isVerbal } from './verbal.js';

/** The verb that governs a number: before it, or after it where the number is the subject or stands in a prepositional phrase. */
export function governingVerb(place: Place, surroundings: Surroundings): VerbRun | null {
  const { clause, index, before, right, quantity, previous } = place;
  if (before.frame === 'prepositional') {
    if (isBase(place)) return null;
    // 组建起由28人组成的服务队
    const made = isWordOf(clause, index + 1, MAKING_UP, surroundings.lexicon.governingWords);
    if (made && clause.isWord(index - 1, '由')) return { clause, run: { from: index + 1, to: index + 2 } };
    if (right !== null) return { clause, run: right };
    // 带领党员到石桥等8个村,走访老人: whoever is led there does what the next clause tells
    if (before.verbs !== null && !leadsToPlaces(place, before.verbs, surroundings.lexicon))
      return { clause, run: before.verbs };
    // 在重点县贷款余额36亿元,较年初增长3亿元
    const amount = before.phrase !== null && endsWithAmount(clause.textOf(before.phrase), surroundings.lexicon);
    const end = clause.end(clause.length - 1);
    // 在每月600元补贴的基础上,后两年递增70元: the verb of the next clause tells of another number
    const basis = surroundings.lexicon.phraseWords.endAll(clause.text, clause.start(0), end, BASIS);
    const next = amount || basis ? null : surroundings.clauseAfter(place.number);
    const run = next === null ? null : verbAfter(next, 0, surroundings.lexicon);
    if (next !== null && run !== null) return { clause: next, run };
  }
  if (right?.from === index + 1 && countsPersons(quantity) && sumsUp(place)) return { clause, run: right };
  if (before.frame === 'subject' && right?.from === index + 1 && countsPersons(quantity)) {
    // 全县|超过300人|报名
    if (before.verbs !== null && clause.start(before.verbs.from) >= quantity.start) return { clause, run: right };
  }
  if (before.verbs !== null) {
    // 共有36名学员参加, 已有43个小区的居民领到
    const there = before.frame === 'direct' && isThere(clause, before.verbs.to - 1, surroundings.lexicon);
    if (there && right !== null && reachesTo(clause, index, right.from) && !isDenied(clause, right.from))
      return { clause, run: right };
    return { clause, run: before.verbs };
  }
  if (right === null && isNamedAlone(place, surroundings.lexicon)) {
    const next = surroundings.clauseAfter(place.number);
    const run = next === null ? null : firstVerb(next, surroundings.lexicon);
    return next === null || run === null ? null : { clause: next, run };
  }
  if (right === null || startsAnew(clause, before, index, right) || isSumOf(place, right, surroundings)) return null;
  if (saysWhich(place, right)) return null;
  // 其中5人加入了志愿队 tells what they did
  const does = right.from === index + 1 && !clause.is(right.from, NOMINAL);
  if (isPart(place, surroundings.lexicon) && !does && !actsNext(place, right)) return null;
  // 举办讲座3场、500人参加
  // 因病致贫755户占66.3%: the share is not what they do
  const shares = isVerbOf(clause, right.to - 1, SHARING, surroundings.lexicon) && quantity.category !== 'ratio';
  if (shares && before.frame === 'bare' && right.from === index + 1) return null;
  if (isThereWith(place, surroundings.lexicon) || isMeasuredBefore(place)) return { clause, run: right };
  const last = right.to === clause.length || clause.is(right.to, PAUSE);
  // 20个贫困村退出、3个贫困县|摘帽
  const told = clause.is(place.from - 1, VERB) && last && right.from === (place.after?.to ?? index + 1);
  if (told && before.frame === 'empty') return { clause, run: right };
  const ownVerb = (does || (last && right.from === index + 1)) && countsPersons(quantity) && before.frame === 'empty';
  if (continuesList(place) && previous?.side !== 'right' && !ownVerb && !isParallel(place, right)) return null;
  return { clause, run: right };
}

/** Whether a verb hands on to another, and its clause ends with the places that somebody is led to. */
function leadsToPlaces({ clause, after }: Place, verbs: Range, lexicon: ClaimLexicon): boolean {
  if (after?.to !== clause.length || !clause.is(verbs.to - 1, PIVOT_VERB)) return false;
  return namesPlace(clause.textOf(after), lexicon);
}

/** 86名学员,参加了培训: nothing but those who are counted stands in the clause. */
function isNamedAlone({ clause, index, quantity, before, after, previous }: Place, lexicon: ClaimLexicon): boolean {
  if (previous !== null || (after?.to ?? index + 1) !== clause.length || !countsPersons(quantity)) return false;
  // 村干部、护林员等200余人,参加植树; 李大明等14位农民,来到工地; 专家一行14人,来到牧区
  const named = after === null || clause.isWord(index - 1, '等');
  if (before.frame === 'bare') return named && isListed(clause, index, lexicon);
  for (let at = 0; at < index; at++) if (!clause.is(at, SCOPE | TIME | DETERMINER)) return false;
  return true;
}

/** 市直机关干部、持有证书的技术人员等200余人|参加, 三级联动共7万人|参加: whatever verb stands before what sums up. */
function sumsUp({ clause, index, before }: Place): boolean {
  if (clause.isWord(index - 1, '等')) return true;
  return clause.isWord(index - 1, '共') && before.frame === 'direct' && clause.is((before.verbs?.to ?? 0) - 1, NOMINAL);
}

/** Whether 等, 共 or 一行 sums up before a number those who are named. */
function isListed(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const last = index - 1;
  return clause.isWord(last, '等') || clause.isWord(last, '共') || endOfParty(clause, last, lexicon) !== null;
}

/** The verb that a clause begins with, behind adverbs. */
function firstVerb(clause: Clause, lexicon: ClaimLexicon): Range | null {
  let at = 0;
  while (clause.is(at, ADVERB | ATTRIBUTIVE | TIME)) at++;
  return isVerbal(clause, at, lexicon) ? verbAfter(clause, at, lexicon) : null;
}

/** 总投资6亿元的水库开工建设: what becomes of that which costs, earns or measures so much is not done with the sum. */
function isSumOf({ clause, quantity, index, before }: Place, right: Range, { lexicon }: Surroundings): boolean {
  if (before.frame !== 'bare' || before.phrase === null || clause.is(right.to, QUANTITY)) return false;
  const name = clause.textOf(before.phrase);
  // 全长36公里的公路通车
  if (quantity.category === 'length' || quantity.category === 'area')
    return clause.isWord(index + 1, '的') && endsWithAmount(name, lexicon);
  if (quantity.category !== 'money') return false;
  // 总投资2亿元的3个项目动工
  if (clause.isWord(index + 1, '的') && clause.is(index + 2, QUANTITY)) return false;
  // 村里投资60万元修建广场
  if (right.from === index + 1 && !lexicon.measureWords.endAll(name, 0, name.length, COST)) return false;
  // 经济损失2805万元 5万人受灾
  if (right.from > index + 1 && clause.is(right.from - 1, QUANTITY)) return true;
  const role = moneyNoun(name, lexicon);
  return role === 'invested' || role === 'income';
}

/** 其中36家企业|已|复工, 其中公路36公里|已|通车: what a part of those that were told of does stands behind them. */
function actsNext({ clause, index, quantity, after }: Place, right: Range): boolean {
  if (quantity.category === 'money' || quantity.category === 'ratio' || clause.is(right.to, QUANTITY)) return false;
  let at = after?.to ?? index + 1;
  while (clause.is(at, ADVERB | TIME | DISPOSAL | ATTRIBUTIVE)) at++;
  return at === right.from && (after !== null || at > index + 1);
}

/** 集体收入10万元以上的|村|有12个: what those come to who are counted next is not done with the number that says which. */
function saysWhich({ clause, quantity, index, before, after }: Place, { from, to }: Range): boolean {
  const named = before.frame === 'bare' || before.frame === 'empty';
  if (!named || countsPersons(quantity) || quantity.category === 'count') return false;
  return clause.isWord(index + 1, '的') && after?.to === from && clause.is(to, QUANTITY);
}

/** 103个部门挂包117个村、3795名干部帮扶8253户: who stands after the pause does something of their own, as those before it did. */
function isParallel({ clause, number, after, previous }: Place, right: Range): boolean {
  if (previous?.side !== 'left' || right.from !== after?.to || !clause.is(right.to, QUANTITY)) return false;
  return previous.previous?.clause === number && previous.previous.side === 'right';
}

/** 交付率94.7%、超额完成任务: what a verb after a pause begins has nothing to do with a number that has its measure. */
function startsAnew(clause: Clause, before: Before, index: number, right: Range): boolean {
  if (before.frame !== 'bare') return false;
  // 自办案件16件同比增加33%
  if (clause.quantity(right.to)?.category === 'ratio' && clause.verb(right.to - 1)?.change != null) return true;
  if (!clause.is(index + 1, PAUSE)) return false;
  // 总用户数近3500万、月访问量保持在1000万人次
  // and 年发电量3.7亿千瓦时、上缴利税100万元
  if (clause.is(right.to, QUANTITY) || (clause.is(right.to, NOUN) && clause.is(right.to + 1, QUANTITY))) return true;
  let at = index + 2;
  while (clause.is(at, ADVERB | ATTRIBUTIVE)) at++;
  return clause.is(at, VERB);
}

/** Whether the object of a verb does what the verb behind it tells: 有, 共有; what one 设有 or 拥有 does not. */
function isThere(clause: Clause, at: number, { governingWords }: ClaimLexicon): boolean {
  return clause.is(at, HAVING_VERB) && isWordOf(clause, at, BEING_THERE, governingWords);
}

/** 还有6个小区尚未|完成整改: that something was not done is said of those who are there, and not what they do. */
function isDenied(clause: Clause, verb: number): boolean {
  return NEGATION.has(clause.text.charCodeAt(clause.start(verb) - 1));
}

/** 已有12个党支部360名党员报到: those who are there with something else do what the verb after them tells. */
function isThereWith({ from, index, quantity, before, previous }: Place, { governingWords }: ClaimLexicon): boolean {
  if (previous === null || before.frame !== 'empty' || from !== index || !countsPersons(quantity)) return false;
  const verb = previous.verbs[0]?.surface ?? '';
  return !countsPersons(previous.quantity) && governingWords.are(verb, 0, verb.length, BEING_THERE);
}

/** Opens the day or year that a number is compared with: 比上年同期, 较去年的. */
const BETWEEN_BASE = TIME | DETERMINER | PARTICLE;

/** 比上年同期847件少297件: nothing is done with the number that another is compared with; 比赛前8名 is none. */
function isBase({ clause, index, from, right, quantity }: Place): boolean {
  let at = index - 1;
  while (at > from && clause.is(at, BETWEEN_BASE)) at--;
  if (at < from || !isComparison(clause, at)) return false;
  // and 较2007年底的7.1万人,下降12%
  return right === null ? quantity.category !== 'ratio' : clause.is(right.to, QUANTITY);
}

/** Whether no other number stands between one and its verb, but for its list and for one that is part of it (28个小区的6200户居民领到). */
function reachesTo(clause: Clause, index: number, verb: number): boolean {
  for (let at = index + 1; at < verb; at++) {
    if (clause.is(at, QUANTITY) && !clause.is(at - 1, PAUSE) && !clause.isWord(at - 1, '的')) return false;
  }
  return true;
}
