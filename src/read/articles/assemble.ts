import type { Article, Passage, PassageRole, SourceDocument, Span } from '../../core/types.js';
import { readingLexicon } from '../../lexicon/reading.js';
import { sentenceSpans } from '../../text/sentences.js';
import { Origins } from '../lines/origins.js';
import { commonSpelling, WrittenText } from '../lines/spelling.js';
import { dateOfFileName } from '../pages/date.js';
import { dateOfSheet, dateOfStamp, pageLineDate } from '../pages/dating.js';
import { formOf } from '../pages/forms.js';
import { opensLinks } from '../pages/page-names.js';
import { OTHER_TITLE } from '../pages/site-lines.js';
import type { Unit } from '../pages/unit.js';
import type { DocumentHints } from '../split.js';
import { type ArticleDraft, buildArticle, type PassageDraft } from './article.js';
import { bylineOfSheet, kindOf } from './authors.js';
import { isTitleLine, LEAST_OVERLAP, overlap } from './flow.js';
import { markTitles } from './titles.js';

/** The units of one article, with why it begins and ends where it does. */
export interface Sheet {
  readonly units: readonly Unit[];
  readonly opening: string;
  readonly closing: string;
}

/** Builds the articles of a page; a sheet without any text but furniture is none. */
export function assemble(
  document: SourceDocument,
  sheets: readonly Sheet[],
  hints: DocumentHints,
  firstIndex = 1,
): Article[] {
  const source = new WrittenText(document.text, hints.simplify);
  const pageDate =
    hints.date ?? pageLineDate(sheets[0]?.units ?? []) ?? stampOfItems(sheets) ?? dateOfFileName(document.path);
  const articles: Article[] = [];
  for (const sheet of sheets) {
    const roles = rolesOf(sheet.units);
    if (!roles.some(isText)) continue;
    const place = { file: document.path, index: firstIndex + articles.length };
    articles.push(buildArticle(draftOf(place, sheet, roles, hints, pageDate), sentencesOf, source));
  }
  return articles;
}

/** The stamp over a page of items, each under a heading of its own: it is that of all. */
function stampOfItems([first, ...others]: readonly Sheet[]): string | null {
  const areItems = others.length > 0 && others.every(({ units }) => (units[0]?.block.heading ?? 0) > 1);
  return areItems && first !== undefined ? dateOfStamp(first.units) : null;
}

function draftOf(
  { file, index }: Pick<ArticleDraft, 'file' | 'index'>,
  { units, opening, closing }: Sheet,
  roles: readonly PassageRole[],
  hints: DocumentHints,
  pageDate: string | null,
): ArticleDraft {
  return {
    file,
    index,
    kind: kindOf(units),
    title: hints.title ?? titleOf(lineOf(units, roles, 'title')),
    subtitle: subtitleOf(lineOf(units, roles, 'subtitle')),
    byline: bylineOfSheet(units) ?? hints.author ?? null,
    date: dateOfSheet(units, roles, pageDate),
    givenRegion: hints.region ?? null,
    evidence: [`begins: ${opening}`, `ends: ${closing}`],
    passages: withTitle(passagesOf(units, roles), hints),
  };
}

function passagesOf(units: readonly Unit[], roles: readonly PassageRole[]): PassageDraft[] {
  const passages: PassageDraft[] = [];
  for (let at = 0; at < units.length; at++) {
    const { form, block } = units[at] as Unit;
    if (form !== 'rule') passages.push({ role: roles[at] as PassageRole, text: block.text, origins: block.origins });
  }
  return passages;
}

/** The units of one role, joined by spaces; null where there are none. */
function lineOf(units: readonly Unit[], roles: readonly PassageRole[], role: PassageRole): string | null {
  if (!roles.includes(role)) return null;
  return units
    .filter((_, at) => roles[at] === role)
    .map((unit) => unit.block.text)
    .join(' ');
}

/** A title from a field of its own stands before the text, at its first character, unless the text begins with it. */
function withTitle(
  passages: readonly PassageDraft[],
  { title = null, simplify = null }: DocumentHints,
): readonly PassageDraft[] {
  const squeeze = (text: string): string => commonSpelling(text, simplify).replace(/\s/g, '');
  if (
    title === null ||
    title === '' ||
    passages.some(({ role, text }) => role === 'title' && squeeze(text) === squeeze(title))
  ) {
    return passages;
  }
  return [{ role: 'title', text: title, origins: new Origins().addAtOnePlace(0, title.length) }, ...passages];
}

