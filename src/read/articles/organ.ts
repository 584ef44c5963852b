import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese } from '../../text/script.js';
import { formOf } from '../pages/forms.js';

const SHORTEST = 3;
const LONGEST = 24;

/** What is done to an organ, or there: `人大代表视察县法院`, `消防队员走进幼儿园`. */
const DONE = formOf((words) => `${words.any('done-to')}[了过]?`, 'g');
/** … not `督查办公室`, `联合检查大队`, in which it is part of the name. */
const PART_OF_NAME = formOf((words) => `^${words.any('unit-kind')}?${words.any('unit')}`);
const SHORTEST_DONE = 2;

/** Whether a line that ends with an organ tells what is done there, as a title does. */
function isDone(text: string, lexicon: ReadingLexicon): boolean {
  for (const { index, 0: verb } of text.matchAll(DONE(lexicon))) {
    const rest = text.slice(index + verb.length);
    if (index < SHORTEST_DONE || rest.length < SHORTEST || PART_OF_NAME(lexicon).test(rest)) continue;
    if (lexicon.organHeads.end(rest)) return true;
  }
  return false;
}

/** `县水利和湖泊局`: bureaus have more names than a table holds. */
const BUREAU = /^[市县区旗州盟][\u4e00-\u9fff]{2,11}局$/;

/** Whether a whole line is the name of an organ, as it stands over or under the article that it sent in: `市总工会党支部`. */
export function isOrgan(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (!lexicon.organHeads.endPart(text) && !BUREAU.test(text)) return false;
  return !/[\s，,“”：:]/.test(text) && !isDone(text, lexicon);
}

/** `（考察清源工业园区）` under a picture: what is done there. */
const TELLS = formOf((words) => `^(?:图为|${words.any('done-to')}(?!${words.any('unit-kind')}?${words.any('unit')}))`);

/** Whether brackets that a text ends with hold who sent it in: `（县总工会）`, `（团区委）`, `（石桥镇党政办）`. */
export function isOrganInBrackets(text: string, lexicon: ReadingLexicon): boolean {
  if (!/^[（(【[].*[）)\]】]$/.test(text)) return false;
  const inner = text.slice(1, -1);
  if (inner.length < SHORTEST || inner.length > LONGEST || !isChinese(inner) || TELLS(lexicon).test(inner))
    return false;
  return lexicon.organHeads.end(inner) || lexicon.outlets.end(inner);
}
