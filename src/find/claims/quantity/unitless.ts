import type { ClaimCategory, Span } from '../../../core/types.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { NO_UNITS, UnitSet } from '../../../text/unit-set.js';
import { type Amount, isMinus, readAmount } from './amount.js';
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
const JOINTS = new UnitSet('、和与及');
const CLAUSE_STOPS = new UnitSet(',。;:、!?');
/** 6大排水分区 and 1金1银 count; 96333应急平台 and 10086客服 are codes. */
const LARGEST_FOR_UNKNOWN = 1000;
const NOUN_REACH = 10;
const MODIFIER = /^[\u4e00-\u9fff]{2}$/;

const withoutSurface = (unit: string, category: ClaimCategory): UnitEntry => ({
  surface: '',
  unit,
  category,
  kind: 'counter',
  notBefore: NO_UNITS,
});
const YUAN = withoutSurface('元', 'money');
const PIECES = withoutSurface('', 'count');

/** The unit of a number that is followed by none: that of its list, 元 after a noun of money, an unknown counter, or none. */
export function withoutUnit(text: string, amount: Amount, window: Span, lexicon: QuantityLexicon): Unitless {
  const limit = window.end;
  const { numeral, end, value } = amount;
  const arabic = numeral.script === 'arabic';
  const list = arabic ? sharedUnit(text, end, limit, lexicon) : null;
  if (list !== null) {
    const shares = numeral.scale === 0 && list.scale >= 4;
    return { unit: list.unit, end, value: shares ? Number(`${value}e${list.scale}`) : value, unknown: false };
  }
  // 贴息帮助3.1万妇女破解资金瓶颈
  const noun = lexicon.countedNouns.longestAt(text, end) ?? modifiedNoun(text, amount, lexicon);
  if (noun !== null && noun.end <= limit) {
    return { unit: withoutSurface('', noun.value), end, value, unknown: false };
  }
  if (numeral.magnitude && namesMoney(text, amount.start, window.start, lexicon)) {
    return { unit: YUAN, end, value, unknown: false };
  }
  // 发放2663万小额贴息贷款, but 1.2万贷款户
  if (numeral.scale >= 4 && lexicon.unitSenses.toldAfter('', text, end) !== null)
    return { unit: YUAN, end, value, unknown: false };
  const counts = arabic && numeral.scale < 4 && value < LARGEST_FOR_UNKNOWN;
  const counter = counts ? unknownCounterAt(text, end, limit, lexicon) : null;
  if (counter !== null) return { unit: counter, end: end + 1, value, unknown: true };
  const unit = numeral.scale >= 4 ? unitOfNoun(text, amount, limit, lexicon) : PIECES;
  return { unit, end, value, unknown: false };
}

/** 300余|搬迁|群众: what says which stands between; only behind 余 or 多, as another number could belong to it (2020级|新生). */
function modifiedNoun(text: string, { surplus, end }: Amount, { countedNouns }: QuantityLexicon) {
  return surplus !== null && MODIFIER.test(text.slice(end, end + 2)) ? countedNouns.longestAt(text, end + 2) : null;
}

/** The unit and magnitude at the end of a list whose items share them (8.6、7.2和5.1个百分点); durations are dates there. */
export function sharedUnit(
  text: string,
  at: number,
  limit: number,
  lexicon: QuantityLexicon,
): { readonly unit: UnitEntry; readonly scale: number } | null {
  let end = at;
  for (let item = 0; item < LONGEST_LIST && JOINTS.has(text.charCodeAt(end)); item++) {
    // 分别为0.15、-5.64、1.34个百分点
    const next = readAmount(text, isMinus(text.charCodeAt(end + 1)) ? end + 2 : end + 1, limit, lexicon);
    if (next === null || next.upper !== null || next.fraction || next.numeral.script !== 'arabic') return null;
    const unit = unitAt(text, next.end, limit, lexicon);
    if (unit !== null) return unit.entry.kind === 'duration' ? null : { unit: unit.entry, scale: next.numeral.scale };
    end = next.end;
  }
  return null;
}

/** 16万儿童 are people, 310万农户 households; 赚了10多万 is money. */
function unitOfNoun(text: string, amount: Amount, limit: number, lexicon: QuantityLexicon): UnitEntry {
  for (let at = amount.end; at < Math.min(limit, amount.end + NOUN_REACH); at++) {
    if (CLAUSE_STOPS.has(text.charCodeAt(at))) break;
    const noun = lexicon.countedNouns.longestAt(text, at);
    if (noun !== null) return withoutSurface('', noun.value);
  }
  const told = lexicon.unitSenses.toldBefore('', text, amount.start);
  if (told === 'money') return YUAN;
  return told === null ? PIECES : withoutSurface('', told);
}
