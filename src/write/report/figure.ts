import { type Html, html, type Piece } from './html.js';
import type { Texts } from './texts.js';

/** A chart with its title above, what has to be known to read it below, and the same numbers as a table. */
export interface Figure {
  readonly title: string;
  readonly note: string;
  readonly chart: Html;
  readonly table: Html;
}

/** The markup of a chart. Wide charts scroll within their frame, which the keyboard reaches. */
export function figure({ title, note, chart, table }: Figure, texts: Texts): Html {
  return html`<figure>
<figcaption><h3>${title}</h3><p>${note}</p></figcaption>
<div class="chart" tabindex="0" role="group" aria-label="${title}">${chart}</div>
<details class="numbers"><summary>${texts.dataTable}</summary><div class="scroll" tabindex="0" role="group" aria-label="${title}">${table}</div></details>
</figure>`;
}

/** A table of numbers; the first cell of a row is its heading, the others are aligned as numbers. */
export function numberTable(headings: readonly string[], rows: readonly (readonly Piece[])[]): Html {
  const [first = '', ...others] = headings;
  return html`<table><thead><tr><th scope="col">${first}</th>${others.map(
    (heading) => html`<th scope="col" class="number">${heading}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([head = '', ...cells]) =>
      html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

/** The place of a table that the page's script fills, searches, sorts and pages. */
export function liveTable(name: string, title: string): Html {
  return html`<div class="live" data-table="${name}" role="group" aria-label="${title}"></div>`;
}
