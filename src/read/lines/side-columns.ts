import { isSpace } from '../../text/script.js';
import { type Line, lineOf } from './lines.js';
import { columnsIn, HOLDS, TRAITS } from './traits.js';

/** Spaces between two columns, as a program leaves them that keeps the layout of a page; words are no further apart. */
const GAP = 3;
/** Lines that make two columns, and the share of them among the lines between the first and the last. */
const FEWEST = 6;
const SHARE = 0.5;
/** A paragraph begins so many columns to the right of its column. */
const INDENT = 4;
/** Of the parts of lines in a column of text so many hold marks between clauses or end sentences; of a table hardly any do. */
const PROSE = 0.3;
/** Of the cells of a table that hold sentences so many end with one; of the lines of a column of text hardly any do. */
const CELLS = 0.7;
const MARKS = HOLDS.clause | HOLDS.final | HOLDS.semicolon;
const MOST_COLUMNS = 4;

/** The lines of a page in reading order: of columns set side by side with spaces between them, first those of the left one. */
export function inReadingOrder(lines: readonly Line[], columns = 1): readonly Line[] {
  if (columns === MOST_COLUMNS || lines.length < FEWEST) return lines;
  const starts = lines.map(rightStart);
  const right = commonStart(starts);
  if (right === 0) return lines;
  const first = starts.findIndex((start) => start >= right && start <= right + INDENT);
  const last = starts.findLastIndex((start) => start >= right && start <= right + INDENT);
  const cuts = lines.map((line) => cutAt(line, right));
  if (cuts.slice(first, last + 1).includes(null)) return lines;
  // One column may begin over the other, and go on under it.
  let from = first;
  while (from > 0 && cuts[from - 1] !== null) from--;
  let to = last + 1;
  while (to < lines.length && cuts[to] !== null && lines[to]?.blanks === 0) to++;
  const parts = cuts.slice(from, to);
  const left = parts.flatMap((cut) => cut?.left ?? []);
  const beside = parts.flatMap((cut) => cut?.right ?? []);
  if (!isProse(left) || !isProse(beside)) return lines;
  return [...lines.slice(0, from), ...left, ...inReadingOrder(beside, columns + 1), ...lines.slice(to)];
}

/** The column where the text after the first wide gap of a line begins; 0 where it has none. */
function rightStart({ text, indent, holds }: Line): number {
  if ((holds & HOLDS.blank) === 0) return 0;
  let column = indent;
  let spaces = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) spaces += columnsIn(TRAITS[unit] as number);
    else {
      if (spaces >= GAP) return column;
      spaces = 0;
    }
    column += columnsIn(TRAITS[unit] as number);
  }
  return 0;
}

/** The column from which enough lines go on after a gap, those that begin a paragraph there among them; 0 where there is none. */
function commonStart(starts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const start of starts) if (start > 0) counts.set(start, (counts.get(start) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const start of counts.keys()) {
    let count = 0;
    for (let at = start; at <= start + INDENT; at++) count += counts.get(at) ?? 0;
    if (count < most || (count === most && start < best)) continue;
    best = start;
    most = count;
  }
  if (most < FEWEST) return 0;
  const isThere = (start: number): boolean => start >= best && start <= best + INDENT;
  const between = starts.slice(starts.findIndex(isThere), starts.findLastIndex(isThere) + 1);
  return between.filter(isThere).length >= SHARE * between.length ? best : 0;
}

/** The parts of a line on both sides of a column; null where its text runs across. */
function cutAt(line: Line, right: number): { readonly left: Line | null; readonly right: Line | null } | null {
  const { text, indent } = line;
  if (indent >= right) return { left: null, right: { ...line, indent: indent - right } };
  if (indent + line.columns < right) return { left: line, right: null };
  let column = indent;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) {
      if (column >= right) return partsOf(line, end, at, column - right);
      end = at + 1;
    }
    column += columnsIn(TRAITS[unit] as number);
    if (column > right && !isSpace(unit)) return null;
  }
  return { left: line, right: null };
}

function partsOf(line: Line, end: number, from: number, indent: number): { left: Line | null; right: Line } {
  const { text, start, blanks } = line;
  if (from === end) return { left: null, right: line };
  const left = { ...lineOf(text.slice(0, end), start, { blanks }), indent: line.indent };
  return { left, right: { ...lineOf(text.slice(from), start + from, { blanks }), indent } };
}

function isProse(lines: readonly Line[]): boolean {
  const marked = lines.filter(({ holds }) => (holds & MARKS) !== 0).length;
  const whole = lines.filter(({ text }) => /[。！？!?；;]$/.test(text)).length;
  return lines.length >= FEWEST && marked >= PROSE * lines.length && whole < CELLS * lines.length;
}
