import type { Span } from '../../../core/types.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { type Amount, rangeSign, readAmount } from './amount.js';
import { sharedUnit, withoutUnit } from './unitless.js';
import { compoundAfter, type UnitReading, unitAt } from './units.js';

/** An amount with the unit that belongs to it. */
export interface Measured {
  readonly amount: Amount;
  readonly unit: UnitEntry;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly surplus: 'more' | 'about' | null;
  /** The unit is not in the lexicon but the character after the number. */
  readonly unknown: boolean;
}

const PERCENT: UnitEntry = { surface: '%', unit: '%', category: 'ratio', kind: 'measure', notBefore: '' };

/** The amount with the unit that follows it, or that its currency sign, its list or its noun gives it. */
export function measure(
  text: string,
  amount: Amount,
  window: Span,
  currency: UnitEntry | null,
  lexicon: QuantityLexicon,
): Measured {
  const { value, upper, surplus, end } = amount;
  const base = { amount, value, upper, surplus, end, unknown: false };
  if (amount.fraction) return { ...base, unit: PERCENT };
  const read = unitAt(text, end, window.end, lexicon);
  if (read !== null && !isForeign(amount, read.entry, currency)) {
    const entry = unitMeant(text, amount, read, currency);
    return { ...base, ...withUnit(text, amount, { ...read, entry }, window.end, lexicon) };
  }
  return currency === null ? { ...base, ...withoutUnit(text, amount, window, lexicon) } : { ...base, unit: currency };
}

/** 百亿企业, 千亿品牌, 超百亿县: the money of the noun, not a number of it; $5,000起 is no count of cases. */
function isForeign({ numeral }: Amount, entry: UnitEntry, currency: UnitEntry | null): boolean {
  if (currency !== null && entry.category !== 'money') return true;
  return numeral.bare && numeral.scale >= 8 && entry.kind === 'counter';
}

/** 港币5000元 are 港元; 标识牌120块 are pieces. */
function unitMeant(text: string, amount: Amount, { entry, end }: UnitReading, currency: UnitEntry | null): UnitEntry {
  if (currency !== null && entry.unit === '元') return currency;
  return entry.surface === '块' && countsPieces(text, amount, end) ? PIECE : entry;
}

type WithUnit = Pick<Measured, 'unit' | 'end'> & Partial<Pick<Measured, 'value' | 'upper' | 'surplus'>>;

function withUnit(text: string, amount: Amount, read: UnitReading, limit: number, lexicon: QuantityLexicon): WithUnit {
  const { entry: unit, end } = read;
  const surplus = read.surplus ? 'more' : amount.surplus;
  if (unit.surface === '个' && !Number.isInteger(amount.value)) {
    // 2.2个和3.7个百分点: nothing is counted in 2.2 pieces.
    const shared = sharedUnit(text, end, limit, lexicon);
    if (shared !== null) return { unit: shared.unit, end };
  }
  if (amount.upper !== null) return { unit, end, surplus };
  const range = secondWithUnit(text, amount, end, limit, unit, lexicon);
  if (range !== null) return { unit, ...range };
  if (read.half) return { unit, end, surplus, value: amount.value + 0.5 };
  const tenth = unit.unit === '成' ? TENTHS.indexOf(text[end] ?? '-') : 0;
  if (tenth > 0) return { unit, end: end + 1, value: amount.value + tenth / 10 };
  const parts = compoundAfter(text, end, limit, unit, lexicon);
  if (parts.added === 0) return { unit, end, surplus };
  // 5分30秒: minutes, not points.
  const minutes = unit.surface === '分' ? lexicon.units.longestAt('分钟', 0)?.value : undefined;
  return { unit: minutes ?? unit, end: parts.end, surplus, value: Number((amount.value + parts.added).toFixed(6)) };
}

const PIECE: UnitEntry = { surface: '块', unit: '块', category: 'count', kind: 'counter', notBefore: '' };
const FLAT_THINGS = '牌板砖石碑匾屏田瓦布饼砚';

/** 标识牌120块 and 50块展板 count pieces, 一斤卖三块 counts money. */
function countsPieces(text: string, amount: Amount, end: number): boolean {
  if (FLAT_THINGS.includes(text[amount.start - 1] || '-')) return true;
  return /^[一-龥]{0,5}[牌板砖石碑匾屏田]/.test(text.slice(end, end + 6)) && text[end] !== '钱';
}

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
