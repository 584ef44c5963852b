import { columnsOf, isBlank, isSpace } from '../text/script.js';
import type { Origins } from './origins.js';
import { ALL_HOLDS, columnsIn, ENDS_LINE, type Traits, traitsOf, traitsOfUnit } from './traits.js';

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
  return { text, start, indent: 0, blanks, columns, holds, spaceAfter: false, heading, origins };
}

/** Where the units of a part of a line stand in the file, added to those of the text before it. */
export function addOrigins(origins: Origins, line: Line, from: number, to: number): void {
  if (line.origins === null) origins.add(line.start + from, to - from);
  else origins.addPart(line.origins, from, to);
}

const TAB = 0x09;
const TAB_COLUMNS = 4;
const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * The lines of a text that are not blank. A line ends with a line break, or before two ideographic spaces: dumps of one line per
 * document keep the indent of each paragraph.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const words = new WordsOfLine();
  let blanks = 0;
  for (let from = 0; from < text.length; ) {
    words.read(text, from);
    const { end } = words;
    const isIndent = text.charCodeAt(end) === IDEOGRAPHIC_SPACE;
    const line = lineBetween(text, from, isIndent ? endOfWords(text, end) : end, words, blanks);
    blanks = line === null ? blanks + 1 : 0;
    if (line !== null) lines.push(line);
    from = isIndent ? end : end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** Passes the characters of a line once: finds where it ends, counts its columns and gathers what it holds. */
class WordsOfLine implements Traits {
  /** Behind the white space at its head. */
  start = 0;
  /** At its break, or at the ideographic spaces after its words. */
  end = 0;
  columns = 0;
  holds = 0;

  read(text: string, from: number): void {
    let columns = 0;
    let holds = 0;
    let at = from;
    while (at < text.length && isBlank(text.charCodeAt(at)) && !isEnd(text, from, at)) at++;
    this.start = at;
    for (; at < text.length; at++) {
      const traits = traitsOfUnit(text.charCodeAt(at));
      if ((traits & ENDS_LINE) !== 0 && isEnd(text, from, at)) break;
      columns += columnsIn(traits);
      holds |= traits;
    }
    this.end = at;
    this.columns = columns;
    this.holds = holds & ALL_HOLDS;
  }
}

/** Whether the line that begins at `from` ends at a place. */
function isEnd(text: string, from: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((traitsOfUnit(unit) & ENDS_LINE) === 0) return false;
  return unit !== IDEOGRAPHIC_SPACE || (at > from && opensParagraph(text, at));
}

/** Two ideographic spaces after words, and after no others of their kind. */
function opensParagraph(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== IDEOGRAPHIC_SPACE) return false;
  const end = endOfWords(text, at);
  return end > 0 && !isSpace(text.charCodeAt(end - 1));
}

/** The place before the spaces, not ideographic ones, that stand before `to`. */
function endOfWords(text: string, to: number): number {
  let end = to;
  while (end > 0 && (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\u00a0')) end--;
  return end;
}

function lineBetween(text: string, from: number, to: number, words: WordsOfLine, blanks: number): Line | null {
  const { start } = words;
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start >= end) return null;
  const content = text.slice(start, end);
  // White space after the words has been counted with them.
  const { columns, holds } = end === words.end ? words : traitsOf(content);
  const indent = start === from ? 0 : indentOf(text.slice(from, start));
  return { text: content, start, indent, blanks, columns, holds, spaceAfter: end < to, heading: 0, origins: null };
}

function indentOf(space: string): number {
  let indent = columnsOf(space);
  for (let at = 0; at < space.length; at++) if (space.charCodeAt(at) === TAB) indent += TAB_COLUMNS - 1;
  return indent;
}
