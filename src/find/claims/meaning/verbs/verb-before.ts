import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { GIVEN_TO, LYING, RECIPIENT } from '../../../../lexicon/frame-words.js';
import { PASSING, STAGE } from '../../../../lexicon/governing-words.js';
import { AMOUNT } from '../../../../lexicon/measure-nouns.js';
import { PRICE, TRADING } from '../../../../lexicon/measure-words.js';
import { BASIS, WHEN } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  COMPARING_VERB,
  DETERMINER,
  DUMMY_VERB,
  LIGHT_VERB,
  MODIFIES,
  MOTION_VERB,
  NOMINAL,
  NOUN,
  PIVOT_VERB,
  PREPOSITION,
  REACHES,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { beginsWithWordOf, isVerbOf, isWordOf, NOUN_LIKE } from '../clauses/phrase.js';
import { endsWithAmount, endsWithAmountOrIncome } from '../measure/naming.js';
import { subjectOf } from '../measure/subject.js';
import { moneyNoun } from '../roles/role.js';
import type { Before } from './before.js';
import { isDoneByFirm, isDoneByThose } from './done-with.js';
import { beginsWithHead, isVerbal, saysWhatFor } from './verbal.js';

/** 烟叶收购均价36元: what is traded and how is part of the name of a price that stands next to its number. */
export function namesPrice(clause: Clause, at: number, to: number, lexicon: ClaimLexicon): boolean {
  if (to !== at + 2 || !isWordOf(clause, at, TRADING, lexicon.measureWords)) return false;
  return lexicon.measureWords.are(clause.text, clause.start(at + 1), clause.end(at + 1), PRICE);
}

/**
 * Where the name of an amount begins that belongs to what a verb tells of: 引进的|企业年产值3亿元, |签约项目总投资3亿元 (the amount is that
 * of the enterprise or the project, and nobody signed it; not 完成项目总投资3亿元); else null.
 */
export function ownerOfAmount(clause: Clause, verb: number, to: number, lexicon: ClaimLexicon): number | null {
  if (clause.isWord(verb + 1, '的')) return endsWithAmountOrIncome(clause.surface(to - 1), lexicon) ? verb + 2 : null;
  if (to !== verb + 3 || !isVerbOf(clause, verb, STAGE, lexicon)) return null;
  return moneyNoun(clause.surface(to - 1), lexicon) !== null && beginsWithHead(clause, verb + 1, lexicon) ? verb : null;
}

/** 公路建设|总投资|超过6亿元, 改建农村公路的里程|超过360公里: an amount behind what was done comes to so much; not 接待游客超过3万人. */
export function comesToSum(clause: Clause, { verbs, phrase }: Before, lexicon: ClaimLexicon): boolean {
  if (verbs === null || phrase === null) return false;
  const last = clause.surface(phrase.to - 1);
  if (!lexicon.nounEndings.amount.end(last) && !endsWithAmount(last, lexicon)) return false;
  return clause.isWord(phrase.to - 2, '的') || (clause.is(verbs.to - 1, NOMINAL) && phrase.from === phrase.to - 1);
}

/** 为企业|代办事项36件: behind those for whom something is done a verb that can be a noun is one; not 为企业服务热线36条, 为群众办实事. */
export function doneFor(clause: Clause, preposition: number, to: number, lexicon: ClaimLexicon): number | null {
  for (let at = preposition + 2; at < to - 1; at++) {
    if (!clause.is(at, NOMINAL) || clause.is(at, MODIFIES) || saysWhatFor(clause, at, lexicon)) continue;
    if (clause.is(at - 1, NOUN) && clause.is(at + 1, NOUN)) return at;
  }
  return null;
}

/** Where it is told what is done, behind what says when: 热线开通后|接办来电360个, 展会期间|签约项目36个. */
export function behindTime(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): number {
  for (let at = to - 2; at > from; at--) {
    if (!clause.is(at, TIME | PREPOSITION) || !isWordOf(clause, at, WHEN, lexicon.phraseWords)) continue;
    for (let verb = from; verb < at; verb++) if (clause.is(verb, VERB)) return at + 1;
  }
  return from;
}

const PER = '每'.charCodeAt(0);

/** 接待游客超过100万人次: the verb belongs to the number and does not govern it where another does; not 接待游客突破100万人次. */
export function boundsNumber(clause: Clause, index: number, at: number, { governingWords }: ClaimLexicon): boolean {
  const quantity = clause.quantity(index);
  return quantity !== null && clause.start(at) >= quantity.start && !isWordOf(clause, at, PASSING, governingWords);
}

/**
 * 完成人行步道建设3600米: the verb before the number ends a noun phrase that another verb governs; not after an adverb (救援大队共
 * 接处警58起).
 */
export function endsPhrase(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): boolean {
  if (!clause.is(at, NOMINAL) || clause.is(at, REACHES) || clause.nameEnd(at) < clause.end(at)) return false;
  if (clause.is(at - 1, ADVERB | TIME) && !clause.is(at - 2, VERB)) return false;
  // 花田改造每亩补贴800元
  if (at > 0 && clause.text.charCodeAt(clause.start(at - 1)) === PER) return false;
  if (endsAmount(clause, from, at, lexicon)) return true;
  return !clause.is(at, SUBJECT_VERB) && isGovernedBefore(clause, from, at, lexicon);
}

