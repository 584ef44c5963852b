import type { ReadingLexicon } from '../lexicon/reading.js';

/** Whether a whole line is the name of an organ, as it stands over or under the article that it sent in: `市总工会党支部`. */
export function isOrgan(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length < 3 || text.length > 24 || /[\s，,“”：:]/.test(text)) return false;
  return lexicon.organHeads.some((head) => text.length > head.length && text.endsWith(head));
}
