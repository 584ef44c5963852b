import type { ReadingLexicon } from '../../lexicon/reading.js';
import { firstParagraphs, LEAST_OVERLAP, overlap } from '../articles/flow.js';
import type { Block } from '../lines/block.js';
import { HOLDS } from '../lines/traits.js';
import { isPageLine } from './page-forms.js';
import { isPath, isPathOrStamp } from './stamps.js';
import { changed, type Unit, unitOf } from './unit.js';

/** A shorter line is a button or a word of a menu, if the text does not take it up. */
const SHORTEST_TITLE = 7;
/** A shorter line is no part of a title that takes several lines: `市十七届` is, of which the text has every pair. */
const SHORTEST_PART = 5;
/** The other lines of such a title are as short: over a longer one `代表工作` is a word of the menu. */
const LONGEST_NARROW = 12;
/** Share of its pairs of characters that a line has in the text which is its title beyond doubt. */
const TOLD = 0.34;
const WELL_TOLD = 0.5;
/** A line without a path over it is a motto (`看家乡事，品故乡情`) where the text hardly takes it up, and clearly the next one. */
const HARDLY_TOLD = 0.12;
const CLEARLY_TOLD = 0.3;
/** A text begins with a longer paragraph; `热搜：`, `欢迎访问本站！` are lines of the page. */
const LONGEST_CALL = 24;
/** So many lines between the path and the stamp are all of the title. */
const MOST_PARTS = 3;
const LONGEST_BUTTON = 12;
/** `一、建强队伍`, `1.建强队伍`, `（一）…` over the first paragraph is a section. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,2}[、.．）)]/;

/** What may look like a title, an author or a text among the lines of a page. */
const OF_PAGE: ReadonlySet<Unit['form']> = new Set(['short', 'heading', 'organ', 'names', 'date', 'deck', 'caption']);

/** Where the parts of the head of a site's page stand. */
interface Head {
  /** The path to the article; -1 where there is none. */
  readonly path: number;
  /** The line that says when the article was released. */
  readonly stamp: number;
  /** Where its text begins. */
  readonly body: number;
}

/**
 * Over the text of its article the page of a site has a menu, a motto, buttons (`走进清源`, `老年模式`, `听全文约3分钟`), which no list
 * names all. The title is the line near the stamp that the text takes up; the lines away from it belong to the page.
 */
export function clearSiteHead(units: readonly Unit[], lexicon: ReadingLexicon): readonly Unit[] {
  const head = headOf(units, lexicon);
  if (head === null) return units;
  const text = firstParagraphs(units, head.body);
  const told = units.slice(0, head.body).map(({ block }) => (block.text.length > 80 ? 0 : overlap(block.text, text)));
  const title = titleOf(units, head, told);
  if (title === null) return units;
  return units.map((unit, at) => {
    if (at >= head.body) return unit;
    if (at >= title.from && at < title.to) return unit.form === 'paragraph' ? changed(unit, { form: 'short' }) : unit;
    // `——石桥镇见闻`, and `来源：` + `高翔`, between the title and the stamp.
    if ((unit.form === 'names' || unit.form === 'deck') && at >= title.to && at < head.stamp) return unit;
    const isOver = at < Math.max(head.stamp, title.from) && at !== head.stamp;
    return (isOver && isLineOfPage(unit)) || (!isOver && isButton(unit, told[at] ?? 0))
      ? unitOf('furniture', unit.block)
      : unit;
  });
}

function headOf(units: readonly Unit[], lexicon: ReadingLexicon): Head | null {
  let path = -1;
  let stamp = -1;
  let body = 0;
  for (; body < units.length; body++) {
    const unit = units[body] as Unit;
    if (beginsText(unit) || (stamp >= 0 && unit.form === 'paragraph' && !isCall(unit))) break;
    if (unit.form !== 'furniture') continue;
    if (stamp < 0 && isPath(unit.block)) path = body;
    if (stamp < 0 && isStamp(unit, lexicon)) stamp = body;
  }
  return stamp < 0 || body === units.length ? null : { path, stamp, body };
}

