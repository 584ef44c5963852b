import type { ClaimLexicon, Verb } from '../../../lexicon/claims.js';
import { EQUIPPING } from '../../../lexicon/governing-words.js';
import { REMAINDER } from '../../../lexicon/measure-words.js';
import { UNBROKEN } from '../../../lexicon/phrase-words.js';
import {
  ADVERB,
  CONNECTIVE,
  DETERMINER,
  DUMMY_VERB,
  LIGHT_VERB,
  NOMINAL,
  NOUN,
  PAUSE,
} from '../../../lexicon/word-marks.js';
import type { Quantity } from '../quantity/types.js';
import type { Clause, Range } from './clauses/clause.js';
import { isVerbOf, isWordOf, trimmed } from './clauses/phrase.js';
import { isCompared } from './compared.js';
import { tellsSource } from './counted/counted-head.js';
import { phraseAfter } from './counted/counted-phrase.js';
import { endsWithAmount } from './measure/naming.js';
import { subjectOf } from './measure/subject.js';
import {
  continuesList,
  countsPersons,
  isMeasuredBefore,
  isOfPlaces,
  isPart,
  modifiedBefore,
  type NumberPlace,
  type Place,
  type Reading,
} from './place.js';
import { moneyNoun } from './roles/role.js';
import type { Before } from './verbs/before.js';

/** 连续4年超过90万人: a duration that an adverb opens parts nothing from the number after it. */
export function lasts(clause: Clause, index: number, { phraseWords }: ClaimLexicon): boolean {
  return clause.quantity(index)?.category === 'duration' && isWordOf(clause, index - 1, UNBROKEN, phraseWords);
}

