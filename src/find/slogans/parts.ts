import type { PhraseIndex } from '../../text/phrases.js';

/** The longest part of the lexicon has so many characters, or less. */
export const LONGEST_PART = 6;

/** Whether the text ends with one of the parts. */
export function endsWith(text: string, parts: PhraseIndex<true>): boolean {
  return parts.longestEndingAt(text, text.length, LONGEST_PART) !== null;
}
