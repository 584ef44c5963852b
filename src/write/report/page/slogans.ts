/// <reference lib="dom" />
import type { PageData, SloganData } from './data.js';
import { choice, element, marked } from './elements.js';
import { TableView } from './table.js';

/** The table of slogans; a slogan opens the sentences that it stands in. */
export function showSlogans(host: Element, data: PageData): void {
  const words = data.texts.slogans;
  const { kinds } = data.texts;
  const present = [...new Set(data.slogans.map(({ kind }) => kind))];
  const filter = choice(
    words.kindFilter,
    words.all,
    present.map((kind) => [kind, kinds[kind]]),
    (kind) => view.filter((row) => kind === '' || row.kind === kind),
  );
  const view = new TableView<SloganData>(
    {
      host,
      title: words.slogan,
      rows: data.slogans,
      searchLabel: words.search,
      searched: ({ slogan, variants }) => [slogan, ...variants].join('\n'),
      controls: [filter],
      detail: (row) => occurrencesOf(row, data),
      columns: [
        { heading: words.slogan, value: ({ slogan }) => slogan, className: 'han' },
        { heading: words.kind, value: ({ kind }) => kinds[kind], className: 'brief' },
        { heading: words.count, value: ({ count }) => count, className: 'number' },
        { heading: words.articles, value: ({ articles }) => articles, className: 'number' },
        { heading: words.regions, value: ({ regions }) => regions, className: 'number' },
        { heading: words.variants, value: ({ variants }) => variants.join('　'), className: 'han wide' },
        ...(data.slogans.some(({ firstDate }) => firstDate !== '') ? [{ heading: words.dates, value: datesOf }] : []),
      ],
    },
    data,
  );
}

function datesOf({ firstDate, lastDate }: SloganData): string | null {
  if (firstDate === '') return null;
  return firstDate === lastDate ? firstDate : `${firstDate} – ${lastDate}`;
}

function occurrencesOf(row: SloganData, data: PageData): HTMLElement {
  const words = data.texts.slogans;
  const list = element('ol', { class: 'occurrences' });
  for (const [index, sentence, at, length] of row.occurrences) {
    const article = data.articles[index];
    if (article === undefined) continue;
    const place = article.region === '' ? data.texts.unplaced : article.region;
    const source = [place, article.title, article.date, `${article.file} #${article.index}`];
    list.append(
      element(
        'li',
        {},
        element('q', {}, marked(article.sentences[sentence] ?? '', at, length)),
        element('cite', {}, source.filter((part) => part !== '').join(' · ')),
      ),
    );
  }
  const shown = row.occurrences.length;
  const cut = words.occurrencesCut.replace('{shown}', String(shown)).replace('{total}', String(row.count));
  return element(
    'div',
    {},
    element(
      'h4',
      {},
      words.occurrences.replace('{slogan}', () => row.slogan),
    ),
    list,
    shown < row.count ? element('p', { class: 'note' }, cut) : null,
  );
}
