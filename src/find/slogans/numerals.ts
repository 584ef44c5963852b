import type { Span } from '../../core/types.js';
import type { NumeralPatterns } from '../../lexicon/numeral-patterns.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { codeUnitsOf } from '../../text/code-units.js';
import { isArabicDigit } from '../../text/numeral-characters.js';
import { KIND, kindOf } from './kinds.js';

const NUMERAL = '[一二两三四五六七八九十双多]';
const HAN = '[\\u4e00-\\u9fff]';
const QUOTED_GROUPS = new RegExp(`^(?:${NUMERAL}${HAN}{1,4}?){2,}$`);
const ONE_AND_MORE = new RegExp(`^一${HAN}{1,3}[一二两三四五六七八九十双]${HAN}`);
/** 每月一题, 日一巡; 周一例会 is held on Mondays. */
const EVERY = /^(?:(?:每[年季月周日天旬人]|日|月|季)一[\u4e00-\u9fff]{1,2}|周一[\u4e00-\u9fff])$/;
/** 一村(格)一警 */
const ASIDE = /\([\u4e00-\u9fff]{1,4}\)/g;
/** 五四四, 一二三四, 三三: digits in hanzi, which count a thing each; not 三五 and 九九, which tell a time. */
const HANZI_DIGITS = /^(?:([三四六八])\1|[一二两三四五六七八九十〇]{3,6})$/;
/** “300天的坚守” and “一对多的独角戏” tell how much of what. */
const OF = '的';
const DIGITS =
  /^[A-Za-z]?(?:\d{1,5}|[A-Za-z])(?:[+×*-](?:\d{1,3}|[A-Za-z])){1,6}(?:[\u4e00-\u9fff]{0,8})$|^\d{2,5}[NX]?[\u4e00-\u9fff]{2,8}$|^\d{3,5}$|^[1-9]{6}$|^\d{2,5}[NX]$|^\d{1,2}个(?:\d{1,3}%?|一)$/;

/** 12345, 110, 95598: numbers to call, not 721, 123 or 1234. */
const HOTLINE = /^(?:110|114|119|120|122|123[0-9]{2}|12110|9[56]\d{3,4}|10086|10000)$/;
/** 十四五, 九五: the plans of five years. */
const FIVE_YEARS = /^(?:[六七八九]五|十[一二三四五六七八九]?五)$/;

/** Whether the text is the name of a plan of five years, which tells a time: “十四五”期间. */
export function isFiveYears(text: string): boolean {
  return FIVE_YEARS.test(text);
}

/** Whether the text is a number to call: “12345”政务服务热线; not “12345”总体发展战略, which is a scheme. */
export function isCalled(text: string, after: string, { quoteFrames }: SloganLexicon): boolean {
  return HOTLINE.test(text) && !quoteFrames.scheme.test(after);
}

/** What number the text is, where it is nothing but one: a number to call, an amount; else null. */
export function plainNumber(text: string, { quotedParts }: SloganLexicon): string | null {
  if (HOTLINE.test(text)) return 'a number to call';
  return quotedParts.amount.test(text) || quotedParts.hanziAmount.test(text) ? 'an amount' : null;
}

/** 法律八进 */
const MATTER_LENGTH = 4;
const NUMERIC_START = KIND.numeral | KIND.numericStart;

/** What a numeric abbreviation starts with, or what is taken off before it. */
const QUOTED_START = NUMERIC_START | KIND.space | KIND.separator | KIND.stop | KIND.note;

/** Whether a quote that starts with this UTF-16 unit may be a numeric abbreviation: few are. */
export function mayBeNumeric(unit: number): boolean {
  return (kindOf(unit) & QUOTED_START) !== 0;
}

const LENGTH_OF_IDIOM = 4;

/** Whether a quoted text is by its form a numeric abbreviation: 三会一课, 七个一, 1+9, 每月一题, 双报到双报告双考核. */
export function isNumericForm(quoted: string, lexicon: SloganLexicon): boolean {
  if (quoted.length === MATTER_LENGTH && (kindOf(quoted.charCodeAt(2)) & KIND.numeral) !== 0) {
    if (lexicon.numeralPatterns.ofMatter.test(quoted)) return true;
  }
  if ((kindOf(quoted.charCodeAt(0)) & NUMERIC_START) === 0) return false;
  const inner = quoted.replace(ASIDE, '');
  // 千家万户享福利: what begins with an idiom counts no more than the idiom.
  if (lexicon.numeralIdioms.has(inner) || lexicon.numeralIdioms.has(inner.slice(0, LENGTH_OF_IDIOM))) return false;
  if (plainNumber(inner, lexicon) !== null || beginsWithName(inner, lexicon)) return false;
  if (inner.length > 14 || inner.includes(OF)) return false;
  if (DIGITS.test(inner) || FIVE_YEARS.test(inner) || HANZI_DIGITS.test(inner)) return true;
  return (
    lexicon.numeralPatterns.quoted.test(inner) ||
    ONE_AND_MORE.test(inner) ||
    EVERY.test(inner) ||
    QUOTED_GROUPS.test(inner)
  );
}

/** 六安瓜片; not 六安 alone, which may count something. */
function beginsWithName(inner: string, { numeralNames }: SloganLexicon): boolean {
  const name = numeralNames.longestAt(inner, 0);
  return name !== null && name.end < inner.length;
}

/**
 * Unquoted numeric abbreviations, left to right; of two that overlap the first stays: 三定三看 of 三定三看工作法.
 * @param starts where the folded text has what one can start with, in order
 */
export function unquotedNumerals(folded: string, starts: readonly number[], lexicon: SloganLexicon): Span[] {
  const found = abbreviations(folded, starts, lexicon.numeralPatterns).filter(({ start, end }) => {
    const text = folded.slice(start, end);
    return !isIdiomatic(folded, start, lexicon) && !lexicon.quoteWords.has(text) && !beginsWithName(text, lexicon);
  });
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of found) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** All matches of the patterns, those of one pattern not overlapping, in the order of their starts. */
function abbreviations(folded: string, starts: readonly number[], { patterns, shape, any }: NumeralPatterns): Span[] {
  const found: Span[] = [];
  const ends = new Uint32Array(patterns.length);
  const units = codeUnitsOf(folded);
  for (let next = 0; next < starts.length; next++) {
    const at = starts[next] as number;
    if (!isArabicDigit(units[at] as number) && !shape.mayStart(units, at)) continue;
    any.lastIndex = at;
    if (!any.test(folded)) continue;
    for (let order = 0; order < patterns.length; order++) {
      const pattern = patterns[order] as RegExp;
      pattern.lastIndex = at;
      if (at < (ends[order] as number) || !pattern.test(folded)) continue;
      ends[order] = pattern.lastIndex;
      found.push({ start: at, end: pattern.lastIndex });
    }
  }
  return found;
}

const LONGEST_IDIOM = 6;

function isNumeral(character: string): boolean {
  return /[一二两三四五六七八九十双]/.test(character);
}

/** Whether an idiom holds the first numeral (三下五除二地, 独一无二), or a noun is repeated (一步一步, 一中二中). */
function isIdiomatic(folded: string, start: number, lexicon: SloganLexicon): boolean {
  for (let from = Math.max(0, start - 2); from <= start; from++) {
    for (let length = 2 + start - from; length <= LONGEST_IDIOM; length++) {
      if (lexicon.numeralIdioms.has(folded.slice(from, from + length))) return true;
    }
  }
  return isNumeral(folded.charAt(start + 2)) && folded[start + 1] === folded[start + 3];
}
