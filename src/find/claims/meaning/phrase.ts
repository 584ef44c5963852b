import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { AMOUNT, HEAD } from '../../../lexicon/measure-nouns.js';
import { NAMED, TOTAL } from '../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DETERMINER,
  DISPOSAL,
  LIGHT_VERB,
  MODIFIES,
  NOMINAL,
  NOUN,
  PARTICLE,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  QUOTED,
  SCOPE,
  SUBJECT_VERB,
  TIME,
  VERB,
} from '../../../lexicon/word-marks.js';
import { withoutSpace } from '../../../text/spaces.js';
import { UnitSet } from '../../../text/unit-set.js';
import type { Clause, Range } from './clause.js';

export const NOUN_LIKE = NOUN | QUOTED | ATTRIBUTIVE | SCOPE | ASIDE;

/** Makes of a noun what modifies another. */
const MAKES_ATTRIBUTE = new UnitSet('化性');

/** Whether a token is a word of a class of `phrase-words.ts`. */
export function isWordOf(clause: Clause, at: number, classes: number, { phraseWords }: ClaimLexicon): boolean {
  return phraseWords.are(clause.text, clause.start(at), clause.end(at), classes);
}

/** Whether a token is a verb of a class of `phrase-words.ts`, whatever it ends with (造成了). */
export function isVerbOf(clause: Clause, at: number, classes: number, { phraseWords }: ClaimLexicon): boolean {
  const surface = clause.verb(at)?.surface;
  return surface !== undefined && phraseWords.are(surface, 0, surface.length, classes);
}

/** Whether a word of a class of `phrase-words.ts` begins where a token does; it may be cut into more of them (条件|下). */
export function beginsWithWordOf(clause: Clause, at: number, classes: number, { phraseWords }: ClaimLexicon): boolean {
  return phraseWords.begin(clause.text, clause.start(at), clause.end(clause.length - 1), classes);
}

/** Whether the text at a token begins with a head noun: 改造|项目. */
export function beginsWithHead(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const { measureNouns } = lexicon;
  const { text } = clause;
  const start = clause.start(index);
  const end = clause.end(index);
  if (end - start === 1) return (measureNouns.classesOf(text, start, end) & HEAD) !== 0;
  for (let to = Math.min(start + 4, end); to >= start + 2; to--) {
    // 建设|标准化厂房, 办理|政策性保险
    if (to < end && MAKES_ATTRIBUTE.has(text.charCodeAt(to))) continue;
    const classes = measureNouns.classesOf(text, start, to);
    if ((classes & HEAD) !== 0) return true;
    if ((classes & AMOUNT) !== 0) return !clause.is(index + 1, NOUN);
  }
  return false;
}

/** Whether a noun of one character makes a noun of the verb before it: 受益|者, 占地|区, but 安排|市|重点项目. */
function isSuffix(clause: Clause, at: number, lexicon: ClaimLexicon): boolean {
  const short = clause.is(at, NOUN) && clause.end(at) - clause.start(at) === 1;
  // 被评为|县|(区)示范社
  if (!short || clause.is(at + 1, ASIDE) || !beginsWithHead(clause, at, lexicon)) return false;
  return !clause.is(at + 1, ATTRIBUTIVE) || !clause.endsWith(at, lexicon.nounEndings.owner);
}

/**
 * Whether the verb at `index` is used as a verb. A verb that cannot be a noun always is, but for a noun of one character
 * that it makes (受益者). One that can is a noun at the end of its phrase (开展调研3次), before 的 and before a head noun
 * (改造项目), and a verb before any other noun (改造危房).
 */
