import { isSpace } from '../text/script.js';
import { UnitSet } from '../text/unit-set.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';

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
/** Lines of one width that a wrapped text has at least. */
const FEWEST = 3;

/** What a line is to the column that it stands in, as bits. */
const IS_HEADING = 1;
/** Ends no sentence, so that the layout may have broken it. */
const IS_BROKEN = 2;
/** Ends with a semicolon: an item of a list, or a line that a program broke there. */
const IS_ITEM = 4;
const HAS_CLAUSES = 8;

const SEMICOLONS = new UnitSet('；;');
/** What a line may end with that is not broken. */
const ENDS = new UnitSet('。！？!?…；;）)】]”’」』》');
const UNBROKEN = /(?:[。！？!?…；;]|[（(【[][^（(【[]*[）)】\]])[”’」』）)》]*$/;
const CLAUSE = /[，,、；。](?=.)/;
const HASH = 0x23;

/** The lines of a text as numbers, from which the widths of its columns are told. */
export class MeasuredLines {
  readonly #lines: readonly Line[];
  readonly #columns: Int32Array;
  readonly #bits: Uint8Array;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#columns = new Int32Array(lines.length);
    this.#bits = new Uint8Array(lines.length);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      this.#columns[at] = line.columns;
      this.#bits[at] = bitsOf(line);
    }
  }

  /**
   * The width that most lines from `from` to `to` share which do not end a sentence, or 0 where the lines are not wrapped: unwrapped
   * paragraphs end with one, and titles, captions and names differ in width.
   */
  columnWidth(from: number, to: number): number {
    const columns = this.#columns;
    const bits = this.#bits;
    let best = 0;
    let support = 0;
    let broken = 0;
    for (let at = from; at < to; at++) {
      if (((bits[at] as number) & IS_BROKEN) === 0) continue;
      broken++;
      const width = columns[at] as number;
      if (width < NARROWEST || width === best) continue;
      const near = this.#countBroken(from, to, width - SPREAD, width);
      if (near < support || (near === support && width <= best)) continue;
      best = width;
      support = near;
    }
    if (support * 2 < broken || this.#countWider(from, to, best + OVERHANG) * 2 > support) return 0;
    const clauses = this.#countClauses(from, to, best - TOLERANCE);
    if (support >= FEWEST) return clauses * 3 >= support ? best : 0;
    return support === 2 && this.#lines.length <= FEW && best >= 24 && clauses === 2 ? best : 0;
  }

  /** Broken lines from `from` to `to` whose columns lie between two widths, both included. */
  #countBroken(from: number, to: number, narrowest: number, widest: number): number {
    let count = 0;
    for (let at = from; at < to; at++) {
      const width = this.#columns[at] as number;
      if (width >= narrowest && width <= widest && ((this.#bits[at] as number) & IS_BROKEN) !== 0) count++;
    }
    return count;
  }

  #countWider(from: number, to: number, width: number): number {
    let count = 0;
    for (let at = from; at < to; at++) {
      if ((this.#columns[at] as number) > width && ((this.#bits[at] as number) & IS_HEADING) === 0) count++;
    }
    return count;
  }

  #countClauses(from: number, to: number, width: number): number {
    const asked = IS_BROKEN | HAS_CLAUSES;
    let count = 0;
    for (let at = from; at < to; at++) {
      if ((this.#columns[at] as number) >= width && ((this.#bits[at] as number) & asked) === asked) count++;
    }
    return count;
  }

  /**
   * For a text that a program wrapped, whether each line has its width: nearly all lines that end no sentence, headings aside, have
   * the same number of characters (with or without spaces) or columns. Then a line that is two shorter is the end of a paragraph or
   * a heading already. Null for any other text.
   */
  exactlyFull(): boolean[] | null {
    const widths = new Int32Array(this.#lines.length);
    for (const measure of MEASURES) {
      for (let at = 0; at < widths.length; at++) widths[at] = measure(this.#lines[at] as Line);
      const width = this.#exactWidth(widths);
      if (width !== null) return Array.from(widths, (own) => own >= width - 1);
    }
    return null;
  }

  #exactWidth(widths: Int32Array): number | null {
    let widest = 0;
    for (let at = 0; at < widths.length; at++) widest = Math.max(widest, widths[at] as number);
    // Only the widest and the next can be the width of all: by how many each falls short.
    const counts = [0, 0, 0];
    let long = 0;
    for (let at = 0; at < widths.length; at++) {
      const width = widths[at] as number;
      if (((this.#bits[at] as number) & (IS_BROKEN | IS_ITEM)) === 0 || width * 5 < widest * 3) continue;
      long++;
      if (width >= widest - 2) counts[widest - width] = (counts[widest - width] as number) + 1;
    }
    for (let short = 0; short <= 1; short++) {
      const width = widest - short;
      const count = counts[short] as number;
      if (width * 2 < NARROWEST || count < FEWEST || count * 2 <= long) continue;
      if ((count + (counts[short + 1] as number)) * 5 >= long * 4) return width;
    }
    return null;
  }
}

/** Spaces lost at the head of a line count: one, or two to an ideographic space. */
const MEASURES: readonly ((line: Line) => number)[] = [
  ({ text, indent }) => text.length + Math.ceil(indent / 2),
  ({ text, holds, indent }) =>
    text.length - ((holds & HOLDS.blank) === 0 ? 0 : spacesIn(text)) + Math.floor(indent / 2),
  ({ columns, indent }) => columns + indent,
];

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) spaces++;
  return spaces;
}

function bitsOf({ text, holds }: Line): number {
  const isHeading = text.charCodeAt(0) === HASH;
  const last = text.charCodeAt(text.length - 1);
  const isBroken = !isHeading && !(ENDS.has(last) && UNBROKEN.test(text.slice(-LONGEST_END)));
  return (
    (isHeading ? IS_HEADING : 0) |
    (isBroken ? IS_BROKEN : 0) |
    (SEMICOLONS.has(last) ? IS_ITEM : 0) |
    ((holds & HOLDS.clause) !== 0 && CLAUSE.test(text) ? HAS_CLAUSES : 0)
  );
}
