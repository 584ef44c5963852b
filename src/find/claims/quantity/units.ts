import type { Span } from '../../../core/types.js';
import { COMPOUND } from '../../../lexicon/half-words.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { eitherStands } from '../../../text/characters.js';
import { hanziDigit, isArabicDigit, isHanziDigit, isNumeralStart } from '../../../text/numeral-characters.js';
import { NO_UNITS, UnitSet } from '../../../text/unit-set.js';
import { readAmount } from './amount.js';

/** A unit as it stands after a number. */
export interface UnitReading {
  readonly end: number;
  readonly entry: UnitEntry;
  /** What 多 and 半 inside it add: 两个多小时, 一个半小时. */
  readonly surplus: boolean;
  readonly half: boolean;
}

const PIECES = '个'.charCodeAt(0);
const HALF = '半'.charCodeAt(0);
const COINS = new UnitSet('块毛');
/** What splits a unit that begins with 个, and 块钱. */
const SPLITS = new UnitSet('多半余');
const LONGEST_PART = 3;
/** Length of 块钱 and 毛钱. */
const MONEY = 2;
const TIMES = '次'.charCodeAt(0);
const SPACE = 0x20;
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isHanzi = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fa5;

/** The unit that stands at `at`, longest first; a unit of one character that begins another word is none. */
export function unitAt(text: string, at: number, limit: number, lexicon: QuantityLexicon): UnitReading | null {
  const first = text.charCodeAt(at);
  // 3 kg: the space before a unit in Latin letters is not taken out of the text.
  if (first === SPACE && isLetter(text.charCodeAt(at + 1))) return unitAt(text, at + 1, limit, lexicon);
  const split = first === PIECES || COINS.has(first) ? splitUnitAt(text, at, limit, lexicon) : null;
  if (split !== null) return split;
  // 14万个体户
  if (first === PIECES && lexicon.countedNouns.longestAt(text, at) !== null) return null;
  let number = lexicon.units.numberAt(text, at);
  let end = at + lexicon.units.lengthOf(number);
  if (number === 0 || end > limit) return null;
  // 64个点位 counts 点位, 10万元钱款 is of money
  const short = end > at + 1 ? lexicon.units.exactlyAt(text, at, 1) : 0;
  if (short !== 0 && isPartOfWord(text, end, lexicon.units.valueOf(number), lexicon)) {
    number = short;
    end = at + 1;
  }
  const entry = lexicon.units.valueOf(number);
  if (end === limit) return { end, entry, surplus: false, half: false };
  const followed = text.charCodeAt(end);
  if (isPartOfWord(text, end, entry, lexicon)) return null;
  if (isLetter(followed) && isLetter(entry.surface.charCodeAt(entry.surface.length - 1))) return null;
  const times = followed === TIMES && entry.kind === 'counter' && entry.surface.length === 1;
  if (times) return { end: end + 1, entry: perTime(entry), surplus: false, half: false };
  return { end, entry, surplus: false, half: false };
}

/** Whether what stands behind a unit makes it part of another word: 5部门, but 36位|居民. */
function isPartOfWord(
  text: string,
  end: number,
  { notBefore }: UnitEntry,
  { unitFollowers }: QuantityLexicon,
): boolean {
  return notBefore.has(text.charCodeAt(end)) && unitFollowers.numberAt(text, end) === 0;
}

/** 两个多月, 一个半小时, 5块多钱, but 两个多人. */
function splitUnitAt(text: string, at: number, limit: number, lexicon: QuantityLexicon): UnitReading | null {
  const splits = text.charCodeAt(at + 1);
  if (!SPLITS.has(splits)) return null;
  const unit = lexicon.units.longestAt(text[at] + text.slice(at + 2, at + 2 + LONGEST_PART), 0);
  if (unit === null || at + unit.end + 1 > limit || !(isTimeOrRatio(unit.value) || unit.end === MONEY)) return null;
  return { end: at + unit.end + 1, entry: unit.value, surplus: splits !== HALF, half: splits === HALF };
}

const isTimeOrRatio = ({ category }: UnitEntry): boolean => category === 'duration' || category === 'ratio';

/** 册次, 桌次: a counter counted each time. */
const perTime = (entry: UnitEntry): UnitEntry => ({
  ...entry,
  surface: `${entry.surface}次`,
  unit: `${entry.unit}次`,
});

/** An unknown counter: one character between an Arabic number and a noun (6大排水分区, 1金1银); null where it cannot be one. */
export function unknownCounterAt(text: string, at: number, limit: number, lexicon: QuantityLexicon): UnitEntry | null {
  const character = text.charAt(at);
  if (at >= limit || !isHanzi(text.charCodeAt(at)) || lexicon.nonCounters.has(character)) return null;
  // 500村民: a known counter that begins a noun here was refused before.
  if (lexicon.units.longestAt(text, at) !== null) return null;
  return { surface: character, unit: character, category: 'count', kind: 'counter', notBefore: NO_UNITS };
}

