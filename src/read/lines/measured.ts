import { UnitSet } from '../../text/unit-set.js';
import { BEGINS, ENDS } from './edges.js';
import { exactWidths, spacesNumbers } from './exact-widths.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';
import { unbrokenStart } from './unbroken.js';

/** A ragged or justified line may fall short of its column by three characters: punctuation and numbers are not broken. */
export const TOLERANCE = 6;
/** Lines that make a column vary by two characters. */
export const SPREAD = 4;
/** A line this much wider than its column does not belong to it: a title over several columns, a credit line. */
export const OVERHANG = 8;
const NARROWEST = 16;
/** In so short a text two lines can make a column. */
const FEW = 8;
/** How much of the end of a line tells how it ends. */
const LONGEST_END = 64;
/** Lines before and after a line that tell the width of its column. */
export const REACH = 8;
/** Lines of one width that a wrapped text has at least. */
const FEWEST = 3;
/** What a line of text holds, and the head of a page does not. */
const CLAUSES = HOLDS.clause | HOLDS.semicolon | HOLDS.final;
/** Lines of text to one that is wider. */
const LEAST_TO_WIDER = 6;
const ENDS_WITH_MARK = ENDS.clause | ENDS.final | ENDS.closer | ENDS.colon | ENDS.semicolon;
/** Columns of a mark that hangs over the end of its line, as no line may begin with it. */
const MARK_COLUMNS = 2;

/** What a line is to the column that it stands in, as bits. */
const IS_HEADING = 1;
/** Ends no sentence, so that the layout may have broken it. */
const IS_BROKEN = 2;
/** Ends with a semicolon: an item of a list, or a line that a program broke there. */
const IS_ITEM = 4;
const HAS_CLAUSES = 8;
const BROKEN_CLAUSES = IS_BROKEN | HAS_CLAUSES;

