import { fillIn } from '../../../core/messages/index.js';
import { type Html, html } from '../html.js';
import type { Setting } from '../setting.js';

/** What the input is: counts, coverage, dates. */
export function overviewSection({ report, texts, figures }: Setting): Html {
  const { overview } = report;
  const words = texts.overview;
  const count = (value: number): string => figures.plain(value);
  const share = (part: number): string =>
    overview.articles === 0 ? texts.none : figures.percent(part / overview.articles);
  const articles = count(overview.articles);
  const facts: readonly (readonly [name: string, value: string, note: string])[] = [
    [words.files, count(overview.files), ''],
    [words.articles, articles, fillIn(words.captions, { count: count(overview.captions) })],
    [words.characters, figures.short(overview.characters), ''],
    [words.slogans, count(report.slogans.length), fillIn(words.occurrences, { count: count(overview.occurrences) })],
    [words.claims, count(overview.claims), words.claimsNote],
    [words.regions, count(divisionsOf(report)), fillIn(words.regionsNote, levelCounts(report, count))],
    [words.placed, share(overview.placed), fillIn(words.placedNote, { placed: count(overview.placed), articles })],
    [
      words.dates,
      overview.firstDate === null ? words.noDates : span(overview.firstDate, overview.lastDate),
      fillIn(words.datesNote, { dated: count(overview.dated), articles }),
    ],
  ];
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">${texts.sections.overview}</h2>
<dl class="facts">${facts.map(
    ([name, value, note]) => html`<div><dt>${name}</dt><dd><strong>${value}</strong><span>${note}</span></dd></div>`,
  )}</dl>
</section>`;
}

/** Divisions that an article or a claim belongs to. */
export function divisionsOf(report: Setting['report']): number {
  return report.levels.county.done.filter(({ division }) => division !== null).length;
}

function levelCounts(report: Setting['report'], count: (value: number) => string) {
  const at = (level: 'province' | 'city' | 'county'): string =>
    count(report.levels.county.done.filter(({ division }) => division?.level === level).length);
  return { province: at('province'), city: at('city'), county: at('county') };
}

function span(first: string, last: string | null): string {
  return last === null || last === first ? first : `${first} – ${last}`;
}
