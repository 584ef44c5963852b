import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { ADJUNCT } from '../../../../lexicon/frame-words.js';
import { FULFILLING, SHARING } from '../../../../lexicon/governing-words.js';
import { AMOUNT, INCOME } from '../../../../lexicon/measure-nouns.js';
import { DEGREE, OF_ALL, RATE } from '../../../../lexicon/noun-parts.js';
import { MEASURE } from '../../../../lexicon/number-words.js';
import { AVERAGING } from '../../../../lexicon/phrase-words.js';
import { COMPARED } from '../../../../lexicon/topic-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DETERMINER,
  HAVING_VERB,
  LIGHT_VERB,
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
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { beginsWithMost, isVerbOf, isWordOf, NOUN_LIKE, phraseText, trimmed } from '../clauses/phrase.js';
import type { Place, Surroundings } from '../place.js';
import { AND_DOES, isVerbal } from '../verbs/verbal.js';
import { endsWithPersonNoun, type VerbRun } from './naming.js';

const SUBJECT_PART = NOUN | QUOTED | ATTRIBUTIVE | ASIDE | CONNECTIVE | PAUSE | DETERMINER | SCOPE;
/** What can stand between a subject and its verb. */
const BETWEEN = QUANTITY | ADVERB | TIME | PARTICLE | ATTRIBUTIVE;

/**
 * The noun phrase before a verb: over adverbs and comparisons (比上年, 同比), back to a verb that cannot be a noun; one that
 * closes the phrase belongs to it (研发经费投入|增长).
 */
export function subjectOf(clause: Clause, from: number, to: number, lexicon: ClaimLexicon): Range | null {
  let end = to;
  for (;;) {
    const adjunct = adjunctEndingAt(clause, from, end, lexicon);
    if (adjunct !== null) end = adjunct;
    else if (end > from && (clause.is(end - 1, BETWEEN) || clause.isWord(end - 1, '将'))) end--;
    // 春茶|平均每亩|产14千克
    else if (clause.is(end - 1, DETERMINER) && isWordOf(clause, end - 2, AVERAGING, lexicon.phraseWords)) end -= 2;
    else break;
  }
  // 本次“精准识别”|后|认定6户: when it was done
  if (end - 1 > from && clause.is(end - 2, QUOTED) && clause.isWord(end - 1, '后')) return null;
  // 发现|隐患|并督促整改36处: the verb before tells of the same noun
  const shares = clause.isWord(end, AND_DOES);
  let start = end;
  while (start > from) {
    const before = start - 1;
    if (clause.isWord(before, '对') && isRateOrDegree(clause, end - 1, lexicon)) return { from: before, to: end };
    const verb = !shares && clause.is(before, VERB) && namesMeasure(clause, from, before, end, lexicon);
    const manner = start === end - 1 && saysHow(clause, from, before, lexicon);
    if (!clause.is(before, SUBJECT_PART) && !verb && !manner && !clause.isWord(before, '的')) break;
    start--;
  }
  // 最低价|也在每斤0.8元左右
  if (start > from && start < end && clause.is(start - 1, ADVERB) && beginsWithMost(clause, start - 1)) start--;
  return trimmed(clause, behindRelative(clause, start, end, lexicon), end);
}

/** Whether an adverb says how that is done whose rate stands behind it: 群众诉求|及时|办理率; not 办结率|仅为. */
function saysHow(clause: Clause, from: number, at: number, { nounParts, words }: ClaimLexicon): boolean {
  if (at <= from || !clause.is(at, ADVERB) || clause.end(at) - clause.start(at) < 2 || !clause.is(at - 1, NOUN_LIKE)) {
    return false;
  }
  const end = clause.end(at + 1) - 1;
  const verb = words.exactlyAt(clause.text, clause.end(at), end - clause.end(at));
  return nounParts.are(clause.text, end, end + 1, RATE) && verb !== 0 && words.valueOf(verb).verb !== null;
}

/** Longest name of an amount that says nothing alone: 用于民生的|比例. */
const LONGEST_BARE = 3;

/** 具备通达条件的|行政村覆盖率, 参加活动的|群众: what a verb and its object say of a noun is no part of its name. */
function behindRelative(clause: Clause, start: number, end: number, lexicon: ClaimLexicon): number {
  if (!clause.is(start - 1, HAVING_VERB | LIGHT_VERB | OBJECT_VERB) || clause.is(start - 1, NOMINAL)) return start;
  let of = start;
  while (of < end && !clause.isWord(of, '的')) of++;
  if (of + 1 >= end) return start;
  const named = clause.textOf({ from: of + 1, to: end });
  const long = named.length > LONGEST_BARE && !clause.is(start - 1, LIGHT_VERB);
  return long || endsWithPersonNoun(named, lexicon) ? of + 1 : start;
}

