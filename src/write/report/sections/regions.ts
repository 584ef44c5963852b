import { fillIn } from '../../../core/messages/index.js';
import type { SloganKind } from '../../../core/types.js';
import type { ComparisonRow } from '../../../digest/compare.js';
import type { ProfileRow } from '../../../digest/report/profiles.js';
import { type GridCell, heatMap } from '../charts/grid.js';
import { type Panel, smallMultiples } from '../charts/panels.js';
import { figure, liveTable, numberTable } from '../figure.js';
import { type Html, html } from '../html.js';
import { densityOf, type Setting } from '../setting.js';

const PANELS = 12;
const HEAT_ROWS = 25;
const HEAT_COLUMNS = 31;
const CARD_ITEMS = 5;
const CARDS = 36;
/** p < 0.05 at one degree of freedom; what is below it does not stand out. */
const SIGNIFICANT = 3.84;

/** The regions: the hierarchy, what kinds of slogans they use, which they share, and which are their own. */
export function regionsSection(setting: Setting): Html {
  const { report, texts } = setting;
  const words = texts.regions;
  const several = report.profiles.length > 1;
  const content =
    report.overview.placed === 0
      ? html`<p class="empty">${words.empty}</p>`
      : html`<p class="intro">${words.intro}</p>
<h3>${words.table}</h3>${liveTable('regions', words.table)}
${several ? comparisons(setting) : html`<p class="empty">${words.single}</p>`}`;
  return html`<section id="regions" aria-labelledby="regions-title"><h2 id="regions-title">${texts.sections.regions}</h2>${content}</section>`;
}

function comparisons(setting: Setting): Html | null {
  if (setting.report.slogans.length === 0) return null;
  return html`${profiles(setting)}${heat(setting)}${keyness(setting)}`;
}

function largest(rows: readonly ProfileRow[], most: number): ProfileRow[] {
  return rows.toSorted((a, b) => b.characters - a.characters).slice(0, most);
}

function profiles({ report, texts, figures, places }: Setting): Html {
  const words = texts.regions;
  const kinds = (Object.keys(texts.kinds) as SloganKind[]).filter((kind) =>
    report.profiles.some((row) => row.kinds.has(kind)),
  );
  const characters = report.profiles.reduce((sum, row) => sum + row.characters, 0);
  const mean = (kind: SloganKind): number =>
    densityOf(
      report.profiles.reduce((sum, row) => sum + (row.kinds.get(kind) ?? 0), 0),
      characters,
    );
  const shown = largest(report.profiles, PANELS);
  const panels = shown.map(
    (row): Panel => ({
      title: places.get(row.division.code) ?? row.division.name,
      bars: kinds.map((kind) => ({
        label: texts.kinds[kind],
        value: densityOf(row.kinds.get(kind) ?? 0, row.characters),
        mean: mean(kind),
      })),
    }),
  );
  const cutNote = fillIn(texts.firstOf, { shown: String(PANELS), total: String(report.profiles.length) });
  return figure(
    {
      title: words.profiles,
      note: report.profiles.length > PANELS ? words.profilesNote + texts.sentenceGap + cutNote : words.profilesNote,
      chart: smallMultiples(panels, figures, fillIn(words.profilesAlt, { count: String(panels.length) })),
      table: numberTable(
        [words.region, ...kinds.map((kind) => texts.kinds[kind])],
        report.profiles.map((row) => [
          row.division.path,
          ...kinds.map((kind) => figures.rate(densityOf(row.kinds.get(kind) ?? 0, row.characters))),
        ]),
      ),
    },
    texts,
  );
}

function heat({ report, texts, figures, slogans, places }: Setting): Html | null {
  const words = texts.regions;
  const regions = largest(report.profiles, HEAT_COLUMNS).sort((a, b) => (a.division.code < b.division.code ? -1 : 1));
  const labels = new Map(regions.map(({ division }) => [division.path, places.get(division.code) ?? division.path]));
  const placed = report.keyness.flatMap(({ group, unit, count, perMillion }): GridCell[] => {
    const column = labels.get(group ?? '');
    const row = slogans.get(unit);
    return column === undefined || row === undefined ? [] : [{ row, column, count, density: perMillion / 100 }];
  });
  if (placed.length === 0) return null;
  const known = new Set(placed.map(({ row }) => row));
  const shown = report.slogans.map(({ slogan }) => slogan).filter((slogan) => known.has(slogan));
  const rows = new Set(shown.slice(0, HEAT_ROWS));
  const cells = placed.filter(({ row }) => rows.has(row));
  const count = (row: string, column: string): number =>
    cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0;
  const columns = [...labels.values()];
  const alternative = fillIn(words.heatAlt, { rows: figures.plain(rows.size), columns: figures.plain(columns.length) });
  return figure(
    {
      title: words.heat,
      note: words.heatNote,
      chart: heatMap(cells, [...rows], columns, alternative),
      table: numberTable(
        [texts.slogans.slogan, ...columns],
        [...rows].map((row) => [row, ...columns.map((column) => count(row, column))]),
      ),
    },
    texts,
  );
}

function keyness(setting: Setting): Html | null {
  const { report, texts, places } = setting;
  const words = texts.regions;
  const cards = largest(report.profiles, CARDS).flatMap(({ division }) => {
    const own = report.keyness.filter((row) => row.group === division.path && isDistinctive(row)).slice(0, CARD_ITEMS);
    return own.length === 0 ? [] : [card(places.get(division.code) ?? division.name, own, setting)];
  });
  if (cards.length === 0) return null;
  return html`<h3>${words.keyness}</h3><p class="note">${words.keynessNote}</p>
<div class="cards">${cards}</div>
<details class="numbers"><summary>${words.keynessTable}</summary>${liveTable('keyness', words.keyness)}</details>`;
}

/** More frequent here than elsewhere, beyond chance, and said more than once. */
function isDistinctive({ g2, logRatio, count }: ComparisonRow): boolean {
  return g2 >= SIGNIFICANT && count > 1 && logRatio !== null && logRatio > 0;
}

function card(title: string, rows: readonly ComparisonRow[], { texts, figures, slogans }: Setting): Html {
  return html`<article class="card"><h4>${title}</h4><ol>${rows.map(
    ({ unit, count, restCount, g2 }) =>
      html`<li><b lang="zh-Hans">${slogans.get(unit) ?? unit}</b><span>${fillIn(texts.regions.keynessItem, {
        count: figures.plain(count),
        rest: figures.plain(restCount),
        g2: figures.rate(g2),
      })}</span></li>`,
  )}</ol></article>`;
}
