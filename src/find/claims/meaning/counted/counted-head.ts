import type { ClaimCategory } from '../../../../core/types.js';
import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { DOCUMENT } from '../../../../lexicon/counter-words.js';
import { INVESTING } from '../../../../lexicon/governing-words.js';
import { AMOUNT, INCOME, INVESTED } from '../../../../lexicon/measure-nouns.js';
import { ONE_OF } from '../../../../lexicon/measure-words.js';
import { OF_ALL } from '../../../../lexicon/noun-parts.js';
import { HEADLESS, MANNER, MEANS, SOURCE } from '../../../../lexicon/phrase-words.js';
import { LIMIT } from '../../../../lexicon/role-words.js';
import {
  ATTRIBUTIVE,
  HAVING_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  PAUSE,
  QUANTITY,
  REACHES,
  SUBJECT_VERB,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Quantity } from '../../quantity/types.js';
import type { Clause, Range } from '../clauses/clause.js';
import { beginsWithWordOf, isWordOf, NOUN_LIKE } from '../clauses/phrase.js';
import { LONGEST_AMOUNT } from '../measure/naming.js';
import { beginsWithHead } from '../verbs/verbal.js';

/** No noun either. */
const NO_NOUN = /^(?:有[着了过]?$|是|为|占)/;

/** Whether what follows a 的 is not the noun that it leads to: 在调整产业结构的|基础上. */
export function isHeadless(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return beginsWithWordOf(clause, at, HEADLESS, lexicon.phraseWords) || NO_NOUN.test(clause.surface(at));
}

/** Longest run of text between 的 and a number that one phrase can hold. */
const LONGEST_CLAUSE_OF_NOUN = 16;

/**
 * 300名参加培训的学员: the number counts what follows the 的.
 * @param category what it counts: of what is held those do the verb who stand before it (2次部门负责人参加的协调会), and persons are never
 * what is done for them (12名建档职工|开展的救助)
 */
export function relativeHead(
  clause: Clause,
  from: number,
  lexicon: ClaimLexicon,
  category: ClaimCategory | undefined,
): number | null {
  const limit = clause.start(from) + LONGEST_CLAUSE_OF_NOUN;
  // 810名有创业意愿的妇女
  let verbs = clause.isWord(from, '有');
  // 36名在外务工的老乡
  const manner = clause.is(from, ATTRIBUTIVE) && clause.is(from + 1, VERB);
  // 为36名留守儿童送去心爱的书包, 36名留守儿童的家庭
  const named = category === 'people' && clause.is(from, MODIFIES) && endsWithPersons(clause, from + 1, lexicon);
  const nounsFirst = named || (clause.is(from, NOUN_LIKE) && !verbs && !manner);
  for (let at = from; at < clause.length && !clause.is(at, QUANTITY) && clause.start(at) <= limit; at++) {
    if (clause.is(at, VERB)) verbs = true;
    if (at === from || !clause.isWord(at, '的')) continue;
    const headed = clause.is(at + 1, NOUN_LIKE | VERB) && !isHeadless(clause, at + 1, lexicon);
    const done = clause.is(at - 1, VERB) && (category === 'events' || tellsWhose(clause, from - 1, at, lexicon));
    if (!headed || !verbs || (nounsFirst && !done)) return null;
    if (category === 'people' && clause.is(at - 1, VERB) && ownsOnly(clause, at - 1, at, lexicon)) return null;
    // 128件借贷案件的总标的额达3亿元
    if (comesTo(clause, at + 1, lexicon)) return null;
    // 10个试点县的支持力度
    return clause.is(from, NOMINAL) && beginsWithHead(clause, from + 1, lexicon) ? null : at + 1;
  }
  return null;
}

/** Whether the verb before 的 tells whose a thing is that is written or told (36件群众反映的|问题); not 18项行政事业性收费的免征范围. */
function tellsWhose(clause: Clause, number: number, of: number, lexicon: ClaimLexicon): boolean {
  const unit = clause.quantity(number)?.unit ?? '';
  if (!lexicon.counterWords.are(unit, 0, unit.length, DOCUMENT)) return false;
  return !clause.is(of - 1, NOMINAL);
}

