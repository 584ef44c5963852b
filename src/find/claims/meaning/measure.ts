import { AVERAGE } from '../../../lexicon/phrase-words.js';
import { ADVERB, NOMINAL, NOUN, PREPOSITION, QUANTITY, REACHES } from '../../../lexicon/word-marks.js';
import { UnitSet } from '../../../text/unit-set.js';
import { phraseAfter } from './counted.js';
import { countedAfter, countedWithSize, saidToBe } from './counted-measure.js';
import { measureBefore } from './measure-before.js';
import { isCause, measureNextToVerb, standsApart } from './measure-next-to-verb.js';
import { activityOf, endsWithAmount, endsWithPersonNoun, nameOfVerb, type VerbRun } from './naming.js';
import { leadingText, phraseText } from './phrase.js';
import { continuesList, countsPersons, isOfPlaces, type Place, type Surroundings } from './place.js';
import { subjectOf } from './subject.js';
import { objectOf } from './topic.js';

/** 解决1.2万人口饮水问题: the unit tells who is counted. */
const INHABITANTS = '人口';

const DISTANCE = '距离';

/** Opens a comparison with another time, as part of a word too: 是|“十二五”时期的2.3倍, 是上|一个五年的1.7倍. */
const IS = '是'.charCodeAt(0);

/** No amount is counted in these: 出台降低成本35条措施. */
const ITEMS = new Set(['条', '项', '款']);

/** Nothing counted is a sum: 资产确权至8个乡镇. */
const SUM = /(?:资产|投资|[存贷]款|收入|资金|成本|费用|利润|支出|产值|余额)$/;

/** Single characters that name nothing: 这八十亿元, 黄龙景区前4天. */
const NAMELESS = new UnitSet('个这那其该此我你他她它前后内中间底上下类原年月日算经者住解想办');

/** The noun phrase that a number counts or measures, in the words of the text, or null. */
export function measureOf(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const measure = withoutRank(readMeasure(place, governed, source), place);
  // 全县8个贫困村之一
  if (measure?.endsWith(ONE_OF) === true) return measure.slice(0, -ONE_OF.length);
  if (measure?.length !== 1 || !NAMELESS.has(measure.charCodeAt(0))) return measure;
  return countsPersons(place.quantity) ? nameOfVerb(governed, source) : null;
}

const ONE_OF = '之一';
const ORDINAL = '第';
const RANK =
  /(?:[居列排]|位居|位列|排名)?(?:在?(?:全[国省市县区州球]|世界))?第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[位名]?$/;

/** 产量居全市第二,同比增长3%: a rank is no name of what is measured. */
function withoutRank(measure: string | null, { previous }: Place): string | null {
  if (measure === '') return previous?.measure ?? null;
  if (measure === null || !measure.includes(ORDINAL)) return measure;
  const named = measure.replace(RANK, '');
  // 规模排名全国第3位,同比增长0.4%
  return named === '' || (BARE_AMOUNT.test(named) && previous !== null) ? (previous?.measure ?? null) : named;
}

const BARE_AMOUNT = /^(?:规模|总?数?量|总[数额]|位次|排名)$/;

