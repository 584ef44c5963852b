import type { Span } from '../../../../core/types.js';
import type { ClassedWords } from '../../../../lexicon/classed-words.js';
import { DECIDES, LISTS, THESE } from '../../../../lexicon/plan-words.js';

const LONGEST_OPENING = 12;
const CLAUSE_ENDS = /[,。;]/;
const LONGEST_SENTENCE = 200;

/** The sentence before one that begins at `start`, where that goes on about what it announced: 这十件实事分别是. */
export function announcementOf(text: string, start: number, words: ClassedWords): Span | null {
  if (!words.begin(text, start, text.length, THESE)) return null;
  const end = text.charAt(start - 1) === '\n' ? start - 2 : start - 1;
  if (text.charAt(end) !== '。' || !lists(text, start, words)) return null;
  let begin = end;
  while (begin > 0 && end - begin < LONGEST_SENTENCE && !ENDS.test(text.charAt(begin - 1))) begin--;
  return { start: begin, end };
}

/** Whether what begins with 这 or 上述 goes on to say which: 这十件实事分别是. */
function lists(text: string, start: number, words: ClassedWords): boolean {
  const behind = start + words.lengthOfBeginning(text.slice(start, start + LONGEST_OPENING), THESE);
  for (let at = behind; at <= behind + LONGEST_OPENING; at++) {
    if (words.begin(text, at, text.length, LISTS)) return true;
    if (CLAUSE_ENDS.test(text.charAt(at))) return false;
  }
  return false;
}

const ENDS = /[。!?\n]/;
const OF_YEAR = /^[^。]{0,12}(?:今年|20\d\d年)/;

/** 该县确定了今年努力办好的十件实事: what was decided on for the year is still to be done. */
export function decides(text: string, { start, end }: Span, words: ClassedWords): boolean {
  const sentence = text.slice(start, end);
  for (let at = 0; at < sentence.length; at++) {
    const length = words.lengthOfBeginning(sentence.slice(at), DECIDES);
    if (length !== 0 && OF_YEAR.test(sentence.slice(at + length))) return true;
  }
  return false;
}
