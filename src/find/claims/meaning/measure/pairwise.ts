import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { AMOUNT, INCOME } from '../../../../lexicon/measure-nouns.js';
import { SHARED } from '../../../../lexicon/measure-words.js';
import { MEASURE } from '../../../../lexicon/number-words.js';
import { CONNECTIVE, NOMINAL, PAUSE, QUANTITY, VERB } from '../../../../lexicon/word-marks.js';
import type { Clause, Range } from '../clauses/clause.js';
import { phraseText, trimmed } from '../clauses/phrase.js';
import { endsWithAmountOrIncome, LONGEST_AMOUNT } from './naming.js';

const JOINT = PAUSE | CONNECTIVE;

/**
 * The items of a phrase, each with the head that they share: 单晶硅、多晶硅产量 → 单晶硅产量, 多晶硅产量. One item where the phrase
 * lists nothing.
 */
export function itemsOf(clause: Clause, article: string, phrase: Range, lexicon: ClaimLexicon): string[] {
  const ranges: Range[] = [];
  let from = phrase.from;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (!clause.is(at, JOINT)) continue;
    if (at > from) ranges.push({ from, to: at });
    from = at + 1;
  }
  if (phrase.to > from) ranges.push({ from, to: phrase.to });
  const items = ranges.map((range) => phraseText(clause, article, range));
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return items;
  const head = parallelHead(items, lexicon) ?? sharedHead(last, lexicon);
  if (head === null || items.slice(0, -1).some((item) => measured(item, lexicon))) return items;
  return items.map((item, index) => (index === items.length - 1 ? item : item + head));
}

/** 城镇、农村居民人均可支配收入: what follows the last item's own part, which is as long as the items before. */
function parallelHead(items: readonly string[], { measureWords }: ClaimLexicon): string | null {
  const length = items[0]?.length ?? 0;
  const rest = items.at(-1)?.slice(length) ?? '';
  const alike = items.slice(0, -1).every((item) => item.length === length);
  return alike && measureWords.begin(rest, 0, rest.length, SHARED) ? rest : null;
}

/** The amount that the last item ends with, where something of the item stands before it. */
function sharedHead(item: string, lexicon: ClaimLexicon): string | null {
  const length = lexicon.measureNouns.lengthOfEnding(item, Math.min(LONGEST_AMOUNT, item.length - 1), AMOUNT | INCOME);
  return length === 0 ? null : item.slice(-length);
}

function measured(item: string, lexicon: ClaimLexicon): boolean {
  if (lexicon.quantity.numberWords.endAll(item, 0, item.length, MEASURE)) return true;
  return endsWithAmountOrIncome(item, lexicon);
}

/** All that stands up to 分别 before a list of numbers, whatever verbs are in it: 破案数、止付金额、冻结资金分别上升3%、5%、7%. */
export function beforeEach(clause: Clause, { from, indices }: NumberList): Range | null {
  let each = indices[0] ?? 0;
  while (each > from && !clause.isWord(each, '分别')) each--;
  const verb = clause.is(each - 1, VERB) && !clause.is(each - 1, NOMINAL);
  return each === from || verb ? null : trimmed(clause, from, each);
}

export interface NumberList {
  /** First token of what stands before the list. */
  readonly from: number;
  /** Tokens of the numbers. */
  readonly indices: readonly number[];
  /** Positions of the numbers among those of the clause. */
  readonly positions: readonly number[];
}

/** Numbers of a clause that only a 、 or 和 separates. */
export function numberLists(clause: Clause): NumberList[] {
  const lists: NumberList[] = [];
  let position = 0;
  let lastNumber = -1;
  let open: { from: number; indices: number[]; positions: number[] } | null = null;
  for (let index = 0; index < clause.length; index++) {
    if (!clause.is(index, QUANTITY)) continue;
    if (open !== null && lastNumber === index - 2 && clause.is(index - 1, JOINT)) {
      if (open.indices.length === 1) lists.push(open);
      open.indices.push(index);
      open.positions.push(position);
    } else open = { from: lastNumber + 1, indices: [index], positions: [position] };
    lastNumber = index;
    position++;
  }
  return lists;
}