/** `热搜：` */
function isCall({ block: { text } }: Unit): boolean {
  return text.length <= LONGEST_BUTTON && /[:：]$/.test(text);
}

function isStamp({ block }: Unit, lexicon: ReadingLexicon): boolean {
  return isPathOrStamp(block, lexicon) && !isPath(block) && !isPageLine(block.text);
}

function beginsText({ form, block, hasLead, isLead }: Unit): boolean {
  return isLead || hasLead || (form === 'paragraph' && !isOfPage(block));
}

/** `欢迎访问本站！`, and the words of a menu that is no text of any length. */
function isOfPage({ text, holds }: Block): boolean {
  return text.length <= LONGEST_CALL || (holds & (HOLDS.clause | HOLDS.final)) === 0;
}

/** The lines of the title, from the first to that behind the last; null where none of the head can be told for it. */
function titleOf(
  units: readonly Unit[],
  { path, stamp, body }: Head,
  told: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const isLine = (at: number): boolean => {
    const unit = units[at];
    // A title may end like a sentence: `秸秆的自白…`.
    return /^(?:short|heading)$/.test(unit?.form ?? '') || (unit?.form === 'paragraph' && !isCall(unit));
  };
  const length = (at: number): number => units[at]?.block.text.length ?? 0;
  const isTold = (at: number): boolean => isLine(at) && length(at) >= SHORTEST_TITLE && (told[at] ?? 0) >= TOLD;
  const lines = (from: number, to: number): number[] => {
    const found: number[] = [];
    for (let at = from; at < to; at++) if (isLine(at)) found.push(at);
    return found;
  };
  const over = lines(path > 0 && path < stamp ? path + 1 : 0, stamp);
  const main =
    over.findLast(isTold) ??
    lines(stamp + 1, body).find((at) => isTold(at) || isSigned(units, at)) ??
    over.findLast((at) => length(at) >= SHORTEST_TITLE);
  if (main === undefined) return null;
  const run = over.length <= MOST_PARTS && (path >= 0 || over.length < MOST_PARTS);
  const isPart = (at: number): boolean => {
    const share = told[at] ?? 0;
    if (!isLine(at)) return false;
    if (/[:：]$/.test(units[at]?.block.text ?? '') || (run && length(at) >= SHORTEST_TITLE)) return true;
    if (length(at) < SHORTEST_PART) return share >= WELL_TOLD && length(main) <= LONGEST_NARROW;
    return share >= LEAST_OVERLAP;
  };
  let from = main;
  let to = main + 1;
  while (from > 0 && isPart(from - 1)) from--;
  if (path < 0 && (told[from] ?? 0) < HARDLY_TOLD && (told[main] ?? 0) >= CLEARLY_TOLD) from = main;
  while (main < stamp && isPart(to)) to++;
  return { from, to };
}

/** A line right over the byline: `凭机械种棉` + `●清源日报记者 高翔`. */
function isSigned(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return units[at]?.form === 'short' && next?.form === 'byline' && next.names !== null && !next.isPhoto;
}

function isLineOfPage({ form, block }: Unit): boolean {
  return OF_PAGE.has(form) || (form === 'paragraph' && isOfPage(block));
}

/** `听全文约3分钟`, `手机扫码看`, `热搜：` between the stamp and the text; not `一、建强队伍`. */
function isButton({ form, block: { text } }: Unit, told: number): boolean {
  if (form === 'paragraph') return text.length <= LONGEST_BUTTON && /[:：]$/.test(text) && told === 0;
  if (form !== 'short' || NUMBERED.test(text)) return false;
  return (text.length < SHORTEST_TITLE && told < LEAST_OVERLAP) || (text.length <= LONGEST_BUTTON && told === 0);
}
