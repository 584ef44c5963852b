import { barX, ruleX, text, tickX } from '@observablehq/plot';
import { cutToWidth } from '../../width.js';
import type { Figures } from '../figures.js';
import type { Html } from '../html.js';
import { draw, INK, roomFor } from './drawing.js';

/** A bar of a small chart, with the mean of all charts to compare it with. */
interface PanelBar {
  readonly label: string;
  readonly value: number;
  readonly mean: number;
}

export interface Panel {
  readonly title: string;
  readonly bars: readonly PanelBar[];
}

const PANELS_A_ROW = 4;
const FULL_WIDTH = 1000;

/** Small charts on one scale, four side by side; the mean is marked in each. */
export function smallMultiples(panels: readonly Panel[], figures: Figures, alternative: string): Html {
  const rows = panels.flatMap(({ bars }, at) => bars.map((bar) => ({ ...bar, ...placeOf(at) })));
  const titles = panels.map(({ title }, at) => ({ title: cutToWidth(title, 26), ...placeOf(at) }));
  const labels = panels[0]?.bars.map(({ label }) => label) ?? [];
  const most = Math.max(...rows.map(({ value, mean }) => Math.max(value, mean)));
  const lines = Math.ceil(panels.length / PANELS_A_ROW);
  const labelRoom = roomFor(labels);
  const step = FULL_WIDTH / PANELS_A_ROW;
  return draw(
    {
      width: FULL_WIDTH,
      height: lines * (labels.length * 21 + 44) + 10,
      marginLeft: labelRoom,
      marginRight: 0,
      marginTop: 28,
      marginBottom: 4,
      fx: { axis: null, domain: Array.from({ length: PANELS_A_ROW }, (_, at) => at), padding: labelRoom / step },
      fy: { axis: null, padding: 0.34 },
      x: { axis: null, domain: [0, most], insetRight: 36 },
      y: { axis: null, domain: labels, padding: 0.28 },
      marks: [
        barX(rows, { x: 'value', y: 'label', fx: 'column', fy: 'line', fill: INK.solid, fillOpacity: 0.55 }),
        tickX(rows, { x: 'mean', y: 'label', fx: 'column', fy: 'line', stroke: INK.text, strokeWidth: 2, inset: -2 }),
        ruleX([0], { stroke: INK.muted }),
        text(rows, { x: 0, y: 'label', fx: 'column', fy: 'line', text: 'label', textAnchor: 'end', dx: -7 }),
        text(rows, {
          x: (row: PanelBar) => Math.max(row.value, row.mean),
          y: 'label',
          fx: 'column',
          fy: 'line',
          text: ({ value }: PanelBar) => figures.rate(value),
          textAnchor: 'start',
          dx: 5,
        }),
        text(titles, {
          fx: 'column',
          fy: 'line',
          frameAnchor: 'top-left',
          text: 'title',
          fontWeight: 600,
          dy: -18,
        }),
      ],
    },
    alternative,
  );
}

function placeOf(at: number): { readonly column: number; readonly line: number } {
  return { column: at % PANELS_A_ROW, line: Math.floor(at / PANELS_A_ROW) };
}
