import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { DONE_TO, GIVEN_TO, RECIPIENT } from '../../../../lexicon/frame-words.js';
import { ARRANGING, GIVING, JOINED, PREVENTING, WRONG } from '../../../../lexicon/governing-words.js';
import { AGAIN } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DETERMINER,
  DUMMY_VERB,
  HAVING_VERB,
  LIGHT_VERB,
  MOTION_VERB,
  NOMINAL,
  NOUN,
  PAUSE,
  PIVOT_VERB,
  PREPOSITION,
  QUANTITY,
  SCOPE,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause } from '../clauses/clause.js';
import { isVerbOf, isWordOf, NEGATION, NOUN_LIKE } from '../clauses/phrase.js';
import { namesMoney } from '../roles/role.js';
import { isDoneThere, isDoneToPersons, isDoneWith, isHelpedTo, isOrderedToPay } from './done-with.js';
import { AND_DOES, goesAlong } from './verbal.js';

/**
 * The verb that governs a phrase: the first, as what stands between it and the number is its object (解决群众反映强烈的问题20个,
 * 新增两化融合贯标企业133家), but for verbs that hand on to another (组织党员参加培训3次, 深入基层讲课5次) and for a further verb
 * after a 、 or an adverb (参与疫情防控、配合核酸检测32次).
 */
export function verbOfPhrase(
  clause: Clause,
  verbs: readonly number[],
  to: number,
  lexicon: ClaimLexicon,
): number | null {
  if (verbs.length === 0) return null;
  let chosen = firstStrong(clause, verbs, lexicon);
  // a verb between nouns governs nothing in a name: 城市服务有限公司, 考核断面水质优良比例
  const named =
    !governsOfficials(clause, verbs[0] as number, to, lexicon) && clause.endsWith(to - 1, lexicon.nounEndings.name);
  if (chosen === null && namesItem(clause, verbs[0] as number, to, lexicon)) return null;
  if (chosen === null && (!named || governsPlaces(clause, verbs[0] as number, to, lexicon))) chosen = verbs[0] ?? null;
  if (chosen === null || verbs.length === 1 || clause.isWord(to, '等')) return chosen;
  const activity = clause.endsWith(to - 1, lexicon.nounEndings.activity);
  const arranged = arrangesMoney(clause, chosen, to, lexicon);
  for (const at of verbs) {
    if (arranged && clause.is(at, NOMINAL)) continue;
    if (at <= chosen || (activity && clause.is(chosen, LIGHT_VERB) && !clause.is(at, LIGHT_VERB))) continue;
    if (takesOver(clause, at, chosen, lexicon)) chosen = at;
  }
  return chosen;
}

/** 全市|处分|党员干部36人, 县教育局|问责|干部3人: persons whose name ends like that of an organisation. */
function governsOfficials(
  clause: Clause,
  verb: number,
  to: number,
  { nounEndings, personEndings }: ClaimLexicon,
): boolean {
  if (!clause.endsWith(to - 1, personEndings.servant)) return false;
  return clause.is(verb - 1, SCOPE) || clause.endsWith(verb - 1, nounEndings.owner);
}

/** 安排道路养护专项资金36万元: the money is what is arranged, whatever it is for. */
function arrangesMoney(clause: Clause, verb: number, to: number, lexicon: ClaimLexicon): boolean {
  if (clause.quantity(to)?.category !== 'money' || !clause.is(verb, PIVOT_VERB) || clause.verb(verb)?.money === null)
    return false;
  return namesMoney(clause.surface(to - 1), lexicon);
}

/**
 * 新建城市水厂3座、|垃圾焚烧设施2座: a verb between nouns is part of the name of an item of a list that another verb governs; not
 * 新建泵站3座、|城区改造管网6公里, where a place stands before it, nor 村民打捞垃圾36吨.
 */
function namesItem(clause: Clause, verb: number, to: number, { nounEndings, personEndings }: ClaimLexicon): boolean {
  if (!clause.is(verb, NOMINAL) || !clause.is(to - 1, NOUN)) return false;
  let first = verb;
  while (clause.is(first - 1, NOUN | ATTRIBUTIVE)) first--;
  if (first === verb || clause.endsWith(verb - 1, nounEndings.owner) || clause.endsWith(verb - 1, personEndings.taken))
    return false;
  if (!clause.is(first - 1, PAUSE) || !clause.is(first - 2, QUANTITY)) return false;
  for (let at = first - 3; at >= 0; at--) if (clause.is(at, VERB)) return true;
  return false;
}

