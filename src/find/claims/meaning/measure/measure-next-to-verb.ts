import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { RECIPIENT } from '../../../../lexicon/frame-words.js';
import { ADDING, COVERING, FULFILLING } from '../../../../lexicon/governing-words.js';
import { HAVING_VERB, LIGHT_VERB, OBJECT_VERB, PIVOT_VERB, PREPOSITION } from '../../../../lexicon/word-marks.js';
import type { Range } from '../clauses/clause.js';
import { isVerbOf, isWordOf, phraseText } from '../clauses/phrase.js';
import {
  countedBefore,
  countsPersons,
  countsPersonsOrEvents,
  isMoreOfBefore,
  isPart,
  namedByVerb,
  type Place,
  type Reading,
  type Surroundings,
} from '../place.js';
import { type GovernedNumber, hasMoney, isDonor, isMoneyMoved, isSold, isSum, standsApart } from './governed-sum.js';
import { measureBefore } from './measure-before.js';
import {
  activityOf,
  endsWithAmount,
  endsWithPersonNoun,
  holdsObject,
  isNominal,
  nameOfVerb,
  type VerbRun,
} from './naming.js';
import { isScope, isWhereTheyAre, subjectOf } from './subject.js';
import { fundOf } from './topic.js';

/** 整改1198处 (of what was counted in this unit before), 参学6122人, 带动500人就业, 特色路灯更换40盏. */
export function measureNextToVerb(place: Place, governed: VerbRun, source: Surroundings): string | null {
  const last = governed.run.to - 1;
  const number = { place, source, governed, last, verb: governed.clause.verb(last), nominal: isNominal(governed) };
  const subject = subjectOfVerb(number);
  return subject === null ? measureWithoutSubject(number) : measureWithSubject(number, subject);
}

const UNSCOPED = new Set(['count', 'weight']);

/** What stands before the verb, but for how far it reaches and who gets what is counted. */
function subjectOfVerb({ place, governed, last, source }: GovernedNumber): Range | null {
  const { quantity, before } = place;
  const persons = countsPersons(quantity);
  // 全国共立案1298件, 全县共有386户1200人脱贫, but 全州辖9县
  const unscoped = persons || (UNSCOPED.has(quantity.category) && !governed.clause.is(last, HAVING_VERB));
  if ((unscoped && isScope(place)) || (persons && isWhereTheyAre(place, governed, source))) return null;
  return persons ? before.phrase : beyondRecipient(place, source.lexicon);
}

/** 收获的蔬菜已为敬老院送去5批: who gets it is not what is counted, which stands before. */
function beyondRecipient({ before, clause, from }: Place, lexicon: ClaimLexicon): Range | null {
  const at = (before.phrase?.from ?? 0) - 1;
  if (!clause.is(at, PREPOSITION) || !isWordOf(clause, at, RECIPIENT, lexicon.frameWords)) return before.phrase;
  return subjectOf(clause, from, at, lexicon);
}

