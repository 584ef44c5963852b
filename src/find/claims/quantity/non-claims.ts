import type { Span } from '../../../core/types.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import { isArabicDigit, isHanziDigit, isPower } from '../../../text/digits.js';

/** A numeric expression that counts nothing, with its class. */
export interface Rejected extends Span {
  readonly class: string;
}

const LETTER = /[A-Za-z]/;

/** The first pattern of a date, time, age, address, code … that matches at `at`, or null. */
export function patternAt(text: string, at: number, zone: Span, lexicon: QuantityLexicon): Rejected | null {
  for (const { pattern, class: name } of lexicon.patterns.get(startOf(text, at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const end = at + match[0].length;
    if (end <= zone.end) return { start: at, end, class: name };
  }
  return null;
}

/** What kind of patterns may begin here: the name of the class, or the character itself. */
function startOf(text: string, at: number): string {
  const character = text[at] ?? '';
  if (isArabicDigit(text.charCodeAt(at))) return 'digit';
  if (isHanziDigit(character) || isPower(character)) return 'hanzi';
  if (LETTER.test(character)) return LETTER.test(text[at - 1] ?? '') ? '' : 'letter';
  return character;
}

/** The set phrase (一系列, 百姓, 统一, 万达) that stands at `at`, or null. */
export function phraseAt(text: string, at: number, limit: number, lexicon: QuantityLexicon): Rejected | null {
  const match = lexicon.phrases.longestAt(text, at);
  if (match === null || match.end > limit) return null;
  const followed = text[match.end] ?? '';
  if (followed !== '' && match.value.notBefore.includes(followed)) return null;
  if (cutsNumeral(text, at, match.end)) return null;
  return { start: at, end: match.end, class: match.value.class };
}

/** 统一 ends a word in 统一标准, but not 同一 in 同一九四九年相比. */
function cutsNumeral(text: string, start: number, end: number): boolean {
  const isNumeral = (character: string) => isHanziDigit(character) || isPower(character);
  return !isNumeral(text[start] ?? '') && isNumeral(text[end - 1] ?? '') && isNumeral(text[end] ?? '');
}
