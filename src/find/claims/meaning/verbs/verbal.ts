import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { RECIPIENT } from '../../../../lexicon/frame-words.js';
import { EXAMINED, EXAMINING, GIVING, WRONG } from '../../../../lexicon/governing-words.js';
import { AMOUNT, BODY, HEAD } from '../../../../lexicon/measure-nouns.js';
import { ATTRIBUTE, COMPOUND, HEADCOUNT, KIND, OFFICIAL, RATED, TRADE, WHOSE } from '../../../../lexicon/noun-parts.js';
import { NAMED, TOTAL } from '../../../../lexicon/phrase-words.js';
import { BUSINESS } from '../../../../lexicon/whole-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  DETERMINER,
  HAVING_VERB,
  LIGHT_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  OBJECT_VERB,
  PARTICLE,
  PAUSE,
  PIVOT_VERB,
  PREPOSITION,
  QUANTITY,
  QUOTED,
  SCOPE,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { beginsWithWordOf, isVerbOf, isWordOf, NEGATION, NOUN_LIKE } from '../clauses/phrase.js';
import { endsWithPersonNoun } from '../measure/naming.js';
import { namesMoney } from '../roles/role.js';

/** Whether the text at a token begins with a head noun: 改造|项目. */
export function beginsWithHead(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  return headAt(clause, index, lexicon) !== 0;
}

/** The classes of the head noun that the text at a token begins with, else 0. */
function headAt(clause: Clause, index: number, lexicon: ClaimLexicon): number {
  const { measureNouns, nounParts } = lexicon;
  const { text } = clause;
  const start = clause.start(index);
  const end = clause.end(index);
  if (end - start === 1) return measureNouns.classesOf(text, start, end) & (HEAD | BODY);
  for (let to = Math.min(start + 4, end); to >= start + 2; to--) {
    // 建设|标准化厂房, 办理|政策性保险
    if (to < end && nounParts.are(text, to, to + 1, ATTRIBUTE)) continue;
    const classes = measureNouns.classesOf(text, start, to);
    if ((classes & HEAD) !== 0) return classes & (HEAD | BODY);
    if ((classes & AMOUNT) !== 0) return clause.is(index + 1, NOUN) ? 0 : HEAD;
  }
  return 0;
}

/** Joins verbs only. */
export const AND_DOES = '并';

/** Whether a noun of one character makes a noun of the verb before it: 受益|者, 占地|区, but 安排|市|重点项目. */
function isSuffix(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const short = clause.end(at) - clause.start(at) === 1;
  // 撤换|村|干部, 进入|村|“两委”
  if (
    isWordOf(clause, at, WHOSE, lexicon.nounParts) &&
    (isWordOf(clause, at + 1, OFFICIAL, lexicon.nounParts) || clause.is(at + 1, QUOTED))
  )
    return false;
  // 被评为|县|(区)示范社
  if (!short || clause.is(at + 1, ASIDE) || !beginsWithHead(clause, at, lexicon)) return false;
  return !clause.is(at + 1, ATTRIBUTIVE) || !clause.endsWith(at, lexicon.nounEndings.owner);
}

/**
 * Whether the verb at `index` is used as a verb. A verb that cannot be a noun always is, but for a noun of one character
 * that it makes (受益者). One that can is a noun at the end of its phrase (开展调研3次), before 的 and before a head noun
 * (改造项目), and a verb before any other noun (改造危房).
 */
