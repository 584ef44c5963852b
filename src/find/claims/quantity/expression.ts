import type { Article, Bound, ClaimCategory, Span } from '../../../core/types.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { type Amount, negativeBefore, rangeSign, readAmount } from './amount.js';
import { type BoundWord, boundAfter, boundBefore } from './bounds.js';
import { currencyBefore } from './money.js';
import type { Rejected } from './non-claims.js';
import type { Quantity } from './types.js';
import { sharedUnit, withoutUnit } from './unitless.js';
import { compoundAfter, perAfter, perBefore, unitAt } from './units.js';
import { type Evidence, verdict } from './verdict.js';

/** What stands at a numeral: a quantity that is claimed, or an expression of a class that claims nothing. */
export type Expression =
  | { readonly claim: true; readonly end: number; readonly quantity: Quantity }
  | ({ readonly claim: false } & Rejected);

const PERCENT: UnitEntry = { surface: '%', unit: '%', category: 'ratio', kind: 'measure', notBefore: '' };

/** An amount with the unit that belongs to it. */
interface Measured {
  readonly amount: Amount;
  readonly unit: UnitEntry;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly surplus: 'more' | 'about' | null;
  /** The unit is not in the lexicon but the character after the number. */
  readonly unknown: boolean;
}

/** Reads the numeric expression that starts at `at`, with the words around it; null where no numeral starts there. */
export function readExpression(
  article: Article,
  at: number,
  window: Span,
  lexicon: QuantityLexicon,
): Expression | null {
  const text = article.folded;
  const amount = readAmount(text, at, window.end);
  if (amount === null) return null;
  const currency = currencyBefore(text, at, window.start);
  const measured = measure(text, amount, window.end, currency?.unit ?? null, lexicon);
  const sign = negativeBefore(text, currency?.at ?? at, window.start);
  const first = sign ?? currency?.at ?? at;
  const before = boundBefore(text, first, window.start, amount.numeral.bare, lexicon);
  const after = boundAfter(text, measured.end, window.end, lexicon);
  const rate = measured.unit.kind === 'duration' ? null : perAfter(text, measured.end, window.end, lexicon);
  const evidence: Evidence = { ...measured, text, at, before, after, negative: sign !== null };
  const rejected = verdict(evidence, lexicon);
  if (rejected !== null) return { claim: false, start: at, end: rejected.end, class: rejected.class };
  const end = rate?.end ?? after?.at ?? measured.end;
  const start = Math.min(before?.at ?? first, first);
  const factor = sign === null ? 1 : -1;
  const bounds = orderedEnds(measured, factor);
  const quantity: Quantity = {
    start,
    end,
    text: article.text.slice(start, end).replace(/\s+/g, ''),
    ...bounds,
    unit: measured.unit.unit,
    bound: boundOf(measured, before, after),
    category: categoryOf(measured, text, at),
    numeral: { start: at, end: amount.end },
    per: rate?.per ?? perBefore(text, start, window.start, lexicon),
  };
  return { claim: true, end, quantity };
}

function orderedEnds(measured: Measured, factor: number): Pick<Quantity, 'value' | 'min' | 'max'> {
  const { value, upper } = measured;
  if (upper === null) return { value: value * factor, min: null, max: null };
  return { value: null, min: value * factor, max: upper };
}

function boundOf(measured: Measured, before: BoundWord | null, after: BoundWord | null): Bound {
  if (measured.upper !== null) return 'range';
  if (after !== null && after.bound !== 'exact') return after.bound;
  return before?.bound ?? measured.surplus ?? 'exact';
}

/** A rank that moves (前进21位) and a number of households that are firms stay what their unit says, but a 位 is no person there. */
function categoryOf(measured: Measured, text: string, at: number): ClaimCategory {
  if (measured.unit.unit === '位' && RANK_MOVES.test(text.slice(Math.max(0, at - 12), at))) return 'count';
  if (
    measured.unit.unit === '度' &&
    (ELECTRIC.test(text.slice(Math.max(0, at - 12), at)) || text[measured.end] === '电')
  )
    return 'energy';
  return measured.unit.category;
}
const ELECTRIC = /电[^,。;]{0,9}$/;
const RANK_MOVES = /(?:排名|位次|名次|位居|上升|前进|前移|提升|跃升|下降|后退|晋升|由|升至|进至|第)[^,。;]{0,6}$/;