export function isVerbal(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  if (!clause.is(index, VERB)) return false;
  // 检修(保养)农机具2075台, but 治理(管控)率
  const over =
    clause.is(index + 1, ASIDE) && clause.is(index + 2, NOUN) && clause.end(index + 2) - clause.start(index + 2) > 1;
  const next = over ? index + 2 : index + 1;
  if (!clause.is(index, NOMINAL)) {
    if (!clause.is(next, NOUN)) return true;
    return !isSuffix(clause, next, lexicon) && !isBehindVerb(clause, index);
  }
  if (clause.is(next, NOUN)) {
    if (clause.is(index, MODIFIES)) return false;
    // 共培训人员252人次, 累计培训学员300人, 新创建产业集群2个: only a verb follows
    return isWordOf(clause, index - 1, TOTAL, lexicon) || governsNoun(clause, index, lexicon);
  }
  if (clause.is(next, VERB)) {
    if (clause.is(index, MODIFIES) && !isVerbal(clause, next, lexicon)) return false;
    if (clause.is(next, SUBJECT_VERB)) return false;
    if (clause.is(index, LIGHT_VERB)) return true;
    return isVerbal(clause, next, lexicon) || clause.is(index + 2, NOUN);
  }
  // 清理不规范合同
  if (clause.is(next, ADVERB) && clause.isOneOf(next, NEGATION)) return true;
  return clause.is(next, VERB_OPENS);
}

/** 表彰获奖单位20个, 共有参展企业52家; not 参展参会企业52家. */
function isBehindVerb(clause: Clause, index: number): boolean {
  const before = clause.verb(index - 1);
  return before?.modifiesBehind === false && clause.verb(index)?.modifiesBehind === true;
}

/** Whether the noun after a verb is what it governs rather than what it modifies. */
function governsNoun(clause: Clause, index: number, lexicon: ClaimLexicon): boolean {
  const next = index + 1;
  // 组织系统, 组织生活, 受理率
  if (clause.is(index, LIGHT_VERB)) return !beginsWithWordOf(clause, next, NAMED, lexicon);
  const first = clause.text.charCodeAt(clause.start(next));
  const last = clause.text.charCodeAt(clause.end(next) - 1);
  if (MAKES_NOUN.has(first) || MEASURES.has(last)) return false;
  // 改造|户, but 调整|村|党组织书记
  if (clause.end(next) - clause.start(next) === 1) return WHOSE.has(first) && clause.is(next + 1, NOUN);
  return !beginsWithHead(clause, next, lexicon);
}

/** What a noun begins with that a verb is part of (引领|型企业), and what it ends with where it is the name of a measure. */
const MAKES_NOUN = new UnitSet('型性化类');
const MEASURES = new UnitSet('率额量');
/** Of one character, and says whose the noun after it is; the 县 of 帮扶县 ends a name. */
const WHOSE = new UnitSet('村校社');

export const NEGATION = new UnitSet('不未');
/** Prepositions that tell who gets what is given. */
export const RECIPIENT = new UnitSet('为给向');

const COMPARES = new UnitSet('比较');

/** Whether a token opens what something is compared with: 比全省高, 较去年多; not 比赛, 较大. */
export function isComparison(clause: Clause, at: number): boolean {
  return clause.is(at, PREPOSITION) && clause.isOneOf(at, COMPARES);
}

/** What stands after a verb and never after the noun that it can be. */
const VERB_OPENS = DETERMINER | QUOTED | SCOPE | ATTRIBUTIVE | PREPOSITION;

const EDGE_RIGHT = ADVERB | TIME | DETERMINER | PARTICLE | CONNECTIVE | PAUSE | ASIDE | PREPOSITION;
const EDGE_LEFT = EDGE_RIGHT | SCOPE | DISPOSAL;

const MOST = '最'.charCodeAt(0);

/** The range without what can stand at no edge of a noun phrase, or null where nothing is left. */
export function trimmed(clause: Clause, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && clause.isWord(start, '是')) start++;
  while (start < end && clause.is(start, EDGE_LEFT) && !(clause.is(start, SCOPE) && end - start === 1)) {
    // 拆除不规范广告12处
    if (clause.isOneOf(start, NEGATION) && end - start > 2 && clause.is(start + 1, VERB)) break;
    if (clause.is(start, ADVERB) && beginsWithMost(clause, start) && end - start > 1 && clause.is(start + 1, NOUN))
      break;
    start++;
  }
  while (end > start && (clause.is(end - 1, EDGE_RIGHT) || clause.isWord(end - 1, '是'))) end--;
  return end > start ? { from: start, to: end } : null;
}