/** 对全省的贡献率: what a ratio is of, which the preposition names, is part of its name. */
export function isRateOrDegree(clause: Clause, at: number, { nounParts }: ClaimLexicon): boolean {
  return nounParts.endAll(clause.text, clause.start(at), clause.end(at), DEGREE);
}

/** Whether a token measures, so that the verb before it says what of: 企业开办|时间, 公路通车|总里程. */
function measures(clause: Clause, at: number, { measureNouns, nounParts, quantity }: ClaimLexicon): boolean {
  const start = clause.start(at);
  const total = nounParts.are(clause.text, start, start + 1, OF_ALL) ? 1 : 0;
  const end = clause.end(at);
  if (end - start <= 2 && quantity.numberWords.endAll(clause.text, start, end, MEASURE)) return true;
  const classes =
    measureNouns.classesOf(clause.text, start, end) | measureNouns.classesOf(clause.text, start + total, end);
  return (classes & AMOUNT) !== 0;
}

/** Whether what a preposition at `at` opens, and a 的 closes, says which noun or amount stands before `end`. */
function opensName(clause: Clause, at: number, end: number, { measureNouns }: ClaimLexicon): boolean {
  let to = end;
  while (clause.is(to - 1, ADVERB)) to--;
  if (!clause.is(to - 1, NOUN)) return false;
  if (clause.isWord(at, '由')) return true;
  const name = clause.textOf({ from: at, to });
  return clause.isWord(at, '在') && measureNouns.classesOfEnding(name, LONGEST_BARE + 1, AMOUNT | INCOME) !== 0;
}

/** Whether a verb belongs to the name of what is measured: 研发经费投入, 企业开办时间, 申请材料, 研发投入占营业收入的比重. */
function namesMeasure(clause: Clause, from: number, at: number, end: number, lexicon: ClaimLexicon): boolean {
  const verb = clause.verb(at);
  if (verb === null) return false;
  // 项目带动|投资增长
  if (clause.is(at, PIVOT_VERB) && !clause.is(at, NOMINAL) && at < end - 1) return false;
  if (isVerbOf(clause, at, SHARING, lexicon) || !isVerbal(clause, at, lexicon)) return true;
  if (at === end - 1 || isVerbOf(clause, at + 1, SHARING, lexicon)) {
    return at > from && clause.is(at - 1, NOUN_LIKE | NOMINAL);
  }
  if (measures(clause, at + 1, lexicon)) return !isVerbOf(clause, at, FULFILLING, lexicon);
  const first = at === from || clause.is(at - 1, ADVERB | ATTRIBUTIVE | TIME);
  return first && clause.is(at, OBJECT_VERB) && clause.is(at + 1, NOUN_LIKE);
}

/** The start of a phrase such as 比上年, 较2022年, 由23.9% that ends at `end`, or null. */
function adjunctEndingAt(clause: Clause, from: number, end: number, lexicon: ClaimLexicon): number | null {
  const compared = isWordOf(clause, end - 1, COMPARED, lexicon.topicWords);
  // 较扩能改造前的2020年: what tells of a time in a comparison can hold a verb that is a noun
  const inTime = !compared && clause.is(end - 1, TIME) && clause.isWord(end - 2, '的');
  const first = compared ? from : Math.max(from, end - (inTime ? 6 : 5));
  for (let at = compared ? end - 2 : end - 1; at >= first; at--) {
    if (clause.is(at, PREPOSITION)) {
      // 由外商投资的|企业, 在该市场的|交易额
      if (!compared && clause.hasWord('的', at, end) && opensName(clause, at, end, lexicon)) return null;
      // 比上年, 按可比价格, 在全国; not 为群众, 对企业
      const between = lexicon.frameWords.begin(clause.text, clause.start(at), clause.end(at), ADJUNCT);
      return at < end - 1 && between ? at : null;
    }
    if (clause.is(at, PAUSE) || (clause.is(at, VERB) && !(inTime && clause.is(at, NOMINAL)))) return null;
  }
  return null;
}

/** 泉州有23万人|享受补贴: what has those who do something is not counted; not 党员有36人参加. */
export function isWhereTheyAre(
  { before, clause }: Place,
  { run }: VerbRun,
  { written, lexicon }: Surroundings,
): boolean {
  if (before.verbs === null || before.phrase === null || run === before.verbs) return false;
  if (!clause.is(before.verbs.to - 1, HAVING_VERB)) return false;
  return !endsWithPersonNoun(phraseText(clause, written, before.phrase), lexicon);
}

/** Whether all that stands before a verb is how far it reaches: 全县共立案36件. */
export function isScope({ before: { phrase }, clause }: Place): boolean {
  return phrase !== null && phrase.to === phrase.from + 1 && clause.is(phrase.from, SCOPE);
}
