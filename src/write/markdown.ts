import { cellText } from './cell.js';
import type { LineFormatOf } from './format.js';
import { visible } from './visible.js';

/** A pipe table of GitHub Flavored Markdown; what is markup there, or HTML, is escaped in the cells. */
export const markdown: LineFormatOf = (columns, options) => {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;
  return {
    begin:
      line(columns.map((column) => escaped(options.headings(column.name)))) +
      line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    before: columns.map((_, at) => (at === 0 ? '| ' : ' | ')),
    after: ' |\n',
    cell: (cell) => escaped(cellText(cell)),
  };
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What is markup, HTML or a line break: cells without any stand as they are. */
const MARKUP = /[\\`*[\]~|_&<>\n\r\u2028\u2029]/;

function escaped(text: string): string {
  if (!MARKUP.test(text)) return visible(text);
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) =>
      visible(line)
        .replace(/[\\`*[\]~|]/gu, '\\$&')
        // Inside a word an underscore is no markup: `region_code`.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character),
    )
    .join('<br>');
}
