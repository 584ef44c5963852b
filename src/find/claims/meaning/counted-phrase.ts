import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { MODIFIER } from '../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DETERMINER,
  HAVING_VERB,
  LIGHT_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  OBJECT_VERB,
  PARTICLE,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  SCOPE,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../lexicon/word-marks.js';
import { UnitSet } from '../../../text/unit-set.js';
import type { Quantity } from '../quantity/types.js';
import type { Clause, Range } from './clause.js';
import {
  beyondTheme,
  closesPair,
  endsWithPersons,
  goesOn,
  isHeadless,
  isOnePriced,
  measuresNext,
  namesNothing,
  ownsOnly,
  qualifierAt,
  relativeHead,
  someDo,
  tellsSource,
} from './counted-head.js';
import { isWordOf, NOUN_LIKE, RECIPIENT, trimmed } from './phrase.js';
import { beginsWithHead, isVerbal } from './verbal.js';

/**
 * What a verb after a number can be: `persons` are the subject of it (300人就业), but those that a counter wants `named` come
 * after it (3.2万名参保群众报销); a counter `alone`, with no noun before it,
 * needs the noun phrase (6大排水分区); after a verb whose `object` the number counts it is part of the noun (培育10家引领型企业,
 * 实施320个共建项目), and after one of being `there` only where another verb follows; else it starts something new (500万元改造道路).
 */
type PhraseRule = 'persons' | 'named' | 'alone' | 'plain' | 'object' | 'there';

/** The noun phrase that the number at `index` counts, directly after it, or null. */
export function phraseAfter(
  clause: Clause,
  index: number,
  lexicon: ClaimLexicon,
  alone: boolean,
  governor: Verb | null,
): Range | null {
  const quantity = clause.quantity(index);
  let from = index + 1;
  if (quantity?.category === 'count' && qualifierAt(clause, from)) from++;
  // 举办2次为期30天的技能培训
  if (clause.isWord(from, LASTING) && clause.is(from + 1, QUANTITY)) from += 2;
  // 下派5批86名村干部
  if (quantity?.unit === '批' && clause.is(from, QUANTITY)) from++;
  if (clause.isWord(from, '的')) {
    from++;
    if (isHeadless(clause, from, lexicon)) return null;
    // 250元的一季度救助金
    if (clause.is(from, TIME) && clause.is(from + 1, NOUN_LIKE)) from++;
  }
  from = beyondTheme(clause, from);
  while (clause.is(from, DETERMINER | ASIDE)) from++;
  if (from >= clause.length || clause.is(from, QUANTITY | PAUSE)) return null;
  if (namesNothing(clause, index, from, lexicon) || someDo(clause, index)) return null;
  if (quantity?.category === 'money' && isOnePriced(clause, from, lexicon)) return null;
  const rule = quantity === null ? 'plain' : ruleOf(clause, index, quantity, lexicon, alone, governor);
  const limit = isGiven(clause, index) ? actAfter(clause, from) : clause.length;
  // 拿出5万元奖励考上大学的学生, but 投资5万元建设的冷库
  const given = quantity?.category === 'money' && governor !== null;
  const acts = given && clause.is(from, VERB) && !clause.isWord(from + 1, '的');
  const head = acts ? null : relativeHead(clause, from, lexicon, quantity?.category === 'events');
  const phrase = extend(clause, head ?? from, lexicon, rule, limit);
  return phrase !== null && measuresNext(clause, phrase, lexicon) ? null : phrase;
}

const LASTING = '为期';

/** Whether 为, 给 or 向 leads to the number. */
function isGiven(clause: Clause, index: number): boolean {
  let at = index - 1;
  while (clause.is(at, SCOPE | DETERMINER)) at--;
  return clause.is(at, PREPOSITION) && clause.isOneOf(at, RECIPIENT);
}

/**
 * Where what is done for those begins: with the last verbs before a number or a pause (农户|办理政策性农业保险, 小区|改造供水管网), and
 * among them with the first that cannot be a noun (项目建设|提供用地).
 */
function actAfter(clause: Clause, from: number): number {
  let act = clause.length;
  for (let at = from + 1; at < clause.length && !clause.is(at, QUANTITY | PAUSE); at++) {
    if (!clause.is(at, VERB) || (clause.is(at, MODIFIES) && clause.is(at + 1, NOUN_LIKE))) continue;
    if (!clause.is(at - 1, VERB) || (clause.is(at - 1, NOMINAL) && !clause.is(at, NOMINAL))) act = at;
  }
  return act;
}

