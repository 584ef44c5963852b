import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { LOCATED, THAN } from '../../../../lexicon/frame-words.js';
import { FOUNDING } from '../../../../lexicon/governing-words.js';
import { FUND } from '../../../../lexicon/measure-words.js';
import {
  ALL_ARE,
  COMPARED,
  DEGREE,
  EXTENT,
  IS,
  JUDGED,
  OPENER,
  SAYING,
  SEEN,
  STATE,
  TERM,
  UNDER,
} from '../../../../lexicon/topic-words.js';
import {
  DUMMY_VERB,
  MOTION_VERB,
  NOMINAL,
  NOUN,
  PAUSE,
  PREPOSITION,
  QUANTITY,
  REACHES,
  SUBJECT_VERB,
} from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { beginsWithWordOf, isVerbOf, isWordOf, phraseText, trimmed } from '../clauses/phrase.js';
import type { Place, Surroundings } from '../place.js';
import { moneyNoun } from '../roles/role.js';
import { isVerbal } from '../verbs/verbal.js';
import { subjectOf } from './subject.js';

/** The words between a verb that ends at `from` and the next verb, number or pause: its object, or null. */
export function objectOf(clause: Clause, from: number, { written, lexicon }: Surroundings): string | null {
  let to = from;
  while (to < clause.length && !clause.is(to, QUANTITY | PAUSE) && !isVerbal(clause, to, lexicon)) to++;
  const object = trimmed(clause, from, to);
  return object === null ? null : phraseText(clause, written, object);
}

/** 拿出300万元设立风险补偿金: the fund that a sum is put into names it; not 投资300万元修建广场, 捐资300万元设立基金. */
export function fundOf({ clause, index, before, right }: Place, source: Surroundings): string | null {
  const verb = before.verbs === null ? null : clause.verb(before.verbs.to - 1);
  if (verb?.money === 'raised' || ((verb?.marks ?? 0) & NOMINAL) !== 0) return null;
  if (right?.from !== index + 1 || !isVerbOf(clause, right.to - 1, FOUNDING, source.lexicon)) return null;
  const object = objectOf(clause, right.to, source);
  if (object === null || moneyNoun(object, source.lexicon) !== null) return object;
  return source.lexicon.measureWords.endAll(object, 0, object.length, FUND) ? object : null;
}

/** Of what is all there is the next clause speaks: 满山都是核桃树,全乡10万亩. */
const LONGEST_SUBJECT = 8;
const LONGEST_ALL = 8;

/** What the clause before a number speaks of: the object of its last verb, else its subject, else all of it. */
export function topicOf(number: number, source: Surroundings): string | null {
  const { written, lexicon } = source;
  const clause = source.clauseBefore(number);
  // 据统计, 截至目前, 按可比价格计算
  if (clause === null || beginsWithWordOf(clause, 0, OPENER, lexicon.topicWords)) return null;
  if (says(clause, clause.length - 1, lexicon)) return null;
  const end = clause.end(clause.length - 1);
  const closes = (classes: number): boolean =>
    lexicon.topicWords.endAll(clause.text, clause.start(clause.length - 1), end, classes);
  // 从办理结果看
  if (clause.isWord(0, '从') && closes(SEEN)) return null;
  // 亩产达800斤,与普通麦田相比,亩均增产120斤
  if (isWordOf(clause, clause.length - 1, COMPARED, lexicon.topicWords)) return null;
  // 在理事会的劝说下,只办了10桌; 在摸清底数的基础上,由他们6人带头
  if (closes(UNDER) && clause.hasWord('在', 0, clause.length)) return null;
  let last = clause.length - 1;
  while (last >= 0 && !clause.is(last, SUBJECT_VERB) && !isVerbal(clause, last, lexicon)) last--;
  const treated = clause.is(last, DUMMY_VERB) ? treatedBefore(clause, last) : null;
  if (treated !== null) return phraseText(clause, written, treated);
  // 该州是典型的农业州,辖8县
  const said = last < 0 ? saidOfAll(clause.textOf({ from: 0, to: clause.length }), lexicon) : null;
  if (said !== null) return said.all;
  const object = isOfSubject(clause, last, lexicon) ? null : trimmed(clause, last + 1, clause.length);
  if (object !== null) return topicOfObject(clause, object, source);
  // 收入按照比例|进行|分配
  if (clause.is(last - 1, DUMMY_VERB)) last--;
  const subject = last > 0 ? subjectOf(clause, 0, last, lexicon) : null;
  return subject === null ? null : withoutDegree(phraseText(clause, written, subject), lexicon);
}

