import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isChinese } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';

/** Between the parts of a name of another language. */
const POINTS = new UnitSet('·•・');
const SHORTEST_NAME = 2;
export const LONGEST_NAME = 5;

/** Whether a word can be the name of a person: it begins with a surname, or spells a name of two parts. */
export function isName(word: string, lexicon: ReadingLexicon): boolean {
  if (hasPoint(word)) return isOfTwoParts(word, lexicon);
  return !lexicon.notNames.has(word) && !isOfOffice(word) && hasSurname(word, lexicon);
}

/** What names of places and offices end with, and given names do not: 蒙自市, 金山区, 高教处; 李文摄 took the picture. */
const OFFICE_LASTS = new UnitSet('市县镇乡村区局股部办处站所队社室厂摄');

function isOfOffice(word: string): boolean {
  return word.length > SHORTEST_NAME && OFFICE_LASTS.has(word.charCodeAt(word.length - 1));
}

/** `买买提·吐尔逊`; not `乡村振兴·看振兴`, the name of a column. */
function isOfTwoParts(word: string, { transcribing }: ReadingLexicon): boolean {
  if (!/^[\u4e00-\u9fff]{1,6}[·•・][\u4e00-\u9fff]{1,8}$/.test(word)) return false;
  const characters = [...word];
  const spelled = characters.filter((character) => transcribing.has(character)).length;
  return 2 * spelled >= characters.length;
}

export function hasPoint(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (POINTS.has(word.charCodeAt(at))) return true;
  return false;
}

export function hasSurname(word: string, { surnames }: ReadingLexicon): boolean {
  if (word.length < SHORTEST_NAME || word.length > LONGEST_NAME || !isChinese(word)) return false;
  const longest = Math.max(surnames.get(word.slice(0, 2)) ?? 0, surnames.get(word.charAt(0)) ?? 0);
  return word.length <= longest;
}

/** A name that Chinese characters spell out: 毕力格巴特尔, 艾力江, 次仁卓玛. */
export function isTranscribed(word: string, { transcribing }: ReadingLexicon): boolean {
  if (word.length < 3 || word.length > 10) return false;
  return [...word].every((character) => transcribing.has(character));
}

const SPACED_OUT =
  /(?<=^|[\s、，,:：]|记者|通讯员)([\u4e00-\u9fff])\s+([\u4e00-\u9fff])(?=$|[\s、，,/／]|摄(?:影报道)?[）)]?$)/g;

/** The text with the words of two characters that were spaced out closed: 马 孝, 作 者, 记者高 翔摄. */
export function withoutNameGaps(text: string): string {
  return text.replace(SPACED_OUT, '$1$2');
}

/** Names of two or three characters set solid, in brackets or after an office: `(杨曙武汝文汪洋)`, `通讯员郭飞江浩`; not `(高新区)`. */
export function areSolidNames(text: string, lexicon: ReadingLexicon): boolean {
  if (!/^[\u4e00-\u9fff]{4,15}$/.test(text)) return false;
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (const length of [2, 3]) if (isName(text.slice(at, at + length), lexicon)) reached.add(at + length);
  }
  return reached.has(text.length);
}