/** 最高气温28℃, where 最高 is part of the name; before a verb it is none (最高奖励20万元). */
function beginsWithMost(clause: Clause, at: number): boolean {
  return clause.text.charCodeAt(clause.start(at)) === MOST;
}

/** Longest measure, in characters; a longer phrase is cut to what follows its last 的 or 、. */
const LONGEST_MEASURE = 18;

/** The words of a phrase, white space removed, cut where it is too long to name one thing. */
export function phraseText(clause: Clause, article: string, range: Range): string {
  const end = clause.end(range.to - 1);
  let { from } = range;
  let text = withoutSpace(article, clause.start(from), end);
  while (text.length > LONGEST_MEASURE) {
    const cut = nextCut(clause, from, range.to);
    if (cut === null) break;
    from = cut;
    text = withoutSpace(article, clause.start(from), end);
  }
  return withoutJoints(canHoldQuote(clause, from, range.to) && hasQuote(text) ? onOneSide(text) : text);
}

const QUOTES = new UnitSet('“”‘’「」');
/** A quote is no part of a word, but for 为 with what follows it, nor of what stands between words. */
const CAN_HOLD_QUOTE = PAUSE | QUOTED | ASIDE | QUANTITY | TIME | VERB;
const JOINTS = new UnitSet('、和与及等仅第但');
const ENDS_NONE = new UnitSet('、和与及等仅第的');

function canHoldQuote(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clause.is(at, CAN_HOLD_QUOTE)) return true;
  return false;
}

function hasQuote(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (QUOTES.has(text.charCodeAt(at))) return true;
  return false;
}

const IS = '是'.charCodeAt(0);
const OR_NOT = '否'.charCodeAt(0);

/**
 * A phrase neither begins nor ends with what joins it to others, nor begins with 仅 (仅轮椅|就发放了970辆), 但 or 是; it may begin with 等
 * (等级) and 是否.
 */
function withoutJoints(words: string): string {
  const is = words.length > 2 && words.charCodeAt(0) === IS && words.charCodeAt(1) !== OR_NOT;
  const phrase = is ? words.slice(1) : words;
  const bare = !JOINTS.has(phrase.charCodeAt(0)) && !ENDS_NONE.has(phrase.charCodeAt(phrase.length - 1));
  return bare ? phrase : phrase.replace(/^(?:[、和及仅]|但(?!是))+|(?:[、和与及等第]|(?<!目)的)+$/g, '');
}

/** A phrase does not reach over the quotes around its number: “1家实验室、8个大科学装置”为主体. */
function onOneSide(phrase: string): string {
  const close = phrase.search(/^[^“‘「]*[”’」]/) === 0 ? phrase.search(/[”’」]/) : -1;
  if (close !== -1) return phrase.slice(0, close);
  return phrase.replace(/^.*[“‘「](?=[^”’」]*$)/, '');
}

const CUTS = PAUSE | CONNECTIVE | ASIDE | QUANTITY | TIME;
const JOINT = PAUSE | CONNECTIVE;

/** The words of a phrase that follows its number: of a list that is too long the first item. */
export function leadingText(clause: Clause, article: string, range: Range): string {
  if (clause.end(range.to - 1) - clause.start(range.from) <= LONGEST_MEASURE) return phraseText(clause, article, range);
  let joint = range.from + 1;
  while (joint < range.to && !clause.is(joint, JOINT)) joint++;
  return phraseText(clause, article, { from: range.from, to: joint });
}

function nextCut(clause: Clause, from: number, to: number): number | null {
  for (let at = from; at < to - 1; at++) {
    if (clause.is(at, CUTS) || clause.isWord(at, '的') || clause.isWord(at, '等')) return at + 1;
  }
  return null;
}
