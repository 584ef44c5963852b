import type { Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { KIND, kindOf } from './kinds.js';
import { isClosingMark, isOpeningMark } from './quotes.js';
import { hasFrame, type Run } from './run-frames.js';
import { areWordsOfFormula, beginsWithLonger } from './run-words.js';

/** 放在心上; 以改革之勇解难题 */
export const SHORTEST_RUN = 3;
export const LONGEST_RUN = 9;
const FEWEST_SEGMENTS = 3;
/** A formula that people can say; what goes on for longer is a list, and is read once. */
const MOST_SEGMENTS = 16;
const LONGEST_TRIGGER = 5;
/** What may follow a formula without a mark: 的要求, 等工作, 各项工作, 蔚然成风, 成为常态, 上下功夫 */
const GOES_ON = '的等各蔚成已上';
/** Who does so is blamed: 有的干部|动力不足不愿干、能力不足不会干、魄力不足不敢干; not 所有的, 少数民族. */
const SOME = /(?:(?<![应所没特独固拥])有的|有些|少数(?!民族)|个别)[\u4e00-\u9fff]{0,6}$/;
const LONGEST_SOME = 8;
const ENUMERATION_COMMA = 0x3001;

/**
 * Parallel formulas that need neither quotes nor a frame: deeds that have their object (夯基础、优服务、促发展; not
 * 修水渠、通公路、建广场), or segments of one frame (婚事新办、丧事简办、余事不办; not 第一小学、第二小学、第三小学).
 * @param starts where the folded text has a mark behind which the next one stands as far as a segment goes, in order
 */
export function parallelRuns(folded: string, starts: readonly number[], lexicon: SloganLexicon): Span[] {
  const found: Span[] = [];
  let read = 0;
  for (const at of starts) {
    if (at < read) continue;
    const mark = folded.charCodeAt(at);
    const length = folded.indexOf(folded.charAt(at), at + 1) - at - 1;
    const start = at - length;
    if (start < read || !isHanOnly(folded, start, at)) continue;
    let end = at;
    while (folded.charCodeAt(end) === mark && isHanOnly(folded, end + 1, end + 1 + length)) {
      // 强服务,|群众满意
      if (mark !== ENUMERATION_COMMA && isHan(folded, end + 1 + length)) break;
      end += length + 1;
    }
    const count = (end - start + 1) / (length + 1);
    if (count > MOST_SEGMENTS) {
      read = end;
      continue;
    }
    if (count < FEWEST_SEGMENTS || !standsAlone(folded, start, end, mark, lexicon)) continue;
    const run: Run = { folded, start, end, count, length };
    if (!areWordsOfFormula(run, lexicon) && !hasFrame(run, lexicon.parallelWords)) continue;
    if (holdsFormula(folded.slice(start, end), length, lexicon) || holdsFault(run, lexicon)) continue;
    read = end;
    found.push({ start: beginsWithLonger(run, lexicon) ? start - 1 : start, end });
  }
  return found;
}

/** Whether two or more of its segments are a known formula: 问政于民、|问需于民、问计于民 */
function holdsFormula(text: string, length: number, { formulas }: SloganLexicon): boolean {
  const key = looseKey(text);
  for (let at = 0; at < key.length; at += length) {
    const number = formulas.numberAt(key, at);
    if (number !== 0 && formulas.lengthOf(number) > length) return true;
  }
  return false;
}

/** Whether one of its segments is a fault: 有法不依、有令不行、有禁不止 */
function holdsFault({ folded, start, end, length }: Run, { quoteWords }: SloganLexicon): boolean {
  for (let at = start; at < end; at += length + 1) {
    const number = quoteWords.exactlyAt(folded, at, length);
    if (number !== 0 && quoteWords.valueOf(number) === 'problem') return true;
  }
  return false;
}

function isHanOnly(folded: string, start: number, end: number): boolean {
  if (start < 0) return false;
  for (let at = start; at < end; at++) if (!isHan(folded, at)) return false;
  return true;
}

function isHan(folded: string, at: number): boolean {
  return (kindOf(folded.charCodeAt(at)) & KIND.han) !== 0;
}

/** Whether nothing goes on before or behind it, and it is no part of a quote: not 化风险、|守底线、抓发展、促振兴. */
function standsAlone(folded: string, start: number, end: number, mark: number, lexicon: SloganLexicon): boolean {
  const before = folded.charCodeAt(start - 1);
  const after = folded.charCodeAt(end);
  // 坚决克服|有法不依、执法不严、违法不究
  if (lexicon.roles.before.longestEndingAt(folded, start, LONGEST_TRIGGER)?.value === 'problem') return false;
  if (SOME.test(folded.slice(Math.max(0, start - LONGEST_SOME), start))) return false;
  if (before === ENUMERATION_COMMA || after === ENUMERATION_COMMA) return false;
  // 做到底数清、任务明、作风正|“三个到位”: a quote that opens behind it is another.
  if (isOpeningMark(before) || isClosingMark(after)) return false;
  if (isHan(folded, end)) {
    if (!GOES_ON.includes(folded.charAt(end)) && lexicon.triggers.after.numberAt(folded, end) === 0) return false;
  }
  return mark === ENUMERATION_COMMA || !isHan(folded, start - 1);
}
