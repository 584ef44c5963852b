import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import type { ClassedWords } from '../../../../lexicon/classed-words.js';
import { CLOSING, EXCEPTED, EXCEPTING } from '../../../../lexicon/frame-words.js';
import { LATER, MIDDLE, THROUGH } from '../../../../lexicon/whole-words.js';
import { isArabicDigit } from '../../../../text/numeral-characters.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { NumberPlaces } from './number-places.js';

const EXCEPT = '除'.charCodeAt(0);
const BESIDES = '外'.charCodeAt(0);
const AFTER = '后'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

/** Whether 中, 时 or 后 behind a noun ends the clause, which says of what or when the next one tells; not 12所高中,有8所投用. */
export function endsFrame(text: string, units: Uint16Array, start: number, end: number, words: ClassedWords): boolean {
  const last = units[end - 1] as number;
  if (units[end] !== COMMA || !words.are(text, end - 1, end, CLOSING)) return false;
  // 36名90后
  if (last === AFTER && isArabicDigit(units[end - 2] as number)) return false;
  // 除了通报的19起案例外,还有16起
  return last !== BESIDES || units[start] === EXCEPT;
}

const LONGEST_FRAME = 10;
const STOPS = new UnitSet(',;。:0123456789“”');

/** The end of a frame that begins with 经 and says after what something happens (学员|经岗前培训后|上岗; not 经济培训后, 已经培训后), or 0. */
function endOfThrough(text: string, units: Uint16Array, at: number, end: number, words: ClassedWords): number {
  if (words.begin(text, at, text.length, THROUGH) || words.endAll(text, 0, at + 1, THROUGH)) return 0;
  const last = Math.min(end, at + LONGEST_FRAME);
  for (let to = at + 3; to < last; to++) {
    const unit = units[to] as number;
    if (STOPS.has(unit)) return 0;
    if (unit === AFTER) return words.begin(text, to, text.length, LATER) ? 0 : to + 1;
  }
  return 0;
}

const LONGEST_EXCEPTION = 14;
const WORDS_BEHIND = /(?:的?影响)?[以之]?后?/y;

/** The end of a frame that says without what a change is told (居民收入|扣除价格因素的影响后|增长6%), or 0. */
function endOfException(text: string, units: Uint16Array, at: number, end: number, words: ClassedWords): number {
  if (!words.begin(text, at, end, EXCEPTING)) return 0;
  const last = Math.min(end, at + LONGEST_EXCEPTION);
  for (let to = at + 3; to <= last; to++) {
    if (STOPS.has(units[to - 1] as number)) return 0;
    if (!words.endAll(text, at, to, EXCEPTED)) continue;
    WORDS_BEHIND.lastIndex = to;
    return WORDS_BEHIND.test(text) ? Math.min(WORDS_BEHIND.lastIndex, end) : to;
  }
  return 0;
}

const BY = '经'.charCodeAt(0);

/** The end of what begins at `at` and says after or without what something happens, or 0. */
export function endOfCondition(
  text: string,
  units: Uint16Array,
  at: number,
  end: number,
  { frameWords, wholeWords }: ClaimLexicon,
): number {
  if (units[at] === BY) return endOfThrough(text, units, at, end, wholeWords);
  return endOfException(text, units, at, end, frameWords);
}

const THERE_IS = '有'.charCodeAt(0);
/**
 * Whether the 中 at `at` stands between a noun and a number (受访群众中九成以上, 18起火灾中有10起); not in 初中有8所 and 县一中8人.
 * @param behindVerb where it tells when something is done: 换届中38名干部被提拔
 */
export function isAmong(
  text: string,
  at: number,
  words: ClassedWords,
  numbers: NumberPlaces,
  behindVerb: boolean,
): boolean {
  const thereIs = text.charCodeAt(at + 1) === THERE_IS;
  if (!numbers.beginsAt(thereIs ? at + 2 : at + 1) || (behindVerb && !thereIs)) return false;
  return !words.endAll(text, 0, at + 1, MIDDLE);
}