/** Of 公司 or 单位 with nothing before it, which the verb is part of: 经营单位; not of 厕所 or 泵站. */
const BARE = 2;
const OPENS = ADVERB | TIME | SCOPE | DETERMINER;

/**
 * 全县检查餐饮单位86家, 县住建局改造敬老院12座: what ends like the name of an organisation is what the verb is done to, where its counter
 * counts it, and the verb stands behind who does it or nobody; not 食品生产企业86家, 城市供水公司3家.
 */
function governsPlaces(clause: Clause, verb: number, to: number, lexicon: ClaimLexicon): boolean {
  const { nounEndings } = lexicon;
  if (clause.quantity(to)?.category !== 'count' || !clause.endsWith(to - 1, nounEndings.organisation)) return false;
  const [start, end] = [clause.start(verb + 1), clause.end(to - 1)];
  const acts = clause.is(verb - 1, NOUN) && clause.endsWith(verb - 1, lexicon.personEndings.servant);
  const bare = end - start === BARE && !nounEndings.organisation.endPartAt(clause.text, start + 1, end);
  if ((bare && !acts) || end - start < BARE) return false;
  return verb === 0 || clause.is(verb - 1, OPENS) || clause.endsWith(verb - 1, nounEndings.owner) || acts;
}

function firstStrong(clause: Clause, verbs: readonly number[], lexicon: ClaimLexicon): number | null {
  let recipient: number | null = null;
  for (const at of verbs) {
    if (isWeak(clause, at)) continue;
    // 法院审结涉及未成年人的案件
    if (verbs.includes(at - 1) && tellsOfWhat(clause, at, lexicon)) return at - 1;
    if (!isOfRecipient(clause, at, lexicon) || at === verbs.at(-1)) return at;
    recipient ??= at;
  }
  return recipient;
}

/** 向受灾农户支付赔款, 为就诊村民发放药品: a verb between a preposition and a noun says to whom, where another follows. */
function isOfRecipient(clause: Clause, at: number, { frameWords }: ClaimLexicon): boolean {
  if (!clause.is(at - 1, PREPOSITION)) return false;
  return isWordOf(clause, at - 1, RECIPIENT | GIVEN_TO, frameWords) && clause.is(at + 1, NOUN);
}

/** 吸纳搬迁群众就业: a verb between a verb and persons says which. */
function saysWhich(clause: Clause, at: number, chosen: number, { personEndings }: ClaimLexicon): boolean {
  if (at !== chosen + 1 || !clause.is(at, NOMINAL)) return false;
  return clause.is(at + 1, NOUN) && clause.endsWith(at + 1, personEndings.taken);
}

/** Whether a verb governs what follows it rather than being part of the object of the verb before it. */
function takesOver(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  if (goesAlong(clause, chosen) && (!clause.is(at, NOMINAL) || isBetweenNouns(clause, at))) return true;
  if (clause.is(chosen, PIVOT_VERB)) return !saysWhich(clause, at, chosen, lexicon);
  if (isDoneToPersons(clause, at, chosen, lexicon) || isDoneThere(clause, at, chosen, lexicon)) return true;
  if (isDoneWith(clause, at, chosen, lexicon) || isHelpedTo(clause, at, chosen, lexicon)) return true;
  if (isOrderedToPay(clause, at, chosen, lexicon)) return true;
  // 领办合作社|种植辣椒300亩
  if (at === chosen + 2 && clause.is(at + 1, NOUN) && clause.endsWith(at - 1, lexicon.nounEndings.firm)) return true;
  if (isWeak(clause, at)) return false;
  // 防止纠纷引起刑事案件12件
  if (isVerbOf(clause, chosen, PREVENTING, lexicon)) return startsAnew(clause, at, chosen, lexicon);
  if (clause.is(chosen, MOTION_VERB) || isVerbOf(clause, chosen, ARRANGING, lexicon)) return true;
  if (at === chosen + 1 && tellsOfWhat(clause, at, lexicon)) return false;
  if (at === chosen + 1 && sharesObject(clause, at, chosen, lexicon)) return true;
  // 提供|量血压、测视力等服务300人次
  if (at === chosen + 1 && clause.is(chosen, LIGHT_VERB) && endsList(clause, at)) return false;
  const active = !clause.is(at, NOMINAL) && (at === chosen + 1 || clause.is(at, LIGHT_VERB | DUMMY_VERB));
  if (active && !isRelative(clause, at)) return true;
  return startsAnew(clause, at, chosen, lexicon) || servesAnother(clause, at, chosen, lexicon);
}