/** 246户居民的基本情况 counts 居民, 30名困难家庭的学生 counts 学生. */
export function ownsOnly(clause: Clause, to: number, of: number, lexicon: ClaimLexicon): boolean {
  return endsWithPersons(clause, to - 1, lexicon) && !endsWithPersons(clause, clause.lastOfRun(of + 1, NOUN), lexicon);
}

export function endsWithPersons(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const length = Math.min(4, clause.end(at) - clause.start(at));
  return lexicon.quantity.countedNouns.longestEndingAt(clause.text, clause.end(at), length) !== null;
}

/** Of most persons. */
const LONGEST_NAME = 3;

/** Counts persons as well as things. */
const ANYTHING = '个';

/** 养了300头猪的|养殖户, 承包350亩的|农场主, 拥有9万亩林地的|石桥镇: who has so much of something is not counted; of persons 个 and 户 count who they are. */
export function isOfOwner(clause: Clause, at: number, { category, unit }: Quantity, lexicon: ClaimLexicon): boolean {
  const thing = category === 'count' && unit !== ANYTHING;
  if (!thing && category !== 'area' && category !== 'weight') return false;
  const last = clause.lastOfRun(at, NOUN);
  // 养殖户|王大山
  const named = last > at && clause.end(last) - clause.start(last) <= LONGEST_NAME;
  if (named && endsWithPersons(clause, last - 1, lexicon)) return true;
  return endsWithPersons(clause, last, lexicon) || clause.endsWith(last, lexicon.nounEndings.territory);
}

/** Where the 的 stands that who has what is counted follows: 300头猪|的养殖户; else null. */
export function ownerBehind(
  clause: Clause,
  from: number,
  quantity: Quantity | null,
  lexicon: ClaimLexicon,
): number | null {
  const of = clause.lastOfRun(from, NOUN) + 1;
  if (quantity === null || of === from || !clause.isWord(of, '的')) return null;
  return isOfOwner(clause, of + 1, quantity, lexicon) ? of : null;
}

/** 全省12个整县推进试点县|之一: all that stands before 之一 names those of whom something is one; else null. */
export function beforeOneOf(clause: Clause, from: number, { measureWords }: ClaimLexicon): number | null {
  let at = from;
  while (clause.is(at, NOUN_LIKE | VERB) || clause.isWord(at, '的')) at++;
  return at > from && beginsWithWordOf(clause, at, ONE_OF, measureWords) ? at : null;
}

/** 签约项目12个总投资5.6亿元: what an amount measures is the next number. */
export function measuresNext(clause: Clause, { from, to }: Range, { measureNouns, nounParts }: ClaimLexicon): boolean {
  if (!clause.is(to, QUANTITY)) return false;
  const start = clause.start(from);
  const end = clause.end(to - 1);
  const size = nounParts.are(clause.text, start, start + 1, OF_ALL) ? start + 1 : start;
  return (
    ((measureNouns.classesOf(clause.text, start, end) | measureNouns.classesOf(clause.text, size, end)) & SIZE) !== 0
  );
}

/** 36个项目的|总投资达12亿元: an amount that comes to so much is none of what was counted. */
export function comesTo(clause: Clause, at: number, { measureNouns }: ClaimLexicon): boolean {
  if (!clause.is(at + 1, SUBJECT_VERB | REACHES | QUANTITY)) return false;
  return measureNouns.lengthOfEnding(clause.surface(at), LONGEST_AMOUNT, SIZE) !== 0;
}

/** 66个新建项目中已有28个开工建设, 35个村庄已有26个注册成立合作社: some of those that were counted do what the verbs behind the number tell. */
export function someDo(clause: Clause, index: number): boolean {
  const unit = clause.quantity(index)?.unit;
  if (!clause.is(index + 1, VERB) || !clause.is(index - 1, HAVING_VERB)) return false;
  let last = clause.lastOfRun(index, VERB);
  if (last > index + 1 && !clause.is(last, NOMINAL)) last = clause.lastOfRun(last, NOUN);
  if (last + 1 < clause.length && !clause.is(last + 1, PAUSE)) return false;
  for (let at = index - 2; at >= 0; at--) if (clause.quantity(at)?.unit === unit) return true;
  return false;
}

