import type { ReadingLexicon } from '../lexicon/reading.js';

const SHORTEST = 3;
const LONGEST = 24;

/** Whether a whole line is the name of an organ, as it stands over or under the article that it sent in: `市总工会党支部`. */
export function isOrgan(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  return lexicon.organHeads.endPart(text) && !/[\s，,“”：:]/.test(text);
}
