import type { ReadingLexicon } from '../../lexicon/reading.js';
import { Endings } from '../../text/endings.js';
import { firstParagraphs, LEAST_OVERLAP, overlap } from '../articles/flow.js';
import { formOf, madeOf } from './forms.js';
import { isNavigation } from './navigation.js';
import { opensLinks } from './page-names.js';
import { isPathOrStamp } from './stamps.js';
import { type Unit, unitOf } from './unit.js';

/** The beginning of another text; a longer paragraph is an article. */
const LONGEST_TEASER = 120;
/** Of an article under its own title and stamp. */
const SHORTEST_HEADED = 60;
const LONGEST_HEAD = 14;
/** A line of a page is no longer. */
const LONGEST_CLOSING = 160;
const MARKS = /^[•·●■▶◆\s]+|[：:>»\s]+$/g;
/** What after a text may look like a part of it. */
const OF_PAGE: ReadonlySet<Unit['form']> = new Set(['short', 'names', 'organ', 'deck', 'caption', 'paragraph']);
/** `相关链接`, under which a newspaper tells more of what its article is about. */
const BACKGROUND = /链接|延伸/;

/** `责任编辑：…`, `【打印】【关闭】`, `上一篇：…`, `版权所有`: what closes an article. */
const CLOSING = formOf((words) => `^[【［\\[(（]?\\s?${words.any('closing')}`);
/** `清源县人民政府办公室 版权所有` */
const FOOT = formOf((words) => words.any('foot'));
/** `大家还看了`, `一周热榜`, `更多精彩内容`: words of which the heads of lists are made. */
const HEAD_OF_LIST = formOf((words) => `^(?:${words.any('list')}){2,}$`);
const WORDS_OF_LIST = madeOf(({ pageWords }) => new Endings(pageWords.of('list')));

/**
 * After the text of the article the page of a site has buttons, titles of other articles, a copyright, which no list names all. What
 * closes an article (`责任编辑：…`, `热点关注`) sets them off: no text follows it but the beginnings of others.
 */
export function clearSiteFoot(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const body = units.findIndex(({ form }) => form === 'paragraph');
  if (body < 0) return units;
  const isSite = units.slice(0, body).some(({ form, block }) => form === 'furniture' && isPathOrStamp(block, lexicon));
  const last = isSite ? lastOfText(units, lexicon) : units.findLastIndex(({ form }) => form === 'paragraph');
  const foot = units.findIndex(
    (unit, at) => at > last && closes(unit, lexicon, () => isSite && hasText(units, at + 1)),
  );
  const cleared = foot < 0 ? units : withoutFoot(units, body, foot);
  return isSite ? withoutLinks(cleared, body) : cleared;
}

interface ClosingUnit {
  readonly form: Unit['form'];
  readonly block: { readonly text: string };
}

function withoutFoot(units: readonly Unit[], body: number, foot: number): readonly Unit[] {
  const before = units.slice(body, foot).filter(({ form }) => form === 'paragraph');
  const isText = ({ form, block }: Unit): boolean => form === 'paragraph' && !isCut(block.text);
  if (lengthOf(units.slice(foot + 1).filter(isText)) > lengthOf(before)) return units;
  const text = firstParagraphs(before, 0);
  const isTitled = units.slice(0, body).some(({ form }) => form === 'short' || form === 'heading');
  return units.map((unit, at) => {
    if (at < foot || unit.form === 'furniture' || !OF_PAGE.has(unit.form)) return unit;
    // A title can stand under its text.
    if (!isTitled && unit.form === 'short' && overlap(unit.block.text, text) >= LEAST_OVERLAP) return unit;
    return unitOf('furniture', unit.block);
  });
}

/** Lines that the text does not take up, after its end on a page that has other lines there too, are titles of other articles. */
function withoutLinks(units: readonly Unit[], body: number): readonly Unit[] {
  const last = units.findLastIndex(({ form }) => form === 'paragraph');
  if (!units.slice(last + 1).some(({ form }) => form === 'furniture')) return units;
  const text = firstParagraphs(units, body);
  return units.map((unit, at) =>
    at > last && unit.form === 'short' && overlap(unit.block.text, text) < LEAST_OVERLAP
      ? unitOf('furniture', unit.block)
      : unit,
  );
}

/** The last paragraph of an article: one that is long, or has a dateline or names to it, or a heading over it. */
function lastOfText(units: readonly Unit[], lexicon: ReadingLexicon): number {
  return units.findLastIndex(
    ({ form, block, hasLead, isLead }, at) =>
      hasLead ||
      isLead ||
      form === 'rule' ||
      block.heading > 0 ||
      (form === 'paragraph' && (isLong(block.text) || isHeadedText(units, at, lexicon))),
  );
}

/** Paragraphs under a title and the line that names its author or its time are an article, short as each of them may be. */
function isHeadedText(units: readonly Unit[], at: number, lexicon: ReadingLexicon): boolean {
  const [title, head] = [units[at - 2]?.form, units[at - 1]];
  if ((title !== 'short' && title !== 'heading') || head === undefined) return false;
  const isStamp = head.form === 'furniture' && isPathOrStamp(head.block, lexicon);
  if (!isStamp && (head.names === null || !(head.form === 'furniture' || head.form === 'byline'))) return false;
  let length = 0;
  for (let next = at; units[next]?.form === 'paragraph'; next++) length += units[next]?.block.text.length ?? 0;
  return length >= SHORTEST_HEADED;
}

function isLong(text: string): boolean {
  return text.length > LONGEST_TEASER && !isCut(text);
}

/** Whether a text breaks off, as the beginnings of articles do that a site shows. */
export function isCut(text: string): boolean {
  return /(?:…|\.{3})$/.test(text);
}

/** `责任编辑：…`, `清源县人民政府办公室 版权所有` */
export function isClosing({ form, block: { text } }: ClosingUnit, lexicon: ReadingLexicon): boolean {
  if (form !== 'furniture' || text.length > LONGEST_CLOSING) return false;
  return CLOSING(lexicon).test(text) || FOOT(lexicon).test(text);
}

/** @param goesOn whether a paragraph follows that is no beginning of another text */
function closes({ form, block: { text } }: Unit, lexicon: ReadingLexicon, goesOn: () => boolean): boolean {
  if (text.length > LONGEST_CLOSING) return false;
  if (isClosing({ form, block: { text } }, lexicon)) return true;
  const head = text.replace(MARKS, '');
  if (head.length > LONGEST_HEAD) return false;
  if (form === 'furniture' && isNavigation(head, lexicon, 2)) return true;
  const isListed = WORDS_OF_LIST(lexicon).end(head) && HEAD_OF_LIST(lexicon).test(head);
  if (!isListed && !opensLinks(head, lexicon) && !lexicon.teaserHeads.end(head)) return false;
  return !BACKGROUND.test(head) || !goesOn();
}

function hasText(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.form === 'paragraph' && !isCut(unit.block.text)) return true;
  }
  return false;
}

function lengthOf(paragraphs: readonly Unit[]): number {
  return paragraphs.reduce((sum, { block }) => sum + block.text.length, 0);
}
