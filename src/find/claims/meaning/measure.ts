import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { AMOUNT, INVESTED } from '../../../lexicon/measure-nouns.js';
import {
  HAVING_VERB,
  NOMINAL,
  OBJECT_VERB,
  PIVOT_VERB,
  PREPOSITION,
  REACHES,
  SUBJECT_VERB,
} from '../../../lexicon/word-marks.js';
import type { Clause } from './clause.js';
import { sharedPhrase } from './counted.js';
import type { Before } from './governing.js';
import { activityOf, type VerbRun } from './naming.js';
import { isVerbal, leadingText, phraseText, RECIPIENT, trimmed } from './phrase.js';
import { continuesList, countsPersons, type Place } from './place.js';
import { subjectOf } from './subject.js';

/** What a measure is named from beside the clause itself. */
export interface MeasureSource {
  /** The text of the article as written. */
  readonly written: string;
  readonly lexicon: ClaimLexicon;
  /** The clause before one, where it belongs to the same sentence and no semicolon is between. */
  clauseBefore(number: number): Clause | null;
}

/** The noun phrase that a number counts or measures, in the words of the text, or null. */
export function measureOf(place: Place, governed: VerbRun | null, source: MeasureSource): string | null {
  const { clause, before, after } = place;
  const told = measureOfChange(place, source);
  if (told !== null) return told;
  if (before.phrase !== null && before.frame !== 'prepositional' && before.frame !== 'direct') {
    if (after === null && before.frame === 'subject' && governed !== null) {
      const last = governed.run.to - 1;
      const joined = before.phrase.to === last && governed.clause.is(last, NOMINAL);
      if (joined) return activityOf(governed, source.written, before.phrase);
    }
    const named = phraseText(clause, source.written, before.phrase);
    if (after === null || endsWithAmount(named, source.lexicon)) return named;
  }
  if (after !== null) return leadingText(clause, source.written, sharedPhrase(clause, after, source.lexicon) ?? after);
  if (before.frame === 'direct' && governed !== null) return measureNextToVerb(place, governed, source);
  if (before.phrase !== null) return phraseText(clause, source.written, before.phrase);
  if (before.frame === 'empty') return measureOfBareNumber(place, governed, source);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

/** 征收率由3%降至1%政策 (what moved), 完成年度计划的113% (what was planned). */
function measureOfChange(place: Place, source: MeasureSource): string | null {
  const { clause, number, before, after, previous, quantity } = place;
  if (quantity.category !== 'ratio' || before.verbs === null) return null;
  const last = before.verbs.to - 1;
  const moved = before.frame === 'subject' && before.phrase === null && clause.is(last, REACHES);
  if (moved && after !== null && previous?.clause === number) return previous.measure;
  if (before.phrase === null || clause.verb(last)?.surface !== '完成') return null;
  const planned = /(?:任务|计划|目标|指标|预算)$/.test(phraseText(clause, source.written, before.phrase));
  if (!planned) return null;
  if (previous?.clause === number - 1) return previous.measure;
  const subject = subjectOf(clause, place.from, before.verbs.from, source.lexicon);
  return subject === null ? null : phraseText(clause, source.written, subject);
}

/** Ends the name of who acts, which is not what is counted: 检察机关批捕653人, 全市法院人均结案291件. */
const ORGAN = /(?:机关|法院|检察院|公司|集团|[局厅委]|支队|大队|派出所|部门|政府|县|市|区|乡|镇|村|街道)$/;

/** 收获的蔬菜已为敬老院送去5批: who gets it is not what is counted, which stands before. */
function beyondRecipient({ before, clause, from }: Place, lexicon: ClaimLexicon): Before {
  const at = (before.phrase?.from ?? 0) - 1;
  if (!clause.is(at, PREPOSITION) || !clause.isOneOf(at, RECIPIENT)) return before;
  return { ...before, phrase: subjectOf(clause, from, at, lexicon) };
}

/** 整改1198处 (of what was counted in this unit before), 参学6122人, 带动500人就业, 特色路灯更换40盏. */
function measureNextToVerb(place: Place, governed: VerbRun, source: MeasureSource): string | null {
  const { clause, quantity } = place;
  const before = countsPersons(quantity) ? place.before : beyondRecipient(place, source.lexicon);
  const last = governed.run.to - 1;
  const verb = governed.clause.verb(last);
  const nominal = governed.clause.is(last, NOMINAL);
  const again = place.previous !== null && place.previous.quantity.unit === quantity.unit && before.phrase === null;
  if (again && !countsPersons(quantity) && quantity.category !== 'money') return measureBefore(place, source);
  const subject = before.phrase === null ? null : phraseText(clause, source.written, before.phrase);
  if (subject !== null && !nominal && endsWithAmount(subject, source.lexicon)) return subject;
  // 党员群众共筹款6.8万元
  const apart = before.phrase !== null && before.phrase.to < last && verb?.money === 'raised';
  if (quantity.category === 'money' && (!nominal || apart)) return activityOf(governed, source.written, null);
  if (governed.clause.is(last, PIVOT_VERB) && countsPersons(quantity) && place.right !== null) {
    return activityOf({ clause, run: place.right }, source.written, null);
  }
  const acts = quantity.category !== 'ratio' && governed.clause.is(last, OBJECT_VERB);
  if (subject !== null && acts && ORGAN.test(subject)) {
    return (
      (place.previous?.quantity.unit === quantity.unit ? measureBefore(place, source) : null) ??
      activityOf(governed, source.written, null)
    );
  }
  const named = countsPersons(quantity) || quantity.category === 'events';
  if (named && (nominal || before.phrase === null)) {
    if (governed.clause.is(last, HAVING_VERB)) return measureBefore(place, source);
    return activityOf(governed, source.written, before.phrase);
  }
  const adjacent = before.phrase === null || before.phrase.to === last;
  if (nominal && adjacent) return activityOf(governed, source.written, before.phrase);
  if (subject !== null) return subject;
  return measureBefore(place, source) ?? activityOf(governed, source.written, null);
}

/** 、175人次 (as before), 百亿县4个 (the number before it), 10亿元以上项目50个 (what that counts), 58条已经立行立改 (the clause before), 400人参加 (its verb). */
function measureOfBareNumber(place: Place, governed: VerbRun | null, source: MeasureSource): string | null {
  const { previous, from, index } = place;
  if (previous !== null && continuesList(place)) {
    if (from === index && previous.after?.to === from) return phraseText(place.clause, source.written, previous.after);
    const named = from === index && previous.after === null && !/^\d/.test(previous.quantity.text);
    if (named) return previous.quantity.text;
    if (governed === null || !countsPersons(place.quantity)) return previous.measure;
  }
  if (governed !== null && countsPersons(place.quantity)) return nameOfVerb(governed, source);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

function nameOfVerb(governed: VerbRun | null, source: MeasureSource): string | null {
  return governed === null ? null : activityOf(governed, source.written, null);
}

/** The measure of the number before, where it stands in this clause or the one before; else what the clause before speaks of. */
function measureBefore(place: Place, source: MeasureSource): string | null {
  const { previous, clause, number, from } = place;
  if (previous !== null && previous.clause === number) {
    if (previous.after !== null && previous.after.to === from && place.before.frame !== 'direct') {
      return phraseText(clause, source.written, previous.after);
    }
    return previous.measure;
  }
  // 为2180名残疾人发放护理补贴,每人每月60元
  const paid = place.quantity.category === 'money' && previous !== null && countsPersons(previous.quantity);
  const given =
    paid && previous.frame === 'prepositional' && previous.clause === number - 1 ? topicOf(number, source) : null;
  if (given !== null) return given;
  if (previous !== null && previous.clause === number - 1 && previous.measure !== null) return previous.measure;
  return topicOf(number, source) ?? previous?.measure ?? null;
}

/** Opens a clause that speaks of nothing itself: 据统计, 截至目前. */
const FRAME = /^(?:据|截至|截止|目前|其中|记者|与此同时|同时|此外)/;

/** What the clause before speaks of: the object of its last verb, else its subject, else all of it. */
function topicOf(number: number, source: MeasureSource): string | null {
  const { written, lexicon } = source;
  const clauseBefore = source.clauseBefore(number);
  if (clauseBefore === null || FRAME.test(clauseBefore.surface(0))) return null;
  let last = clauseBefore.length - 1;
  while (last >= 0 && !clauseBefore.is(last, SUBJECT_VERB) && !isVerbal(clauseBefore, last, lexicon)) last--;
  const told = clauseBefore.is(last, SUBJECT_VERB | REACHES);
  const object = told ? null : trimmed(clauseBefore, last + 1, clauseBefore.length);
  if (object !== null) return phraseText(clauseBefore, written, object);
  const subject = last > 0 ? subjectOf(clauseBefore, 0, last, lexicon) : null;
  return subject === null ? null : phraseText(clauseBefore, written, subject);
}

function endsWithAmount(phrase: string, lexicon: ClaimLexicon): boolean {
  return lexicon.measureNouns.lengthOfEnding(phrase, 6, AMOUNT | INVESTED) !== 0;
}
