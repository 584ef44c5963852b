import type { Span } from '../../../core/types.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { NO_UNITS, UnitSet } from '../../../text/unit-set.js';
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

const PERCENT: UnitEntry = { surface: '%', unit: '%', category: 'ratio', kind: 'measure', notBefore: NO_UNITS };

/** The amount with the unit that follows it, or that its currency sign, its list or its noun gives it. */
export function measure(
  text: string,
  amount: Amount,
  window: Span,
  currency: UnitEntry | null,
  lexicon: QuantityLexicon,
): Measured {
  if (amount.fraction) return inUnit(amount, PERCENT, amount.end);
  const read = unitAt(text, amount.end, window.end, lexicon);
  if (read !== null && !isForeign(amount, read.entry, currency)) {
    return withUnit(text, amount, read, unitMeant(text, amount, read, currency, lexicon), window.end, lexicon);
  }
  if (currency !== null) return inUnit(amount, currency, amount.end);
  const { unit, end, value, unknown } = withoutUnit(text, amount, window, lexicon);
  return { amount, unit, end, value, upper: amount.upper, surplus: amount.surplus, unknown };
}

/** The amount in a unit; what is not given is as stated. */
function inUnit(
  amount: Amount,
  unit: UnitEntry,
  end: number,
  surplus: Measured['surplus'] = amount.surplus,
  value: number = amount.value,
  upper: number | null = amount.upper,
): Measured {
  return { amount, unit, end, value, upper, surplus, unknown: false };
}

/** 百亿企业, 千亿品牌, 超百亿县: the money of the noun, not a number of it, as 上亿人次 is; $5,000起 is no count of cases. */
function isForeign({ numeral }: Amount, entry: UnitEntry, currency: UnitEntry | null): boolean {
  if (currency !== null && entry.category !== 'money') return true;
  return numeral.bare && numeral.scale >= 8 && entry.kind === 'counter' && entry.category === 'count';
}

/** 港币5000元 are 港元; 标识牌120块 are pieces. */
function unitMeant(
  text: string,
  amount: Amount,
  { entry, end }: UnitReading,
  currency: UnitEntry | null,
  lexicon: QuantityLexicon,
): UnitEntry {
  if (currency !== null && entry.unit === '元') return currency;
  return entry.surface === '块' && countsPieces(text, amount, end, lexicon) ? PIECE : entry;
}

function withUnit(
  text: string,
  amount: Amount,
  { end, half, surplus: more }: UnitReading,
  unit: UnitEntry,
  limit: number,
  lexicon: QuantityLexicon,
): Measured {
  const surplus = more ? 'more' : amount.surplus;
  if (unit.surface === '个' && !Number.isInteger(amount.value)) {
    // 2.2个和3.7个百分点: nothing is counted in 2.2 pieces.
    const shared = sharedUnit(text, end, limit, lexicon);
    if (shared !== null) return inUnit(amount, shared.unit, end);
  }
  if (amount.upper !== null) return inUnit(amount, unit, end, surplus);
  const range = secondWithUnit(text, amount, end, limit, unit, lexicon);
  if (range !== null) return inUnit(amount, unit, range.end, amount.surplus, amount.value, range.upper);
  if (half) return inUnit(amount, unit, end, surplus, amount.value + 0.5);
  const tenth = unit.unit === '成' ? TENTHS.indexOf(text[end] ?? '-') : 0;
  if (tenth > 0) return inUnit(amount, unit, end + 1, amount.surplus, amount.value + tenth / 10);
  const parts = compoundAfter(text, end, limit, unit, lexicon);
  if (parts === null) return inUnit(amount, unit, end, surplus);
  // 5分30秒: minutes, not points.
  const minutes = unit.surface === '分' ? lexicon.units.longestAt('分钟', 0)?.value : undefined;
  return inUnit(amount, minutes ?? unit, parts.end, surplus, Number((amount.value + parts.added).toFixed(6)));
}

const PIECE: UnitEntry = { surface: '块', unit: '块', category: 'count', kind: 'counter', notBefore: NO_UNITS };
/** 标识牌120块, 安装水表4万块 and 50块展板 count pieces; 一斤卖三块 and 一块手表200块 count money. */
function countsPieces(text: string, amount: Amount, end: number, { unitSenses }: QuantityLexicon): boolean {
  if (unitSenses.toldBefore(PIECE.surface, text, amount.start) !== null) return true;
  return unitSenses.toldAfter(PIECE.surface, text, end) !== null;
}

const TENTHS = '零一二三四五六七八九';

/** 从5个到10个 tells a change, not a range; so does 前进6位至49位. 从4000元到9000元不等 is a range. */
const VARIES = '不等';
const CHANGE_FROM = new UnitSet('从由自');

/** 5万至10万元 has its unit once; 5%—8% and 100元到200元 have it twice: this reads the second half of those. */
function secondWithUnit(
  text: string,
  amount: Amount,
  at: number,
  limit: number,
  entry: UnitEntry,
  lexicon: QuantityLexicon,
): { readonly upper: number; readonly end: number } | null {
  const joined = rangeSign(text, at, limit);
  if (joined === null || entry.unit === '位') return null;
  const second = readAmount(text, joined, limit, lexicon);
  if (second === null || second.upper !== null || second.fraction || second.value <= amount.value) return null;
  const unit = unitAt(text, second.end, limit, lexicon);
  if (unit === null || unit.entry.unit !== entry.unit) return null;
  if (CHANGE_FROM.has(text.charCodeAt(amount.start - 1)) && !text.startsWith(VARIES, unit.end)) return null;
  return { upper: second.value, end: unit.end };
}