/** The smaller parts after a unit, added up in the larger one (3斤5两, 三块二毛, 三斤半, 1小时20分钟, 三块二), or null. */
export function compoundAfter(
  text: string,
  at: number,
  limit: number,
  unit: UnitEntry,
  lexicon: QuantityLexicon,
): { readonly end: number; readonly added: number } | null {
  if (!isArabicDigit(text.charCodeAt(at)) && !isNumeralStart(text.charCodeAt(at))) return null;
  let end = at;
  let added = 0;
  while (end < limit) {
    const part = partAfter(text, end, limit, unit, lexicon);
    if (part === null) break;
    added += part.added;
    end = part.end;
  }
  if (end === at && at < limit && isHalfMore(text, at, unit, lexicon)) return { end: at + 1, added: 0.5 };
  return added === 0 ? null : { end, added };
}

/** 三斤半, not 三米半径. */
function isHalfMore(text: string, at: number, unit: UnitEntry, { halfWords }: QuantityLexicon): boolean {
  return text[at] === '半' && unit.kind !== 'counter' && !halfWords.begin(text, at, text.length, COMPOUND);
}

interface Part extends Omit<Span, 'start'> {
  readonly added: number;
}

function partAfter(text: string, at: number, limit: number, first: UnitEntry, lexicon: QuantityLexicon): Part | null {
  if (first.surface === '块' && isTenthBeforeEach(text, at, lexicon)) {
    return { end: at + 1, added: hanziDigit(text.charCodeAt(at)) / 10 };
  }
  // 二十块零五毛
  const amount = readAmount(text, text[at] === '零' ? at + 1 : at, limit, lexicon);
  if (amount === null || amount.upper !== null || amount.fraction) return null;
  const unit = lexicon.units.longestAt(text, amount.end);
  const surface = unit?.value.surface ?? '';
  const share = lexicon.shares.get(`${first.unit} ${surface}`) ?? lexicon.shares.get(`${first.surface} ${surface}`);
  if (unit !== null && share !== undefined && unit.end <= limit) {
    const [numerator, denominator] = share;
    return { end: unit.end, added: (amount.value * numerator) / denominator };
  }
  const spoken = spokenPart(text, at, amount.end, amount.value, first, lexicon);
  return spoken === null ? null : { end: amount.end, added: spoken };
}

/** 三块五一斤 is the price of one 斤. */
function isTenthBeforeEach(text: string, at: number, lexicon: QuantityLexicon): boolean {
  if (!isHanziDigit(text.charCodeAt(at)) || text[at + 1] !== '一') return false;
  return lexicon.units.longestAt(text, at + 2) !== null;
}

/** 三块二, 1米78, 11秒5: the digits after these units are its tenths and hundredths, unless a unit of their own follows. */
function spokenPart(
  text: string,
  at: number,
  end: number,
  value: number,
  unit: UnitEntry,
  lexicon: QuantityLexicon,
): number | null {
  const digits = end - at;
  if (!['块', '米', '秒'].includes(unit.surface) || digits > 2 || lexicon.units.longestAt(text, end) !== null)
    return null;
  const whole = Number.isInteger(value) && value < 10 ** digits;
  return whole && (digits === 1 || unit.surface !== '块') ? Number(`${value}e-${digits}`) : null;
}
/** The denominator of a rate after the unit (元/亩, 元每斤), with the end of the expression. */
export function perAfter(
  text: string,
  at: number,
  limit: number,
  lexicon: QuantityLexicon,
): { end: number; per: string } | null {
  const sign = text.charCodeAt(at);
  if (sign !== SLASH && sign !== EACH) return null;
  // 5批次/千人
  const scaled =
    sign === SLASH && MAGNITUDES.has(text.charCodeAt(at + 1)) ? lexicon.units.longestAt(text, at + 2) : null;
  const unit = lexicon.units.longestAt(text, at + 1) ?? scaled;
  if (unit !== null && unit.end <= limit) return { end: unit.end, per: unit.value.surface };
  const noun = /^[一-龥]{1,3}(?=[,。;、)!?]|$)|^[一-龥]/.exec(text.slice(at + 1, Math.min(limit, at + 5)))?.[0];
  return sign === SLASH && noun !== undefined ? { end: at + 1 + noun.length, per: noun } : null;
}

const MAGNITUDES = new UnitSet('百千万');
const SLASH = '/'.charCodeAt(0);
const EACH = '每'.charCodeAt(0);
const ON_AVERAGE = '均'.charCodeAt(0);

/** The denominator of a rate before the number: 每亩1200元, 每人每年补助500元, 人均1.2万元. */
export function perBefore(text: string, at: number, floor: number, lexicon: QuantityLexicon): string | null {
  if (!eitherStands(text, EACH, ON_AVERAGE, Math.max(floor, at - 9), at)) return null;
  const match = lexicon.perBefore.exec(text.slice(Math.max(floor, at - 9), at));
  if (match === null) return null;
  if (match[2] !== undefined) return match[2];
  const noun = match[1] ?? '';
  return lexicon.units.longestAt(noun, 0)?.value.surface ?? null;
}
