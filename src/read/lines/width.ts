import { readingLexicon } from '../../lexicon/reading.js';
import { isOrgan } from '../articles/organ.js';
import { ENDS } from './edges.js';
import { type Indents, indentsOf } from './indents.js';
import { endsSentence } from './joints.js';
import type { Line } from './lines.js';
import { MeasuredLines, OVERHANG, REACH, SPREAD, TOLERANCE } from './measured.js';
import { HOLDS } from './traits.js';

/** The indent of a paragraph's first line, lost in extraction: two characters. */
const INDENT = 4;

/** `以“关键少数”带动“绝大多数”`, `扛牢责任 以上率下`: set like a heading, even where it nearly fills the column. */
const TWO_QUOTES = /^[^“”，,。；：]{0,4}“[^”]{2,8}”[^“”，,。；：]{1,4}“[^”]{2,8}”$/;
const TWO_PHRASES = /^[^\s，,。；：“”]{3,8} [^\s，,。；：“”]{3,8}$/;
/** What can stand before the first of two quotes. */
const LONGEST_BEFORE_QUOTE = 4;
const LONGEST_HEADING_SHAPE = 28;

/** How a line stands in the column of wrapped lines around it; `free` where the lines around it are not wrapped. */
export type Fill = 'full' | 'short' | 'wide' | 'free';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Whether each line fills its column, so that its end is a break of the layout and not of the text. */
  readonly fills: readonly Fill[];
  /** A program wrapped the text, to a number of characters or columns. */
  readonly isExact: boolean;
  readonly indents: Indents;
}

export function wrappingOf(lines: readonly Line[]): Wrapping {
  const measured = new MeasuredLines(lines);
  const exact = measured.exactlyFull(lines);
  const indents = indentsOf(lines);
  if (exact !== null) return { fills: exact, isExact: true, indents };
  const widths = new Int32Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    widths[at] = measured.columnWidth(at, Math.min(lines.length, at + REACH + 1));
  }
  const fills = lines.map((line, at): Fill => {
    const before = at < REACH ? measured.columnWidth(0, at + 1) : (widths[at - REACH] as number);
    const after = widths[at] as number;
    if (before === 0 && after === 0) return 'free';
    if (line.columns > Math.max(before, after) + OVERHANG) return 'wide';
    const width = Math.min(before || after, after || before);
    if (line.columns < width - TOLERANCE - INDENT) return 'short';
    // No slack is asked for where there is enough: only a title with a colon never fills its column.
    if (line.columns >= width && (line.holds & HOLDS.colon) === 0) return 'full';
    return line.columns >= width - slackOf(line, lines[at - 1], indents) ? 'full' : 'short';
  });
  return { fills, isExact: false, indents };
}

/** How far a line may fall short of its column: further where it begins a paragraph, not at all for the second line of a heading. */
function slackOf(line: Line, previous: Line | undefined, indents: Indents): number {
  const followsDash = previous !== undefined && (previous.edges & ENDS.dash) !== 0;
  if (hasHeadingShape(line)) return followsDash ? 0 : SPREAD;
  const followsSentence = previous !== undefined && endsSentence(previous);
  if (followsSentence && isColonTitle(line)) return Number.NEGATIVE_INFINITY;
  const isFirst = previous === undefined || followsDash || followsSentence;
  if (isFirst && isOrgan(line.text, readingLexicon())) return SPREAD;
  const mayBeIndented = line.indent > 0 || (isFirst && indents === 'unknown');
  return mayBeIndented ? TOLERANCE + INDENT : TOLERANCE;
}

function hasHeadingShape({ text, holds }: Line): boolean {
  if (text.length > LONGEST_HEADING_SHAPE) return false;
  if ((holds & HOLDS.blank) !== 0 && TWO_PHRASES.test(text)) return true;
  return (holds & HOLDS.pair) !== 0 && beginsWithQuote(text) && TWO_QUOTES.test(text);
}

function beginsWithQuote(text: string): boolean {
  const at = text.indexOf('“');
  return at >= 0 && at <= LONGEST_BEFORE_QUOTE;
}

/** `乌兰察布市：小马铃薯做成大产业`, without any other mark; not `会议强调：要坚持问题导向`. */
function isColonTitle({ text, holds }: Line): boolean {
  if ((holds & HOLDS.colon) === 0) return false;
  return /^[^，。；！？、：:“”]{2,12}(?<![说道示调出绍为求确诉])[：:]\s?[^，,。；！？、：:]{5,18}$/.test(text);
}

/** Whether blank lines stand between paragraphs only, in a text that is wrapped: then each of them ends one. */
export function blanksSeparate(lines: readonly Line[], fills: readonly Fill[]): boolean {
  let blank = 0;
  let natural = 0;
  for (let at = 1; at < lines.length; at++) {
    if ((lines[at] as Line).blanks === 0) continue;
    blank++;
    if (fills[at - 1] !== 'full' || endsSentence(lines[at - 1] as Line)) natural++;
  }
  return blank > 0 && fills.includes('full') && blank * 2 <= lines.length && natural * 10 >= blank * 9;
}
