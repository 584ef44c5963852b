import { EXCEEDING, FULFILLING } from '../../../../lexicon/governing-words.js';
import { PERIOD } from '../../../../lexicon/measure-words.js';
import { ADVERB, NOUN, REACHES } from '../../../../lexicon/word-marks.js';
import type { Range } from '../clauses/clause.js';
import { isComparison, isVerbOf, isWordOf, phraseText } from '../clauses/phrase.js';
import { countsPoints, type Place, type Reading, type Surroundings } from '../place.js';
import { subjectOf } from './subject.js';

/** 由“十一五”末的66%提高到“十二五”末的83%: where it was, which tells what moved; not 在17个乡镇建成30所学校. */
export function movedFrom({ clause, number, before, after, previous }: Place): Reading | null {
  if (after !== null || previous?.clause !== number || previous.frame !== 'prepositional') return null;
  const leads = before.frame === 'object' || (before.frame === 'subject' && before.phrase === null);
  return leads && before.verbs !== null && clause.is(before.verbs.to - 1, REACHES) ? previous : null;
}

/** 是 begins a comparison with another time, as part of a word too: 是|“十二五”时期的2.3倍, 是上|一个五年的1.7倍. */
const IS = '是'.charCodeAt(0);

/** 争取资金46亿元,是“十二五”时期的2.3倍: so many times of what the clause before tells. */
export function multiplied({ clause, number, from, quantity, previous }: Place): Reading | null {
  if (quantity.unit !== '倍' || previous?.clause !== number - 1) return null;
  return clause.text.charCodeAt(clause.start(from)) === IS ? previous : null;
}

/** 投资增长9.5%,超全省平均2.4个百分点: how far it is from another is of what the clause before measures. */
export function measureOfDistance(place: Place, { written, lexicon }: Surroundings): string | null {
  const { clause, number, from, index, quantity, previous } = place;
  if (!countsPoints(quantity)) return null;
  // 农村老龄化水平比城市高4.1个百分点
  const subject = isWordOf(clause, index - 1, EXCEEDING, lexicon.governingWords)
    ? subjectOf(clause, from, index - 1, lexicon)
    : null;
  if (subject !== null && clause.isWord(subject.to, '比')) return phraseText(clause, written, subject);
  if (from !== 0 || previous?.clause !== number - 1) return null;
  // and 比全国农村平均增长率高1.9个百分点
  const exceeds = clause.is(0, NOUN | ADVERB) && isWordOf(clause, 0, EXCEEDING, lexicon.governingWords);
  return exceeds || isComparison(clause, 0) ? previous.measure : null;
}

/** 收入2.3亿元,完成年初预算5亿元的46%: what a share of an amount is of is told with the amount before that; of other things before 为. */
export function measureOfShare(place: Place, source: Surroundings): string | null {
  const { clause, number, index, quantity, previous } = place;
  if (quantity.category !== 'ratio' || !clause.isWord(index - 1, '的')) return null;
  const equal = measureOfEqual(place, source);
  if (equal !== null) return equal;
  const whole = clause.quantity(index - 2);
  if (whole === null || previous?.clause !== number) return null;
  const amount = previous.previous;
  return amount?.clause === number - 1 && amount.quantity.category === whole.category ? amount.measure : null;
}

/** 资本金比例为总投资的20%, 产量为去年的3倍. */
function measureOfEqual({ clause, from, index }: Place, { written, lexicon }: Surroundings): string | null {
  let at = index - 2;
  while (at > from && !clause.isWord(at, '为')) at--;
  const subject = at > from ? subjectOf(clause, from, at, lexicon) : null;
  return subject === null ? null : phraseText(clause, written, subject);
}

/** 征收率由3%降至1%政策 (what moved), 完成年度计划的113% (what was planned). */
export function measureOfChange(place: Place, source: Surroundings): string | null {
  const { clause, number, before, after, previous, quantity } = place;
  if (quantity.category !== 'ratio' || before.verbs === null) return null;
  const last = before.verbs.to - 1;
  const moved = before.frame === 'subject' && before.phrase === null && clause.is(last, REACHES);
  if (moved && after !== null && previous?.clause === number) return previous.measure;
  return isVerbOf(clause, last, FULFILLING, source.lexicon) ? measureOfPlan(place, before.verbs, source) : null;
}

/** Characters of the name of a plan that says more than that it is one: 植树造林任务, not 预定目标. */
const LONG_NAME = 5;

/** What was planned: named with the plan (完成年度投资计划的23%), else by the clause before or the subject (完成年度任务的113%). */
function measureOfPlan(place: Place, verbs: Range, source: Surroundings): string | null {
  const { clause, number, from, before, previous } = place;
  const { phrase } = before;
  if (phrase === null) return null;
  const aim = phraseText(clause, source.written, phrase);
  const plan = clause.isWord(phrase.to, '计划') && verbs.to <= phrase.from;
  if (!plan && !source.lexicon.nounEndings.plan.end(aim)) return null;
  const named = aim.slice(source.lexicon.measureWords.lengthOfBeginning(aim, PERIOD));
  // 完成全年植树造林任务的七成
  if (named !== '' && (plan || named.length >= LONG_NAME)) return named;
  if (previous?.clause === number - 1) return previous.measure;
  const subject = subjectOf(clause, from, verbs.from, source.lexicon);
  return subject === null ? null : phraseText(clause, source.written, subject);
}
