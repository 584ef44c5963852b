import { codeUnitsOf } from '../../text/code-units.js';
import { isBlank, isSpace } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import { edgesBetween, edgesOf } from './edges.js';
import { withoutNoise } from './noise.js';
import type { Origins } from './origins.js';
import { ALL_HOLDS, columnsIn, ENDS_LINE, HOLDS, TRAITS, type Traits, traitsBetween, traitsOf } from './traits.js';

/** A line of the file that is not blank, without white space at its ends. */
export interface Line {
  readonly text: string;
  /** UTF-16 offset of its first character in the file. */
  readonly start: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly blanks: number;
  readonly columns: number;
  /** Which marks stand in it, as bits of `HOLDS`. */
  readonly holds: number;
  /** What it begins and ends with, as bits of `BEGINS` and `ENDS`. */
  readonly edges: number;
  /** White space stood after it. */
  readonly spaceAfter: boolean;
  /** Level of the heading that a format marks the line as, else 0. */
  readonly heading: number;
  /** Where its units stand in the file, if not one after the other (character references of HTML), else null. */
  readonly origins: Origins | null;
}

/** The line of a text that a format cut out of its file, and what it knows of it. */
export function lineOf(
  text: string,
  start: number,
  known: { readonly heading?: number; readonly blanks?: number; readonly origins?: Origins } = {},
): Line {
  const { heading = 0, blanks = 0, origins = null } = known;
  const { columns, holds } = traitsOf(text);
  const edges = edgesOf(text);
  return { text, start, indent: 0, blanks, columns, holds, edges, spaceAfter: false, heading, origins };
}

/** Where the units of a part of a line stand in the file, added to those of the text before it. */
export function addOrigins(origins: Origins, line: Line, from: number, to: number): void {
  if (line.origins === null) origins.add(line.start + from, to - from);
  else origins.addPart(line.origins, from, to);
}

const TAB = 0x09;
const TAB_COLUMNS = 4;
const IDEOGRAPHIC_SPACE = 0x3000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/**
 * The lines of a text that are not blank. A line ends with a line break, or before two ideographic spaces: dumps of one line per
 * document keep the indent of each paragraph.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const units = codeUnitsOf(text);
  const words = new WordsOfLine(units, text.length);
  let blanks = 0;
  for (let from = 0; from < text.length; ) {
    if (units[from] === LINE_FEED) {
      blanks++;
      from++;
      continue;
    }
    words.read(from);
    const { end } = words;
    const isIndent = units[end] === IDEOGRAPHIC_SPACE;
    const line = lineBetween(text, units, from, isIndent ? endOfWords(units, end) : end, words, blanks);
    const kept = line === null ? null : toldApart(line);
    blanks = kept === null ? blanks + 1 : 0;
    if (kept !== null) lines.push(kept);
    from = isIndent ? end : end + (units[end] === CARRIAGE_RETURN && units[end + 1] === LINE_FEED ? 2 : 1);
  }
  return lines;
}

/** The line without what a forum put into it; null where it is nothing else. */
function toldApart(line: Line): Line | null {
  const told = withoutNoise(line.text);
  if (told === null) return line;
  const text = line.text.slice(told.start, told.end);
  if (text === '') return null;
  return { ...line, ...lineOf(text, line.start + told.start, { blanks: line.blanks }), indent: line.indent };
}

/** Passes the characters of a line once: finds where it ends, counts its columns and gathers what it holds. */
class WordsOfLine implements Traits {
  /** Behind the white space at its head. */
  start = 0;
  /** At its break, or at the ideographic spaces after its words. */
  end = 0;
  columns = 0;
  holds = 0;
  readonly #units: Uint16Array;
  readonly #length: number;

  constructor(units: Uint16Array, length: number) {
    this.#units = units;
    this.#length = length;
  }

  read(from: number): void {
    const units = this.#units;
    const length = this.#length;
    let columns = 0;
    let holds = 0;
    let at = from;
    let traits = TRAITS[units[at] as number] as number;
    if ((traits & HOLDS.blank) !== 0) {
      while (at < length && isBlank(units[at] as number) && !isEnd(units, from, at)) at++;
    }
    this.start = at;
    for (; at < length; at++) {
      traits = TRAITS[units[at] as number] as number;
      if ((traits & ENDS_LINE) !== 0 && isEnd(units, from, at)) break;
      columns += columnsIn(traits);
      holds |= traits;
    }
    this.end = at;
    this.columns = columns;
    this.holds = holds & ALL_HOLDS;
  }
}

/** Whether the line that begins at `from` ends at a place. */
function isEnd(units: Uint16Array, from: number, at: number): boolean {
  const unit = units[at] as number;
  if (((TRAITS[unit] as number) & ENDS_LINE) === 0) return false;
  if (unit !== IDEOGRAPHIC_SPACE) return true;
  return at > from && opensParagraph(units, at) && !isSpacedOut(units, from, at);
}

const NUMERALS = new UnitSet('一二三四五六七八九十');

/** One character stands between the spaces and the line's beginning or other spaces: `编　　辑：李梅`; not `一　　过去五年…`. */
function isSpacedOut(units: Uint16Array, from: number, at: number): boolean {
  const unit = units[at - 1] as number;
  if (isSpace(unit) || NUMERALS.has(unit)) return false;
  return at === from + 1 || isSpace(units[at - 2] as number);
}

/** Two ideographic spaces after words, and after no others of their kind. */
function opensParagraph(units: Uint16Array, at: number): boolean {
  if (units[at + 1] !== IDEOGRAPHIC_SPACE) return false;
  const end = endOfWords(units, at);
  return end > 0 && !isSpace(units[end - 1] as number);
}

/** The place before the spaces, not ideographic ones, that stand before `to`. */
function endOfWords(units: Uint16Array, to: number): number {
  let end = to;
  while (end > 0 && (units[end - 1] === SPACE || units[end - 1] === NO_BREAK_SPACE)) end--;
  return end;
}

function lineBetween(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  words: WordsOfLine,
  blanks: number,
): Line | null {
  const { start } = words;
  let end = to;
  if ((words.holds & HOLDS.blank) !== 0) while (end > start && isBlank(units[end - 1] as number)) end--;
  if (start >= end) return null;
  // White space after the words has been counted with them.
  const { columns, holds } = end === words.end ? words : traitsBetween(units, start, end);
  return {
    text: text.slice(start, end),
    start,
    indent: start === from ? 0 : indentOf(units, from, start),
    blanks,
    columns,
    holds,
    edges: edgesBetween(units, start, end),
    spaceAfter: end < to,
    heading: 0,
    origins: null,
  };
}

function indentOf(units: Uint16Array, from: number, to: number): number {
  let { columns } = traitsBetween(units, from, to);
  for (let at = from; at < to; at++) if (units[at] === TAB) columns += TAB_COLUMNS - 1;
  return columns;
}
