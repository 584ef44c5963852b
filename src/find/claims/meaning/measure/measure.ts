import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { DIVISION, ITEM, OF_NAMED } from '../../../../lexicon/counter-words.js';
import { AIM, DISTANCE, FUND, REMAINDER, WHOLE, WORTH } from '../../../../lexicon/measure-words.js';
import { NAMELESS } from '../../../../lexicon/noun-parts.js';
import { AVERAGE, SUCCESSIVE } from '../../../../lexicon/phrase-words.js';
import { MOTION_VERB, NOMINAL, REACHES, VERB } from '../../../../lexicon/word-marks.js';
import { isWordOf, phraseText } from '../clauses/phrase.js';
import { amountOfPlaces, countedAfter, countedWithSize, saidToBe } from '../counted/counted-measure.js';
import { moneyOfList, personsOfPair } from '../counted/pair.js';
import { countsPersons, type Place, type Surroundings } from '../place.js';
import { withoutRank } from '../roles/rank.js';
import { verbAfter } from '../verbs/verb-after.js';
import { struck, whatBefalls } from './befallen.js';
import { standsApart } from './governed-sum.js';
import { whatLasts } from './lasting.js';
import { measureBefore } from './measure-before.js';
import { measureNextToVerb } from './measure-next-to-verb.js';
import { measureOfBareNumber } from './measure-of-bare-number.js';
import { measureOfChange, measureOfDistance, measureOfShare, movedFrom, multiplied } from './measure-of-change.js';
import { activityOf, endsWithAmount, endsWithPersonNoun, nameOfVerb, type VerbRun } from './naming.js';
import { namedByRain } from './rain.js';
import { sizeOfOne, subjectOfIs } from './short-name.js';
import { isSizeOfBefore, sizedThing } from './size.js';
import { objectOf } from './topic.js';

/** The noun phrase that a number counts or measures, in the words of the text, or null. */
export function measureOf(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const measure = withoutRank(namedByRain(place, readMeasure(place, governed, source), source), place, source.lexicon);
  // 新增企业1200家,总量达1.8万家
  if (measure !== null && source.lexicon.measureWords.are(measure, 0, measure.length, WHOLE))
    return measureBefore(place, source) ?? measure;
  // 2000名孩子是几年前搬来的, 8万元的助学款是企业捐赠的
  const subject = measure === null ? null : subjectOfIs(measure, place, source);
  if (subject !== null) return subject;
  // 一亩的纯利润可能就是5000元, 最高价是每斤2元
  if (measure !== null && SAYS_SO.test(measure)) return measure.replace(SAYS_SO, '');
  if (measure !== null && isRemainder(measure, source) && place.previous?.quantity.unit === place.quantity.unit)
    return place.previous.measure;
  const size = measure === null ? null : sizeOfOne(measure, source.lexicon);
  if (size !== null) return size;
  // 三年|以上未结案件
  if (measure !== null && measure.length > 3 && LIMIT_OF_TIME.test(measure)) return measure.slice(2);
  // 这八十亿元, 黄龙景区前4天
  if (measure === null || !source.lexicon.nounParts.are(measure, 0, measure.length, NAMELESS)) return measure;
  return countsPersons(place.quantity) ? nameOfVerb(governed, source) : null;
}

const LIMIT_OF_TIME = /^以[上下内]/;
const SAYS_SO = /(?<=..)(?:可能就是?|就是|是)$/;

/** 34个项目中,已投产8个,在建12个: which of them, and not what. */
const isRemainder = (measure: string, { lexicon }: Surroundings): boolean =>
  lexicon.measureWords.are(measure, 0, measure.length, REMAINDER);

/**
 * Asks first what names a number whatever stands around it (its unit, what becomes of those counted), then whether it says how
 * another number changed, and only then reads the noun before it and the one after it, for which every number has a place.
 */