/** With nothing before the verb that could name it the number goes on about what was told before, or the verb names it. */
function measureWithoutSubject(number: GovernedNumber): string | null {
  const { place, source, governed, last, nominal } = number;
  const { quantity, previous } = place;
  // 开展巡逻1300次,集中清查30次: what is done so often is another thing
  const often = quantity.category === 'events' && !governed.clause.is(last, LIGHT_VERB);
  const other = often || holdsObject(number.verb, source.lexicon);
  if (countsAgain(place) && quantity.category !== 'people' && !(nominal && other)) {
    if (namedByVerb(previous)) return nameOf(number);
    // 梳理问题28个,实行周调度,已销号25个; not 建交的国家33个,有往来的国家已有93个
    const handled = quantity.category === 'count' && !governed.clause.is(last, HAVING_VERB);
    return (handled ? countedBefore(place, source.lexicon)?.measure : null) ?? measureBefore(place, source);
  }
  if (coversLand(number) || takesTime(place)) return number.verb?.surface ?? null;
  if (isMoreOfBefore(place)) return previous?.measure ?? null;
  if (hasMoney(number)) return measureBefore(place, source);
  const whole = wholeOf(number);
  if (whole !== null) return whole.measure;
  if (quantity.category === 'money') {
    const fund = fundOf(place, source);
    if (fund !== null) return fund;
    if (fulfils(number)) return measureBefore(place, source);
    if (!nominal || standsApart(place, last, source)) return nameOf(number);
  }
  if (isSomeOf(place)) return previous?.measure ?? null;
  const sent = sends(number) ? sentBefore(number) : null;
  if (sent !== null) return sent;
  const act = actOfPersons(number);
  if (act !== null) return act;
  if (countsPersonsOrEvents(quantity)) return goesOn(number) ? measureBefore(place, source) : nameOf(number);
  // 种子1400万斤,已入户76%
  const share = quantity.category === 'ratio' ? measureBefore(place, source) : null;
  if (share !== null) return share;
  // 批准逮捕143件183人,提起公诉310件
  if (nominal || namedByVerb(previous)) return nameOf(number);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

/** The subject names what is counted, unless it is who acts, pays or produces: then the verb does, or what was told before. */
function measureWithSubject(number: GovernedNumber, subject: Range): string | null {
  const { place, source, governed, last, nominal } = number;
  const { clause, quantity } = place;
  const name = phraseText(clause, source.written, subject);
  if (!nominal && (endsWithAmount(name, source.lexicon) || isMoneyMoved(number, name))) return name;
  if (hasMoney(number)) return name;
  if (fulfils(number) && (quantity.category === 'money' || isYieldOf(place, name, source.lexicon))) {
    return isSum(name, source.lexicon) ? name : measureBefore(place, source);
  }
  if (quantity.category === 'money') {
    const sold = fundOf(place, source) ?? (isSold(number, name) ? name : null);
    if (sold !== null) return sold;
    if (!nominal || isDonor(number, subject) || standsApart(place, last, source)) return nameOf(number);
  }
  const act = actOfPersons(number);
  if (act !== null) return act;
  // 党员干部为居民办实事36件
  if (nominal && holdsObject(number.verb, source.lexicon) && endsWithPersonNoun(name, source.lexicon))
    return nameOf(number);
  if (sends(number) && !endsWithPersonNoun(name, source.lexicon)) return sentBefore(number) ?? nameOf(number);
  if (isActor(number, name)) {
    // 国有林场造林12万亩,各乡镇造林8万亩
    const again = countsAgain(place) && !countsPersons(quantity) && !namedByVerb(place.previous);
    return (again ? measureBefore(place, source) : null) ?? nameOf(number);
  }
  if (isHelped(number, subject) && endsWithPersonNoun(name, source.lexicon)) return name;
  if (nominal && countsPersonsOrEvents(quantity) && governed.clause.is(last, HAVING_VERB))
    return measureBefore(place, source);
  if (nominal && (countsPersonsOrEvents(quantity) || subject.to === last)) return activityOf(governed, source, subject);
  return name;
}

/** 给老人体检1200人: those for whom it is done are counted. */
function isHelped({ place: { quantity }, governed: { clause }, source }: GovernedNumber, subject: Range): boolean {
  return countsPersons(quantity) && isWordOf(clause, subject.from - 1, RECIPIENT, source.lexicon.frameWords);
}

/** 市直单位|选派36名: who sends persons or takes them on is not who is counted. */
function sends({ place, governed, last, nominal }: GovernedNumber): boolean {
  return !nominal && governed.clause.is(last, PIVOT_VERB) && countsPersons(place.quantity);
}

/** 选派干部300名,其中市直单位选派36名: the same are sent. */
function sentBefore({ place: { quantity, previous }, verb }: GovernedNumber): string | null {
  return previous?.quantity.unit === quantity.unit && previous.action === verb?.surface ? previous.measure : null;
}

/** The verb as the name of what is counted: 参学6122人. */
function nameOf({ governed, source }: GovernedNumber): string {
  return activityOf(governed, source, null);
}

/** 排查隐患1260处,整改1198处, 受理案件638件,上升3.8%,结案620件; not 投资3亿元,补助2000万元: the unit of money is that of any sum. */
function countsAgain({ quantity, previous }: Place): boolean {
  if (quantity.category === 'money') return false;
  const rise = previous?.quantity.unit === '%' && !namedByVerb(previous.previous);
  return (rise ? previous.previous : previous)?.quantity.unit === quantity.unit;
}

/** 总投资3亿元,占地36亩, 栽植树木300株,占地36亩: the area of what costs so much or of many things is none of theirs. */
function coversLand({ place: { previous, number }, governed, last, source }: GovernedNumber): boolean {
  if (previous === null || previous.clause === number || previous.quantity.category === 'area') return false;
  return isVerbOf(governed.clause, last, COVERING, source.lexicon);
}

/** 出动志愿者20人,耗时4小时: how long it took is told of nothing that was counted before. */
function takesTime({ quantity, previous, number }: Place): boolean {
  return quantity.category === 'duration' && previous !== null && previous.clause !== number;
}

/** 发放贷款3600万元,其中今年新增1200万元: the number before, where this one is the part of it that is new. */
function wholeOf({ place, governed, last, source }: GovernedNumber): Reading | null {
  const { previous, quantity } = place;
  if (previous?.quantity.category !== quantity.category || !isPart(place, source.lexicon)) return null;
  return isVerbOf(governed.clause, last, ADDING, source.lexicon) ? previous : null;
}

/** 国税局完成1.3亿元,减少2%: 完成 and 实现 alone name nothing; not 上缴完成1.3亿元. */
function fulfils({ governed, last, source }: GovernedNumber): boolean {
  return governed.run.from === last && isVerbOf(governed.clause, last, FULFILLING, source.lexicon);
}

/** 120名党员中,有46名担任网格员. */
function isSomeOf({ clause, number, quantity, before, previous }: Place): boolean {
  const has = before.verbs !== null && clause.is(before.verbs.to - 1, HAVING_VERB) && before.phrase === null;
  return has && previous?.clause === number - 1 && countsPersons(quantity) && countsPersons(previous.quantity);
}

/** 带动500人就业, 组织3万人次观看: what persons are brought to do names them. */
function actOfPersons({ place, governed, last, source }: GovernedNumber): string | null {
  const { clause, index, quantity, right } = place;
  if (!countsPersons(quantity) || right === null) return null;
  const arranges = governed.clause.is(last, LIGHT_VERB) && right.from === index + 1;
  if (!arranges && !governed.clause.is(last, PIVOT_VERB)) return null;
  return activityOf({ clause, run: right }, source, null);
}

/** 开展送医下乡活动,已开展8次: how often it was held, and whom there are, is of what was told before. */
function goesOn({ place: { quantity }, governed, last }: GovernedNumber): boolean {
  const { clause } = governed;
  return clause.is(last, HAVING_VERB) || (quantity.category === 'events' && clause.is(last, LIGHT_VERB));
}

const WEIGHED = new Set(['weight', 'volume', 'energy']);

/** 国有煤矿完成1112万吨. */
function isYieldOf({ quantity }: Place, name: string, { nounEndings }: ClaimLexicon): boolean {
  return WEIGHED.has(quantity.category) && nounEndings.producer.end(name);
}

/** 检察机关批捕653人, 全市法院人均结案291件, 专家们接诊300人次. */
function isActor({ place: { quantity }, governed, last, verb, source }: GovernedNumber, name: string): boolean {
  if (quantity.category === 'ratio' || !governed.clause.is(last, OBJECT_VERB)) return false;
  const { nounEndings, personEndings } = source.lexicon;
  const serves = countsPersons(quantity) && verb?.people === 'served';
  return nounEndings.actor.end(name) || (serves && personEndings.servant.end(name.replace(/们$/, '')));
}
