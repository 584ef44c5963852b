import { ADVERB, NOMINAL, NOUN, QUANTITY, TIME, VERB } from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { trimmed } from '../clauses/phrase.js';
import type { Reading, Surroundings } from '../place.js';
import { readBefore } from '../verbs/before.js';
import { beforeEach, itemsOf, type NumberList, numberLists } from './pairwise.js';

/** A clause whose numbers are read: `first` is the reading of its first, `from` that of the first which it can refer to. */
export interface ReadClause {
  readonly clause: Clause;
  readonly number: number;
  readonly first: number;
  readonly from: number;
}

/** 产量分别增长1.3倍、1.9倍: gives each number of a list its own item, where there are as many items as numbers. */
export function pairLists(at: ReadClause, readings: Reading[], source: Surroundings): void {
  for (const list of numberLists(at.clause)) {
    const items = itemsFor(at, list, readings, source);
    if (items === null || items.length !== list.indices.length || items.includes('')) continue;
    for (const [order, position] of list.positions.entries()) {
      const reading = readings[at.first + position] as Reading;
      reading.measure = items[order] ?? reading.measure;
    }
  }
}

/** What the numbers of a list are told of, one by one; null where nothing says so. */
function itemsFor(
  at: ReadClause,
  list: NumberList,
  readings: readonly Reading[],
  source: Surroundings,
): string[] | null {
  const { clause, number } = at;
  const place = readBefore(clause, list.from, list.indices[0] ?? 0, source.lexicon);
  if (place.frame === 'empty' || place.frame === 'prepositional' || place.frame === 'object') return null;
  // 解决3.1万人、1.2万头牲畜的饮水困难 has nothing to do with the numbers before it.
  if (place.phrase === null && place.frame === 'direct' && !clause.hasWord('分别', list.from, clause.length))
    return null;
  const count = list.indices.length;
  const told = (told: Clause, phrase: Range): string[] => itemsOf(told, source.written, phrase, source.lexicon);
  const all = beforeEach(clause, list);
  if (place.phrase !== null) {
    const named = told(clause, place.phrase);
    return named.length === count || all === null ? named : told(clause, all);
  }
  // 三次产业的贡献分别为0.15、-5.64、1.34个百分点 tells of nothing before it, as 比上年分别增长3%、5% does.
  const subject =
    all !== null && clause.is(all.from, NOUN) && clause.is(all.to - 1, NOUN | NOMINAL) ? told(clause, all) : null;
  if (subject !== null) return subject;
  // 城镇居民收入和农村居民收入,分别增长5%和7%
  const before = source.clauseBefore(number);
  const whole = before === null || holdsNumber(before) ? null : trimmed(before, 0, endOfSubject(before));
  const listed = before === null || whole === null ? [] : told(before, whole);
  if (listed.length === count) return listed;
  // 与去年7天比较,分别增长28%和34%
  const first = at.first + (list.positions[0] ?? 0);
  const counted = readings.slice(at.from, first).filter(({ quantity }) => quantity.category !== 'duration');
  const shared = counted.slice(-count).map(({ measure }) => measure ?? '');
  return shared.length === count || all === null ? shared : told(clause, all);
}

/** 化学需氧量和二氧化硫排放量|首次双下降: before what says when, how and what of it; a verb before its noun is part of a name. */
function endOfSubject(clause: Clause): number {
  let at = 1;
  while (at < clause.length && !clause.is(at, TIME | ADVERB) && !(clause.is(at, VERB) && !clause.is(at, NOMINAL))) at++;
  return at;
}

function holdsNumber(clause: Clause): boolean {
  for (let at = 0; at < clause.length; at++) if (clause.is(at, QUANTITY)) return true;
  return false;
}