function readMeasure(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const { clause, before, after } = place;
  if (place.quantity.text.endsWith(INHABITANTS)) return INHABITANTS;
  if (after === null && countsItsUnit(place)) return place.quantity.unit;
  // 距离镇政府7公里
  if (place.quantity.category === 'length' && clause.hasWord(DISTANCE, place.from, place.index)) return DISTANCE;
  // 造成全县1.6万人受灾
  const causes =
    governed !== null && isCause(governed, source.lexicon) && countsPersons(place.quantity) && after === null;
  const paired = clause.quantity(place.index + 1)?.category === 'people' ? place.index + 2 : place.index + 1;
  // and not 已有78户244人实现脱贫
  const becomes = causes && place.right?.from === paired && !isCause({ clause, run: place.right }, source.lexicon);
  if (becomes && place.right !== null) return activityOf({ clause, run: place.right }, source.written, null);
  // 由“十一五”末的66%提高到“十二五”末的83%
  const from = place.previous?.clause === place.number && place.previous.frame === 'prepositional';
  const leads = before.frame === 'object' || (before.frame === 'subject' && before.phrase === null);
  const moves = from && leads && before.verbs !== null && clause.is(before.verbs.to - 1, REACHES);
  if (moves && after === null) return place.previous.measure;
  // 争取资金46亿元,是“十二五”时期的2.3倍
  const is = clause.text.charCodeAt(clause.start(place.from)) === IS;
  const times = place.quantity.unit === '倍' && is && place.previous !== null;
  if (times && place.previous.clause === place.number - 1) return place.previous.measure;
  const than = measureOfDistance(place, source) ?? measureOfShare(place);
  if (than !== null) return than;
  const told = measureOfChange(place, source);
  if (told !== null) return told;
  const done = timesDone(place, source);
  if (done !== null) return done;
  if (before.phrase !== null && before.frame !== 'prepositional' && before.frame !== 'direct') {
    if (after === null && before.frame === 'subject' && governed !== null) {
      const last = governed.run.to - 1;
      const joined =
        before.phrase.to === last && governed.clause.is(last, NOMINAL) && !governed.clause.is(last, REACHES);
      if (joined) return activityOf(governed, source.written, before.phrase);
    }
    const earns = before.frame === 'subject' && governed !== null && standsApart(place, governed.run.to - 1, source);
    if (earns && clause.is(governed.run.to - 1, NOMINAL)) return activityOf(governed, source.written, null);
    const named = phraseText(clause, source.written, before.phrase);
    // 业务量完成1200万件,日均3.3万件
    const average = source.lexicon.phraseWords.are(named, 0, named.length, AVERAGE);
    if (average && place.previous?.quantity.unit === place.quantity.unit) return place.previous.measure;
    const items = ITEMS.has(place.quantity.unit) || (place.quantity.category === 'count' && SUM.test(named));
    if (after === null || (!items && endsWithAmount(named, source.lexicon))) return named;
    if (namesPersons(place, named, source)) return named;
  }
  const what = saidToBe(place, source);
  if (what !== null) return what;
  const sized = countedWithSize(place, source);
  if (sized !== null) return sized;
  if (after !== null) return countedAfter(place, after, source);
  const persons = personsOfPair(place, source);
  if (persons !== null) return persons;
  // 带动600名牧民吃上旅游饭,人均增收6500元
  const earned = before.frame === 'subject' && before.phrase === null && place.quantity.category === 'money';
  const names = governed !== null && earned && governed.clause.is(governed.run.to - 1, NOMINAL);
  if (names) return activityOf(governed, source.written, null);
  if (before.frame === 'direct' && governed !== null) return measureNextToVerb(place, governed, source);
  if (before.phrase !== null) return phraseText(clause, source.written, before.phrase);
  if (before.frame === 'empty') return measureOfBareNumber(place, governed, source);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

/** What is counted in itself: 乡镇, 县区, 街道, 村居, 岗位. */
const COUNTED_ITSELF = /.(?:[省市县区乡镇村旗州街道居]|(?<=岗)位|(?<=部)门)$/;

/** 覆盖12乡镇: the unit tells what is counted. */
function countsItsUnit({ quantity: { category, unit }, before }: Place): boolean {
  const named = before.phrase !== null && before.frame !== 'direct';
  return !named && category === 'count' && COUNTED_ITSELF.test(unit);
}

/** Counters that persons are named before: 名 and 位 have the noun after them. */
const BARE = new UnitSet('人户');

/** 组织党员480余人义务清理, 涉及农户7户耕地15亩: persons are named before 人 and 户, and what they do or have follows. */
function namesPersons({ clause, before, index, quantity }: Place, named: string, { lexicon }: Surroundings): boolean {
  if (quantity.unit.length !== 1 || !BARE.has(quantity.unit.charCodeAt(0))) return false;
  // 组织镇村干部、护林员等200余人在村里开展整治行动
  if (before.phrase?.to === index - 1 && clause.isWord(index - 1, '等')) return true;
  return before.phrase?.to === index && endsWithPersonNoun(named, lexicon);
}

/** 先后12次召开专题会议: how often something is done stands before the verb. */
function timesDone({ clause, index, before, right, quantity }: Place, source: Surroundings): string | null {
  if (quantity.unit !== '次' || before.verbs !== null || right?.from !== index + 1) return null;
  return objectOf(clause, right.to, source);
}

/** 2746户10370名搬迁群众 */
function personsOfPair({ clause, index, quantity }: Place, { written, lexicon }: Surroundings): string | null {
  if (!countsPersons(quantity) || clause.quantity(index + 1)?.category !== 'people') return null;
  const persons = phraseAfter(clause, index + 1, lexicon, true, null);
  return persons === null ? null : leadingText(clause, written, persons);
}

const POINTS = '百分点';
const EXCEEDS = new UnitSet('超高低快慢');
const COMPARES = new UnitSet('比较');

/** 投资增长9.5%,超全省平均2.4个百分点: how far it is from another is of what the clause before measures. */
function measureOfDistance(place: Place, { written, lexicon }: Surroundings): string | null {
  const { clause, number, from, index, quantity, previous } = place;
  if (quantity.unit !== POINTS) return null;
  // 农村老龄化水平比城市高4.1个百分点
  const subject = clause.isOneOf(index - 1, EXCEEDS) ? subjectOf(clause, from, index - 1, lexicon) : null;
  if (subject !== null && clause.isWord(subject.to, '比')) return phraseText(clause, written, subject);
  if (from !== 0 || previous?.clause !== number - 1) return null;
  // and 比全国农村平均增长率高1.9个百分点
  const compares = clause.is(0, PREPOSITION) && clause.isOneOf(0, COMPARES);
  return compares || (clause.is(0, NOUN | ADVERB) && clause.isOneOf(0, EXCEEDS)) ? previous.measure : null;
}

/** 收入2.3亿元,完成年初预算5亿元的46%: what a share of a sum is of stands before the sum. */
function measureOfShare({ clause, number, index, quantity, previous }: Place): string | null {
  if (quantity.category !== 'ratio' || !clause.isWord(index - 1, '的')) return null;
  if (clause.quantity(index - 2)?.category !== 'money' || previous?.clause !== number) return null;
  const amount = previous.previous;
  return amount?.clause === number - 1 && amount.quantity.category === 'money' ? amount.measure : null;
}

/** The time that a plan is for, before what it is of: 年度投资计划. */
const TERM = /^(?:[全本当]?年度?|[上下]半年|[一二三四]?季度|月度|原定|预定|既定)/;

/** 征收率由3%降至1%政策 (what moved), 完成年度计划的113% (what was planned). */
function measureOfChange(place: Place, source: Surroundings): string | null {
  const { clause, number, before, after, previous, quantity } = place;
  if (quantity.category !== 'ratio' || before.verbs === null) return null;
  const last = before.verbs.to - 1;
  const moved = before.frame === 'subject' && before.phrase === null && clause.is(last, REACHES);
  if (moved && after !== null && previous?.clause === number) return previous.measure;
  if (before.phrase === null || clause.verb(last)?.surface !== '完成') return null;
  const aim = phraseText(clause, source.written, before.phrase);
  // 完成年度投资计划的23%: of what is planned for a time the name is what was done
  const planned = clause.isWord(before.phrase.to, '计划') && before.verbs.to <= before.phrase.from;
  if (!planned && !source.lexicon.nounEndings.plan.end(aim)) return null;
  const named = planned ? aim.replace(TERM, '') : '';
  if (named !== '') return named;
  if (previous?.clause === number - 1) return previous.measure;
  const subject = subjectOf(clause, place.from, before.verbs.from, source.lexicon);
  return subject === null ? null : phraseText(clause, source.written, subject);
}

const REST = /^其[它他余]$/;

/** 、175人次 (as before), 百亿县4个 (the number before it), 10亿元以上项目50个 (what that counts), 58条已经立行立改 (the clause before), 400人参加 (its verb). */
function measureOfBareNumber(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const { previous, from, index } = place;
  // 核桃6万亩、苹果1万亩、其它750亩
  const rest = place.clause.surface(index - 1);
  if (REST.test(rest)) return rest;
  if (previous !== null && continuesList(place)) {
    // 12个乡镇4.6万人受灾
    const others = countsPersons(place.quantity) && !countsPersons(previous.quantity) && from === index;
    if (others && previous.after?.to === from) return nameOfVerb(governed, source);
    if (from === index && previous.after?.to === from) return phraseText(place.clause, source.written, previous.after);
    const named = from === index && previous.after === null && !/^\d/.test(previous.quantity.text);
    if (named) return previous.quantity.text;
    // 贫困人口13677户49479人
    const same = countsPersons(previous.quantity) && place.clause.is(index - 1, QUANTITY);
    // but not 共有18个自然村、1126户
    const inherits = governed === null || same || !countsPersons(place.quantity);
    if (inherits) return countsPersons(place.quantity) && isOfPlaces(previous) ? null : previous.measure;
  }
  if (governed !== null && countsPersons(place.quantity)) return nameOfVerb(governed, source);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}