/** 对镇村道路|进行修整,共20公里: what the verb is done to, which stands behind 对. */
function treatedBefore(clause: Clause, verb: number): Range | null {
  let at = verb - 1;
  while (at >= 0 && !clause.isWord(at, '对')) at--;
  return at < 0 ? null : trimmed(clause, at + 1, verb);
}

/** What a text says that something is, where it says so: what it all is (满山都是|核桃树), or no more than what it is like. */
function saidOfAll(text: string, { topicWords }: ClaimLexicon): { readonly all: string | null } | null {
  for (let at = 1; at <= LONGEST_SUBJECT; at++) {
    if (topicWords.begin(text, at, text.length, ALL_ARE)) {
      const all = text.slice(at + topicWords.lengthOfBeginning(text.slice(at), ALL_ARE));
      if (all.length > 1 && all.length <= LONGEST_ALL && !all.includes('的')) return { all };
    }
    if (topicWords.begin(text, at, text.length, IS)) return { all: null };
  }
  return null;
}

/** Whether what stands behind a verb is of its subject: 产量提高到历史新高, 最大降雨量出现|在黄庄镇,达156毫米. */
function isOfSubject(clause: Clause, verb: number, lexicon: ClaimLexicon): boolean {
  // not 工业所占的比重
  const owns = clause.isWord(verb + 1, '的');
  // 文艺演出走进乡村,已举办36场
  if (clause.is(verb, MOTION_VERB) && clause.is(verb - 1, NOUN | NOMINAL)) return true;
  if (clause.is(verb, SUBJECT_VERB | REACHES) && !owns) return true;
  return verb >= 0 && clause.is(verb + 1, PREPOSITION) && isWordOf(clause, verb + 1, LOCATED, lexicon.frameWords);
}

/** The object as a topic, up to what it is compared with; null where it has a number or tells how something is. */
function topicOfObject(clause: Clause, object: Range, { written, lexicon }: Surroundings): string | null {
  if (holdsNumber(clause, object)) return null;
  const than = startOfThan(clause, object);
  if (than === object.from || (object.from === 1 && isWordOf(clause, 0, THAN, lexicon.frameWords))) return null;
  const topic = withoutDegree(phraseText(clause, written, { from: object.from, to: than }), lexicon);
  return topic === null || tellsState(topic, lexicon) ? null : topic;
}

/** 院长李大明说,收案增长57件: who says it is not what it is said of; 公布职称,增长57件 names what it is. */
function says(clause: Clause, at: number, { topicWords }: ClaimLexicon): boolean {
  const start = clause.start(at);
  const end = clause.end(at);
  if (end - start === 1 || !topicWords.endAll(clause.text, start, end, SAYING)) return false;
  return !topicWords.endAll(clause.text, start, end, TERM);
}

/** 全镇规模不大, 底子较薄 tell how something is; 最高气温 is a measure. */
function tellsState(topic: string, { topicWords }: ClaimLexicon): boolean {
  const state = topicWords.lengthOfEnding(topic, topic.length, STATE);
  return state !== 0 && topicWords.lengthOfEnding(topic, topic.length - state, JUDGED) !== 0;
}

/** 事故比例较高,达60.2%: what is said of the measure is no part of its name (not 最高气温); null where nothing else is said (做了很大努力). */
function withoutDegree(topic: string, { topicWords }: ClaimLexicon): string | null {
  const extent = topic.length - topicWords.lengthOfEnding(topic, topic.length, EXTENT);
  const degree = extent === topic.length ? 0 : topicWords.lengthOfEnding(topic, extent, DEGREE);
  return topic.slice(0, degree === 0 ? topic.length : extent - degree) || null;
}

/** 增速比全省(7.7%)高0.7个百分点: where a phrase begins to compare, else its end; 较 says how something is too (底子较薄). */
function startOfThan(clause: Clause, { from, to }: Range): number {
  let at = from;
  while (at < to && !clause.isWord(at, '比')) at++;
  return at;
}

/** 市级14个, 钢产量在1952年是135万吨: a clause with a number is spoken of by its measure. */
function holdsNumber(clause: Clause, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (clause.is(at, QUANTITY)) return true;
  return false;
}
