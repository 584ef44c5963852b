import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { displayWidth } from '../../width.js';
import { Html } from '../html.js';

/** Colours of the page's style sheet, which knows light, dark and print; the hatch is drawn in `PATTERNS`. */
export const INK = {
  solid: 'var(--accent)',
  hatched: 'url(#hatch)',
  line: 'var(--accent)',
  muted: 'var(--muted)',
  text: 'var(--text)',
  faint: 'var(--rule)',
  onSolid: 'var(--on-accent)',
} as const;

/** In user units of the drawing, which are pixels where the page is wide enough. */
const FONT_SIZE = 13;

/** The fillings that charts refer to, drawn once a page. */
export const PATTERNS = new Html(
  '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>' +
    '<pattern id="hatch" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">' +
    '<rect width="6" height="6" fill="var(--accent-wash)"/><rect width="2.2" height="6" fill="var(--accent)"/>' +
    '</pattern></defs></svg>',
);

/**
 * Draws a chart as static SVG with its text alternative. Plot's own style sheet is left out, for the page's policy allows
 * only the one whose hash it names; `.plot` in the page's takes its place.
 */
export function draw(options: PlotOptions, alternative: string): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ ...options, document: document as unknown as Document }) as SVGElement;
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  for (const labelled of [...svg.querySelectorAll('[aria-label]')]) labelled.removeAttribute('aria-label');
  svg.setAttribute('class', 'plot');
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.removeAttribute('font-family');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alternative);
  return new Html(svg.outerHTML);
}

/** How wide a text is, in user units; a Chinese character is a square. */
function widthOf(text: string): number {
  return displayWidth(text) * FONT_SIZE * 0.53;
}

/** Room for the longest of the labels, an ellipsis included. */
export function roomFor(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map(widthOf))) + 14;
}
