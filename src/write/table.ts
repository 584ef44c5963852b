import { createRequire } from 'node:module';
import Table from 'cli-table3';
import { cellText } from './cell.js';
import type { Cell, ColumnSpec, RowFormat } from './format.js';
import { fitColumns, GAP } from './layout.js';
import { visible } from './visible.js';
import { cutStartToWidth, cutToWidth, displayWidth } from './width.js';

/** Where the terminal does not tell its width. */
const USUAL_WIDTH = 100;
/** cli-table3 takes time with the square of the rows, so they are drawn in blocks. */
const ROWS_OF_A_BLOCK = 64;

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
      const cut = (row: readonly Shown[]): string[] =>
        row.slice(0, widths.length).map((cell, at) => cell.cut(cell.text, widths[at] ?? 1));
      const aligns = columns.map((column) => column.align ?? 'left');
      let drawn = draw(
        cut(heads),
        rows.slice(0, ROWS_OF_A_BLOCK).map(cut),
        widths,
        aligns,
        options.colour ? coloured() : plain,
      );
      for (let from = ROWS_OF_A_BLOCK; from < rows.length; from += ROWS_OF_A_BLOCK) {
        drawn += draw([], rows.slice(from, from + ROWS_OF_A_BLOCK).map(cut), widths, aligns, plain);
      }
      return drawn;
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
  style: Style,
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
