import { fillIn } from '../../../core/messages/index.js';
import type { DateRow } from '../../../digest/report/dates.js';
import { looseKey } from '../../../text/loose.js';
import { columns } from '../charts/bars.js';
import { dotGrid, type GridCell } from '../charts/grid.js';
import { figure, numberTable } from '../figure.js';
import { type Html, html } from '../html.js';
import { densityOf, type Setting } from '../setting.js';

const SLOGANS = 20;
/** More columns than this are a picture of noise: the next longer period is taken. */
const MOST_PERIODS = 100;
const FULL_WIDTH = 1000;

interface Period {
  readonly name: string;
  articles: number;
  characters: number;
  readonly slogans: Map<string, number>;
}

/** The dated articles: how many in each period, and which slogans. */
export function timelineSection(setting: Setting): Html {
  const { report, texts, figures } = setting;
  const words = texts.timeline;
  const periods = periodsOf(report.dates);
  const { dated, articles } = report.overview;
  const intro = fillIn(words.intro, { dated: figures.plain(dated), articles: figures.plain(articles) });
  const content =
    periods.length === 0
      ? html`<p class="empty">${words.empty}</p>`
      : periods.length === 1
        ? html`<p class="empty">${fillIn(words.single, { date: periods[0]?.name ?? '' })}</p>`
        : html`<p class="intro">${intro}</p>${articlesFigure(periods, setting)}${slogansFigure(periods, setting)}`;
  return html`<section id="timeline" aria-labelledby="timeline-title"><h2 id="timeline-title">${texts.sections.timeline}</h2>${content}</section>`;
}

/** The shortest of day, month and year that gives a readable number of periods; dates known less precisely fall out of it. */
function periodsOf(dates: readonly DateRow[]): Period[] {
  const precise = [10, 7].filter((length) => dates.every(({ date }) => date.length >= length));
  for (const length of precise) {
    const periods = grouped(dates, length);
    if (periods.length <= MOST_PERIODS) return periods;
  }
  return grouped(dates, 4);
}

function grouped(dates: readonly DateRow[], length: number): Period[] {
  const periods = new Map<string, Period>();
  for (const name of namesBetween(dates[0]?.date.slice(0, length), dates.at(-1)?.date.slice(0, length))) {
    periods.set(name, { name, articles: 0, characters: 0, slogans: new Map() });
  }
  for (const { date, articles, characters, slogans } of dates) {
    const name = date.slice(0, length);
    const period = periods.get(name) ?? { name, articles: 0, characters: 0, slogans: new Map() };
    periods.set(name, period);
    period.articles += articles;
    period.characters += characters;
    for (const [key, times] of slogans) period.slogans.set(key, (period.slogans.get(key) ?? 0) + times);
  }
  return [...periods.values()];
}

/** The days, months or years from the first to the last, those without an article too: a gap is to be seen as one. */
function namesBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const names = [first];
  for (let name = first; name < last && names.length <= MOST_PERIODS * MOST_PERIODS; ) {
    name = following(name);
    names.push(name);
  }
  return names;
}

function following(name: string): string {
  const [year = 0, month = 1, day = 1] = name.split('-').map(Number);
  const next =
    name.length === 10
      ? Date.UTC(year, month - 1, day + 1)
      : name.length === 7
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return new Date(next).toISOString().slice(0, name.length);
}

function articlesFigure(periods: readonly Period[], { texts, figures }: Setting): Html {
  const words = texts.timeline;
  const peak = periods.reduce((most, period) => (period.articles > most.articles ? period : most));
  const alternative = fillIn(words.articlesAlt, {
    first: periods[0]?.name ?? '',
    last: periods.at(-1)?.name ?? '',
    peak: peak.name,
    count: figures.plain(peak.articles),
  });
  const bars = periods.map(({ name, articles }) => ({ label: name, solid: articles, hatched: 0 }));
  return figure(
    {
      title: words.articles,
      note: '',
      chart: columns(bars, FULL_WIDTH, figures, alternative),
      table: numberTable(
        [words.period, words.count],
        periods.map(({ name, articles }) => [name, articles]),
      ),
    },
    texts,
  );
}

function slogansFigure(periods: readonly Period[], { report, texts, figures }: Setting): Html | null {
  const words = texts.timeline;
  const times = (row: string, { slogans }: Period): number => slogans.get(looseKey(row)) ?? 0;
  const rows = report.slogans
    .slice(0, SLOGANS)
    .map(({ slogan }) => ({ slogan, middle: middleOf(periods.map((period) => times(slogan, period))) }))
    .sort((a, b) => a.middle - b.middle)
    .map(({ slogan }) => slogan);
  const cells = rows.flatMap((row) =>
    periods.flatMap((period): GridCell[] => {
      const count = times(row, period);
      if (count === 0) return [];
      return [{ row, column: period.name, count, density: densityOf(count, period.characters) }];
    }),
  );
  if (cells.length === 0) return null;
  const names = periods.map(({ name }) => name);
  const alternative = fillIn(words.slogansAlt, { rows: String(rows.length), columns: String(names.length) });
  return figure(
    {
      title: words.slogans,
      note: fillIn(words.slogansNote, { most: figures.rate(Math.max(...cells.map(({ density }) => density))) }),
      chart: dotGrid(cells, rows, names, alternative),
      table: numberTable(
        [texts.slogans.slogan, ...names],
        rows.map((row) => [row, ...periods.map((period) => times(row, period))]),
      ),
    },
    texts,
  );
}

/** Where the mean occurrence stands: slogans in this order come and go from the upper left to the lower right. */
function middleOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, at) => sum + count * at, 0) / total;
}
