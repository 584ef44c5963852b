import { Parser } from 'htmlparser2';
import { isBlank } from '../text/script.js';
import { type Line, lineOf } from './lines.js';
import { Origins } from './origins.js';

/** The lines of an HTML page that are its article, and what its head tells. Offsets are those of the page's source. */
export interface HtmlPage {
  readonly lines: Line[];
  readonly author: string | null;
  readonly date: string | null;
}

interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly boilerplate: boolean;
  readonly link: boolean;
  readonly marked: boolean;
  score: number;
}

/** A run of text between two block elements. */
interface Run {
  readonly text: string;
  readonly origins: Origins;
  readonly element: Element;
  readonly heading: number;
  readonly linked: number;
  readonly blanks: number;
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr o:p st1:chsdate'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg canvas iframe object select button textarea form'.split(' '),
);
const BOILERPLATE_ELEMENT = new Set('nav header footer aside menu'.split(' '));
const BOILERPLATE_NAME =
  /(?:^|[-_\s])(?:nav|menu|sidebar|footer|foot|header|breadcrumb|crumb|share|related|recommend|hot|comment|copyright|ad|ads|banner|toolbar|pagination|login|search|friend-?link)s?(?:$|[-_\s\d])/i;
/** Names that the content systems of government and newspaper sites give to the element that holds the article. */
const ARTICLE_NAME =
  /(?:^|[-_\s])(?:article|articlecontent|article-?body|articlebody|content|contents|contenttext|trs_editor|trs_ueditor|ucap-content|zoom|zoomcon|vsb_content|v_news_content|news_?content|newscontent|detail|detail-?content|main-?text|maintext|pages_content|txt|text|founder-content|rm_txt_con)(?:$|[-_\s\d])/i;

/**
 * Reads a page: the element that holds most text in sentences and few links is its article; navigation, scripts and lists of links
 * are left out. Character references are resolved; each character keeps its place in the source.
 */
export function readHtml(source: string): HtmlPage {
  const { runs, meta, title } = runsOf(source);
  const body = articleRuns(runs);
  const heading = mainHeading(runs, title?.text ?? '');
  const shown = metaRun(source, meta, ['articletitle', 'og:title']) ?? title;
  const head = heading ?? shown;
  const lines: Line[] = [];
  if (head !== null && !body.some((run) => run.heading === 1)) {
    const cut = heading === undefined ? withoutSite(head) : head;
    if (cut.text !== '')
      lines.push(lineOf(cut.text, cut.origins.placeOf(0) ?? 0, { heading: 1, origins: cut.origins }));
  }
  const known = lines[0]?.text.replace(/\s/g, '');
  for (const run of body) {
    if (known !== undefined && run.text.replace(/\s/g, '') === known) continue;
    lines.push(
      lineOf(run.text, run.origins.placeOf(0) ?? 0, { origins: run.origins, heading: run.heading, blanks: run.blanks }),
    );
  }
  return { lines, author: meta.get('author') ?? null, date: dateMeta(meta) };
}

interface Reading {
  readonly runs: readonly Run[];
  readonly meta: ReadonlyMap<string, string>;
  readonly title: Pick<Run, 'text' | 'origins'> | null;
}

/** The first heading of the first level outside navigation; inside it (`<header>`) only where the page's title holds it. */
function mainHeading(runs: readonly Run[], title: string): Run | undefined {
  const headings = runs.filter((run) => run.heading === 1);
  return headings.find((run) => !isBoilerplate(run.element)) ?? headings.find((run) => title.includes(run.text));
}

