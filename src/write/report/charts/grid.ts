import { axisX, axisY, cell, dot, text } from '@observablehq/plot';
import { cutToWidth } from '../../width.js';
import type { Html } from '../html.js';
import { draw, INK, roomFor } from './drawing.js';

const FULL_WIDTH = 1000;
const ROW_HEIGHT = 26;
const LABEL_COLUMNS = 34;

/** How often something occurs in a column, and how densely. */
export interface GridCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** In 10,000 characters. */
  readonly density: number;
}

/**
 * Shades by the root of the density as a share of the densest. They leave out the middle tones, on which neither dark nor
 * light figures have enough contrast.
 */
const SHADES: readonly (readonly [below: number, shade: number])[] = [
  [0.28, 0.12],
  [0.42, 0.2],
  [0.56, 0.3],
  [0.75, 0.43],
  [Number.POSITIVE_INFINITY, 0.94],
];
const DARKEST = 0.94;

/** A cell for each count, shaded by density; every cell carries its count, so no shade has to be read. */
export function heatMap(
  cells: readonly GridCell[],
  rows: readonly string[],
  columns: readonly string[],
  alternative: string,
): Html {
  const densest = Math.max(...cells.map(({ density }) => density));
  const shade = ({ density }: GridCell): number =>
    SHADES.find(([below]) => Math.sqrt(density / densest) < below)?.[1] ?? DARKEST;
  const labels = new Map(rows.map((row) => [row, cutToWidth(row, LABEL_COLUMNS)]));
  return draw(
    {
      ...frame(rows, columns, labels),
      marks: [
        ...axes(columns, labels),
        cell(cells, { x: 'column', y: 'row', fill: INK.solid, fillOpacity: shade, inset: 1 }),
        text(cells, {
          x: 'column',
          y: 'row',
          text: ({ count }: GridCell) => String(count),
          fill: (one: GridCell) => (shade(one) === DARKEST ? INK.onSolid : INK.text),
        }),
      ],
    },
    alternative,
  );
}

/** A circle for each count, its area the density: legible for many columns, and without colour. */
export function dotGrid(
  cells: readonly GridCell[],
  rows: readonly string[],
  columns: readonly string[],
  alternative: string,
): Html {
  const labels = new Map(rows.map((row) => [row, cutToWidth(row, LABEL_COLUMNS)]));
  return draw(
    {
      ...frame(rows, columns, labels),
      r: { range: [0, ROW_HEIGHT / 2 - 1] },
      marks: [
        ...axes(columns, labels),
        dot(cells, { x: 'column', y: 'row', r: 'density', fill: INK.solid, fillOpacity: 0.75 }),
      ],
    },
    alternative,
  );
}

function frame(rows: readonly string[], columns: readonly string[], labels: ReadonlyMap<string, string>) {
  const marginLeft = roomFor([...labels.values()]);
  const marginTop = Math.ceil(roomFor(columns) * 0.75) + 8;
  return {
    width: FULL_WIDTH,
    height: rows.length * ROW_HEIGHT + marginTop + 4,
    marginLeft,
    marginTop,
    marginRight: 30,
    marginBottom: 4,
    x: { label: null, domain: columns, type: 'band' as const, padding: 0 },
    y: { label: null, domain: rows, type: 'band' as const, padding: 0 },
  };
}

/** Column labels are thinned out where they would overlap. */
function axes(columns: readonly string[], labels: ReadonlyMap<string, string>) {
  const step = Math.ceil(columns.length / 36);
  return [
    axisX({
      anchor: 'top',
      ticks: columns.filter((_, at) => at % step === 0),
      tickSize: 0,
      tickRotate: -48,
      tickPadding: 6,
      textAnchor: 'start',
    }),
    axisY({ tickSize: 0, tickPadding: 8, tickFormat: (row: string) => labels.get(row) ?? row }),
  ];
}
