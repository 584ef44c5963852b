import { type Cell, type LineFormatOf, lineWriter, type RowFormat } from './format.js';
import { plainNumber } from './number.js';

/** An array of objects, one on a line, written as the rows come. */
export const json: RowFormat = (columns, options) => {
  const objects = lineWriter({ ...ndjson(columns, options), after: '}' });
  let rows = 0;
  return {
    begin: () => '[',
    row: (cells) => `${rows++ === 0 ? '\n' : ',\n'}${objects.row(cells)}`,
    end: () => (rows === 0 ? ']\n' : '\n]\n'),
  };
};

/** One object on each line. */
export const ndjson: LineFormatOf = (columns) => ({
  begin: '',
  before: columns.map((column, at) => `${at === 0 ? '{' : ','}${quoted(column.name)}:`),
  after: '}\n',
  cell: jsonValue,
});

function jsonValue(cell: Cell): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return quoted(cell);
  if (typeof cell === 'number') return plainNumber(cell) ?? 'null';
  if (typeof cell === 'boolean') return String(cell);
  return `[${cell.map(quoted).join(',')}]`;
}

/** JSON lets DEL, the C1 controls and bidirectional controls stand as they are; a terminal would obey them. */
const OBEYED_BY_TERMINALS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const EVERY_OBEYED = new RegExp(OBEYED_BY_TERMINALS, 'g');

/** What JSON escapes (quotes, backslashes, controls, halves of surrogate pairs) or terminals obey: hardly a text holds any. */
const UNSAFE = /[^ !#-[\]-~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;

function quoted(text: string): string {
  if (!UNSAFE.test(text)) return `"${text}"`;
  const json = JSON.stringify(text);
  if (!OBEYED_BY_TERMINALS.test(json)) return json;
  return json.replace(EVERY_OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
