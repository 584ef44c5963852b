import { readingLexicon } from '../../lexicon/reading.js';
import { UnitSet } from '../../text/unit-set.js';
import { isOrgan } from '../articles/organ.js';
import { closesArticle } from './closing-names.js';
import { BEGINS, ENDS } from './edges.js';
import { type Indents, indentsOf } from './indents.js';
import { endsSentence } from './joints.js';
import type { Line } from './lines.js';
import { MeasuredLines, OVERHANG, REACH, SPREAD, TOLERANCE } from './measured.js';
import { HOLDS } from './traits.js';
import { QUOTED, unbrokenStart } from './unbroken.js';

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
  if (exact !== null) return { fills: withTitles(lines, exact, indents), isExact: true, indents };
  const widths = new Int32Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    widths[at] = measured.columnWidth(at, Math.min(lines.length, at + REACH + 1));
  }
  const fills = lines.map((line, at): Fill => {
    const before = at < REACH ? measured.columnWidth(0, at + 1) : (widths[at - REACH] as number);
    const after = widths[at] as number;
    if (before === 0 && after === 0) return 'free';
    if (line.columns > Math.max(before, after) + OVERHANG) return 'wide';
    const lack = Math.min(before || after, after || before) - line.columns;
    if (lack > TOLERANCE + INDENT) return 'short';
    // No slack is asked for where there is enough: only a title with a colon never fills its column.
    if (lack <= 0 && (line.holds & HOLDS.colon) === 0) return 'full';
    return lack <= slackOf(line, lines[at - 1], indents) ? 'full' : 'short';
  });
  return { fills: withTitles(lines, fills, indents), isExact: false, indents };
}

/**
 * A line without a mark under the end of a paragraph that falls shorter than all lines of text around it is a title: `山村用上自来水`
 * in a column of nine characters; not where it may have lost its indent.
 */
function withTitles(lines: readonly Line[], fills: Fill[], indents: Indents): Fill[] {
  if (indents === 'shown') return fills;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (fills[at] !== 'full' || line.indent > 0 || isText(line) || !mayBeginBehind(lines[at - 1], fills[at - 1]))
      continue;
    const least = indents === 'none' ? CHARACTER : INDENT + CHARACTER;
    if (lackOf(lines, fills, at) >= least) fills[at] = 'short';
  }
  return fills;
}

/** Whether a title may stand behind a line: the end of a text, or of its authors, or a line that is none of a text. */
function mayBeginBehind(previous: Line | undefined, fill: Fill | undefined): boolean {
  if (previous === undefined || endsSentence(previous) || closesArticle(previous)) return true;
  return fill === 'short' && !isText(previous);
}

/** Whether a line holds marks that a title hardly does. */
function isText({ holds, text }: Line): boolean {
  return (holds & (HOLDS.stop | HOLDS.final)) !== 0 || ((holds & HOLDS.clause) !== 0 && text.includes(','));
}

const FEWEST_AROUND = 3;
const CHARACTER = 2;

/** How many columns a line certainly falls short of the lines of text around it, if these are even and what comes next had room; else 0. */
function lackOf(lines: readonly Line[], fills: readonly Fill[], at: number): number {
  let around = 0;
  let least = Number.POSITIVE_INFINITY;
  let width = 0;
  for (let other = Math.max(1, at - REACH); other <= at + REACH && other + 1 < lines.length; other++) {
    const line = lines[other] as Line;
    if (fills[other] !== 'full' || other === at || endsWithMark(line) || !isInside(lines, other)) continue;
    if (columnsBegun(lines[other + 1] as Line) > CHARACTER) continue;
    least = Math.min(least, line.columns);
    width = Math.max(width, line.columns - marksIn(line));
    around++;
  }
  // A program may have counted characters: then a narrow one is as wide as any.
  const own = CHARACTER * (lines[at] as Line).text.length;
  const isEven = around >= FEWEST_AROUND && least > width - CHARACTER && own < least;
  return isEven && own + columnsBegun(lines[at + 1] as Line) <= width ? width - own : 0;
}

/** How many columns the marks of a line may have given way, where it was justified: one each. */
function marksIn({ text, holds }: Line): number {
  if ((holds & (HOLDS.clause | HOLDS.pair | HOLDS.final | HOLDS.colon)) === 0) return 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) if (GIVE_WAY.has(text.charCodeAt(at))) marks++;
  return marks;
}

const GIVE_WAY = new UnitSet('，、；：。！？“”‘’（）《》');

/** Whether the line above belongs to the same paragraph: text that ends no sentence. */
function isInside(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1] as Line;
  return isText(above) && !endsSentence(above);
}

/** The columns of what a line begins with that could not be broken: so many the line before lacked. */
function columnsBegun(next: Line): number {
  if ((next.edges & BEGINS.rest) !== 0) return 2 * CHARACTER;
  return Math.max(CHARACTER, unbrokenStart(next, 2 * QUOTED, 1));
}

/** A mark may hang over the end of its line. */
function endsWithMark({ edges }: Line): boolean {
  return (edges & (ENDS.clause | ENDS.final | ENDS.closer)) !== 0;
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