function isBetweenNouns(clause: Clause, at: number): boolean {
  return clause.is(at - 1, NOUN) && clause.is(at + 1, NOUN);
}

/** 判处|发生法律效力的罪犯: a verb with its object before 的 says which. */
function isRelative(clause: Clause, verb: number): boolean {
  const last = clause.lastOfRun(verb, NOUN);
  return last > verb && clause.isWord(last + 1, '的') && clause.is(last + 2, NOUN);
}

/** 审结|涉及未成年人的案件, 查处|违反规定问题: a verb of having or of a wrong next to another says of what kind the object is. */
function tellsOfWhat(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return clause.is(at, HAVING_VERB) || isVerbOf(clause, at, WRONG, lexicon);
}

/**
 * 新建改造棚户区30个, 救助慰问职工20人: a verb of altering or caring can share the object of the verb next to it; 发放救助补贴,
 * 签订改造协议 and 提供安置服务 have one that is a noun.
 */
function sharesObject(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  if (!isWordOf(clause, at, JOINED, lexicon.governingWords) || clause.is(chosen, LIGHT_VERB | DUMMY_VERB | HAVING_VERB))
    return false;
  // 赠送慰问物资
  if (isVerbOf(clause, chosen, GIVING, lexicon)) return false;
  const money = clause.verb(chosen)?.money ?? null;
  const gives = money !== null && money !== 'invested' && !isWordOf(clause, chosen, JOINED, lexicon.governingWords);
  return !gives && clause.is(at + 1, NOUN_LIKE | DETERMINER);
}

/** 援助站为农民工讨回工钱86万元: what is done for somebody is told by the verb after them, unless a 的 makes it part of a noun. */
function servesAnother(clause: Clause, at: number, chosen: number, { frameWords }: ClaimLexicon): boolean {
  if (clause.is(at, NOMINAL)) return false;
  let named = false;
  for (let between = chosen + 1; between < at; between++)
    named ||= isWordOf(clause, between, RECIPIENT | DONE_TO, frameWords);
  return named && !leadsToNoun(clause, at);
}

/** Whether a 的 follows before the number does. */
function leadsToNoun(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < clause.length && !clause.is(next, QUANTITY); next++) {
    if (clause.isWord(next, '的')) return true;
  }
  return false;
}

const PER = '每'.charCodeAt(0);

/** A verb after a 、 or an adverb (线上众筹还筹到) does not belong to the object of the verb before it, unless a 的 makes it part of a noun. */
function startsAnew(clause: Clause, at: number, chosen: number, lexicon: ClaimLexicon): boolean {
  const before = at - 1;
  // 统防统治每亩省药钱15块
  if (clause.is(before, DETERMINER) && clause.text.charCodeAt(clause.start(before)) === PER) return true;
  // 建档时有贫困户86户
  if (clause.isWord(before, '时') && at - 2 >= chosen) return true;
  const nominal = clause.is(at, NOMINAL);
  // 发现并处置工单36件
  if (clause.isWord(before, AND_DOES) && at - 2 === chosen) return true;
  if (at - 2 <= chosen) return isWordOf(clause, before, AGAIN, lexicon.phraseWords) && !nominal;
  if (clause.is(before, PAUSE | CONNECTIVE)) return !clause.is(at - 2, VERB) && !endsList(clause, at);
  // 务工就业直接惠及985人
  if (!clause.is(before, nominal ? ADVERB | TIME : ADVERB | TIME | ATTRIBUTIVE)) return false;
  return !leadsToNoun(clause, at);
}

/** 发放健康教育、预防保健等宣传资料300份: what 等 sums up is a list of nouns. */
function endsList(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < clause.length && !clause.is(next, QUANTITY); next++) {
    if (clause.isWord(next, '等')) return clause.is(next + 1, NOUN_LIKE | VERB);
  }
  return false;
}

/** 保障性租赁住房, 考核断面, 不规范合同: a verb in a noun phrase, between nouns or denied, governs only where no other verb does. */
function isWeak(clause: Clause, at: number): boolean {
  // 洽谈会准备了招聘岗位1500个
  if (clause.nameEnd(at) < clause.end(at)) return false;
  // (三)改造厕所2300个: a bracket that opens the clause counts its items
  const opener = at === 1 && clause.is(0, ASIDE);
  if (clause.is(at, NOMINAL) && clause.is(at - 1, NOUN_LIKE & ~ATTRIBUTIVE) && !opener) return true;
  return clause.isOneOf(at - 1, NEGATION) && clause.is(at + 1, NOUN_LIKE);
}
