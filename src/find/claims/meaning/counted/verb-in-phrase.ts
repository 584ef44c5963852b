import type { ClaimLexicon, Verb } from '../../../../lexicon/claims.js';
import { BEGUN, MODIFIER, PREFIX, TOGETHER, WITHIN } from '../../../../lexicon/phrase-words.js';
import { INSIDE } from '../../../../lexicon/whole-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DUMMY_VERB,
  LIGHT_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  PARTICLE,
  PAUSE,
  QUANTITY,
  QUOTED,
  SCOPE,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isWordOf, NOUN_LIKE } from '../clauses/phrase.js';
import { beginsWithHead, isVerbal } from '../verbs/verbal.js';
import { befalls, befallsCounted, endsTold } from './befalling.js';
import { endsWithPersons, goesOn } from './counted-head.js';
import { endsAsFund } from './fund.js';
import { isOffence } from './offence.js';

/**
 * What a verb after a number can be: `persons` are the subject of it (300人就业), but those that a counter wants `named` come
 * after it (3.2万名参保群众报销); a counter `alone`, with no noun before it,
 * needs the noun phrase (6大排水分区); after a verb whose `object` the number counts it is part of the noun (培育10家引领型企业,
 * 实施320个共建项目), and after one of being `there` only where another verb follows; else it starts something new (500万元改造道路).
 */
export type PhraseRule = 'persons' | 'named' | 'alone' | 'plain' | 'object' | 'there';

/** Characters of two verbs in one word. */
const TWO_VERBS = 4;

/** 5条道路改造 and 12项培训活动 keep the verb; 763名环卫工人坚守岗位 and 300人就业 do not. */
export function staysInPhrase(
  clause: Clause,
  at: number,
  from: number,
  lexicon: ClaimLexicon,
  rule: PhraseRule,
  limit: number,
): boolean {
  // 6处粮库改造为加工车间
  if (clause.nameEnd(at) - clause.start(at) > (clause.verb(at)?.surface.length ?? 0)) return false;
  if (at > from ? endsEvent(clause, at, rule, lexicon) : rule !== 'object' && befallsCounted(clause, at, lexicon))
    return false;
  // 有3个项目|开工建设
  const two = clause.is(at + 1, VERB) || clause.end(at) - clause.start(at) >= TWO_VERBS;
  if (rule === 'there' && two && at > from && beginsWithHead(clause, at - 1, lexicon)) return false;
  const ofPersons = rule === 'persons' || rule === 'named';
  // 900余户居民广泛宣传政策
  const behindManner = clause.is(at - 1, ATTRIBUTIVE) && at - 1 > from;
  if (ofPersons && behindManner && endsWithPersons(clause, at - 2, lexicon)) return false;
  if (modifiesByRule(clause, at, from, lexicon, rule, limit)) return true;
  const headed = clause.is(at + 1, NOUN) && beginsWithHead(clause, at + 1, lexicon);
  if (!clause.is(at, NOMINAL)) {
    if (ofPersons && saysWho(clause, at, from, lexicon)) return true;
    // 7个新建项目, 10所新建公办幼儿园
    const begun = at === from && lexicon.phraseWords.begin(clause.text, clause.start(at), clause.end(at), BEGUN);
    if (begun && rule !== 'plain') return clause.is(at + 1, NOUN);
    if (!headed) return false;
    // 27个集中开工项目, but 27个集体荣获称号
    const manner = at === from + 1 && clause.is(from, ATTRIBUTIVE);
    return manner || modifiesHead(clause, at);
  }
  // 识别321户苗族|搬迁|贫困户; not 12名医生|服务|群众
  const who = rule === 'named' && at > from && clause.is(at - 1, NOUN) && clause.is(at + 1, NOUN);
  if (who && !endsWithPersons(clause, at - 1, lexicon) && endsWithPersons(clause, at + 1, lexicon))
    return !clause.endsWith(at - 1, lexicon.personEndings.servant);
  // 32名志愿者|宣传政策
  const acts = ofPersons && at > from && clause.endsWith(at - 1, lexicon.personEndings.servant);
  if (acts && clause.lastOfRun(at, NOUN) + 1 === clause.length) return false;
  return headed || (!ofPersons && isNounInPhrase(clause, at, from, lexicon, rule));
}

