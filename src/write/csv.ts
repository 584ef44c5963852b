import { stringify } from 'csv-stringify/sync';
import { cellText, isText } from './cell.js';
import type { Cell, RowFormat } from './format.js';
import { withoutFormula } from './formula.js';
import { visibleKeepingLayout } from './visible.js';

/** What makes a cell one to be quoted; a row without any is its cells joined, which is nearly every row. */
const NEEDS_CARE = /[",\r\n]/;

/** RFC 4180: lines end with CR LF, a cell with a comma, a quote or a line break is quoted. Missing is an empty cell. */
export const csv: RowFormat = (columns, options) => {
  const style = {
    record_delimiter: '\r\n',
    // A lone line feed is no end of a record, yet most readers take it for one.
    quoted_match: /[\r\n]/,
    // A lone empty cell would be an empty line, which readers skip.
    quoted_empty: columns.length === 1,
  };
  const line = (texts: readonly string[]): string => {
    for (const text of texts) if (NEEDS_CARE.test(text)) return stringify([texts], style);
    return texts.length > 1 ? `${texts.join(',')}\r\n` : stringify([texts], style);
  };
  const text = (cell: Cell): string => {
    const plain = options.terminal === true ? visibleKeepingLayout(cellText(cell)) : cellText(cell);
    return isText(cell) && !options.raw ? withoutFormula(plain) : plain;
  };
  return {
    begin: () => (options.bom ? '\ufeff' : '') + line(columns.map((column) => column.name)),
    row: (cells) => line(cells.map(text)),
    end: () => '',
  };
};
