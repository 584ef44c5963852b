import type { ClaimCategory, Span } from '../../../core/types.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { type Amount, readAmount } from './amount.js';
import { namesMoney } from './money.js';
import { unitAt, unknownCounterAt } from './units.js';

/** What a number without a unit of its own counts. */
export interface Unitless {
  readonly unit: UnitEntry;
  readonly end: number;
  /** The unit is not in the lexicon but the character after the number. */
  readonly unknown: boolean;
  /** The number with the magnitude of the list that it stands in. */
  readonly value: number;
}

const LONGEST_LIST = 4;
/** 6大排水分区 and 1金1银 count; 96333应急平台 and 10086客服 are codes. */
const LARGEST_FOR_UNKNOWN = 1000;
const NOUN_REACH = 10;
const COUNTED_BEFORE = /(?:人数|人次|人口|游客|旅客|用户|户数)[^,。;、]{0,6}$/;

const plain = (unit: string, category: ClaimCategory): UnitEntry => ({
  surface: '',
  unit,
  category,
  kind: 'counter',
  notBefore: '',
});

/** The unit of a number that is followed by none: that of its list, 元 after a noun of money, an unknown counter, or none. */
export function withoutUnit(text: string, amount: Amount, window: Span, lexicon: QuantityLexicon): Unitless {
  const limit = window.end;
  const { numeral, end, value } = amount;
  const base = { end, value, unknown: false };
  const list = numeral.script === 'arabic' ? sharedUnit(text, end, limit, lexicon) : null;
  if (list !== null) {
    const shares = numeral.scale === 0 && list.scale >= 4;
    return { ...base, unit: list.unit, value: shares ? Number(`${value}e${list.scale}`) : value };
  }
  if (numeral.magnitude && namesMoney(text, amount.start, window.start, lexicon))
    return { ...base, unit: plain('元', 'money') };
  const noun = lexicon.countedNouns.longestAt(text, end);
  if (noun !== null && noun.end <= limit) return { ...base, unit: plain('', noun.value) };
  const counts = numeral.script === 'arabic' && numeral.scale < 4 && value < LARGEST_FOR_UNKNOWN;
  const counter = counts ? unknownCounterAt(text, end, limit, lexicon) : null;
  if (counter !== null) return { ...base, unit: counter, end: end + 1, unknown: true };
  const reaches = numeral.scale >= 4;
  return { ...base, unit: plain('', reaches ? categoryOfNoun(text, amount, limit, lexicon) : 'count') };
}

/** The unit and magnitude at the end of a list whose items share them (8.6、7.2和5.1个百分点); durations are dates there. */
export function sharedUnit(
  text: string,
  at: number,
  limit: number,
  lexicon: QuantityLexicon,
): { readonly unit: UnitEntry; readonly scale: number } | null {
  let end = at;
  for (let item = 0; item < LONGEST_LIST && /[、和与及]/.test(text[end] ?? ''); item++) {
    const next = readAmount(text, end + 1, limit);
    if (next === null || next.upper !== null || next.fraction || next.numeral.script !== 'arabic') return null;
    const unit = unitAt(text, next.end, limit, lexicon);
    if (unit !== null) return unit.entry.kind === 'duration' ? null : { unit: unit.entry, scale: next.numeral.scale };
    end = next.end;
  }
  return null;
}

/** 16万儿童 are people, 310万农户 households. */
function categoryOfNoun(text: string, amount: Amount, limit: number, lexicon: QuantityLexicon): ClaimCategory {
  for (let at = amount.end; at < Math.min(limit, amount.end + NOUN_REACH); at++) {
    if (/[,。;:、!?]/.test(text[at] ?? '')) break;
    const noun = lexicon.countedNouns.longestAt(text, at);
    if (noun !== null) return noun.value;
  }
  const counted = COUNTED_BEFORE.exec(text.slice(Math.max(0, amount.start - 12), amount.start));
  if (counted === null) return 'count';
  return counted[0].startsWith('户数') ? 'households' : 'people';
}
