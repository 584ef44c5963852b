import type { ReadingLexicon } from '../lexicon/reading.js';
import { isChinese } from '../text/script.js';

const SHORTEST = 3;
const LONGEST = 24;

/** Whether a whole line is the name of an organ, as it stands over or under the article that it sent in: `市总工会党支部`. */
export function isOrgan(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  return lexicon.organHeads.endPart(text) && !/[\s，,“”：:]/.test(text);
}

/** `（考察清源工业园区）` under a picture: what is done there. */
const TELLS = /^(?:考察|参观|走访|视察|调研|观摩|慰问|检查|走进|深入|来到|图为)/;

/** Whether brackets that a text ends with hold who sent it in: `（县总工会）`, `（团区委）`, `（石桥镇党政办）`. */
export function isOrganInBrackets(text: string, lexicon: ReadingLexicon): boolean {
  if (!/^[（(【[].*[）)\]】]$/.test(text)) return false;
  const inner = text.slice(1, -1);
  if (inner.length < SHORTEST || inner.length > LONGEST || !isChinese(inner) || TELLS.test(inner)) return false;
  return lexicon.organHeads.end(inner) || lexicon.outlets.end(inner);
}
