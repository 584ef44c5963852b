import { squeezed } from '../../text/spaces.js';
import { type Line, lineOf } from '../lines/lines.js';
import { Origins } from '../lines/origins.js';
import { type Element, type Run, runsOf } from './html-runs.js';

/** The lines of an HTML page that are its article, and what its head tells. Offsets are those of the page's source. */
export interface HtmlPage {
  readonly lines: Line[];
  readonly author: string | null;
  readonly date: string | null;
}

/**
 * Reads a page: the element that holds most text in sentences and few links is its article; navigation, scripts and lists of links
 * are left out. Character references are resolved; each character keeps its place in the source.
 */
export function readHtml(source: string): HtmlPage {
  const { runs, meta, title } = runsOf(source);
  const body = articleRuns(runs);
  const heading = mainHeading(runs, title?.text ?? '');
  const shown = metaRun(source, meta, ['articletitle', 'og:title']) ?? title;
  const head = heading ?? (shown === null || SITE.test(shown.text.trim()) ? null : withoutSite(shown));
  const { over, title: above } = runsOver(runs, body, head?.text ?? null);
  const lines: Line[] = [];
  if (head !== null && head.text !== '' && !body.some((run) => run.heading === 1)) {
    lines.push(lineOf(head.text, head.origins.placeOf(0) ?? 0, { heading: 1, origins: head.origins }));
  }
  const known = squeezed(lines[0]?.text ?? '');
  if (above !== null) lines.push(lineOfRun(above));
  for (const run of [...over, ...body]) if (known === '' || squeezed(run.text) !== known) lines.push(lineOfRun(run));
  for (const run of imprintRuns(runs, body)) lines.push(lineOfRun(run));
  return { lines, author: meta.get('author') ?? null, date: dateMeta(meta) };
}

/** The name of a site, which stands in the title of each of its pages. */
const SITE = /^[\u4e00-\u9fff]{2,14}(?:人民政府|政府|政务)(?:门户)?(?:网站?)?$/;
/** `发布时间：2023-06-20 来源：清源网 作者：高翔` */
const INFO = /(?:来源|作者|记者|通讯员|撰稿|发布|时间|日期)[：:]|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/;
const IMPRINT = /网站标识码|主办(?:单位)?[：:]|版权所有/;
const LONGEST_INFO = 120;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 60;
/** Runs between the title of an article and its text. */
const REACH = 10;

/**
 * What stands over the text, outside the element that holds it: who wrote it and when, under the title; and the title itself, where
 * nothing marks it as one.
 */
function runsOver(
  runs: readonly Run[],
  body: readonly Run[],
  title: string | null,
): { readonly over: readonly Run[]; readonly title: Run | null } {
  const first = body[0] === undefined ? -1 : runs.indexOf(body[0]);
  const over: Run[] = [];
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const run = runs[at] as Run;
    if (isLinks(run)) continue;
    if (title !== null && squeezed(run.text) === squeezed(title)) return { over, title: null };
    if (run.text.length <= LONGEST_INFO && INFO.test(run.text)) over.unshift(run);
    else if (title === null && isTitle(run, over)) return { over, title: run };
  }
  return { over: title === null ? over : [], title: null };
}

function isTitle({ text }: Run, over: readonly Run[]): boolean {
  return over.length > 0 && text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && !/[>→»]/.test(text);
}

/** Who keeps the site, under the text: `主办：平原县人民政府办公室`. */
function imprintRuns(runs: readonly Run[], body: readonly Run[]): readonly Run[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  return runs.slice(runs.indexOf(last) + 1).filter(({ text }) => text.length <= LONGEST_INFO && IMPRINT.test(text));
}

function isLinks({ linked, text }: Run): boolean {
  return linked * 2 > text.length;
}

/** Reads marked-up text that is no page, as records hold it: all of it is the article. */
export function readHtmlFragment(source: string): Line[] {
  return runsOf(source).runs.map(lineOfRun);
}

/** Whether marked-up text is a whole page, with what stands around its article. */
export function isHtmlPage(text: string): boolean {
  return /<(?:html|body)\b/i.test(text);
}

function lineOfRun({ text, origins, heading, blanks }: Run): Line {
  return lineOf(text, origins.placeOf(0) ?? 0, { origins, heading, blanks });
}

/** The first heading of the first level outside navigation; inside it (`<header>`) only where the page's title holds it. */
function mainHeading(runs: readonly Run[], title: string): Run | undefined {
  const headings = runs.filter((run) => run.heading === 1);
  return headings.find((run) => !isBoilerplate(run.element)) ?? headings.find((run) => title.includes(run.text));
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
  const holder = pageOfArticles(best, runs);
  return runs.filter(
    (run) =>
      isInside(run.element, holder) && !isBoilerplateBelow(run.element, holder) && run.linked * 2 <= run.text.length,
  );
}

/** Elements around the best that are asked for others like it. */
const MOST_UP = 2;
const SENTENCE = /[。！？][”）)]*$/;
const SHORTEST_TEXT = 30;

/**
 * The element around several articles, each with a heading over its sentences: the page of a newspaper, of which the best element
 * holds one.
 */
function pageOfArticles(best: Element, runs: readonly Run[]): Element {
  for (let at = best, up = 0; up < MOST_UP && at.parent !== null; at = at.parent, up++) {
    const inside = runs.filter(({ element }) => isInside(element, at));
    const level = inside.find(({ heading }) => heading > 0)?.heading ?? 0;
    if (level > 0 && runs.some((_, index) => isHeadOfOther(runs, index, level, at))) return at.parent;
  }
  return best;
}

/** Whether a run is the heading of an article in an element beside the one given, of the same name. */
function isHeadOfOther(runs: readonly Run[], index: number, level: number, beside: Element): boolean {
  const { heading, element, linked, text } = runs[index] as Run;
  if (heading !== level || linked * 2 > text.length || isBoilerplate(element)) return false;
  const own = siblingOf(element, beside);
  const next = runs[index + 1];
  if (own === null || own === beside || own.name !== beside.name || next === undefined) return false;
  return isInside(next.element, own) && next.text.length >= SHORTEST_TEXT && SENTENCE.test(next.text);
}

/** The element beside the one given, or that itself, which holds an element; null where none does. */
function siblingOf(element: Element, beside: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at.parent === beside.parent) return at;
  return null;
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
