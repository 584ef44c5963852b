import { ADVERB, NOMINAL, NOUN, QUANTITY, TIME, VERB } from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { trimmed } from '../clauses/phrase.js';
import type { Reading, Surroundings } from '../place.js';
import { readBefore } from '../verbs/before.js';
import { beforeEach, itemsOf, type NumberList, numberLists } from './pairwise.js';

/** A clause whose numbers are read. */
export interface ReadClause {
  readonly clause: Clause;
  readonly number: number;
  /** The reading of its first number. */
  readonly first: number;
  /** The reading of the first number that it can refer to. */
  readonly from: number;
  /** Whether its sentence has told numbers before. */
  readonly continues: boolean;
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
  const itemsIn = (told: Clause, phrase: Range): string[] => itemsOf(told, source.written, phrase, source.lexicon);
  const all = beforeEach(clause, list);
  if (place.phrase !== null) {
    const named = itemsIn(clause, place.phrase);
    return named.length === count || all === null ? named : itemsIn(clause, all);
  }
  // 城镇居民收入和农村居民收入,分别增长5%和7%
  const listed = listedBefore(number, source);
  if (listed.length === count) return listed;
  // 与去年7天比较,分别增长28%和34%; of a sentence before only where this one names nothing: not 三次产业的贡献分别为0.1、5.6、1.3个百分点
  if (!at.continues && namesAnything(at, list, source)) return null;
  const first = at.first + (list.positions[0] ?? 0);
  const counted = readings.slice(at.from, first).filter(({ quantity }) => quantity.category !== 'duration');
  const shared = counted.slice(-count).map(({ measure }) => measure ?? '');
  return shared.length === count || all === null ? shared : itemsIn(clause, all);
}

/** What the clause before one lists as its subject, where it tells no number of it. */
function listedBefore(number: number, source: Surroundings): string[] {
  const before = source.clauseBefore(number);
  if (before === null || holds(before, QUANTITY, 0, before.length)) return [];
  const subject = trimmed(before, 0, endOfSubject(before));
  return subject === null ? [] : itemsOf(before, source.written, subject, source.lexicon);
}

/** 化学需氧量和二氧化硫排放量|首次双下降: before what says when, how and what of it; a verb before its noun is part of a name. */
function endOfSubject(clause: Clause): number {
  let at = 1;
  while (at < clause.length && !clause.is(at, TIME | ADVERB) && !(clause.is(at, VERB) && !clause.is(at, NOMINAL))) at++;
  return at;
}

/** Whether a noun stands before a list of numbers, in its clause or in the one before. */
function namesAnything({ clause, number }: ReadClause, { from, indices }: NumberList, source: Surroundings): boolean {
  const before = source.clauseBefore(number);
  return holds(clause, NOUN, from, indices[0] ?? from) || (before !== null && holds(before, NOUN, 0, before.length));
}

function holds(clause: Clause, marks: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clause.is(at, marks)) return true;
  return false;
}
