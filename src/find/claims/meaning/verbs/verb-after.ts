import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { MATTER } from '../../../../lexicon/frame-words.js';
import { AWARDING, MAKING_UP } from '../../../../lexicon/governing-words.js';
import { GRAVE, TERM } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  CONNECTIVE,
  DETERMINER,
  DUMMY_VERB,
  LIGHT_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  OBJECT_VERB,
  PARTICLE,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { isVerbOf, isWordOf, NOUN_LIKE } from '../clauses/phrase.js';
import { endsWithPersons, tellsSource } from '../counted/counted-head.js';
import { goesAlong, isVerbal } from './verbal.js';

/** The first verb from `from` on, with the verbs next to it; the noun that a dummy verb leads to (进行|指导和服务). */
export function verbAfter(clause: Clause, from: number, lexicon: ClaimLexicon): Range | null {
  let last: Range | null = null;
  for (let at = from; at < clause.length; at++) {
    if (tellsSource(clause, at, lexicon)) return null;
    if (isWordOf(clause, at, MATTER, lexicon.frameWords)) at = endOfMatters(clause, at);
    if (clause.isWord(at, '以')) at = beyondAim(clause, at);
    if (clause.isWord(at, '对')) at = beyondObject(clause, at);
    // 在村干部带领|下|参加抢险
    if (!clause.is(at, VERB) || clause.isWord(at + 1, '下')) continue;
    // 4名嫌疑人因涉嫌盗窃|被刑拘, not 18名农民工领到被拖欠的工资
    if (clause.isWord(at + 1, '被') && !clause.hasWord('的', at + 2, clause.length)) continue;
    if (clause.isWord(at + 1, '的') && at + 2 < clause.length && !isMadeOf(clause, from, at, lexicon)) continue;
    // 为前来|应聘|的人员提供岗位
    if (clause.is(at + 1, VERB) && clause.isWord(at + 2, '的') && at + 3 < clause.length) continue;
    // 20名党员带着铁锹|来到村口, not 忙着加工童鞋
    const along = goesAlong(clause, at) && clause.is(at + 1, NOUN);
    const then = along ? verbAfter(clause, at + 1, lexicon) : null;
    if (then !== null && !clause.isWord(then.from - 1, '的')) return then;
    const body = endOfBody(clause, at, lexicon);
    if (body > at) {
      at = body;
      continue;
    }
    if (clause.is(at, DUMMY_VERB)) return dummyObject(clause, at + 1, lexicon) ?? { from: at, to: at + 1 };
    const next = at + 1;
    // 4个乡镇受灾|严重
    // 2人死亡(黄庄镇)
    const aside = clause.is(next, ASIDE) && next + 1 === clause.length;
    const told = aside || clause.isWord(next, '中') || isWordOf(clause, next, GRAVE, lexicon.phraseWords);
    if (clause.is(next, NOUN_LIKE) && !isVerbal(clause, at, lexicon) && !told) {
      if (last === null && isLastDone(clause, from, next, lexicon)) last = { from: at, to: next };
      continue;
    }
    // 提供|就业岗位, 发放|护理补贴, 提供|关爱、帮扶
    const part = clause.is(next, clause.is(at, OBJECT_VERB) ? NOMINAL : MODIFIES);
    const leads = clause.is(at, LIGHT_VERB) && clause.is(next + 1, NOUN_LIKE | NOMINAL | PAUSE | CONNECTIVE);
    const modifies = leads || (part && clause.is(next + 1, NOUN_LIKE | NOMINAL));
    const two = clause.is(next, VERB) && clause.end(at) === clause.nameEnd(at) && !modifies;
    return { from: at, to: two ? next + 1 : next };
  }
  return last;
}

/** 从县残疾人|就业培训服务中心|领取轮椅: the noun that ends the name of a body with verbs in it, where another verb follows; else `at`. */
function endOfBody(clause: Clause, at: number, { nounEndings }: ClaimLexicon): number {
  const last = clause.lastOfRun(at, NOMINAL);
  if (last === at || !clause.is(last + 1, NOUN) || !clause.is(last + 2, VERB)) return at;
  return clause.endsWith(last + 1, nounEndings.organisation) ? last + 1 : at;
}

/** 32名志愿者上门宣传|政策: a verb that could be part of a name is none where those who do it stand before it and its object closes the clause. */
function isLastDone(clause: Clause, from: number, object: number, lexicon: ClaimLexicon): boolean {
  // and not 农民工通过“春风行动”招聘活动, 贫困人口脱贫的年度减贫计划
  let inPhrase = false;
  for (let at = from; at < object - 1; at++) {
    if (clause.is(at, PREPOSITION)) inPhrase = true;
    else if (clause.isWord(at, '的')) {
      if (!inPhrase) return false;
      inPhrase = false;
    }
  }
  if (inPhrase) return false;
  const end = clause.lastOfRun(object, NOUN_LIKE) + 1;
  return (end === clause.length || clause.is(end, PAUSE)) && from > 0 && endsWithPersons(clause, from - 1, lexicon);
}

