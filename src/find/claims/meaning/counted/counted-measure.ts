import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { OF_MACHINES } from '../../../../lexicon/counter-words.js';
import { BELONGING, HOLDING } from '../../../../lexicon/governing-words.js';
import { AMOUNT, HEAD, INCOME, SPENT } from '../../../../lexicon/measure-nouns.js';
import { COVERED, HANDS, SUMMING, WORTH } from '../../../../lexicon/measure-words.js';
import { AVERAGE, AVERAGING, GOING, SPAN, WITHIN } from '../../../../lexicon/phrase-words.js';
import { INSIDE, MIDDLE } from '../../../../lexicon/whole-words.js';
import { ADVERB, HAVING_VERB, MODIFIES, NOMINAL, NOUN, PAUSE, QUANTITY, VERB } from '../../../../lexicon/word-marks.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Range } from '../clauses/clause.js';
import { isVerbOf, isWordOf, leadingText, NOUN_LIKE, phraseText } from '../clauses/phrase.js';
import { endsWithAmountOrIncome, endsWithPersonNoun, LONGEST_AMOUNT } from '../measure/naming.js';
import {
  countsFirms,
  countsPersons,
  isPart,
  lastReading,
  namesPlace,
  type Place,
  type Surroundings,
} from '../place.js';
import { measuresNext } from './counted-head.js';
import { phraseAfter } from './counted-phrase.js';
import { sharedPhrase } from './next-number.js';

/** The noun phrase after a number: of a list that of its last number (5个国家级、60个省级基地), and not the amount of the next. */
export function countedAfter(place: Place, after: Range, { written, lexicon }: Surroundings): string {
  const { clause, quantity } = place;
  const phrase = ownedBy(place, after, lexicon) ?? after;
  const text = withoutAmong(leadingText(clause, written, sharedPhrase(clause, phrase, lexicon) ?? phrase), lexicon);
  // 27类食品不合格率|有所降低
  // 实现11个镇|电子商务全覆盖
  if (quantity.category === 'count' && lexicon.measureWords.endAll(text, 0, text.length, COVERED))
    return lexicon.nounEndings.ratedBefore.exec(text)?.[1] ?? text;
  const next = clause.is(after.to, ADVERB) ? after.to + 1 : after.to;
  const tells = clause.is(next, VERB | QUANTITY);
  const rated =
    tells &&
    (lexicon.nounEndings.rate.end(text) ||
      lexicon.nounEndings.amount.end(text) ||
      endsWithAmountOrIncome(text, lexicon));
  const averaged = tells ? averagedIn(text, lexicon) : null;
  // 36个乡镇|污水处理率达95%, 5万亩夏粮|机收率超过98%; not 36台玉米收获机|平均作业天数
  const machines = lexicon.counterWords.endAll(quantity.unit, 0, quantity.unit.length, OF_MACHINES);
  if (rated && !machines && (quantity.category === 'count' || quantity.category === 'area'))
    return lexicon.nounEndings.ratedBefore.exec(text)?.[1] ?? averaged ?? text;
  if (averaged !== null) return averaged;
  if (rated && countsPersons(quantity) && lexicon.nounEndings.rate.end(text)) return whoseRate(text, lexicon);
  if (quantity.category === 'duration') return timeIn(text, lexicon);
  if (quantity.category === 'people' && clause.is(after.to, QUANTITY)) return whoGets(text, lexicon);
  if (!clause.is(after.to, QUANTITY)) return countsPersons(quantity) ? whoGoes(text, lexicon) : text;
  const firm = countsFirms(quantity.unit, lexicon) ? firmIn(text, lexicon) : null;
  return firm ?? text;
}

/** 3000台收割机|平均作业天数达到15天: of what an average is told next; else null. */
function averagedIn(text: string, { phraseWords }: ClaimLexicon): string | null {
  for (let end = 2; end < text.length - 1; end++)
    if (phraseWords.begin(text, end, text.length, AVERAGE | AVERAGING)) return text.slice(0, end);
  return null;
}

/** Fewest characters of what firms have. */
const SHORTEST_OWNED = 2;

/** 36家用工企业|空余岗位300个: who is counted, where what they have is counted next; else null. */
function firmIn(text: string, { nounEndings }: ClaimLexicon): string | null {
  for (let end = text.length - SHORTEST_OWNED; end > 1; end--)
    if (nounEndings.firm.endPartAt(text, 0, end)) return text.slice(0, end);
  return null;
}

/** 花了6年多时间|学手语, 6天时间|里他们走访36户: the time, and not what was done in it. */
function timeIn(text: string, { phraseWords }: ClaimLexicon): string {
  for (let end = text.length - 1; end > 1; end--) if (phraseWords.are(text, 0, end, SPAN)) return text.slice(0, end);
  return text;
}

/** 56名党员|参与率达95%. */
function whoseRate(text: string, lexicon: ClaimLexicon): string {
  for (let end = text.length - 2; end > 1; end--) {
    const who = text.slice(0, end);
    if (endsWithPersonNoun(who, lexicon)) return who;
  }
  return text;
}

/** 上万名游客|来这里看花: who goes, and not what to do. */
function whoGoes(text: string, lexicon: ClaimLexicon): string {
  for (let end = SHORTEST_WHO; end < text.length - 1; end++) {
    const who = text.slice(0, end);
    if (lexicon.phraseWords.begin(text, end, text.length, GOING) && endsWithPersonNoun(who, lexicon)) return who;
  }
  return text;
}

