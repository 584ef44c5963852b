/** How a text extractor lays out the paragraphs of a narrow column. */
export interface Column {
  /** Characters in a line. */
  readonly width: number;
  /** A blank line stands after each line. */
  readonly isSpaced?: boolean;
  /** Paragraphs begin with two ideographic spaces. */
  readonly isIndented?: boolean;
}

/** Marks that no line begins with. */
const CLOSING = /[，。、；：！？”’）》%]/;

/** Wraps each line of a text to the width of a column; a line that is longer than the column is a paragraph. */
export function hardWrapped(text: string, { width, isSpaced = false, isIndented = false }: Column): string {
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => wrapLine(isIndented && line.length > width ? `　　${line}` : line, width));
  return `${lines.join(isSpaced ? '\n\n' : '\n')}\n`;
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let from = 0;
  while (from < line.length) {
    let to = Math.min(from + width, line.length);
    while (to < line.length && CLOSING.test(line.charAt(to))) to++;
    lines.push(line.slice(from, to));
    from = to;
  }
  return lines;
}
