import type { SloganHead, SloganLexicon } from '../../lexicon/slogans.js';
import { KIND, kindsIn } from './kinds.js';
import { isCalled, isFiveYears } from './numerals.js';

/** What a canonical form differs in from what is written. */
const UNEVEN = KIND.quote | KIND.note | KIND.space | KIND.separator | KIND.stop;
const QUOTES = /[“”"‘’'「」『』]/g;
/** Also a name that goes on, 农+; 党建+ says enough. */
const DIGITS = /^(?:[\dA-Za-z+×]+|([三四六八])\1|[一二两三四五六七八九十〇]{3,6}|[\u4e00-\u9fff]\+)$/;
/** 三北, 四好农村; 百千万; not 一盘棋. */
const NUMBER = /^(?:[二两三四五六七八九十双][\u4e00-\u9fff]{1,3}|[十百千万]{2,4})$/;
/** 三大, which is nothing without its noun. */
const GREAT = /^[两三四五六七八九十]大$/;
const CHARACTERS = /^(?:[\u4e00-\u9fff][、,\s]?){4,6}$/;
/** A bracket that belongs to the quote: “三治”（自治、法治、德治）融合 */
const ASIDE = /^\([^()]{1,40}\)/;

/** Marks of notes, as reports set them after the terms that they explain: “三道防线[21]”, “两个网络”[20]建设 */
const NOTE_MARKS = /\[\d{1,3}\]|[①-⑳]/g;

/** What a name of divisions may be read for: 三无县(市、区) */
const KINDS_OF_DIVISIONS = /\([省市县区旗州镇乡街道、]{1,8}\)/g;
/** What a quote spells out at its end: 三长(巷长、组长、片长) */
const GLOSS = /(?<=.)\([^()]*、[^()]*\)$/;

/** The text without marks of notes. */
export function withoutNoteMarks(text: string): string {
  return text.replace(NOTE_MARKS, '');
}

/**
 * The canonical form of a quoted or found text: quotes and spaces off, separators between segments as 、 (`+` and `—` stay),
 * punctuation at the ends off.
 */
export function canonicalForm(text: string): string {
  if ((kindsIn(text) & UNEVEN) === 0) return text;
  return withoutNoteMarks(text)
    .replace(QUOTES, '')
    .replace(KINDS_OF_DIVISIONS, '')
    .replace(GLOSS, '')
    .trim()
    .replace(/^[、,;:。\s]+|[、,;:。\s]+$/g, '')
    .replace(/\s*[、,;]+\s*/g, '、')
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '、')
    .replace(/\s+/g, '');
}

/** The head word that follows the quote and belongs to the slogan, '' where there is none: 融合 after “三治”. */
export function headAfter(text: string, after: string, lexicon: SloganLexicon): string {
  if (after === '') return '';
  const rest = after.startsWith('(') ? after.replace(ASIDE, '') : after;
  if (DIGITS.test(text)) {
    if (isFiveYears(text) || isCalled(text, rest, lexicon)) return '';
    return lexicon.schemeHead.exec(rest)?.[0] ?? '';
  }
  const head = lexicon.heads
    .get(rest.charAt(0))
    ?.find((candidate) => rest.startsWith(candidate.head) && appliesTo(candidate, text));
  return head === undefined || head.applies === 'none' ? '' : head.head;
}

function appliesTo({ applies }: SloganHead, text: string): boolean {
  switch (applies) {
    case 'any':
    case 'none':
      return true;
    case 'number':
      return NUMBER.test(text);
    case 'great':
      return GREAT.test(text);
    case 'pair':
      return text.length === 2 && NUMBER.test(text);
    case 'digits':
    case 'parting':
      return false;
    case 'characters':
      return CHARACTERS.test(text);
    case 'two':
      return text.length === 2 && !NUMBER.test(text);
    case 'two-new':
      return text === '两新';
  }
}