function measure(
  text: string,
  amount: Amount,
  limit: number,
  currency: UnitEntry | null,
  lexicon: QuantityLexicon,
): Measured {
  const base = { amount, value: amount.value, upper: amount.upper, surplus: amount.surplus, unknown: false };
  if (amount.fraction) return { ...base, unit: PERCENT, end: amount.end };
  const read = unitAt(text, amount.end, limit, lexicon);
  const foreign =
    read !== null && (qualifiesNoun(amount, read.entry) || (currency !== null && read.entry.category !== 'money'));
  const unit = foreign ? null : read;
  if (unit === null) {
    if (currency !== null) return { ...base, unit: currency, end: amount.end };
    return { ...base, ...withoutUnit(text, amount, limit, lexicon) };
  }
  const { half } = unit;
  const entry = unit.entry.surface === '块' && countsPieces(text, amount, unit.end) ? PIECE : unit.entry;
  const surplus = unit.surplus ? 'more' : amount.surplus;
  // 2.2个和3.7个百分点: nothing is counted in 2.2 pieces.
  const shared =
    entry.surface === '个' && !Number.isInteger(amount.value) ? sharedUnit(text, unit.end, limit, lexicon) : null;
  if (shared !== null) return { ...base, unit: shared.unit, end: unit.end };
  if (amount.upper === null) {
    const range = secondWithUnit(text, amount, unit.end, limit, entry, lexicon);
    if (range !== null) return { ...base, ...range, unit: entry };
  }
  if (amount.upper !== null || half) {
    const value = half ? amount.value + 0.5 : amount.value;
    return { ...base, value, surplus, unit: entry, end: unit.end };
  }
  if (entry.unit === '成') {
    const tenth = TENTHS.indexOf(text[unit.end] ?? '-');
    if (tenth > 0 && tenth < 10) return { ...base, value: amount.value + tenth / 10, unit: entry, end: unit.end + 1 };
  }
  const parts = compoundAfter(text, unit.end, limit, entry, lexicon);
  const value = parts.added === 0 ? amount.value : Number((amount.value + parts.added).toFixed(6));
  // 5分30秒: minutes, not points.
  const minutes = entry.surface === '分' && parts.added > 0 ? lexicon.units.longestAt('分钟', 0)?.value : undefined;
  return { ...base, value, surplus, unit: minutes ?? entry, end: parts.end };
}
const PIECE: UnitEntry = { surface: '块', unit: '块', category: 'count', kind: 'counter', notBefore: '' };
const FLAT_THINGS = '牌板砖石碑匾屏田瓦布饼砚';

/** 标识牌120块 and 50块展板 count pieces, 一斤卖三块 counts money. */
function countsPieces(text: string, amount: Amount, end: number): boolean {
  if (FLAT_THINGS.includes(text[amount.start - 1] || '-')) return true;
  return /^[一-龥]{0,5}[牌板砖石碑匾屏田]/.test(text.slice(end, end + 6)) && text[end] !== '钱';
}

/** 百亿企业, 千亿品牌, 超百亿县: the money of the noun, not a number of it. */
const qualifiesNoun = ({ numeral }: Amount, entry: UnitEntry): boolean =>
  numeral.bare && numeral.scale >= 8 && entry.kind === 'counter';

const TENTHS = '零一二三四五六七八九';

/** 从5个到10个 tells a change, not a range; so does 前进6位至49位. */
const CHANGE_FROM = /[从由自]/;

/** 5万至10万元 has its unit once; 5%—8% and 100元到200元 have it twice: this reads the second half of those. */
function secondWithUnit(
  text: string,
  amount: Amount,
  at: number,
  limit: number,
  entry: UnitEntry,
  lexicon: QuantityLexicon,
): Pick<Measured, 'upper' | 'end'> | null {
  if (entry.unit === '位' || CHANGE_FROM.test(text[amount.start - 1] ?? '')) return null;
  const joined = rangeSign(text, at, limit);
  const second = joined === null ? null : readAmount(text, joined, limit);
  if (second === null || second.upper !== null || second.fraction || second.value <= amount.value) return null;
  const unit = unitAt(text, second.end, limit, lexicon);
  if (unit === null || unit.entry.unit !== entry.unit) return null;
  return { upper: second.value, end: unit.end };
}
