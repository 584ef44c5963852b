import type { Span } from '../../../core/types.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import { isHanziNumeral } from '../../../text/numeral-characters.js';

/** A numeric expression that counts nothing, with its class. */
export interface Rejected extends Span {
  readonly class: string;
}

/** The set phrase (一系列, 百姓, 统一, 万达) that stands at `at`, or null. */
export function phraseAt(text: string, at: number, limit: number, { nonClaims }: QuantityLexicon): Rejected | null {
  const match = nonClaims.phrases.longestAt(text, at);
  if (match === null || match.end > limit) return null;
  if (match.value.notBefore.has(text.charCodeAt(match.end))) return null;
  if (cutsNumeral(text, at, match.end)) return null;
  return { start: at, end: match.end, class: match.value.class };
}

/** 统一 ends a word in 统一标准, but not 同一 in 同一九四九年相比. */
function cutsNumeral(text: string, start: number, end: number): boolean {
  return (
    isHanziNumeral(text.charCodeAt(end - 1)) &&
    isHanziNumeral(text.charCodeAt(end)) &&
    !isHanziNumeral(text.charCodeAt(start))
  );
}