function readMeasure(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const own = namedByUnit(place, source) ?? aimOf(place, source) ?? whatBefalls(place, governed, source);
  if (own !== null) return own;
  const lasting = whatLasts(place, source);
  if (lasting !== null) return lasting;
  const base = movedFrom(place) ?? multiplied(place);
  if (base !== null) return base.measure;
  const compared = measureOfDistance(place, source) ?? measureOfShare(place, source) ?? measureOfChange(place, source);
  const told = compared ?? timesDone(place, governed, source);
  if (told !== null) return told;
  const { before, after, clause } = place;
  if (before.phrase !== null && before.frame !== 'prepositional' && before.frame !== 'direct') {
    const activity = activityOfSubject(place, governed, source);
    if (activity !== null) return activity;
    const named = phraseText(clause, source.written, before.phrase);
    const act = struck(place, named, source);
    if (act !== null) return act;
    if (averages(place, named, source)) return place.previous?.measure ?? null;
    if (after === null || isOfNounBefore(place, named, source)) return named;
  }
  return measureBehind(place, source) ?? measureInFrame(place, governed, source);
}

/** 解决1.2万人口饮水问题: the unit tells who is counted. */
const INHABITANTS = '人口';
/** 流转100亩地, where the land has no other name. */
const LAND = '地';

/** The unit itself (1.2万人口, 覆盖12乡镇), or what a length is by the word before it (距离镇政府7公里). */
function namedByUnit(place: Place, source: Surroundings): string | null {
  const { lexicon } = source;
  const { quantity, clause, from, index, after } = place;
  if (quantity.text.endsWith(INHABITANTS)) return INHABITANTS;
  if (after === null && quantity.category === 'area' && quantity.text.endsWith(LAND)) return LAND;
  if (after === null && countsItsUnit(place, lexicon)) return quantity.unit;
  if (quantity.category !== 'length') return null;
  if (isSizeOfBefore(place, lexicon)) return place.previous?.measure ?? null;
  const sized = sizedThing(place, source);
  if (sized !== null) return sized;
  let at = from;
  while (at < index && !isWordOf(clause, at, DISTANCE, lexicon.measureWords)) at++;
  return at < index ? clause.surface(at) : null;
}

/** 完成260户980人脱贫的目标: what they are to do names them. */
function aimOf({ clause, index, quantity }: Place, { lexicon }: Surroundings): string | null {
  if (!countsPersons(quantity)) return null;
  const verb = clause.quantity(index + 1)?.category === 'people' ? index + 2 : index + 1;
  if (
    !clause.is(verb, VERB) ||
    !clause.isWord(verb + 1, '的') ||
    !isWordOf(clause, verb + 2, AIM, lexicon.measureWords)
  )
    return null;
  return clause.text.slice(clause.start(verb), clause.nameEnd(verb));
}

/** 覆盖12乡镇, 辖8镇9乡: the unit tells what is counted; not 建成12座. */
function countsItsUnit(
  { quantity: { category, unit }, before }: Place,
  { counterWords, nounEndings }: ClaimLexicon,
): boolean {
  const named = before.phrase !== null && before.frame !== 'direct';
  if (named || category !== 'count') return false;
  return unit.length === 1 ? counterWords.are(unit, 0, 1, DIVISION) : nounEndings.countedItself.end(unit);
}

/** 先后12次召开专题会议: how often something is done stands before the verb. */
function timesDone(
  { clause, index, before, right, quantity }: Place,
  governed: VerbRun | null,
  source: Surroundings,
): string | null {
  // 在对方的诱骗下先后10次向骗子转账5万元
  if (
    quantity.unit === '次' &&
    before.frame === 'prepositional' &&
    isWordOf(clause, index - 1, SUCCESSIVE, source.lexicon.phraseWords)
  )
    return nameOfVerb(governed, source);
  if (quantity.unit !== '次' || before.verbs !== null || right?.from !== index + 1) return null;
  // 先后12次深入社区开展义诊活动
  const act = clause.is(right.to - 1, MOTION_VERB) ? verbAfter(clause, right.to, source.lexicon) : null;
  return objectOf(clause, (act ?? right).to, source) ?? nameOfVerb(governed, source);
}