/** Walks the tags once and gathers the runs of text between block elements. */
function runsOf(source: string): Reading {
  const runs: Run[] = [];
  const meta = new Map<string, string>();
  let title: Reading['title'] = null;
  let element: Element = { name: '', parent: null, boilerplate: false, link: false, marked: false, score: 0 };
  let skipped = 0;
  let text = '';
  let origins = new Origins();
  let linked = 0;
  const flush = (): void => {
    const run = trimmed(text, origins);
    const at = blockOf(element);
    if (run.text !== '') {
      if (at.name === 'title') title ??= run;
      else runs.push({ ...run, element: at, heading: headingLevel(at.name), linked, blanks: 1 });
    }
    text = '';
    origins = new Origins();
    linked = 0;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SKIPPED.has(name)) skipped++;
        if (name === 'meta') addMeta(meta, attributes);
        if (!INLINE.has(name)) flush();
        const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
        element = {
          name,
          parent: element,
          boilerplate: BOILERPLATE_ELEMENT.has(name) || (BOILERPLATE_NAME.test(names) && !ARTICLE_NAME.test(names)),
          link: element.link || name === 'a',
          marked: name === 'article' || attributes.itemprop === 'articleBody' || ARTICLE_NAME.test(names),
          score: 0,
        };
      },
      ontext(data) {
        if (skipped > 0) return;
        if (source.startsWith(data, parser.startIndex)) origins.add(parser.startIndex, data.length);
        else origins.addAtOnePlace(parser.startIndex, data.length);
        text += data;
        if (element.link) linked += data.trim().length;
      },
      onclosetag(name) {
        if (!INLINE.has(name)) flush();
        if (SKIPPED.has(name)) skipped--;
        element = element.parent ?? element;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(source);
  return { runs, meta, title };
}

function blockOf(element: Element): Element {
  let at = element;
  while (INLINE.has(at.name) && at.parent !== null) at = at.parent;
  return at;
}

function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
}

function trimmed(text: string, origins: Origins): Pick<Run, 'text' | 'origins'> {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { text: text.slice(start, end).replace(/[\n\r\t]/g, ' '), origins: origins.slice(start, end) };
}

/** The runs of the best element: each run speaks for its parent, and half as loud for the element around that. */
function articleRuns(runs: readonly Run[]): readonly Run[] {
  const candidates = new Set<Element>();
  for (const run of runs) {
    if (isBoilerplate(run.element) || run.linked * 2 > run.text.length) continue;
    const weight = Math.min(run.text.length, 400) * (/[。！？；，,]/.test(run.text) ? 1 : 0.2);
    const holder = /^(?:p|li|td|h[1-6]|br|section|blockquote)$/.test(run.element.name)
      ? run.element.parent
      : run.element;
    let share = weight;
    for (let at = holder, up = 0; at !== null && up < 4; at = at.parent, up++) {
      at.score += share * (at.marked ? 1.5 : 1);
      candidates.add(at);
      share /= 2;
    }
  }
  let best: Element | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  if (best === null) return [];
  const holder = best;
  return runs.filter(
    (run) =>
      isInside(run.element, holder) && !isBoilerplateBelow(run.element, holder) && run.linked * 2 <= run.text.length,
  );
}

function isInside(element: Element, holder: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === holder) return true;
  return false;
}

function isBoilerplate(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at.boilerplate) return true;
  return false;
}

function isBoilerplateBelow(element: Element, holder: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== holder; at = at.parent) if (at.boilerplate) return true;
  return false;
}

function addMeta(meta: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes.name ?? attributes.property ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content?.trim() ?? '';
  if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
}

function dateMeta(meta: ReadonlyMap<string, string>): string | null {
  for (const name of [
    'pubdate',
    'publishdate',
    'publish-date',
    'article:published_time',
    'date',
    'datepublished',
    'createdate',
  ]) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** The content of a meta element as a run, where it stands in the source as it is shown. */
function metaRun(
  source: string,
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
): Pick<Run, 'text' | 'origins'> | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content === undefined) continue;
    const at = source.indexOf(content);
    if (at >= 0) return { text: content, origins: new Origins().add(at, content.length) };
  }
  return null;
}

/** Cuts the name of the site off a title: `我市召开大会_西宁市人民政府`, `我市召开大会 - 青海日报`. */
function withoutSite(run: Pick<Run, 'text' | 'origins'>): Pick<Run, 'text' | 'origins'> {
  const cut = /\s*(?:[_|｜]|\s[-–—]\s|-{1,2}(?=[^-]*(?:网|报|政府|新闻|局|厅|委)[^-]*$)).*$/.exec(run.text);
  const end = cut === null || cut.index < 4 ? run.text.length : cut.index;
  return { text: run.text.slice(0, end), origins: run.origins.slice(0, end) };
}

/** The charset that a page names in its first bytes, or null; a byte order mark counts more. */
export function charsetOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff) return null;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
