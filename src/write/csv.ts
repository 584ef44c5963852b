import { stringify } from 'csv-stringify/sync';
import { cellText, isText } from './cell.js';
import { type LineFormatOf, separatedBy } from './format.js';
import { withoutFormula } from './formula.js';
import { visibleKeepingLayout } from './visible.js';

const END = '\r\n';

/** What makes a cell one to be quoted: hardly any. */
const NEEDS_CARE = /[",\r\n]/;

/** RFC 4180: lines end with CR LF, a cell with a comma, a quote or a line break is quoted. Missing is an empty cell. */
export const csv: LineFormatOf = (columns, options) => {
  const style = {
    record_delimiter: END,
    // A lone line feed is no end of a record, yet most readers take it for one.
    quoted_match: /[\r\n]/,
    // A lone empty cell would be an empty line, which readers skip.
    quoted_empty: columns.length === 1,
  };
  const field = (text: string): string =>
    NEEDS_CARE.test(text) || columns.length === 1 ? stringify([[text]], style).slice(0, -END.length) : text;
  const before = separatedBy(',', columns);
  return {
    begin: `${options.bom ? '\ufeff' : ''}${columns.map(({ name }, at) => before[at] + field(name)).join('')}${END}`,
    before,
    after: END,
    cell: (cell) => {
      const plain = options.terminal === true ? visibleKeepingLayout(cellText(cell)) : cellText(cell);
      return field(isText(cell) && !options.raw ? withoutFormula(plain) : plain);
    },
  };
};
