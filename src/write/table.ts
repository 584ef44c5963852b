import { Chalk } from 'chalk';
import Table from 'cli-table3';
import { cellText } from './cell.js';
import type { RowFormat } from './format.js';
import { fitColumns, GAP } from './layout.js';
import { visible } from './visible.js';
import { cutToWidth, displayWidth } from './width.js';

/** Where the terminal does not tell its width. */
const USUAL_WIDTH = 100;
/** cli-table3 takes time with the square of the rows, so they are drawn in blocks. */
const ROWS_OF_A_BLOCK = 64;

/**
 * A table for eyes: a header, a rule, one line per row, nothing wider than the terminal. Long cells are cut with `…`.
 * Buffers all rows, for the widths of the columns are known at the end.
 */
export const table: RowFormat = (columns, options) => {
  const width = options.width >= 1 ? Math.floor(options.width) : USUAL_WIDTH;
  const shown = (text: string): string => cutToWidth(visible(text), width);
  const heads = columns.map((column) => shown(options.headings(column.name)));
  const natural = heads.map((head) => Math.max(1, displayWidth(head)));
  const rows: string[][] = [];
  return {
    begin: () => '',
    row: (cells) => {
      const texts = columns.map((_, at) => shown(cellText(cells[at] ?? null)));
      rows.push(texts);
      for (const [at, text] of texts.entries()) natural[at] = Math.max(natural[at] ?? 1, displayWidth(text));
      return '';
    },
    end: () => {
      const widths = fitColumns(columns, natural, width);
      const cut = (texts: readonly string[]): string[] => widths.map((limit, at) => cutToWidth(texts[at] ?? '', limit));
      const chalk = new Chalk({ level: options.colour ? 1 : 0 });
      const aligns = columns.map((column) => column.align ?? 'left');
      let drawn = draw(cut(heads), rows.slice(0, ROWS_OF_A_BLOCK).map(cut), widths, aligns, (head) =>
        chalk.bold.cyan(head),
      );
      for (let from = ROWS_OF_A_BLOCK; from < rows.length; from += ROWS_OF_A_BLOCK) {
        drawn += draw([], rows.slice(from, from + ROWS_OF_A_BLOCK).map(cut), widths, aligns, (head) => head);
      }
      return drawn;
    },
  };
};

/** Only a rule under the header, and space between the columns. */
const CHARACTERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': ' '.repeat(GAP),
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
} as const;

/** A private character, which `draw` alone hands to cli-table3, one for each terminal column of a cell. */
const STAND_IN = '\ue000';

/**
 * Draws rows whose cells fit `widths`, under a header or under none (`[]`). cli-table3 measures by an older Unicode, in
 * which newer emoji are narrow, so it lays out stand-ins of the right width, and the texts take their places afterwards.
 */
function draw(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
  style: (head: string) => string,
): string {
  const standIn = (text: string): string => STAND_IN.repeat(displayWidth(text));
  const frame = new Table({
    chars: CHARACTERS,
    colWidths: [...widths],
    colAligns: aligns.slice(0, widths.length),
    head: header.map(standIn),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  frame.push(...rows.map((texts) => texts.map(standIn)));
  const texts = [
    ...header.map((text) => ({ text, styled: style(text) })),
    ...rows.flat().map((text) => ({ text, styled: text })),
  ]
    .filter(({ text }) => displayWidth(text) > 0)
    .map(({ styled }) => styled);
  let next = 0;
  const lines = frame.toString().split('\n');
  return lines.map((line) => `${line.trimEnd().replace(/\ue000+/gu, () => texts[next++] ?? '')}\n`).join('');
}