function ruleOf(
  clause: Clause,
  index: number,
  { category, unit }: Quantity,
  lexicon: ClaimLexicon,
  alone: boolean,
  governor: Verb | null,
): PhraseRule {
  const governed = governor !== null && (governor.marks & TAKES_OBJECT) !== 0;
  if (category === 'people' || category === 'households') {
    if (!NAMED.has(unit.charCodeAt(unit.length - 1))) return 'persons';
    if (!governed || !closesAsNoun(clause, index + 1, governor, lexicon)) return 'named';
    return (governor.marks & HAVING_VERB) === 0 ? 'object' : 'there';
  }
  if (governed && (category === 'count' || category === 'length' || category === 'area')) {
    return (governor.marks & HAVING_VERB) === 0 ? 'object' : 'there';
  }
  return alone && category === 'count' ? 'alone' : 'plain';
}

/** Counters of persons that are followed by who they are. */
const NAMED = new UnitSet('名位户');

/** The noun that a number shares with the next of its list: 5个国家级、60个省级培训基地; null where it has one of its own. */
export function sharedPhrase(clause: Clause, phrase: Range, lexicon: ClaimLexicon): Range | null {
  const { from, to } = phrase;
  const listed = clause.is(to, PAUSE | CONNECTIVE) && clause.is(to + 1, QUANTITY);
  if (!listed || to - from !== 1 || !GRADES.has(clause.text.charCodeAt(clause.end(from) - 1))) return null;
  return phraseAfter(clause, phrase.to + 1, lexicon, true, null);
}

/** What the name of a grade ends with. */
const GRADES = new UnitSet('级型性');

/** Verbs whose object a number next to them counts; what 推动 or 组织 governs does something itself. */
const TAKES_OBJECT = OBJECT_VERB | LIGHT_VERB | HAVING_VERB;

/** Whether from a verb on up to the next pause or number stands nothing but a noun phrase. */
function closesAsNoun(clause: Clause, at: number, governor: Verb | null, lexicon: ClaimLexicon): boolean {
  let last = at;
  for (let ahead = at + 1; ahead < clause.length && !clause.is(ahead, PAUSE | CONNECTIVE | QUANTITY); ahead++) {
    // 28个新建小区的6200户业主
    if (ahead > at + 1 && clause.isWord(ahead, '的') && clause.is(ahead + 1, QUANTITY)) break;
    // 领取了57笔执行案款共计3568万元
    if (clause.is(ahead, ADVERB) && clause.is(ahead + 1, QUANTITY)) break;
    if (clause.is(ahead, ASIDE)) continue;
    // 扶持32户农户发展养殖业
    const part = clause.is(ahead, NOMINAL) && (governor === null || !isVerbal(clause, ahead, lexicon));
    if (!clause.is(ahead, NOUN_LIKE) && !part) return false;
    last = ahead;
  }
  // 完成3.7万户家庭适老化改造
  const activity = governor !== null && (governor.marks & LIGHT_VERB) !== 0;
  return last > at && clause.is(last, activity ? NOUN | NOMINAL : NOUN);
}

function extend(clause: Clause, from: number, lexicon: ClaimLexicon, rule: PhraseRule, limit: number): Range | null {
  let to = from;
  const ofPersons = rule === 'persons' || rule === 'named';
  for (let at = from; at < limit; at++) {
    if (at > from && tellsSource(clause, at, lexicon)) break;
    if (clause.is(at, NOUN_LIKE)) to = at + 1;
    else if (clause.is(at, VERB)) {
      if (!staysInPhrase(clause, at, from, lexicon, rule)) break;
      to = at + 1;
    } else if (clause.is(at, CONNECTIVE | PAUSE)) {
      if (to === from || to !== at || !joins(clause, at, lexicon)) break;
    } else if (to > from && clause.is(at + 1, NOUN_LIKE) && (clause.isWord(at, '的') || clause.isWord(at, '之'))) {
      if (isHeadless(clause, at + 1, lexicon) || (ofPersons && ownsOnly(clause, at, lexicon))) break;
    } else break;
  }
  while (to - 1 > from && clause.is(to - 1, ATTRIBUTIVE) && clause.is(to, VERB | PREPOSITION)) to--;
  return to > from ? trimmed(clause, from, to) : null;
}