export function isVerbal(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  if (!clause.is(index, VERB)) return false;
  // 检修(保养)农机具2075台, but 治理(管控)率
  const over =
    clause.is(index + 1, ASIDE) && clause.is(index + 2, NOUN) && clause.end(index + 2) - clause.start(index + 2) > 1;
  const next = over ? index + 2 : index + 1;
  // 支付了保险赔款, 发现并处置工单
  if (clause.nameEnd(index) < clause.end(index) || clause.isWord(index - 1, AND_DOES)) return true;
  if (!clause.is(index, NOMINAL)) {
    if (!clause.is(next, NOUN)) return true;
    // 流通|类企业, 出院|人数; not 增加|人数
    if (clause.end(next) - clause.start(next) > 1 && beginsWithPart(clause, next, KIND, lexicon)) return false;
    if (isWordOf(clause, next, HEADCOUNT, lexicon.nounParts) && namesThose(clause, index)) return false;
    return !isSuffix(clause, next, lexicon) && !isBehindVerb(clause, index);
  }
  if (clause.is(next, NOUN)) {
    if (clause.is(index, MODIFIES)) return false;
    // 共培训人员252人次, 累计培训学员300人, 新创建产业集群2个: only a verb follows; not 累计清淤量3万立方米
    const total = isWordOf(clause, index - 1, TOTAL, lexicon.phraseWords) && !isSuffix(clause, next, lexicon);
    return total || governsNoun(clause, index, lexicon);
  }
  if (clause.is(next, VERB)) {
    // 此次义诊邀请专家24名, 各类培训覆盖村民300人
    if (clause.is(index - 1, DETERMINER) && isVerbal(clause, next, lexicon)) return false;
    if (clause.is(index, MODIFIES) && !isVerbal(clause, next, lexicon)) return false;
    if (clause.is(next, SUBJECT_VERB)) return false;
    if (clause.is(index, LIGHT_VERB)) return true;
    // 开发就业扶贫专岗
    // 慰问留守、流动儿童
    let noun = clause.is(next, MODIFIES) ? beyondPauses(clause, next) : next + 1;
    while (clause.is(noun, VERB) && clause.is(noun, NOMINAL)) noun++;
    return isVerbal(clause, next, lexicon) || clause.is(noun, NOUN);
  }
  // 清理不规范合同
  if (clause.is(next, ADVERB) && clause.isOneOf(next, NEGATION)) return true;
  // 组织现场招聘会12场
  if (clause.is(index, LIGHT_VERB) && clause.is(next, TIME) && clause.is(next + 1, NOUN | NOMINAL)) return true;
  return clause.is(next, VERB_OPENS);
}

/** Behind the pauses that part what modifies a noun from what else does: 留守、|流动儿童. */
function beyondPauses(clause: Clause, at: number): number {
  let to = at + 1;
  while (clause.is(to, PAUSE)) to++;
  return to;
}

const WHILE = '着'.charCodeAt(0);

/** 骑着摩托车|走访农户36户: what a verb with 着 tells goes along with what is done. */
export function goesAlong(clause: Clause, verb: number): boolean {
  return !clause.is(verb, HAVING_VERB) && clause.text.charCodeAt(clause.end(verb) - 1) === WHILE;
}

/** 出院|人数, 接待|人数; not 增加|人数. */
function namesThose(clause: Clause, index: number): boolean {
  const verb = clause.verb(index);
  return verb?.nominalUse === 'behind' || (clause.is(index, OBJECT_VERB) && verb?.change === null);
}

/** 表彰获奖单位20个, 共有参展企业52家; not 参展参会企业52家. */
function isBehindVerb(clause: Clause, index: number): boolean {
  const before = clause.verb(index - 1);
  return before !== null && before.nominalUse !== 'behind' && clause.verb(index)?.nominalUse === 'behind';
}

/** Whether the noun after a verb is what it governs rather than what it modifies. */
function governsNoun(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const next = index + 1;
  // 组织系统, 组织生活, 受理率
  if (clause.is(index, LIGHT_VERB)) return !beginsWithWordOf(clause, next, NAMED, lexicon.phraseWords);
  if (isVerbOf(clause, index, GIVING, lexicon) && givesTo(clause, index, lexicon)) return true;
  // 村里自筹|资金80万元, 企业捐赠|资金8万元
  if (
    clause.verb(index)?.money === 'raised' &&
    clause.is(next + 1, QUANTITY) &&
    namesMoney(clause.surface(next), lexicon)
  )
    return true;
  if (saysWhatFor(clause, index, lexicon)) return false;
  // 审查|合同文本86份, 执法人员检查|场所36个, where 采购合同 and 检查场所 are names
  if (isVerbOf(clause, index, EXAMINING, lexicon)) {
    if (beginsWithWordOf(clause, next, EXAMINED, lexicon.governingWords) || actsBefore(clause, index, lexicon))
      return true;
  }
  if (beginsWithPart(clause, next, COMPOUND, lexicon) || isTrade(clause, next, lexicon)) return false;
  // 生产量, 组织率
  if (lexicon.nounParts.endAll(clause.text, clause.start(next), clause.end(next), RATED)) return false;
  if (!clause.is(index, PIVOT_VERB) && doesSomething(clause, next, lexicon)) return false;
  // 改造|户, but 调整|村|党组织书记
  const head = headAt(clause, next, lexicon);
  if (clause.end(next) - clause.start(next) === 1) {
    if (!clause.is(next + 1, NOUN)) return false;
    // 走访|老|党员
    const who = head === 0 && endsWithPersonNoun(clause.surface(next + 1), lexicon);
    return who || isWordOf(clause, next, WHOSE, lexicon.nounParts);
  }
  // 处分|党员干部36人
  const governed = (head & BODY) !== 0 || clause.endsWith(next, lexicon.personEndings.servant);
  return head === 0 || (governed && founds(clause, index, lexicon));
}