/** Whether a verb is part of the phrase by what the number can count: 3.2万名参保群众报销, 17个国家引才引智基地, 实施320个共建项目. */
function modifiesByRule(
  clause: Clause,
  at: number,
  from: number,
  lexicon: ClaimLexicon,
  rule: PhraseRule,
  limit: number,
): boolean {
  if (clause.is(at + 1, NOUN)) {
    if (clause.is(at, MODIFIES) || (at === from && isOffence(clause, at, at - 1, lexicon))) return true;
    // 6万元的慰问物资
    if (clause.is(at, NOMINAL) && at === from && clause.isWord(at - 1, '的')) return true;
    // 帮助36名登记居民
    const person = rule === 'named' && at === from;
    if (person && (goesOn(clause, at + 2) || endsWithPersons(clause, at + 1, lexicon))) return true;
    // 36家入驻商户享受减免, 华为等36家参展企业
    if (at === from && clause.verb(at)?.nominalUse === 'behind' && modifiesCounted(clause, at, lexicon)) return true;
    if (rule === 'alone' && modifiesOnly(clause, from, at, lexicon)) return true;
  }
  if (at > from && clause.is(at, NOMINAL) && endsAsFund(clause, from, at, lexicon)) return true;
  // 价值1500元的爱心企业慰问物资
  const sum = clause.isWord(from - 1, '的') && clause.quantity(from - 2)?.category === 'money';
  if (sum && clause.is(at, NOMINAL) && closesAsNoun(clause, at, null, lexicon, limit)) return true;
  const nominal = clause.is(at, NOMINAL) || saysKind(clause, at, lexicon);
  if ((rule !== 'object' && rule !== 'there') || !(nominal || at === from)) return false;
  // 已有226台加入合作社, but 已有28个新建小区交房 and 已有28个新建小区的6200户居民领到
  const owned = clause.isWord(at + 2, '的') && clause.is(at + 3, QUANTITY);
  const does = rule === 'there' && !nominal && !goesOn(clause, at + 2) && !owned;
  return !does && closesAsNoun(clause, at, null, lexicon, limit);
}

/** 10个招商引资|签约|项目: of what kind the head behind the verb is; not 12家企业|入驻|园区. */
function saysKind(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  if (clause.verb(at)?.nominalUse !== 'behind' || !clause.is(at + 1, NOUN)) return false;
  if (clause.endsWith(at - 1, lexicon.nounEndings.firm) || endsWithPersons(clause, at - 1, lexicon)) return false;
  return beginsWithHead(clause, at + 1, lexicon);
}

/** 36名集中供养|老人, 11户特困供养|对象: what is done to or with those who stand behind the verb; not 36名工人获奖. */
function saysWho(clause: Clause, at: number, from: number, lexicon: ClaimLexicon): boolean {
  if (clause.verb(at)?.nominalUse !== 'behind' || !clause.is(at + 1, NOUN)) return false;
  if (at > from && endsWithPersons(clause, at - 1, lexicon)) return false;
  return endsWithPersons(clause, at + 1, lexicon);
}

/** 36家|入驻|商户享受减免, 华为等36家|参展|企业; not 36家入驻园区, 4地入选全国名单. */
function modifiesCounted(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  if (clause.isWord(at - 2, '等') || clause.isWord(at - 2, '的')) return true;
  const acts = clause.endsWith(at + 1, lexicon.nounEndings.firm) || endsWithPersons(clause, at + 1, lexicon);
  return acts && goesOn(clause, at + 2);
}

/** Whether a verb that is no noun modifies the head behind it: 4名受益者; not 36个完成任务. */
function modifiesHead(clause: Clause, at: number): boolean {
  // 4家被评为县(区)示范社, 2名村官担任村“两委”正职: what a bracket or a quote goes on with is no suffix
  return clause.end(at + 1) - clause.start(at + 1) === 1 && !clause.is(at + 2, ASIDE | QUOTED);
}

/** Whether a verb that can be a noun is one here, by what stands around it. */
function isNounInPhrase(clause: Clause, at: number, from: number, lexicon: ClaimLexicon, rule: PhraseRule): boolean {
  const next = at + 1;
  const noun = clause.is(next, NOUN);
  // 106个乡镇|受灾, where 受灾乡镇 would be a name
  if (clause.is(at, MODIFIES) && at > from && next === clause.length) return false;
  const first = at === from || (at === from + 1 && isPrefix(clause, from, lexicon));
  if (isSubjectOf(clause, at)) return true;
  // 6大排水分区
  if (noun && rule === 'alone' && first) return true;
  if (first && clause.is(next, VERB) && isVerbal(clause, next, lexicon)) return true;
  if (at > from && clause.is(next, NOUN | ATTRIBUTIVE)) return endsSubject(clause, at, lexicon, rule);
  // 投资80万元|建设12座大棚
  if (clause.is(next, QUANTITY)) return at === from && clause.quantity(from - 1)?.category !== 'money';
  if (clause.is(next, VERB)) return clause.is(next, NOMINAL) && !actsOnNext(clause, at, lexicon);
  return next >= clause.length || clause.is(next, PAUSE | CONNECTIVE | PARTICLE);
}