/** 5条道路改造 and 12项培训活动 keep the verb; 763名环卫工人坚守岗位 and 300人就业 do not. */
function staysInPhrase(clause: Clause, at: number, from: number, lexicon: ClaimLexicon, rule: PhraseRule): boolean {
  // 6处粮库改造为加工车间
  if (clause.nameEnd(at) - clause.start(at) > (clause.verb(at)?.surface.length ?? 0)) return false;
  const next = at + 1;
  const noun = clause.is(next, NOUN);
  // 900余户居民广泛宣传政策
  const ofPersons = rule === 'persons' || rule === 'named';
  if (ofPersons && clause.is(at - 1, ATTRIBUTIVE) && at - 1 > from && endsWithPersons(clause, at - 2, lexicon))
    return false;
  const nominal = clause.is(at, NOMINAL);
  if (noun && clause.is(at, MODIFIES)) return true;
  if (noun && rule === 'named' && at === from && goesOn(clause, at + 2)) return true;
  if (noun && rule === 'alone' && modifiesOnly(clause, from, at, lexicon)) return true;
  if ((rule === 'object' || rule === 'there') && (nominal || at === from)) {
    // 已有226台加入合作社, but 已有28个新建小区交房 and 已有28个新建小区的6200户居民领到
    const owned = clause.isWord(at + 2, '的') && clause.is(at + 3, QUANTITY);
    const does = rule === 'there' && !nominal && !goesOn(clause, at + 2) && !owned;
    if (!does && closesAsNoun(clause, at, null, lexicon)) return true;
  }
  const headed = noun && beginsWithHead(clause, next, lexicon);
  // 7个新建项目, but 36个完成任务
  if (!nominal && headed && at === from && BEGUN.has(clause.text.charCodeAt(clause.start(at)))) return true;
  // 4家被评为县(区)示范社: what a bracket goes on with is no suffix
  if (!nominal) return headed && clause.end(next) - clause.start(next) === 1 && !clause.is(next + 1, ASIDE);
  if (headed) return true;
  if (ofPersons) return false;
  const first = at === from || (at === from + 1 && clause.isOneOf(from, PREFIXES));
  if (noun && rule === 'alone' && first) return true;
  if (first && clause.is(next, VERB) && isVerbal(clause, next, lexicon)) return true;
  // 300元的生活和学习用品
  if (noun && clause.is(at - 1, CONNECTIVE) && at > from) return true;
  if (noun && at > from) return clause.is(at + 2, ADVERB | ATTRIBUTIVE | VERB);
  if (clause.is(next, QUANTITY)) return at === from;
  if (clause.is(next, VERB)) return clause.is(next, NOMINAL);
  return next >= clause.length || clause.is(next, PAUSE | CONNECTIVE | PARTICLE);
}

/** What a verb begins with that says how far something counted is: 新建项目, 续建工程, 在建小区. */
const BEGUN = new UnitSet('新续在改扩');

/** What stands before a verb that is a noun with it: 子项目, 总投入. */
const PREFIXES = new UnitSet('子新大小老主副总');

/** 17个国家引才引智基地: what stands between the counter and the verb can only modify the noun that follows. */
function modifiesOnly(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): boolean {
  if (to === from) return false;
  for (let at = from; at < to; at++) {
    if (!clause.is(at, SCOPE | ATTRIBUTIVE) && !isWordOf(clause, at, MODIFIER, lexicon)) return false;
  }
  return true;
}

/** Whether what stands after a 、 or 和 still belongs to the phrase: a noun, and no number of its own before the next pause. */
function joins(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const noun = clause.is(at + 1, NOUN_LIKE) || (clause.is(at + 1, VERB) && !isVerbal(clause, at + 1, lexicon));
  if (!noun && !closesPair(clause, at)) return false;
  for (let ahead = at + 1; ahead < clause.length; ahead++) {
    if (clause.is(ahead, QUANTITY | SUBJECT_VERB)) return false;
    if (clause.is(ahead, PAUSE | CONNECTIVE) || isVerbal(clause, ahead, lexicon)) return true;
  }
  return true;
}
