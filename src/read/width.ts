import { readingLexicon } from '../lexicon/reading.js';
import type { Line } from './lines.js';
import { isOrgan } from './organ.js';

const REACH = 8;
/** A justified or ragged line may fall short of its column by three characters: punctuation and numbers are not broken. */
const TOLERANCE = 6;
/** Lines that make a column vary by two characters. */
const SPREAD = 4;
/** The indent of a paragraph's first line, lost in extraction: two characters. */
const INDENT = 4;
/** A line this much wider than its column does not belong to it: a title over several columns, a credit line. */
const OVERHANG = 8;
const NARROWEST = 16;
/** In so short a text two lines can make a column. */
const FEW = 8;
/** How much of the end of a line tells how it ends. */
const LONGEST_END = 64;
/** Lines of one width that a wrapped text has at least. */
const FEWEST = 3;

const FINAL = /[。！？!?…][”’」』）)》]*$/;
/** `以“关键少数”带动“绝大多数”`, `扛牢责任 以上率下`: set like a heading, even where it nearly fills the column. */
const HEADING_SHAPE =
  /^(?:[^“”，,。；：]{0,4}“[^”]{2,8}”[^“”，,。；：]{1,4}“[^”]{2,8}”|[^\s，,。；：“”]{3,8} [^\s，,。；：“”]{3,8})$/;

/** How a line stands in the column of wrapped lines around it; `free` where the lines around it are not wrapped. */
export type Fill = 'full' | 'short' | 'wide' | 'free';

/** What the width of a column is measured by. */
interface Measured {
  readonly columns: number;
  readonly isHeading: boolean;
  /** Ends no sentence, so that the layout may have broken it. */
  readonly isBroken: boolean;
  readonly hasClauses: boolean;
}

/** Whether each line fills its column, so that its end is a break of the layout and not of the text. */
export function fillOfLines(lines: readonly Line[]): Fill[] {
  const exact = exactWidth(lines);
  if (exact !== null) return lines.map((line) => (exact.measure(line) >= exact.width - 1 ? 'full' : 'short'));
  const measured = lines.map(
    (line): Measured => ({
      columns: line.columns,
      isHeading: line.text.startsWith('#'),
      isBroken: isBroken(line),
      hasClauses: /[，,、；。](?=.)/.test(line.text),
    }),
  );
  return lines.map((line, at) => {
    const before = columnWidth(measured.slice(Math.max(0, at - REACH), at + 1), lines.length);
    const after = columnWidth(measured.slice(at, at + REACH + 1), lines.length);
    if (before === null && after === null) return 'free';
    if (line.columns > Math.max(before ?? 0, after ?? 0) + OVERHANG) return 'wide';
    const slack = slackOf(line, lines[at - 1]);
    const fills = (width: number | null): boolean => width !== null && line.columns >= width - slack;
    return fills(before) || fills(after) ? 'full' : 'short';
  });
}

/** How far a line may fall short of its column: further where it begins a paragraph, not at all for the second line of a heading. */
function slackOf(line: Line, previous: Line | undefined): number {
  const followsDash = previous !== undefined && /——$/.test(previous.text);
  if (HEADING_SHAPE.test(line.text)) return followsDash ? 0 : SPREAD;
  if (isColonTitle(line.text) && previous !== undefined && FINAL.test(previous.text)) return Number.NEGATIVE_INFINITY;
  const isFirst = previous === undefined || followsDash || FINAL.test(previous.text);
  if (isFirst && isOrgan(line.text, readingLexicon())) return SPREAD;
  return isFirst ? TOLERANCE + INDENT : TOLERANCE;
}

/** `乌兰察布市：小马铃薯做成大产业`, without any other mark; not `会议强调：要坚持问题导向`. */
function isColonTitle(text: string): boolean {
  return /^[^，。；！？、：:“”]{2,12}(?<![说道示调出绍为求确诉])[：:]\s?[^，,。；！？、：:]{5,18}$/.test(text);
}

/**
 * The width that most lines share which do not end a sentence, or null where the lines are not wrapped: unwrapped paragraphs end
 * with one, and titles, captions and names differ in width.
 */
function columnWidth(lines: readonly Measured[], total: number): number | null {
  const broken = lines.filter((line) => line.isBroken);
  let best = 0;
  let support = 0;
  for (const { columns } of broken) {
    if (columns < NARROWEST) continue;
    const near = broken.filter((line) => line.columns <= columns && line.columns >= columns - SPREAD).length;
    if (near > support || (near === support && columns > best)) {
      best = columns;
      support = near;
    }
  }
  const wider = lines.filter((line) => line.columns > best + OVERHANG && !line.isHeading).length;
  if (support * 2 < broken.length || wider * 2 > support) return null;
  const clauses = broken.filter((line) => line.columns >= best - TOLERANCE && line.hasClauses).length;
  if (support >= FEWEST) return clauses * 3 >= support ? best : null;
  return support === 2 && total <= FEW && best >= 24 && clauses === 2 ? best : null;
}

/** As `isBroken`, and what ends with a semicolon: an item of a list, or a line that a program broke there. */
function isBrokenOrItem(line: Line): boolean {
  return isBroken(line) || /[；;]$/.test(line.text);
}

function isBroken(line: Line): boolean {
  const end = line.text.slice(-LONGEST_END);
  return !/(?:[。！？!?…；;]|[（(【[][^（(【[]*[）)】\]])[”’」』）)》]*$/.test(end) && !line.text.startsWith('#');
}

/** Whether a program wrapped the text, to a number of characters or columns. */
export function isWrappedExactly(lines: readonly Line[]): boolean {
  return exactWidth(lines) !== null;
}

interface ExactWidth {
  readonly width: number;
  readonly measure: (line: Line) => number;
}

/** Spaces lost at the head of a line count: one, or two to an ideographic space. */
const MEASURES: readonly ((line: Line) => number)[] = [
  (line) => line.text.length + Math.ceil(line.indent / 2),
  (line) => line.text.replace(/\s/g, '').length + Math.floor(line.indent / 2),
  (line) => line.columns + line.indent,
];

/**
 * The width of a text that a program wrapped: nearly all lines that end no sentence, headings aside, have the same number of
 * characters (with or without spaces) or columns. Then a line that is two shorter is the end of a paragraph or a heading already.
 */
function exactWidth(lines: readonly Line[]): ExactWidth | null {
  for (const measure of MEASURES) {
    const widest = lines.reduce((most, line) => Math.max(most, measure(line)), 0);
    const long = lines
      .filter(isBrokenOrItem)
      .map(measure)
      .filter((width) => width * 5 >= widest * 3);
    const counts = new Map<number, number>();
    for (const width of long) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      if (width * 2 < NARROWEST || count < FEWEST || widest > width + 1) continue;
      if ((count + (counts.get(width - 1) ?? 0)) * 5 >= long.length * 4 && count * 2 > long.length)
        return { width, measure };
    }
  }
  return null;
}