/** 86个村|亮化美化1075个街巷: those behind whom verbs lead to another number do what these tell. */
function actsOnNext(clause: Clause, at: number, { nounEndings }: ClaimLexicon): boolean {
  return clause.endsWith(at - 1, nounEndings.owner) && clause.is(clause.lastOfRun(at, VERB) + 1, QUANTITY);
}

/**
 * Whether a verb tells what those before it do or what befalls them: 16间农房受损、|30亩农田受淹, 带动36个经济组织共同|发展,
 * 在3亩大棚里|采摘.
 */
function endsEvent(clause: Clause, at: number, rule: PhraseRule, lexicon: ClaimLexicon): boolean {
  const { phraseWords, wholeWords } = lexicon;
  const next = at + 1;
  const [start, end] = [clause.start(at - 1), clause.end(at - 1)];
  const within = end - start > 2 && phraseWords.endAll(clause.text, start, end, WITHIN);
  if (within && !wholeWords.endAll(clause.text, start, end, INSIDE)) return true;
  if (rule === 'object') return false;
  if (befalls(clause, at, lexicon)) return endsTold(clause, at, lexicon);
  if (next < clause.length && !clause.is(next, PAUSE)) return false;
  return rule !== 'there' && isWordOf(clause, at - 1, TOGETHER, phraseWords);
}

/** Whether a verb that says what becomes of it stands behind an adverb: 36个老旧小区改造|全面|开工; not 12个乡镇整治|重点|区域. */
function isSubjectOf(clause: Clause, at: number): boolean {
  let next = at + 1;
  while (clause.is(next, ADVERB | ATTRIBUTIVE)) next++;
  return next > at + 1 && clause.is(next, VERB) && !clause.is(next + 1, NOUN_LIKE | QUANTITY);
}

/**
 * Whether a noun behind a verb ends the subject of another verb (36个产业发展重点项目|完成验收); not where those before the first do it:
 * 12个村|种植中药材增收.
 */
function endsSubject(clause: Clause, at: number, lexicon: ClaimLexicon, rule: PhraseRule): boolean {
  const last = clause.lastOfRun(at + 1, NOUN);
  if (!clause.is(last, NOUN) || !clause.is(last + 1, ADVERB | ATTRIBUTIVE | VERB)) return false;
  if (beginsWithHead(clause, last, lexicon)) return true;
  // 推进36个农村寄递网点|提档升级
  const acts = rule !== 'object' && clause.endsWith(at - 1, lexicon.nounEndings.owner);
  return last === at + 1 && !acts;
}

/** 子项目, 总投入: with what stands before it a verb is a noun. */
function isPrefix(clause: Clause, at: number, { phraseWords }: ClaimLexicon): boolean {
  return phraseWords.are(clause.text, clause.start(at), clause.end(at), PREFIX);
}

/** 17个国家引才引智基地: what stands between the counter and the verb can only modify the noun that follows. */
function modifiesOnly(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): boolean {
  if (to === from) return false;
  for (let at = from; at < to; at++) {
    if (!clause.is(at, SCOPE | ATTRIBUTIVE) && !isWordOf(clause, at, MODIFIER, lexicon.phraseWords)) return false;
  }
  return true;
}

/** Whether from a verb on up to `limit` or the next pause or number stands nothing but a noun phrase. */
export function closesAsNoun(
  clause: Clause,
  at: number,
  governor: Verb | null,
  lexicon: ClaimLexicon,
  limit: number = clause.length,
): boolean {
  let last = at;
  for (let ahead = at + 1; ahead < limit && !clause.is(ahead, PAUSE | CONNECTIVE | QUANTITY); ahead++) {
    // 28个新建小区的6200户业主
    if (ahead > at + 1 && clause.isWord(ahead, '的') && clause.is(ahead + 1, QUANTITY)) break;
    // 领取了57笔执行案款共计3568万元
    // 成立3个抓捕小组|分别远赴外省
    if (clause.is(ahead, ADVERB) && clause.is(ahead + 1, QUANTITY | (last > at ? VERB : QUANTITY))) break;
    if (clause.is(ahead, ASIDE)) continue;
    // 扶持32户农户发展养殖业
    const noun = clause.is(ahead, NOMINAL) || saysKind(clause, ahead, lexicon);
    const part = noun && (governor === null || !isVerbal(clause, ahead, lexicon));
    if (!clause.is(ahead, NOUN_LIKE) && !part) return false;
    last = ahead;
  }
  // 完成3.7万户家庭适老化改造
  const activity = governor !== null && (governor.marks & (LIGHT_VERB | DUMMY_VERB)) !== 0;
  return last > at && clause.is(last, activity ? NOUN | NOMINAL : NOUN);
}
