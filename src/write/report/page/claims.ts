/// <reference lib="dom" />
import { download } from './csv.js';
import type { ClaimData, PageData } from './data.js';
import { choice, element, excerpt, marked } from './elements.js';
import { TableView } from './table.js';

/** UTF-16 units of the sentence that a row shows on either side of the number. */
const AROUND = 42;

type Filtered = 'category' | 'role' | 'status' | 'region';

/** The table of claims with its filters and the download of what they leave. */
export function showClaims(host: Element, data: PageData): void {
  const chosen = new Map<Filtered, string>();
  let left: readonly ClaimData[] = data.claims;
  const button = element('button', { type: 'button', class: 'download' });
  button.addEventListener('click', () => download(left, data));
  const view = new TableView<ClaimData>(
    {
      host,
      title: data.texts.claims.table,
      rows: data.claims,
      searchLabel: data.texts.claims.search,
      searched: (claim) =>
        [claim.measure, claim.action, claim.text, sentenceOf(claim, data), data.articles[claim.article]?.title].join(
          '\n',
        ),
      controls: [
        ...filters(data, (name, value) => {
          chosen.set(name, value);
          view.filter((claim) => [...chosen].every(([field, wanted]) => passes(claim, field, wanted)));
        }),
        button,
      ],
      columns: columnsOf(data),
      detail: (claim) => wholeSentence(claim, data),
      chosen: (rows) => {
        left = rows;
        button.textContent = data.texts.claims.download.replace('{count}', rows.length.toLocaleString(data.language));
        button.disabled = rows.length === 0;
      },
    },
    data,
  );
}

/** A province or city stands for what lies in it. */
function passes(claim: ClaimData, field: Filtered, wanted: string): boolean {
  if (wanted === '') return true;
  return field === 'region' ? `${claim.region}/`.startsWith(`${wanted}/`) : claim[field] === wanted;
}

function sentenceOf({ article, sentence }: ClaimData, { articles }: PageData): string {
  return articles[article]?.sentences[sentence] ?? '';
}

function filters(data: PageData, changed: (name: Filtered, value: string) => void): HTMLElement[] {
  const { claims: words, categories, roles, status } = data.texts;
  const present = <Name extends string>(names: Readonly<Record<Name, string>>, field: 'category' | 'role' | 'status') =>
    (Object.keys(names) as Name[])
      .filter((name) => data.claims.some((claim) => claim[field] === name))
      .map((name) => [name, names[name]] as const);
  const regions = data.regions.map(({ path }) => [path, path] as const);
  return [
    choice(words.region, words.all, regions, (value) => changed('region', value)),
    choice(words.category, words.all, present(categories, 'category'), (value) => changed('category', value)),
    choice(words.role, words.all, present(roles, 'role'), (value) => changed('role', value)),
    choice(words.status, words.all, present(status, 'status'), (value) => changed('status', value)),
  ];
}

function columnsOf(data: PageData) {
  const { claims: words, categories, roles, status, unplaced } = data.texts;
  return [
    { heading: words.text, value: ({ text }: ClaimData) => text, className: 'brief' },
    {
      heading: words.value,
      value: ({ value, min }: ClaimData) => value ?? min,
      show: (claim: ClaimData) => valueText(claim, data),
      className: 'number',
    },
    {
      heading: words.category,
      value: ({ category, role }: ClaimData) =>
        role === null ? categories[category] : `${categories[category]} / ${roles[role]}`,
      show: ({ category, role }: ClaimData) => twoLines(categories[category], role === null ? '' : roles[role]),
      className: 'brief',
    },
    { heading: words.status, value: (claim: ClaimData) => status[claim.status], className: 'brief' },
    {
      heading: words.measure,
      value: ({ measure }: ClaimData) => measure,
      show: ({ measure, action }: ClaimData) => twoLines(measure ?? data.texts.none, action ?? ''),
      className: 'measure',
    },
    {
      heading: words.sentence,
      value: (claim: ClaimData) => sentenceOf(claim, data),
      show: (claim: ClaimData) => excerpt(sentenceOf(claim, data), claim.at, claim.length, AROUND),
      className: 'sentence',
    },
    {
      heading: words.source,
      value: ({ region, article }: ClaimData) => `${region || unplaced} ${sourceOf(article, data)}`,
      show: ({ region, article }: ClaimData) => twoLines(region || unplaced, sourceOf(article, data)),
      className: 'source',
    },
  ];
}

function wholeSentence(claim: ClaimData, data: PageData): HTMLElement {
  const article = data.articles[claim.article];
  const source = [article?.title, article?.date, `${article?.file} #${article?.index}`, `${claim.start}–${claim.end}`];
  return element(
    'div',
    {},
    element('q', {}, marked(sentenceOf(claim, data), claim.at, claim.length)),
    element('cite', {}, source.filter((part) => part).join(' · ')),
  );
}

/** The title, else the name of the file without its folders. */
function sourceOf(at: number, { articles }: PageData): string {
  const article = articles[at];
  return article === undefined ? '' : article.title || `${article.file.split(/[\\/]/).at(-1)} #${article.index}`;
}

function twoLines(first: string, second: string): HTMLElement {
  return element('div', {}, first, second === '' ? null : element('span', { class: 'second' }, second));
}

function valueText({ value, min, max }: ClaimData, { language }: PageData): string {
  const number = (one: number | null): string =>
    one === null ? '' : one.toLocaleString(language, { maximumFractionDigits: 4 });
  return value === null ? `${number(min)}–${number(max)}` : number(value);
}
