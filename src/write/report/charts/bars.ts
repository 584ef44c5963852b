import { axisFx, axisX, axisY, barX, barY, gridY, ruleX, ruleY, text } from '@observablehq/plot';
import { cutToWidth } from '../../width.js';
import type { Figures } from '../figures.js';
import type { Html } from '../html.js';
import { draw, INK, roomFor } from './drawing.js';

const ROW_HEIGHT = 24;
const FULL_WIDTH = 1000;
const LABEL_COLUMNS = 32;

/** A horizontal bar with what stands behind it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly hatched: boolean;
  readonly note: string;
}

/** Bars from the longest to the shortest, each with its number: no axis is needed to read them. */
export function rankedBars(bars: readonly Bar[], figures: Figures, alternative: string): Html {
  const rows = bars.map((bar, index) => ({ ...bar, index }));
  const labels = rows.map(({ label }) => cutToWidth(label, LABEL_COLUMNS));
  const notes = rows.map(({ value, note }) => `${figures.plain(value)}  ${note}`);
  return draw(
    {
      width: FULL_WIDTH,
      height: rows.length * ROW_HEIGHT + 8,
      marginLeft: roomFor(labels),
      marginRight: roomFor(notes),
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ value }) => value))] },
      y: { axis: null, domain: rows.map(({ index }) => index), padding: 0.3 },
      marks: [
        barX(rows, { x: 'value', y: 'index', fill: ({ hatched }: Bar) => (hatched ? INK.hatched : INK.solid) }),
        ruleX([0], { stroke: INK.muted }),
        text(rows, { x: 0, y: 'index', text: (_, at: number) => labels[at] ?? '', textAnchor: 'end', dx: -8 }),
        text(rows, { x: 'value', y: 'index', text: (_, at: number) => notes[at] ?? '', textAnchor: 'start', dx: 6 }),
      ],
    },
    alternative,
  );
}

/** A row of two numbers that must not be added up. */
export interface Pair {
  readonly label: string;
  readonly done: number | null;
  readonly planned: number | null;
}

interface Panel {
  readonly label: string;
  readonly status: string;
  readonly value: number;
  readonly hatched: boolean;
}

/** Two panels side by side on one scale: done, and planned. */
export function pairedBars(
  pairs: readonly Pair[],
  names: { readonly done: string; readonly planned: string },
  figures: Figures,
  alternative: string,
): Html {
  const panels = pairs.flatMap(({ label, done, planned }): Panel[] => [
    ...(done === null ? [] : [{ label, status: names.done, value: done, hatched: false }]),
    ...(planned === null ? [] : [{ label, status: names.planned, value: planned, hatched: true }]),
  ]);
  const labels = pairs.map(({ label }) => label);
  const statuses = [names.done, names.planned].filter((name) => panels.some(({ status }) => status === name));
  return draw(
    {
      width: FULL_WIDTH / 2,
      height: pairs.length * ROW_HEIGHT + 34,
      marginLeft: roomFor(labels),
      marginRight: 2,
      marginTop: 28,
      marginBottom: 4,
      fx: { label: null, domain: statuses, padding: 0.06 },
      x: {
        axis: null,
        domain: [0, Math.max(...panels.map(({ value }) => value), Number.MIN_VALUE)],
        insetRight: roomFor(panels.map(({ value }) => figures.short(value))),
      },
      y: { label: null, domain: labels, padding: 0.3 },
      marks: [
        axisFx({ anchor: 'top', textAnchor: 'start', frameAnchor: 'top-left', fontWeight: 600 }),
        axisY({ tickSize: 0, tickPadding: 8 }),
        barX(panels, {
          x: 'value',
          y: 'label',
          fx: 'status',
          fill: ({ hatched }: Panel) => (hatched ? INK.hatched : INK.solid),
        }),
        ruleX([0], { stroke: INK.muted }),
        text(panels, {
          x: 'value',
          y: 'label',
          fx: 'status',
          text: ({ value }: Panel) => figures.short(value),
          textAnchor: 'start',
          dx: 5,
        }),
      ],
    },
    alternative,
  );
}

/** A column with a solid part below and a hatched one above. */
export interface Column {
  readonly label: string;
  readonly solid: number;
  readonly hatched: number;
}

/** What a column may take, and what its number takes at least. */
const WIDEST_COLUMN = 64;
const NUMBER_WIDTH = 24;

/** Columns in the given order; every column carries the number of its claims. */
export function columns(all: readonly Column[], width: number, figures: Figures, alternative: string): Html {
  const rows = all.map((column) => ({ ...column, total: column.solid + column.hatched }));
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const used = Math.min(width, all.length * WIDEST_COLUMN + 16);
  const numbered = all.length * NUMBER_WIDTH <= used;
  const heights = [...new Set([0, Math.round(most / 2), most])];
  const numbers = text(
    rows.filter(({ total }) => total > 0),
    { x: 'label', y: 'total', text: ({ total }: { total: number }) => figures.short(total), dy: -9 },
  );
  const step = Math.ceil((all.length * roomFor(all.map(({ label }) => label))) / used);
  const ticks = all.filter((_, at) => at % step === 0).map(({ label }) => label);
  return draw(
    {
      width,
      height: 190,
      marginLeft: numbered ? 8 : 40,
      marginRight: 8 + width - used,
      marginTop: 22,
      marginBottom: 26,
      x: { label: null, domain: all.map(({ label }) => label), padding: 0.2 },
      y: { axis: null, domain: [0, most] },
      marks: [
        axisX({ ticks, tickSize: 0, tickPadding: 8 }),
        barY(rows, { x: 'label', y1: 0, y2: 'solid', fill: INK.solid }),
        barY(rows, { x: 'label', y1: 'solid', y2: 'total', fill: INK.hatched }),
        ruleY([0], { stroke: INK.muted }),
        ...(numbered
          ? [numbers]
          : [
              axisY({ ticks: heights, tickSize: 0, tickFormat: figures.short, label: null }),
              gridY({ ticks: heights }),
            ]),
      ],
    },
    alternative,
  );
}
