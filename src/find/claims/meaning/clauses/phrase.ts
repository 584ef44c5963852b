import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import type { ClassedWords } from '../../../../lexicon/classed-words.js';
import { REST } from '../../../../lexicon/phrase-words.js';
import {
  ADVERB,
  ASIDE,
  ATTRIBUTIVE,
  CONNECTIVE,
  DETERMINER,
  DISPOSAL,
  HOLDS_JOINT,
  NOUN,
  PARTICLE,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  QUOTED,
  SCOPE,
  TIME,
  VERB,
} from '../../../../lexicon/word-marks.js';
import { withoutSpace } from '../../../../text/spaces.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Clause, Range } from './clause.js';

export const NOUN_LIKE = NOUN | QUOTED | ATTRIBUTIVE | SCOPE | ASIDE;

/** Whether a token is a word of a class of a table. */
export function isWordOf(clause: Clause, at: number, classes: number, words: ClassedWords): boolean {
  return words.are(clause.text, clause.start(at), clause.end(at), classes);
}

/** Whether a token is a verb of a class of `governing-words.ts`, whatever it ends with (造成了). */
export function isVerbOf(clause: Clause, at: number, classes: number, { governingWords }: ClaimLexicon): boolean {
  const surface = clause.verb(at)?.surface;
  return surface !== undefined && governingWords.are(surface, 0, surface.length, classes);
}

/** Whether a word of a class of a table begins where a token does; it may be cut into more of them (条件|下). */
export function beginsWithWordOf(clause: Clause, at: number, classes: number, words: ClassedWords): boolean {
  return words.begin(clause.text, clause.start(at), clause.end(clause.length - 1), classes);
}

export const NEGATION = new UnitSet('不未');
const COMPARES = new UnitSet('比较');

/** Whether a token opens what something is compared with: 比全省高, 较去年多; not 比赛, 较大. */
export function isComparison(clause: Clause, at: number): boolean {
  return clause.is(at, PREPOSITION) && clause.isOneOf(at, COMPARES);
}

/** The first token from `from` up to `to` that opens a comparison, or `to`. */
export function comparisonIn(clause: Clause, from: number, to: number): number {
  let at = from;
  while (at < to && !isComparison(clause, at)) at++;
  return at;
}

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
    if (clause.isOneOf(start, NEGATION) && end - start > 2) break;
    if (clause.is(start, ADVERB) && beginsWithMost(clause, start) && end - start > 1 && clause.is(start + 1, NOUN))
      break;
    start++;
  }
  while (end > start && (clause.is(end - 1, EDGE_RIGHT) || clause.isWord(end - 1, '是'))) end--;
  return end > start ? { from: start, to: end } : null;
}

/** 最高气温28℃, where 最高 is part of the name; before a verb it is none (最高奖励20万元). */
export function beginsWithMost(clause: Clause, at: number): boolean {
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
  if (canHoldQuote(clause, from, range.to) && hasQuote(text)) return withoutJoints(onOneSide(text), false, false);
  return withoutJoints(text, clause.is(from, HOLDS_JOINT), clause.is(range.to - 1, HOLDS_JOINT | VERB));
}

const QUOTES = new UnitSet('“”‘’「」');
/** A quote is no part of a word, but for 为 with what follows it, nor of what stands between words. */
const CAN_HOLD_QUOTE = PAUSE | QUOTED | ASIDE | QUANTITY | TIME | VERB;
const JOINTS = new UnitSet('、和与及等仅第但');
const ENDS_NONE = new UnitSet('、和与及等仅第既的');

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
 * (等级) and 是否, and with a word that holds what joins (和谐社区).
 * @param begins whether it begins with a word that holds what joins, and
 * @param ends whether it ends with one, or with a verb (普及)
 */
function withoutJoints(words: string, begins: boolean, ends: boolean): string {
  const is = words.length > 2 && words.charCodeAt(0) === IS && words.charCodeAt(1) !== OR_NOT;
  const phrase = is ? words.slice(1) : words;
  const bare = !JOINTS.has(phrase.charCodeAt(0)) && !ENDS_NONE.has(phrase.charCodeAt(phrase.length - 1));
  if (bare) return phrase;
  const begun = begins ? phrase : phrase.replace(/^(?:[、和及仅]|但(?!是))+/, '');
  return ends ? begun : begun.replace(/(?:[、和与及等第既]|(?<!目)的)+$/, '');
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

const COPULA = new UnitSet('为是');

/** Whether what is left of what was said before is told of behind its number: 其余8个|年底建成; not 其他2件, 其他750亩|为杂粮. */
export function isRestTold(clause: Clause, number: number, lexicon: ClaimLexicon): boolean {
  return isRest(clause, number - 1, lexicon) && number + 1 < clause.length && !clause.isOneOf(number + 1, COPULA);
}

/** Whether a token stands for what is left of what was said before: 其余8个. */
export function isRest(clause: Clause, at: number, { phraseWords }: ClaimLexicon): boolean {
  return isWordOf(clause, at, REST, phraseWords);
}