/** 其中危房|改造|补助资金16万元: what is done with money says what it is for, where that verb moves none. */
export function saysWhatFor(clause: Clause, verb: number, lexicon: ClaimLexicon): boolean {
  if (clause.verb(verb)?.money !== null || !clause.is(verb - 1, NOUN) || !clause.is(verb + 1, NOUN)) return false;
  // 包工头|拖欠|工钱48万元
  if (isVerbOf(clause, verb, WRONG, lexicon)) return false;
  // 法院|催收|欠款36万元
  const who =
    clause.endsWith(verb - 1, lexicon.nounEndings.owner) || endsWithPersonNoun(clause.surface(verb - 1), lexicon);
  if (who || actsBefore(clause, verb, lexicon)) return false;
  return clause.quantity(verb + 2)?.category === 'money' && namesMoney(clause.surface(verb + 1), lexicon);
}

/** 向81户果农|支付|保险赔款: who gets something stands before the verb of giving, behind a preposition. */
function givesTo(clause: Clause, verb: number, lexicon: ClaimLexicon): boolean {
  let at = verb - 1;
  const persons = at >= 0 && endsWithPersonNoun(clause.surface(at), lexicon);
  while (clause.is(at, NOUN_LIKE | QUANTITY | PARTICLE)) at--;
  const counted = clause.is(verb - 1, QUANTITY);
  return (persons || counted) && clause.is(at, PREPOSITION) && isWordOf(clause, at, RECIPIENT, lexicon.frameWords);
}

/** 全县培育|合作社12家, 镇里建设|基地6个: what a verb does that names works only, with nothing before it but who does it. */
function founds(clause: Clause, verb: number, { nounEndings }: ClaimLexicon): boolean {
  if (clause.verb(verb)?.nominalUse !== 'work') return false;
  return !clause.is(verb - 1, NOUN | VERB | QUOTED) || clause.endsWith(verb - 1, nounEndings.owner);
}

/** Whether the noun next to a verb names who does what the verb tells: 执法人员|检查, 县法院|审查. */
function actsBefore(clause: Clause, verb: number, { nounEndings, personEndings }: ClaimLexicon): boolean {
  const who = verb - 1;
  return (
    clause.is(who, NOUN) && (clause.endsWith(who, nounEndings.actor) || clause.endsWith(who, personEndings.servant))
  );
}

/** 防汛部队构筑子堰3公里, 担保公司先行代偿160万元: a noun that names who does what the next verb tells; not 新建医院改造项目12个. */
function doesSomething(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  if (!clause.endsWith(at, lexicon.nounEndings.organisation) && !clause.endsWith(at, lexicon.personEndings.servant))
    return false;
  let verb = at + 1;
  while (clause.is(verb, ADVERB | TIME)) verb++;
  return isVerbal(clause, verb, lexicon);
}

/** Whether the character that a noun begins with makes one word of the verb before it: 引领|型企业, 生产|所需资金. */
function beginsWithPart(clause: Clause, at: number, classes: number, { nounParts }: ClaimLexicon): boolean {
  const start = clause.start(at);
  return nounParts.are(clause.text, start, start + 1, classes);
}

/** 运输|业损失: a verb can be the name of a trade; the 业 of 业务 and 业主 ends none. */
function isTrade(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  if (!beginsWithPart(clause, at, TRADE, lexicon)) return false;
  return !lexicon.wholeWords.begin(clause.text, clause.start(at), clause.text.length, BUSINESS);
}

/** What stands after a verb and never after the noun that it can be. */
const VERB_OPENS = DETERMINER | QUOTED | SCOPE | ATTRIBUTIVE | PREPOSITION;