/** 群众就业达3万人, 贫困户人均增收1490元: a verb that can be a noun names what its subject does or gets; not 产量提高到3万吨. */
function activityOfSubject(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const { before, after } = place;
  if (governed === null || before.frame !== 'subject') return null;
  const { clause, run } = governed;
  const last = run.to - 1;
  if (!clause.is(last, NOMINAL)) return null;
  if (after === null && before.phrase?.to === last && !clause.is(last, REACHES)) {
    return activityOf(governed, source, before.phrase);
  }
  return standsApart(place, last, source) ? activityOf(governed, source, null) : null;
}

/** 业务量完成1200万件,日均3.3万件: an average names nothing, and is of what the number before it measures. */
function averages({ quantity, previous }: Place, named: string, { lexicon }: Surroundings): boolean {
  return previous?.quantity.unit === quantity.unit && lexicon.phraseWords.are(named, 0, named.length, AVERAGE);
}

/** With a noun on either side the number is of the one before, where that is an amount (产值3亿元的企业; not 资产确权至8个乡镇) or names persons. */
function isOfNounBefore(place: Place, named: string, source: Surroundings): boolean {
  const { unit, category } = place.quantity;
  // 病床利用率达到95%以上的目标
  const aim =
    place.after?.from === place.index + 2 && isWordOf(place.clause, place.index + 2, AIM, source.lexicon.measureWords);
  if (aim && category === 'ratio' && source.lexicon.nounEndings.amount.end(named)) return true;
  // 行政村100%通公路
  if (unit === '%' && place.before.frame === 'bare' && place.after?.from === place.index + 1) return true;
  // 送去米面油等价值6万元的慰问物资
  if (source.lexicon.measureWords.endAll(named, 0, named.length, WORTH) && place.clause.isWord(place.index + 1, '的'))
    return false;
  // 争取资金80万元修建的文化广场
  if (
    category === 'money' &&
    place.after !== null &&
    place.after.from > place.index + 2 &&
    source.lexicon.measureWords.endAll(named, 0, named.length, FUND)
  )
    return true;
  // 设置家庭意外、滩羊价格等12个险种
  const listed = category === 'count' && place.clause.isWord(place.index - 1, '等');
  // 出台降低成本35条措施
  const item = source.lexicon.counterWords.are(unit, 0, unit.length, ITEM);
  const items = listed || item || (category === 'count' && source.lexicon.nounEndings.sum.end(named));
  return (!items && endsWithAmount(named, source.lexicon)) || namesPersons(place, named, source);
}

/** 组织党员480余人义务清理, 涉及农户7户耕地15亩: persons are named before 人 and 户, and what they do or have follows. */
function namesPersons({ clause, before, index, quantity }: Place, named: string, { lexicon }: Surroundings): boolean {
  if (!lexicon.counterWords.are(quantity.unit, 0, quantity.unit.length, OF_NAMED)) return false;
  // 组织镇村干部、护林员等200余人在村里开展整治行动
  if (before.phrase?.to === index - 1 && clause.isWord(index - 1, '等')) return true;
  return before.phrase?.to === index && endsWithPersonNoun(named, lexicon);
}

/** What stands behind a number and tells what it counts: the noun, who they are said to be, or what the next number counts too. */
function measureBehind(place: Place, source: Surroundings): string | null {
  const said = saidToBe(place, source) ?? countedWithSize(place, source) ?? amountOfPlaces(place, source.lexicon);
  if (said !== null) return said;
  if (place.after !== null) return countedAfter(place, place.after, source);
  return personsOfPair(place, source) ?? moneyOfList(place, source);
}

/** A number with no noun behind it is read by what stands before it. */
function measureInFrame(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const { before, clause } = place;
  if (governed !== null && earns(place, governed)) return activityOf(governed, source, null);
  if (before.frame === 'direct' && governed !== null) return measureNextToVerb(place, governed, source);
  if (before.phrase !== null) return phraseText(clause, source.written, before.phrase);
  if (before.frame === 'empty') return measureOfBareNumber(place, governed, source);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

/** 带动600名牧民吃上旅游饭,人均增收6500元: without a subject the verb names the money. */
function earns({ before, quantity }: Place, { clause, run }: VerbRun): boolean {
  return (
    quantity.category === 'money' &&
    before.frame === 'subject' &&
    before.phrase === null &&
    clause.is(run.to - 1, NOMINAL)
  );
}