const UNBROKEN = /(?:[。！？!?…；;]|[（(【[][^（(【[]*[）)】\]])[”’」』）)》]*$/;
const CLAUSE_MARKS = new UnitSet('，,、；。');

/** The number of bits in each number of as many bits as a line and its reach. */
const COUNTS = new Uint8Array(1 << (REACH + 1));
for (let bits = 1; bits < COUNTS.length; bits++) COUNTS[bits] = (COUNTS[bits >> 1] as number) + (bits & 1);

/** How a line stands in a text that a program wrapped. */
type ExactFill = 'full' | 'short' | 'wide';

/** The lines of a text as numbers, from which the widths of its columns are told. */
export class MeasuredLines {
  readonly #columns: Int32Array;
  readonly #bits: Uint8Array;
  /**
   * For each broken line, which of the lines in its reach are broken too and as wide or a little narrower: the bit of the line
   * itself is that of REACH, those of the lines before it are lower.
   */
  readonly #near: Int32Array;

  constructor(lines: readonly Line[]) {
    this.#columns = new Int32Array(lines.length);
    this.#bits = new Uint8Array(lines.length);
    this.#near = new Int32Array(lines.length);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      this.#columns[at] = line.columns;
      this.#bits[at] = bitsOf(line);
      if (this.#isBroken(at)) this.#compare(at);
    }
  }

  #isBroken(at: number): boolean {
    return ((this.#bits[at] as number) & IS_BROKEN) !== 0;
  }

  /** Compares a line with those before it that are in its reach. */
  #compare(at: number): void {
    const near = this.#near;
    let own = 1 << REACH;
    for (let other = Math.max(0, at - REACH); other < at; other++) {
      if (!this.#isBroken(other)) continue;
      const wider = (this.#columns[at] as number) - (this.#columns[other] as number);
      if (wider >= 0 && wider <= SPREAD) own |= 1 << (REACH + other - at);
      if (wider <= 0 && wider >= -SPREAD) near[other] = (near[other] as number) | (1 << (REACH + at - other));
    }
    near[at] = own;
  }

  /**
   * The width that most lines share which do not end a sentence, or 0 where the lines are not wrapped: unwrapped paragraphs end with
   * one, and titles, captions and names differ in width.
   * @param from the first line
   * @param to the line behind the last, no further than that behind the reach of the first
   */
  columnWidth(from: number, to: number): number {
    const bits = this.#bits;
    const columns = this.#columns;
    const nearest = this.#near;
    const all = (1 << (to - from)) - 1;
    let best = 0;
    let support = 0;
    let broken = 0;
    for (let at = from; at < to; at++) {
      if (((bits[at] as number) & IS_BROKEN) === 0) continue;
      broken++;
      const width = columns[at] as number;
      if (width < NARROWEST) continue;
      const near = COUNTS[((nearest[at] as number) >> (REACH + from - at)) & all] as number;
      if (near < support || (near === support && width <= best)) continue;
      best = width;
      support = near;
    }
    return support * 2 >= broken && this.#isColumn(from, to, best, support) ? best : 0;
  }

  /** Whether few lines are wider than a column of this width, and enough of those that fill it are broken between clauses. */
  #isColumn(from: number, to: number, width: number, support: number): boolean {
    if (support < FEWEST && (support < 2 || this.#columns.length > FEW)) return false;
    let wider = 0;
    let clauses = 0;
    for (let at = from; at < to; at++) {
      const own = this.#columns[at] as number;
      const bits = this.#bits[at] as number;
      if (own > width + OVERHANG && (bits & IS_HEADING) === 0) wider++;
      if (own >= width - TOLERANCE && (bits & BROKEN_CLAUSES) === BROKEN_CLAUSES) clauses++;
    }
    if (wider * 2 > support) return false;
    return support >= FEWEST ? clauses * 4 >= support : width >= 24 && clauses === 2;
  }

  /**
   * For a text that a program wrapped, whether each line has its width: nearly all lines that end no sentence, headings aside, have
   * the same number of characters (with or without spaces) or columns. Then a line that is two shorter is the end of a paragraph or
   * a heading already. The head of a page over its columns is wider. Null for any other text.
   */
  exactlyFull(lines: readonly Line[]): ExactFill[] | null {
    let best: ExactFill[] | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const { widths, quoted, countsSpaces, columns } of exactWidths(lines)) {
      const width = this.#exactWidth(lines, widths);
      if (width === null) continue;
      const space = countsSpaces && lines.some(spacesNumbers) ? 1 : 0;
      const fills = Array.from(widths, (own, at): ExactFill => {
        // A line with a number holds more characters than its column has.
        const beyond = (this.#columns[at] as number) - columns * width;
        if (own > width + 1) return Math.abs(beyond) > MARK_COLUMNS ? 'wide' : 'full';
        return own >= width - 1 || own + unbrokenStart(lines[at + 1], quoted, space) >= width ? 'full' : 'short';
      });
      // A line with a number is wide in characters where columns were counted.
      const wide = fills.filter((fill) => fill === 'wide').length;
      if (wide === 0) return fills;
      if (wide < fewest) best = fills;
      fewest = Math.min(fewest, wide);
    }
    return best;
  }

  #exactWidth(lines: readonly Line[], widths: Int32Array): number | null {
    const { widest, clauses } = pullInMarks(lines, widths);
    // Only the widest and the next can be the width of all: by how many each falls short.
    const counts = [0, 0, 0];
    const bits = this.#bits;
    let long = 0;
    let other = 0;
    let wider = 0;
    // Where more than a fifth are of other widths, the rest need not be counted.
    for (let at = 0; at < widths.length && other * 5 <= widths.length; at++) {
      const width = widths[at] as number;
      if (width > widest && ++wider * LEAST_TO_WIDER > clauses) return null;
      if (((bits[at] as number) & (IS_BROKEN | IS_ITEM)) === 0 || width * 5 < widest * 3 || width > widest) continue;
      long++;
      if (width < widest - 2) other++;
      else counts[widest - width] = (counts[widest - width] as number) + 1;
    }
    if (other * 5 > widths.length) return null;
    for (let short = 0; short <= 1; short++) {
      const width = widest - short;
      const count = counts[short] as number;
      if (width * 2 < NARROWEST || count < FEWEST || count * 2 <= long) continue;
      if ((count + (counts[short + 1] as number)) * 5 >= long * 4) return width;
    }
    return null;
  }
}

/**
 * The widest line of text, without the marks that hang over, which are taken off the widths of their lines; and how many lines
 * hold marks.
 */
function pullInMarks(lines: readonly Line[], widths: Int32Array): { widest: number; clauses: number } {
  let plain = 0;
  let marked = 0;
  let clauses = 0;
  for (let at = 0; at < lines.length; at++) {
    const { holds, edges } = lines[at] as Line;
    if ((holds & CLAUSES) === 0) continue;
    clauses++;
    if ((edges & ENDS_WITH_MARK) === 0) plain = Math.max(plain, widths[at] as number);
    else marked = Math.max(marked, widths[at] as number);
  }
  if (marked <= plain || marked > plain + MARK_COLUMNS) return { widest: Math.max(plain, marked), clauses };
  for (let at = 0; at < lines.length; at++) {
    if (((lines[at] as Line).edges & ENDS_WITH_MARK) !== 0) widths[at] = Math.min(widths[at] as number, plain);
  }
  return { widest: plain, clauses };
}

function bitsOf({ text, holds, edges }: Line): number {
  const isHeading = (edges & BEGINS.hash) !== 0;
  const isItem = (edges & ENDS.semicolon) !== 0;
  const isBroken = !isHeading && !isItem && (edges & ENDS.final) === 0 && !isClosed(text, edges);
  return (
    (isHeading ? IS_HEADING : 0) |
    (isBroken ? IS_BROKEN : 0) |
    (isItem ? IS_ITEM : 0) |
    (isBroken && hasClauses(text, holds, edges) ? HAS_CLAUSES : 0)
  );
}

/** Whether a line ends with a sentence and the quotes that close with it, or with something in brackets. */
function isClosed(text: string, edges: number): boolean {
  return (edges & (ENDS.closer | ENDS.bracket)) !== 0 && UNBROKEN.test(text.slice(-LONGEST_END));
}

/** Whether a mark between clauses stands in the line, and not at its end. */
function hasClauses(text: string, holds: number, edges: number): boolean {
  if ((holds & HOLDS.clause) === 0 || (edges & ENDS.clause) === 0) return (holds & HOLDS.clause) !== 0;
  for (let at = 0; at < text.length - 1; at++) if (CLAUSE_MARKS.has(text.charCodeAt(at))) return true;
  return false;
}