/** 绩效评估连续3年全国第一, 农民收入实现连续18年增长: the duration is one of what stands before 连续, or before the verb there. */
export function beforeDuration(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Before {
  const attains = clause.is(to - 1, LIGHT_VERB) && !clause.is(to - 1, NOMINAL);
  if (attains)
    return { frame: 'direct', verbs: { from: to - 1, to }, phrase: subjectOf(clause, from, to - 1, lexicon) };
  const phrase = subjectOf(clause, from, to, lexicon);
  return { frame: phrase === null ? 'empty' : 'bare', verbs: null, phrase };
}

/**
 * 开展集中学习10次、专题研讨3次, 改造燃气管道3公里、供水管道5公里: in a list a verb that can be a noun belongs to what the verb of the
 * list governs, where it ends a noun phrase or the list is of activities, or where it leads to the noun that the item before ends with.
 */
export function inList(before: Before, place: NumberPlace, lexicon: ClaimLexicon): Before {
  const { clause, from, quantity, previous } = place;
  const { phrase, verbs } = before;
  const listed = (continuesList(place) && clause.is(from, PAUSE)) || isSameActivity(before, place);
  if (!listed || previous === null || verbs === null || previous.side !== 'left' || previous.frame === 'direct')
    return before;
  // 建成安置房470套、已搬迁入住449户
  if (!clause.is(verbs.to - 1, NOMINAL) || clause.is(from + 1, ADVERB)) return before;
  if (before.frame === 'direct') {
    if (phrase === null && !governsActivities(previous, quantity)) return before;
    return { frame: 'bare', verbs: null, phrase: trimmed(clause, phrase?.from ?? from, verbs.to) };
  }
  // 出动队员300人、救援船只20艘: no verb of these governs things
  const equips = isVerbOf(clause, verbs.to - 1, EQUIPPING, lexicon) && !countsPersons(quantity);
  const noun = phrase === null || phrase.to - phrase.from > 1 ? '' : clause.surface(phrase.from);
  // and 新建山塘1座、治理山塘18座
  const same = noun.length > 1 && previous.measure !== noun && previous.measure?.endsWith(noun) === true;
  // 抢修人员2138人次、抢修车辆554台次
  const again = previous.measure?.startsWith(clause.verb(verbs.to - 1)?.surface ?? '') === true;
  // 拨付专项资金912万元、小学建设经费5万元
  const sum = quantity.category === 'money' && previous.role === 'spent' && phrase !== null;
  const sums = sum && moneyNoun(clause.surface(phrase.to - 1), lexicon) === 'spent';
  if (phrase === null || !(same || again || equips || sums)) return before;
  return { frame: 'bare', verbs: null, phrase: { from: verbs.from, to: phrase.to } };
}

/** 开展技能培训300人,创业培训90人: the name of the activity is all that stands before the number, and ends as the one before. */
function isSameActivity({ verbs, phrase }: Before, { clause, number, index, previous }: NumberPlace): boolean {
  if (verbs?.from !== 0 || verbs.to !== index || phrase !== null || previous?.clause !== number - 1) return false;
  const name = clause.textOf(verbs);
  return name.length > 2 && previous.measure?.endsWith(name.slice(-2)) === true;
}

/** 开展学习10次、研讨3次; not 出动车辆80台次、送水150吨 or 受理举报44件、立案21件, where another thing is done. */
function governsActivities({ verbs, quantity: { category } }: Reading, quantity: Quantity): boolean {
  return (
    category === quantity.category &&
    category !== 'count' &&
    verbs.some(({ marks }) => (marks & (LIGHT_VERB | DUMMY_VERB)) !== 0)
  );
}

function isCounted(quantity: Quantity): boolean {
  return countsPersons(quantity) || quantity.category === 'count' || quantity.category === 'events';
}

/**
 * Whether a number can go on with a list that another stands in: of the same unit, of what is counted too (挖机1辆,人员36人), or in a
 * clause of a noun and its number with things of another unit (铺设管网30公里,检查井200座; 新建大棚7栋,果园53亩).
 */
function isAlike(place: Place, { quantity: before }: Reading): boolean {
  const { quantity } = place;
  if (before.unit === quantity.unit || (isCounted(quantity) && isCounted(before))) return true;
  return isThing(before) && (isThing(quantity) || quantity.category === 'area') && isWhole(place);
}

/** Whether a noun and its number are all of their clause, or open a list: 副主任18名, 农药20吨、饲料30吨. */
function isWhole({ clause, index, before }: Place): boolean {
  const closes = clause.length === index + 1 || clause.is(index + 1, PAUSE);
  return closes && before.phrase?.from === 0 && before.phrase.to === index;
}

function isThing({ category }: Quantity): boolean {
  return category === 'count' || category === 'weight' || category === 'length' || category === 'volume';
}

/** The verb before the first number of a list that a number goes on with: 投入22台斗车、28台拉运车辆. */
export function listGovernor({ clause, from, index, previous }: NumberPlace, before: Before): Verb | null {
  if (before.frame !== 'empty' || index !== from + 1 || !clause.is(from, PAUSE | CONNECTIVE)) return null;
  return previous?.side === 'left' && previous.after?.to === from ? (previous.verbs[0] ?? null) : null;
}

/**
 * The noun phrase that a number of a list counts: 投入22台斗车、28台|拉运车辆, where a verb that governs the list makes the one behind the
 * number part of a noun; not less than what it counts alone (新增211项报销项目和301个|集中带量采购品种).
 */
export function phraseInList(
  { clause, index }: NumberPlace,
  lexicon: ClaimLexicon,
  alone: boolean,
  governor: Verb,
): Range | null {
  const own = phraseAfter(clause, index, lexicon, alone, null);
  const shared = phraseAfter(clause, index, lexicon, alone, governor);
  return shared !== null && shared.to > (own?.to ?? 0) ? shared : own;
}

/** The action of a number without a verb of its own: that of the list it continues, or of a clause of the same form before. */
export function inheritedAction(place: Place, lexicon: ClaimLexicon): string | null {
  const { before, clause } = place;
  const previous = lastGoverned(place);
  if (previous === null || isPart(place, lexicon) || isMeasuredBefore(place) || isCompared(place, lexicon)) return null;
  if (previous.frame === 'subject' && modifiedBefore(place) !== null) return null;
  // 收入10万元以上的村占比|超过90%
  if (before.frame === 'empty' && previous.after?.to === place.from && place.from === place.index - 1) {
    const bound = clause.verb(place.from);
    if (bound !== null) return bound.surface;
  }
  if (before.frame === 'empty') return goesOnList(place, previous, lexicon) ? previous.action : null;
  if (before.frame !== 'bare' || isRemainder(clause, before.phrase, lexicon)) return null;
  // 送出绿豆300斤,西瓜600斤,药品8箱
  const goesOn =
    continuesList(place) || (repeatsForm(place, previous) && (previous.frame !== 'bare' || isWhole(place)));
  if (previous.frame === 'bare') return goesOn ? previous.action : null;
  // 大棚年收10万元,果园收入1万元
  if (previous.frame === 'direct' && previous.quantity.category === 'money' && isIncome(place, lexicon)) return null;
  if (previous.frame === 'subject' || verbNamesCounted(previous) || needsNoVerb(place, previous, lexicon)) return null;
  return goesOn ? previous.action : null;
}

/** 涉及房屋106栋、建筑面积37万平方米、居民4948户: the number before in a list, but for an amount that needs no verb. */
function lastGoverned(place: Place): Reading | null {
  const { previous, clause, number } = place;
  if (previous?.action !== null || previous.frame !== 'bare' || previous.clause !== number) return previous;
  const before = previous.previous;
  const listed = clause.is(place.from, PAUSE) && before?.clause === number && before.side === 'left';
  return listed && isThing(previous.quantity) !== isThing(before.quantity) ? before : previous;
}

/** 签约项目46个,其中建成4个、在谈3个: which of them, and not what was done. */
function isRemainder(clause: Clause, phrase: Range | null, { measureWords }: ClaimLexicon): boolean {
  if (phrase === null) return false;
  const from = clause.start(phrase.from);
  return measureWords.are(clause.text, from, clause.end(phrase.to - 1), REMAINDER);
}

/** A number with nothing before it goes on with a list: 开展活动25次、175人次, 申报了3个健身广场,12个晨练点. */
function goesOnList(place: Place, previous: Reading, lexicon: ClaimLexicon): boolean {
  const { clause, number, index, right, after } = place;
  // 铺设管道2万米;对道路进行修整,共20公里
  if (previous.clause < number - 1 && clause.is(0, ADVERB)) return false;
  if (previous.clause === number || after === null) return true;
  // 派出40名执法人员,2台起重设备
  const closes =
    after.to >= clause.length - 1 || clause.is(after.to, PAUSE) || goesOnWithNouns(clause, after.to, lexicon);
  const alone = index === 0 && right === null && closes;
  // 改造10千伏线路13公里,0.4千伏线路145公里
  const sized = clause.quantity(after.to)?.unit === previous.quantity.unit;
  const led =
    previous.side === 'left' || (previous.side === null && previous.frame === 'empty' && previous.action !== null);
  if (!alone || previous.clause !== number - 1 || !led) return false;
  // 辖8镇9乡,262个行政村
  const named = previous.after !== null || previous.measure === previous.quantity.unit;
  return sized || (named && (clause.is(after.to, PAUSE) || goesOnWithNouns(clause, after.to, lexicon)));
}

/** 被褥30套和|其它生活用品: nothing follows but what is not counted. */
function goesOnWithNouns(clause: Clause, from: number, lexicon: ClaimLexicon): boolean {
  let at = from;
  while (clause.is(at, CONNECTIVE | DETERMINER | NOUN) && !tellsSource(clause, at, lexicon)) at++;
  return at === clause.length;
}

/** 培训300人: the verb is the name of what was counted, and done with nothing else. */
function verbNamesCounted({ frame, verbs, after }: Reading): boolean {
  return frame === 'direct' && ((verbs[0]?.marks ?? 0) & NOMINAL) !== 0 && after === null;
}

function isIncome({ quantity, before, clause }: Place, lexicon: ClaimLexicon): boolean {
  if (quantity.category !== 'money' || before.phrase === null) return false;
  return moneyNoun(clause.surface(before.phrase.to - 1), lexicon) === 'income';
}

/** Whether the name before a number says all of it: an amount, a ratio, or money after a verb that does nothing with money. */
function needsNoVerb({ clause, number, before, quantity }: Place, previous: Reading, lexicon: ClaimLexicon): boolean {
  const { nounEndings } = lexicon;
  const last = (before.phrase?.to ?? 0) - 1;
  // 拥有床位19892张,在院人数5870人; 投放公交车60辆,日均客流量1.2万人次
  const elsewhere = previous.clause !== number && clause.endsWith(last, nounEndings.size);
  if (before.phrase !== null && (elsewhere || clause.endsWith(last, nounEndings.amount))) return true;
  // 辖8镇9乡,总人口42万人
  if (isOfPlaces(previous, lexicon) && countsPersons(quantity) && endsWithAmount(clause.surface(last), lexicon))
    return true;
  if (quantity.category === 'ratio') return true;
  return quantity.category === 'money' && !previous.verbs.some((verb) => verb.money !== null);
}

/** 申报健身广场3个,晨练点12个: a clause of the same form as the one before; not 剩余的370公里正在建设,放射线337公里. */
function repeatsForm(place: Place, previous: Reading): boolean {
  const { number, after } = place;
  return isAlike(place, previous) && previous.side !== 'right' && previous.clause === number - 1 && after === null;
}
