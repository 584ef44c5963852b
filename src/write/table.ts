import { createRequire } from 'node:module';
import Table from 'cli-table3';
import { cellText } from './cell.js';
import type { Cell, ColumnSpec, RowFormat } from './format.js';
import { fitColumns, GAP } from './layout.js';
import { visible } from './visible.js';
import { cutStartToWidth, cutToWidth, displayWidth } from './width.js';

/** Where the terminal does not tell its width. */
const USUAL_WIDTH = 100;

/** What a cell shows, and how it is cut where the column is narrower. */
interface Shown {
  readonly text: string;
  readonly cut: (text: string, width: number) => string;
}

/**
 * A table for eyes: a header, a rule, one line per row, nothing wider than the terminal. Long cells are cut with `…`.
 * Buffers all rows, for the widths of the columns are known at the end.
 */
export const table: RowFormat = (columns, options) => {
  const width = options.width >= 1 ? Math.floor(options.width) : USUAL_WIDTH;
  const heads = columns.map((column) => shown(options.headings(column.name), cutToWidth, width));
  const natural = heads.map((head) => Math.max(1, displayWidth(head.text)));
  const rows: Shown[][] = [];
  return {
    begin: () => '',
    row: (cells) => {
      const texts = columns.map((column, at) => {
        const cell = cells[at] ?? null;
        return shown(cellText(cell), cutOf(column, cell), width);
      });
      rows.push(texts);
      for (const [at, { text }] of texts.entries()) natural[at] = Math.max(natural[at] ?? 1, displayWidth(text));
      return '';
    },
    end: () => {
      const widths = fitColumns(columns, natural, width);
      const [head = '', rule = '', row = ''] = frameOf(widths);
      const style = options.colour ? coloured() : plain;
      const fill = (line: string, cells: readonly Shown[], styled: Style): string =>
        fillLine(
          line,
          widths.map((room, at) => fitted(cells[at], room, columns[at]?.align, styled)),
        );
      const body = rows.map((cells) => fill(row, cells, plain));
      return [fill(head, heads, style), ...(body.length > 0 ? [rule, ...body] : [])]
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
    },
  };
};

type Style = (head: string) => string;

const plain: Style = (head) => head;

/** Loaded where there is a terminal to be coloured; what a pipe reads need not wait for it. */
function coloured(): Style {
  const { Chalk } = createRequire(import.meta.url)('chalk') as typeof import('chalk');
  return new Chalk({ level: 1 }).bold.cyan;
}

/** No cell is wider than the terminal, so that is as much of it as is kept. */
function shown(text: string, cut: Shown['cut'], width: number): Shown {
  return { text: cut(visible(text), width), cut };
}

/** Words that lean on the next column (in a concordance, those before the hit) lose their beginning, all else its end. */
function cutOf(column: ColumnSpec, cell: Cell): Shown['cut'] {
  return column.align === 'right' && typeof cell === 'string' ? cutStartToWidth : cutToWidth;
}

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

/** A private character, which cli-table3 alone is given, one for each terminal column of a cell. */
const STAND_IN = '\ue000';

/**
 * A header, the rule under it and a row, with stand-ins where the texts go. cli-table3 measures by an older Unicode, in which
 * newer emoji are narrow, and takes time with the square of the rows, so it draws one row, and the texts take their places
 * afterwards.
 */
function frameOf(widths: readonly number[]): string[] {
  const cells = widths.map((width) => STAND_IN.repeat(width));
  const frame = new Table({
    chars: CHARACTERS,
    colWidths: [...widths],
    head: cells,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  frame.push(cells);
  return frame.toString().split('\n');
}

function fillLine(line: string, texts: readonly string[]): string {
  let next = 0;
  return line.replace(/\ue000+/gu, () => texts[next++] ?? '');
}

/** What a cell shows in its column, with the spaces that it lacks to take the whole width. */
function fitted(cell: Shown | undefined, width: number, align: ColumnSpec['align'], style: Style): string {
  const text = cell?.cut(cell.text, width) ?? '';
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? space + style(text) : style(text) + space;
}