function isText(role: PassageRole): boolean {
  return role === 'paragraph' || role === 'title' || role === 'caption' || role === 'heading';
}

function sentencesOf(text: string, { role, start, end }: Passage): readonly Span[] {
  const hasNone = role === 'furniture' || role === 'credit' || role === 'byline' || role === 'organ';
  return hasNone ? [] : sentenceSpans(text, start, end);
}

function subtitleOf(line: string | null): string | null {
  return line?.replace(/^[—―-]+\s*/, '') ?? null;
}

/** The part of each unit in its article: the lines before the first paragraph are its head, those after the last its tail. */
function rolesOf(units: readonly Unit[]): PassageRole[] {
  const first = units.findIndex((unit) => unit.form === 'paragraph');
  const last = units.findLastIndex((unit) => unit.form === 'paragraph');
  const head = first < 0 ? units.length : first;
  const roles = units.map((unit, at): PassageRole => roleInside(unit, at < head));
  markLinks(units, roles, last + 1);
  const titles = markTitles(units, roles, 0, head);
  if (!titles && last >= 0) markTitleUnder(units, roles, last + 1);
  return roles;
}

/** A title under its text; before furniture (`责任编辑：…`, `上一篇 下一篇`) only one that tells what the text does, as no link does. */
function markTitleUnder(units: readonly Unit[], roles: PassageRole[], from: number): void {
  const furniture = roles.indexOf('furniture', from);
  if (furniture >= 0) {
    const lines = units.slice(from, furniture).filter(isTitleLine);
    if (!lines.some(({ block }) => overlap(block.text, units.slice(0, from)) >= LEAST_OVERLAP)) return;
  }
  const to = furniture < 0 ? units.length : furniture;
  if (!markTitles(units, roles, from, to)) return;
  for (let at = from; at < to; at++) if (units[at]?.form === 'deck') roles[at] = 'subtitle';
}

/** After the text: the lines under `相关新闻`, or with a date each, are links to other articles. */
function markLinks(units: readonly Unit[], roles: PassageRole[], from: number): void {
  let isLink = false;
  for (let at = Math.max(from, 0); at < units.length; at++) {
    const unit = units[at] as Unit;
    if (opensLinks(unit.block.text, readingLexicon())) isLink = true;
    else if ((isLink || OTHER_TITLE.test(unit.block.text)) && /^(?:short|organ|names|caption)$/.test(unit.form))
      roles[at] = 'furniture';
  }
}

function roleInside(unit: Unit, inHead: boolean): PassageRole {
  switch (unit.form) {
    case 'heading':
    case 'short':
      return 'heading';
    case 'deck':
      return inHead ? 'subtitle' : 'heading';
    case 'names':
    case 'byline':
      return 'byline';
    case 'rule':
    case 'date':
      return 'furniture';
    default:
      return unit.form;
  }
}

/** Set before a title to show it: `◆ 老旧小区装上新电梯`. */
const TITLE_MARK = /^[•◎●■◆○□▶►★☆▲△◇※▌▍]\s*(?=\S)/;
/** The empty cells of a table that held the title: `老旧小区换新颜 | |`. */
const CELLS_AFTER = /^(?:[|｜]\s*)+|(?:\s*[|｜])+$/g;
/** `老旧小区换新颜 - 平原县人民政府`, `我市召开大会_西宁晚报`: the name of the site after a title; not `从“治”到“智”——走进县政府网`. */
const SITE_AFTER = formOf(
  (words) =>
    `\\s?(?:\\s[-–]\\s|[_|｜]\\s?|(?<!-)-(?!-))(?:[\\u4e00-\\u9fff]{2,14}(?:人民政府|${words.any('site', 'daily')})|${words.any('site')})$`,
);

/** A shorter line before the name of a site is no title by itself. */
const SHORTEST_BEFORE_SITE = 6;

function titleOf(line: string | null): string | null {
  const title = line?.replace(TITLE_MARK, '').replace(CELLS_AFTER, '') ?? null;
  const site = title === null ? -1 : title.search(SITE_AFTER(readingLexicon()));
  return site < SHORTEST_BEFORE_SITE ? title : (title?.slice(0, site) ?? null);
}

/** The first 40 characters of the body, without the title and the dateline. */
export function openingOf(article: Article): string {
  const body = article.passages.filter((passage) => passage.role === 'paragraph');
  return body
    .map((passage) => article.text.slice(passage.start, passage.end))
    .join('')
    .replace(/^[▲▼●■◆★○◎□▶◀►◄△▽]\s*/, '')
    .slice(0, 40);
}
