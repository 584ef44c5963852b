import { cellText, isText } from './cell.js';
import { type LineFormatOf, separatedBy } from './format.js';
import { withoutFormula } from './formula.js';
import { visible } from './visible.js';

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

const ESCAPED = /[\t\n\r\\]/;

function escapedText(text: string): string {
  return ESCAPED.test(text) ? text.replace(/[\t\n\r\\]/g, (character) => ESCAPES[character] ?? character) : text;
}

/**
 * Tab-separated lines without quoting, as cut and awk read them: one line is one row. A tab, a line break and a backslash
 * inside a cell are written `\t`, `\n`, `\r`, `\\`.
 */
export const tsv: LineFormatOf = (columns, options) => ({
  begin: `${options.bom ? '\ufeff' : ''}${columns.map((column) => escapedText(column.name)).join('\t')}\n`,
  before: separatedBy('\t', columns),
  after: '\n',
  cell: (cell) => {
    const escaped = escapedText(cellText(cell));
    const plain = options.terminal === true ? visible(escaped) : escaped;
    return isText(cell) && !options.raw ? withoutFormula(plain) : plain;
  },
});
