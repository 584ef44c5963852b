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
}

/** Also two ideographic spaces inside a line: dumps of one line per document keep the indent of each paragraph. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|(?<=[^\s\u3000])[ \u00a0]*(?=\u3000\u3000)/g;

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
    lines.push({
      text: content,
      start,
      indent: columnsOf(text.slice(from, start).replaceAll('\t', '    ')),
      blanks,
      columns: columnsOf(content),
    });
    blanks = 0;
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}
