import { columnsOf, isBlank } from '../text/script.js';

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
  /** White space stood after it. */
  readonly spaceAfter: boolean;
  /** Level of the heading that a format marks the line as, else 0. */
  readonly heading: number;
  /** UTF-16 offset in the file of each unit, where they are not one after the other (character references of HTML), else null. */
  readonly origins: readonly number[] | null;
}

/** The line of a text that a format cut out of its file, and what it knows of it. */
export function lineOf(
  text: string,
  start: number,
  known: Partial<Omit<Line, 'text' | 'start' | 'columns'>> = {},
): Line {
  return {
    indent: 0,
    blanks: 0,
    heading: 0,
    origins: null,
    spaceAfter: false,
    ...known,
    text,
    start,
    columns: columnsOf(text),
  };
}

/** UTF-16 offset in the file of a place in a line. */
export function originAt(line: Line, at: number): number {
  return line.origins?.[at] ?? line.start + at;
}

/** Also two ideographic spaces inside a line: dumps of one line per document keep the indent of each paragraph. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const INDENT_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|(?<=[^\s\u3000])[ \u00a0]*(?=\u3000\u3000)/g;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let from = 0;
  const take = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      blanks++;
      return;
    }
    const content = text.slice(start, end);
    const spaceAfter = end < to;
    lines.push(
      lineOf(content, start, {
        indent: columnsOf(text.slice(from, start).replaceAll('\t', '    ')),
        blanks,
        spaceAfter,
      }),
    );
    blanks = 0;
  };
  for (const match of text.matchAll(text.includes('\u3000\u3000') ? INDENT_BREAK : LINE_BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}
