import { fillIn } from '../../../core/messages/index.js';
import { REGION_SUMS, type RegionSum } from '../../../digest/region-sums.js';
import type { RegionRow } from '../../../digest/regions.js';
import { type Column, columns, type Pair, pairedBars } from '../charts/bars.js';
import { figure, liveTable, numberTable } from '../figure.js';
import { type Html, html } from '../html.js';
import type { Setting } from '../setting.js';
import { quotedClaims } from '../view.js';

/** The sums that a chart is drawn of; the table of regions carries the others too. */
const CHARTED: readonly RegionSum[] = [
  'people_served',
  'visits_served',
  'households_served',
  'funds_raised',
  'funds_spent',
  'funds_invested',
  'events',
];

const ROWS = 15;
const SPREAD_WIDTH = 320;

/** The claims: totals by region, orders of magnitude, and the table of all. */
export function claimsSection(setting: Setting): Html {
  const { report, texts, figures } = setting;
  const words = texts.claims;
  const quoted = quotedClaims(report);
  const total = report.overview.claims;
  if (total === 0) return section(texts.sections.claims, html`<p class="empty">${words.empty}</p>`);
  const totals = CHARTED.flatMap((sum) => totalsFigure(sum, setting));
  const cutNote = fillIn(words.cut, { shown: figures.plain(quoted), total: figures.plain(total) });
  return section(
    texts.sections.claims,
    html`<p class="intro">${words.intro}</p>
<div class="pairs">${totals.length > 0 ? totals : html`<p class="empty">${words.nothingToAdd}</p>`}</div>
${spread(setting)}
<h3 id="all-claims">${words.table}</h3>
${liveTable('claims', words.table)}
${total > quoted ? html`<p class="note">${cutNote}</p>` : null}`,
  );
}

function section(title: string, content: Html): Html {
  return html`<section id="claims" aria-labelledby="claims-title"><h2 id="claims-title">${title}</h2>${content}</section>`;
}

/** The unit that a sum is in. */
function unitOf(sum: RegionSum, { texts }: Setting): string {
  return texts.units[sum.split('_')[0] as keyof typeof texts.units];
}

function totalsFigure(sum: RegionSum, setting: Setting): Html[] {
  const { texts, figures } = setting;
  const words = texts.claims;
  const pairs = pairsOf(sum, setting);
  if (pairs.length === 0) return [];
  const measure = texts.measures[sum];
  const shown = pairs.slice(0, ROWS);
  const [first] = shown;
  const note = fillIn(words.totalsNote, { unit: unitOf(sum, setting) });
  const cutNote = fillIn(texts.firstOf, { shown: String(ROWS), total: String(pairs.length) });
  const alternative = fillIn(words.totalsAlt, {
    measure,
    first: first?.label ?? '',
    value: figures.short(first?.done ?? first?.planned ?? 0),
  });
  const cell = (value: number | null): string => (value === null ? texts.none : figures.plain(value));
  return [
    figure(
      {
        title: fillIn(words.totals, { measure }),
        note: pairs.length > ROWS ? note + texts.sentenceGap + cutNote : note,
        chart: pairedBars(shown, texts.status, figures, alternative),
        table: numberTable(
          [words.region, texts.status.done, texts.status.planned],
          pairs.map(({ label, done, planned }) => [label, cell(done), cell(planned)]),
        ),
      },
      texts,
    ),
  ];
}

/** The divisions of the compared level that have a sum, largest first. */
function pairsOf(sum: RegionSum, { report, texts, places }: Setting): Pair[] {
  const { done, planned } = report.levels[report.level];
  const label = ({ division }: RegionRow): string => places.get(division?.code ?? '') ?? texts.unplaced;
  const pairs = done.map((row, at) => ({
    label: label(row),
    done: row.sums[sum],
    planned: planned[at]?.sums[sum] ?? null,
  }));
  return pairs
    .filter((pair) => pair.done !== null || pair.planned !== null)
    .sort((a, b) => (b.done ?? -1) - (a.done ?? -1) || (b.planned ?? -1) - (a.planned ?? -1));
}

/** Small columns of each sum with claims. */
function spread(setting: Setting): Html | null {
  const { report, texts, figures } = setting;
  const words = texts.claims;
  const present = REGION_SUMS.filter((sum) => report.magnitudes.some((row) => row.sum === sum));
  if (present.length === 0) return null;
  const rows = present.map((sum) => ({ sum, columns: columnsOf(sum, setting) }));
  const heading = [words.kind, words.power, texts.status.done, texts.status.planned];
  return html`<figure><figcaption><h3>${words.spread}</h3><p>${words.spreadNote}</p></figcaption>
<div class="panels">${rows.map(
    (row) =>
      html`<div class="panel"><h4>${texts.measures[row.sum]}<small>${unitOf(row.sum, setting)}</small></h4>${columns(
        row.columns,
        SPREAD_WIDTH,
        figures,
        fillIn(words.spreadAlt, {
          measure: texts.measures[row.sum],
          count: figures.plain(row.columns.reduce((all, { solid, hatched }) => all + solid + hatched, 0)),
        }),
      )}</div>`,
  )}</div>
<details class="numbers"><summary>${texts.dataTable}</summary><div class="scroll" tabindex="0" role="group" aria-label="${words.spread}">${numberTable(
    heading,
    rows.flatMap((row) =>
      row.columns.map(({ label, solid, hatched }) => [texts.measures[row.sum], label, solid, hatched]),
    ),
  )}</div></details></figure>`;
}

/** A column for every order of magnitude from the smallest to the largest, the empty ones between them included. */
function columnsOf(sum: RegionSum, { report, figures }: Setting): Column[] {
  const rows = report.magnitudes.filter((row) => row.sum === sum);
  const powers = rows.map(({ power }) => power);
  const lowest = Math.min(...powers);
  const claims = (power: number, status: string): number =>
    rows.find((row) => row.power === power && row.status === status)?.claims ?? 0;
  return Array.from({ length: Math.max(...powers) - lowest + 1 }, (_, at) => ({
    label: figures.power(lowest + at),
    solid: claims(lowest + at, 'done'),
    hatched: claims(lowest + at, 'planned'),
  }));
}