/** 固定资产投资300万元, 农民人均收入9000元: the verb is the end of the name of an amount; not 县政府投资300万元, where it is what somebody does. */
function endsAmount(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): boolean {
  if (at === from || !clause.is(at - 1, NOUN_LIKE) || !isAmount(clause, at, lexicon)) return false;
  if (clause.is(at, LIGHT_VERB) && isForSomebody(clause, from, at, lexicon)) return false;
  // 平原县投资300万元建成学校
  const invests = clause.verb(at)?.money === 'invested';
  if (invests && (clause.endsWith(at - 1, lexicon.nounEndings.owner) || buildsNext(clause, at))) return false;
  return !isGiver(clause, from, at, lexicon);
}

/** 王大山投资20万元|兴建养鸡场: who invests stands before the verb where what is done with the sum follows; not 项目投资20万元. */
function buildsNext(clause: Clause, at: number): boolean {
  const next = at + 2;
  return clause.is(next, VERB) && !clause.is(next, NOMINAL);
}

/** Whether a verb before the one at `at` governs the phrase that this ends: 完成|步道建设3600米; not 组织|党员|清扫3次. */
function isGovernedBefore(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): boolean {
  let preposition = false;
  for (let before = at - 1; before >= from; before--) {
    if (clause.is(before, PREPOSITION)) preposition = true;
    if (!clause.is(before, VERB) || clause.is(before, MOTION_VERB)) continue;
    if (clause.is(before, LIGHT_VERB))
      return !isDoneByFirm(clause, before, at, lexicon) && !isDoneByThose(clause, before, at, lexicon);
    if (tellsToWhom(clause, from, before, at, lexicon)) return false;
    // 吸纳返乡农民工就业1260人
    const takesOn = clause.verb(before)?.people === 'employed' && clause.verb(at)?.people === 'employed';
    if (preposition || (clause.is(before, PIVOT_VERB) && before < at - 1 && !takesOn)) return false;
    const verbal = isVerbal(clause, before, lexicon);
    if (!verbal && clause.is(before, NOMINAL)) continue;
    // 发放技能提升|补贴
    const named = clause.is(before - 1, NOUN) && !clause.is(before, DUMMY_VERB) && clause.verb(before)?.money === null;
    if (before === at - 1 && named) continue;
    if (before === at - 1) return clause.is(before, DUMMY_VERB);
    if (verbal) return !clause.is(before, COMPARING_VERB);
  }
  return false;
}

/** 村民王大山捐款500元: without another verb the nouns before 捐款 name who gives; not 社会捐款30万元. */
function isGiver(clause: Clause, from: number, at: number, lexicon: ClaimLexicon): boolean {
  if (clause.verb(at)?.money !== 'raised' || clause.endsWith(at - 1, lexicon.nounEndings.gift)) return false;
  for (let before = from; before < at; before++)
    if (clause.is(before, VERB) && !clause.is(before, PIVOT_VERB)) return false;
  return true;
}

/** 对考取大学的学生奖励1000元: a verb between 对 and 的 says to whom. */
function tellsToWhom(clause: Clause, from: number, verb: number, to: number, { frameWords }: ClaimLexicon): boolean {
  if (!clause.hasWord('的', verb + 1, to)) return false;
  for (let at = verb - 1; at >= from && !clause.is(at, VERB); at--) {
    if (clause.is(at, PREPOSITION)) return isWordOf(clause, at, RECIPIENT | GIVEN_TO, frameWords);
  }
  return false;
}

/** 向希望工程捐款1725万元. */
function isForSomebody(clause: Clause, from: number, to: number, { frameWords }: ClaimLexicon): boolean {
  for (let at = from; at < to; at++)
    if (clause.is(at, PREPOSITION) && isWordOf(clause, at, RECIPIENT, frameWords)) return true;
  return false;
}

/** Whether a verb is the name of an amount too: 收入, 投入. */
function isAmount(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const start = clause.start(at);
  const end = start + (clause.verb(at)?.surface.length ?? 0);
  return (lexicon.measureNouns.classesOf(clause.text, start, end) & AMOUNT) !== 0;
}

/**
 * Whether 在 before a number tells where an amount lies (每公斤价格在2元以上; in 在3个以上乡镇 it is a place, as it has a noun behind it), or
 * what it grows from: 年产值在现在3000万元的基础上翻番.
 */
export function isAt(clause: Clause, preposition: number, index: number, lexicon: ClaimLexicon): boolean {
  if (!clause.isWord(preposition, '在') || clause.is(index + 1, NOUN_LIKE)) return false;
  // 采摘价格在|每斤|12元左右
  const next = preposition === index - 1 || (preposition === index - 2 && clause.is(index - 1, DETERMINER));
  if (!next) return clause.isWord(index + 1, '的') && beginsWithWordOf(clause, index + 2, BASIS, lexicon.phraseWords);
  const { bound, category, text = '' } = clause.quantity(index) ?? {};
  return (
    (bound === 'range' && category !== 'duration' && category !== 'count') ||
    lexicon.frameWords.endAll(text, 0, text.length, LYING)
  );
}

/** What lies at so much: 零售价|在每斤4元以上; 农民每月|收入|在4500元以上, where it could be a verb. */
export function amountAt(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Range | null {
  const subject = subjectOf(clause, from, to, lexicon);
  return subject === null && clause.is(to - 1, NOMINAL) ? { from: to - 1, to } : subject;
}
