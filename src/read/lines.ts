import { columnsOf, isBlank, isSpace } from '../text/script.js';
import { UnitSet } from '../text/unit-set.js';
import type { Origins } from './origins.js';
import { traitsOf } from './traits.js';

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
  return { text, start, indent: 0, blanks, ...traitsOf(text), spaceAfter: false, heading, origins };
}

/** Where the units of a part of a line stand in the file, added to those of the text before it. */
export function addOrigins(origins: Origins, line: Line, from: number, to: number): void {
  if (line.origins === null) origins.add(line.start + from, to - from);
  else origins.addPart(line.origins, from, to);
}

/** Where a line can end: at a line break, or before an ideographic space. */
const STOPS = new UnitSet('\n\r\v\f\u0085\u2028\u2029\u3000');
const TAB = 0x09;
const TAB_COLUMNS = 4;
const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * The lines of a text that are not blank. A line ends with a line break, or before two ideographic spaces: dumps of one line per
 * document keep the indent of each paragraph.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from < text.length; ) {
    const stop = stopAfter(text, from);
    const isIndent = text.charCodeAt(stop) === IDEOGRAPHIC_SPACE;
    const line = lineBetween(text, from, isIndent ? endOfWords(text, stop) : stop, blanks);
    blanks = line === null ? blanks + 1 : 0;
    if (line !== null) lines.push(line);
    from = isIndent ? stop : stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return lines;
}

/** Where the line ends that begins at `from`: at its break, or at the ideographic spaces after its words. */
function stopAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!STOPS.has(unit)) continue;
    if (unit !== IDEOGRAPHIC_SPACE || (at > from && opensParagraph(text, at))) return at;
  }
  return text.length;
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

function lineBetween(text: string, from: number, to: number, blanks: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  const content = text.slice(start, end);
  const { columns, holds } = traitsOf(content);
  const indent = start === from ? 0 : indentOf(text.slice(from, start));
  return { text: content, start, indent, blanks, columns, holds, spaceAfter: end < to, heading: 0, origins: null };
}

function indentOf(space: string): number {
  let indent = columnsOf(space);
  for (let at = 0; at < space.length; at++) if (space.charCodeAt(at) === TAB) indent += TAB_COLUMNS - 1;
  return indent;
}