/** 12支队伍|以创建文明村镇为|目标开展活动: the 为 of a frame that says to what end something is done, or `at`. */
function beyondAim(clause: Clause, at: number): number {
  for (let to = at + 2; to < clause.length - 1 && !clause.is(to, PAUSE | QUANTITY); to++)
    if (clause.isWord(to, '为') && clause.is(to + 1, NOUN)) return to;
  return at;
}

/** 对存在隐患的路段、影响通行的枯枝|进行清理: the dummy verb that leads to what is done with them, or `at`. */
function beyondObject(clause: Clause, at: number): number {
  for (let to = at + 1; to < clause.length && !clause.is(to, QUANTITY); to++) if (clause.is(to, DUMMY_VERB)) return to;
  return at;
}

/** 对36户家庭的发展诉求等情况|进行了解: the same behind a number that 对 leads to; else `from`. */
export function beyondTreated(clause: Clause, index: number, from: number): number {
  let at = index - 1;
  while (at >= 0 && !clause.is(at, PREPOSITION)) at--;
  return clause.isWord(at, '对') ? beyondObject(clause, from) : from;
}

/** The noun that closes what a preposition lists: 围绕教学管理、安全防范等|方面; `at` where it lists nothing. */
function endOfMatters(clause: Clause, at: number): number {
  let to = at + 1;
  while (to < clause.length && !clause.is(to, QUANTITY | PREPOSITION)) {
    if (clause.isWord(to, '等') && clause.is(to + 1, NOUN_LIKE)) return clause.lastOfRun(to + 1, NOUN_LIKE);
    to++;
  }
  return at;
}

/** 由15名业务骨干组成的团队: what a thing is made of is not what it does, though the verb stands before 的. */
function isMadeOf(clause: Clause, from: number, at: number, { governingWords }: ClaimLexicon): boolean {
  return isWordOf(clause, at, MAKING_UP, governingWords) && clause.hasWord('由', 0, from);
}

/** The verb that a dummy verb gives its place to: 进行人工|调整; none in 形成|整改方案, whose object is a noun. */
export function dummyObject(clause: Clause, from: number, lexicon: ClaimLexicon): Range | null {
  // 进行为期3天的集中|培训
  const lasting = isWordOf(clause, from, TERM, lexicon.phraseWords) && clause.is(from + 1, QUANTITY);
  const gives = isVerbOf(clause, from - 1, AWARDING, lexicon);
  for (let at = lasting ? from + 2 : from; at < clause.length; at++) {
    // 进行就业技能|培训
    if (clause.is(at, MODIFIES) && nounFollows(clause, at + 1)) continue;
    if (gives && getsMoney(clause, at)) continue;
    if (clause.is(at, VERB)) return namesThing(clause, at, lexicon) ? null : { from: at, to: at + 1 };
    // 进行生活、医疗等多方面的帮扶
    if (!clause.is(at, NOUN_LIKE | PARTICLE | ADVERB | PAUSE | CONNECTIVE)) return null;
  }
  return null;
}

/** 给予受灾|群众3000元, 给予入驻|企业补贴30万元: a verb before a noun says to whom money is given, and not what is done. */
function getsMoney(clause: Clause, verb: number): boolean {
  if (!clause.is(verb, VERB) || !clause.is(verb + 1, NOUN)) return false;
  return clause.quantity(clause.lastOfRun(verb, NOUN_LIKE | NOMINAL | DETERMINER) + 1)?.category === 'money';
}

/** Whether a verb is part of the name of a thing that closes the clause or comes before a number: 整改方案36个; not 慰问困难群众36户. */
function namesThing(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  if (!clause.is(at, NOMINAL)) return false;
  const last = clause.lastOfRun(at, NOUN);
  const closes = last + 1 === clause.length || clause.is(last + 1, QUANTITY | PAUSE | CONNECTIVE);
  return last > at && closes && !endsWithPersons(clause, last, lexicon);
}

/** Whether what follows a verb that is part of the noun before another goes on to a verb that can be a noun, and ends there. */
function nounFollows(clause: Clause, from: number): boolean {
  let at = from;
  while (clause.is(at, NOUN_LIKE)) at++;
  return clause.is(at, NOMINAL) && !clause.is(at + 1, NOUN_LIKE | VERB);
}
