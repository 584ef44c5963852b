/// <reference lib="dom" />
import type { KeynessData, PageData, RegionData } from './data.js';
import { element } from './elements.js';
import { type LiveColumn, TableView } from './table.js';

const DEPTHS: Readonly<Record<RegionData['level'], number>> = { province: 0, city: 1, county: 2 };

/** The table of divisions, indented as they lie in each other. */
export function showRegions(host: Element, data: PageData): void {
  const { regions: words, levels, measures } = data.texts;
  const short = new Intl.NumberFormat(data.language, { notation: 'compact', maximumSignificantDigits: 5 });
  const number = (value: number | null) =>
    value === null ? null : element('span', { title: value.toLocaleString(data.language) }, short.format(value));
  const counted = (heading: string, value: (row: RegionData) => number | null): LiveColumn<RegionData> => ({
    heading,
    value,
    show: (row) => number(value(row)),
    className: 'number',
  });
  const sums = Object.values(measures).map((heading, at) => counted(heading, ({ sums: all }) => all[at] ?? null));
  new TableView<RegionData>(
    {
      host,
      title: words.table,
      rows: data.regions,
      searchLabel: words.search,
      searched: ({ path, code }) => `${path}\n${code}`,
      detail: ({ path, top }) => topSlogans(path, top, data),
      columns: [
        {
          heading: words.region,
          value: ({ code }) => code,
          show: ({ name, path }) => element('span', { title: path, lang: 'zh-Hans' }, name),
          rowClass: ({ level }) => `depth${DEPTHS[level]}`,
        },
        { heading: words.level, value: ({ level }) => DEPTHS[level], show: ({ level }) => levels[level] },
        counted(words.articles, ({ articles }) => articles),
        counted(words.slogans, ({ slogans }) => slogans),
        counted(words.claims, ({ claims }) => claims),
        ...sums.filter(({ value }) => data.regions.some((row) => value(row) !== null)),
      ],
    },
    data,
  );
}

function topSlogans(path: string, top: readonly string[], { texts }: PageData): HTMLElement {
  const list = element('ol', { class: 'occurrences', lang: 'zh-Hans' });
  for (const slogan of top) list.append(element('li', {}, slogan));
  return element(
    'div',
    {},
    element('h4', {}, `${path} · ${texts.regions.top}`),
    top.length > 0 ? list : element('p', { class: 'note' }, texts.none),
  );
}

/** The comparison of every region with the others. */
export function showKeyness(host: Element, data: PageData): void {
  const { regions: words, slogans } = data.texts;
  const fixed = (value: (row: KeynessData) => number | null, digits: number) => ({
    value,
    show: (row: KeynessData) => value(row)?.toFixed(digits) ?? '',
    className: 'number',
  });
  new TableView<KeynessData>(
    {
      host,
      title: words.keyness,
      rows: data.keyness,
      searchLabel: words.search,
      searched: ({ region, slogan }) => `${region}\n${slogan}`,
      columns: [
        { heading: words.region, value: ({ region }) => region, className: 'han' },
        { heading: slogans.slogan, value: ({ slogan }) => slogan, className: 'han' },
        { heading: slogans.count, value: ({ count }) => count, className: 'number' },
        { heading: words.rest, value: ({ rest }) => rest, className: 'number' },
        { heading: words.rate, ...fixed(({ rate }) => rate, 2) },
        { heading: words.restRate, ...fixed(({ restRate }) => restRate, 2) },
        { heading: 'G²', ...fixed(({ g2 }) => g2, 1) },
        { heading: words.logRatio, ...fixed(({ logRatio }) => logRatio, 2) },
      ],
    },
    data,
  );
}