/** 拖欠105名农民工|工资34万元. */
function whoGets(text: string, lexicon: ClaimLexicon): string {
  const length = lexicon.measureNouns.lengthOfEnding(text, LONGEST_AMOUNT, AMOUNT | INCOME | SPENT);
  const who = text.slice(0, text.length - length);
  return length !== 0 && (lexicon.nounEndings.paid.end(who) || endsWithPersonNoun(who, lexicon)) ? who : text;
}

/** 拥有300只羊的养殖户, 满载50个集装箱的班列: who or what has them is told behind 的; not 3个省级的实验室, 20头怀孕的母牛. */
function ownedBy({ clause, index, quantity, before }: Place, { from, to }: Range, lexicon: ClaimLexicon): Range | null {
  const things = quantity.category === 'count' || quantity.category === 'area';
  if (!things || before.frame !== 'direct' || from !== index + 1 || quantity.unit === '项') return null;
  const owner = (before.verbs?.to ?? 0) - 1;
  if (!clause.is(owner, HAVING_VERB) && !isVerbOf(clause, owner, HOLDING, lexicon)) return null;
  let at = from;
  while (at < to && !clause.isWord(at, '的')) at++;
  const owned = at < to && clause.endsWith(at - 1, lexicon.nounEndings.owned);
  return owned ? { from, to: at } : null;
}

/** 收入10万元以上的村62个,50万元以上的村8个: a sum that says which places is of the amount that was told of others before; else null. */
export function amountOfPlaces(
  { clause, before, after, quantity, previous }: Place,
  lexicon: ClaimLexicon,
): string | null {
  if (quantity.category !== 'money' || before.frame !== 'empty' || after === null) return null;
  if (!namesPlace(clause.textOf(after), lexicon)) return null;
  return lastReading(previous, (reading) => reading.quantity.category === 'money')?.measure ?? null;
}

const AMONG = '中';
/** Fewest characters of who is met. */
const SHORTEST_WHO = 2;

/** 在300名党员中 counts 党员; 22个重点项目中城东水厂等14个项目 counts 重点项目, as what is among those that are counted is not counted with them. */
function withoutAmong(counted: string, { measureNouns, measureWords, phraseWords, wholeWords }: ClaimLexicon): string {
  // 送到5名孤儿手中, but 12名多面手
  const hands = measureWords.lengthOfEnding(counted, counted.length, HANDS);
  if (hands !== 0 && counted.length - hands >= SHORTEST_WHO) return counted.slice(0, -hands);
  // 2亩大棚里
  const within = phraseWords.lengthOfEnding(counted, counted.length, WITHIN);
  if (within !== 0 && counted.length - within >= SHORTEST_WHO && !wholeWords.endAll(counted, 0, counted.length, INSIDE))
    return counted.slice(0, -within);
  const at = counted.indexOf(AMONG);
  // 项目中心, 普通高中
  if (at < 1 || wholeWords.begin(counted, at, counted.length, MIDDLE)) return counted;
  const whole = counted.slice(0, at);
  if (at === counted.length - 1) return at < 2 || wholeWords.endAll(counted, 0, at + 1, MIDDLE) ? counted : whole;
  const named = measureNouns.lengthOfEnding(whole, 4, HEAD) + (measureNouns.classesOf(whole, at - 1, at) & HEAD);
  return named === 0 ? counted : whole;
}

const IS = new UnitSet('为是');

/** 其中36户为低保户, 其中20亩为果园, 有36户属于低保户: who or what they are is told after the number. */
export function saidToBe(place: Place, { written, lexicon }: Surroundings): string | null {
  const { clause, index, quantity, after } = place;
  if (after !== null) return null;
  if (!clause.isOneOf(index + 1, IS) && !isVerbOf(clause, index + 1, BELONGING, lexicon)) return null;
  const land = quantity.category === 'area' && (index === 0 || isPart(place, lexicon));
  if (!land && !countsPersons(quantity)) return null;
  const from = index + 2;
  for (let at = from; at < clause.length; at++)
    if (!clause.is(at, land ? NOUN_LIKE | NOMINAL : NOUN_LIKE | MODIFIES)) return null;
  if (from >= clause.length || !clause.is(clause.length - 1, NOUN)) return null;
  const named = phraseText(clause, written, { from, to: clause.length });
  return land || endsWithPersonNoun(named, lexicon) ? named : null;
}

/** 改造6条共12公里管网, 组建8支共36人的队伍, 新建3座总库容5万立方米的水库, 调配60台、价值7万元的抽水机: the noun after the size is what both tell of. */
export function countedWithSize(place: Place, { written, lexicon }: Surroundings): string | null {
  const { clause, index, quantity } = place;
  const first = clause.is(index + 1, PAUSE) ? index + 2 : index + 1;
  let size = first + 1;
  while (clause.is(size, NOUN)) size++;
  const category = clause.quantity(size)?.category ?? 'count';
  if (quantity.category !== 'count' || category === 'count') return null;
  if (category === 'people' && !clause.isWord(size + 1, '的')) return null;
  const sums = size === first + 1 && isWordOf(clause, first, SUMMING, lexicon.measureWords);
  const worth =
    isWordOf(clause, first, WORTH, lexicon.measureWords) || measuresNext(clause, { from: first, to: size }, lexicon);
  if (!sums && !worth) return null;
  // 建成水库3座、总库容5万立方米
  if (first > index + 1 && !clause.isWord(size + 1, '的')) return null;
  const counted = phraseAfter(clause, size, lexicon, true, null);
  return counted === null ? null : leadingText(clause, written, counted);
}
