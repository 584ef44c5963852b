import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { UnitSet } from '../../../text/unit-set.js';

const LONGEST_SIGN = 3;
const NOUN_REACH = 12;
const CLAUSE_STOPS = new UnitSet(',。;:、');
const SPACE = 0x20;

/** A currency sign directly before a number (¥100, US$5,000, 人民币100), with the unit that it stands for. */
export function currencyBefore(
  text: string,
  at: number,
  floor: number,
  lexicon: QuantityLexicon,
): { readonly at: number; readonly unit: UnitEntry } | null {
  const end = text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
  const match = lexicon.currencySigns.longestEndingAt(text, end, Math.min(LONGEST_SIGN, end - floor));
  return match === null ? null : { at: match.start, unit: match.value };
}

/** Whether a noun of money stands before the number, in its clause: 经济总量突破1200亿. */
export function namesMoney(text: string, at: number, floor: number, lexicon: QuantityLexicon): boolean {
  for (let end = at; end > Math.max(floor, at - NOUN_REACH); end--) {
    if (CLAUSE_STOPS.has(text.charCodeAt(end - 1))) return false;
    if (lexicon.moneyNouns.longestEndingAt(text, end, Math.min(4, end - floor)) !== null) return true;
  }
  return false;
}
