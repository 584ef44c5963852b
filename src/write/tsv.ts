import { cellText, isText } from './cell.js';
import type { Cell, RowFormat } from './format.js';
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
export const tsv: RowFormat = (columns, options) => {
  const text = (cell: Cell): string => {
    const escaped = escapedText(cellText(cell));
    const plain = options.terminal === true ? visible(escaped) : escaped;
    return isText(cell) && !options.raw ? withoutFormula(plain) : plain;
  };
  const line = (texts: readonly string[]): string => `${texts.join('\t')}\n`;
  return {
    begin: () => (options.bom ? '\ufeff' : '') + line(columns.map((column) => column.name)),
    row: (cells) => line(cells.map(text)),
    end: () => '',
  };
};