const SIZE = AMOUNT | INVESTED | INCOME;

const LONGEST_THEME = 8;
/** Where those come from who are counted can be a list. */
const LONGEST_SOURCE = 16;

/** 举办5场|以安全用电为主题的|讲座: behind what a frame says of what is counted, or `at`. */
export function beyondTheme(clause: Clause, at: number): number {
  if (!clause.isWord(at, '以')) return at;
  const last = Math.min(clause.length - 1, at + LONGEST_THEME);
  for (let to = at + 2; to < last; to++) {
    if (clause.is(to, QUANTITY)) return at;
    if (!clause.isWord(to, '的')) continue;
    return clause.text.slice(clause.end(at), clause.start(to)).includes('为') ? to + 1 : at;
  }
  return at;
}

/** 护送35名|来自乡村的|农民: behind what says where those who are counted come from, or `at`. */
export function beyondSource(clause: Clause, at: number, lexicon: ClaimLexicon): number {
  if (!tellsSource(clause, at, lexicon)) return at;
  const last = Math.min(clause.length - 1, at + LONGEST_SOURCE);
  for (let to = at + 1; to < last && !clause.is(to, QUANTITY); to++) {
    if (clause.isWord(to, '的')) return clause.is(to + 1, NOUN_LIKE | VERB) ? to + 1 : at;
  }
  return at;
}

/** 七成线索|来自群众举报 */
export function tellsSource(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  return beginsWithWordOf(clause, at, SOURCE, lexicon.phraseWords);
}

/** Whether what follows a number tells where it comes from (120万元|来自财政, 400辆|是用捐款购买的) or how people act (60名|义务清扫街道). */
export function namesNothing(clause: Clause, index: number, at: number, lexicon: ClaimLexicon): boolean {
  const category = clause.quantity(index)?.category;
  // 由建工集团投资2亿元|建设
  const last = at + 1 === clause.length || clause.is(at + 1, PAUSE);
  const invests = clause.verb(at)?.money === 'invested' && !isWordOf(clause, at, INVESTING, lexicon.governingWords);
  if (last && category === 'money' && invests) return true;
  if (category === 'people' && clause.is(at + 1, VERB) && isWordOf(clause, at, MANNER, lexicon.phraseWords))
    return true;
  // 在几十里|外的大山里, 除完成造林150万亩|外, 位于镇政府以北500米|处
  if (clause.isWord(at, '外') && (category === 'length' || last)) return true;
  if (clause.isWord(at, '处') && category === 'length') return true;
  return beginsWithWordOf(clause, at, SOURCE | MEANS, lexicon.phraseWords);
}

const ONE = '一'.charCodeAt(0);

/** Whether a token is one of what a price is for: 市场价两元|一斤. */
export function isOnePriced(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const start = clause.start(at);
  const length = clause.end(at) - start - 1;
  return clause.units[start] === ONE && lexicon.quantity.units.exactlyAt(clause.text, start + 1, length) !== 0;
}

const MEASURED = new Set(['area', 'money', 'length', 'weight', 'energy', 'volume']);

/** 12个100亩以上集中连片的产业示范基地, 46个22亿元的配套项目: the second number says which, where it is bounded or a sum. */
export function qualifierAt(clause: Clause, at: number, { roleWords }: ClaimLexicon): boolean {
  const quantity = clause.quantity(at);
  if (quantity === null) return false;
  // 17万个20户以上的自然村
  const { text } = quantity;
  if (clause.isWord(at + 1, '的') && roleWords.endAll(text, 0, text.length, LIMIT)) return true;
  if (!MEASURED.has(quantity.category)) return false;
  if (quantity.bound === 'more' || quantity.bound === 'less' || clause.is(at + 1, NOUN_LIKE)) return true;
  return quantity.category === 'money' && clause.isWord(at + 1, '的');
}

/** Whether another verb follows before a number does. */
export function goesOn(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.length; at++) {
    if (clause.is(at, VERB)) return true;
    if (clause.is(at, QUANTITY | PAUSE)) return false;
  }
  return false;
}
