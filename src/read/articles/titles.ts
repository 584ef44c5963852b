import type { PassageRole } from '../../core/types.js';
import { readingLexicon } from '../../lexicon/reading.js';
import { withoutSpace } from '../../text/spaces.js';
import { dateOf } from '../pages/date.js';
import { formOf } from '../pages/forms.js';
import { isPageLine } from '../pages/page-forms.js';
import { isColumnTitle } from '../pages/page-names.js';
import { OTHER_TITLE } from '../pages/site-lines.js';
import type { Unit } from '../pages/unit.js';
import { firstParagraphs, isTitleLine, LEAST_OVERLAP, overlap } from './flow.js';
import { isKicker } from './gaps.js';

const LONGEST_TITLE_PARTS = 3;
/** A title in a narrow column: 市十七届 | 人大五次会议 | 主席团召开 | 第四次会议. */
const NARROW_TITLE_PARTS = 6;
const NARROW = 8;

/**
 * The lines over a time stamp are the title, and what stands over other furniture before them is the name of a site or column
 * (`资讯·活动 建德新闻网`, a menu, `微信扫一扫分享`). Null where the first lines are the title.
 */
function stampedLine(units: readonly Unit[], from: number, to: number): number | null {
  let start = from;
  for (let at = from; at < to; at++) {
    const { form, block } = units[at] as Unit;
    if (form === 'short') continue;
    if (form !== 'furniture' && form !== 'date' && form !== 'credit') return null;
    const isStamp = dateOf(block.text) !== null && !isPageLine(block.text);
    if (isStamp && start < at) return start === from ? null : start;
    start = at + 1;
  }
  return null;
}

/** `第36期`, `（总第126期）`: under the name of a bulletin (`工作简报`). */
const ISSUE = /^[（(]?(?:\d{4}年(?:\d{1,2}月)?)?总?第[\d一二三四五六七八九十百]{1,5}期/;

/**
 * A short line over the line of the page (`凤翔新闻` + `2015年4月22日 星期三 第4版`) or the name of a column (`岐山妇女` + `各地动态`) is
 * the name of the paper or a motto over it (`高举旗帜 团结奋斗` + `今日广丰` + its date), if a title follows.
 */
function underPageLine(units: readonly Unit[], from: number, to: number): number | null {
  if (units[from]?.form !== 'short') return null;
  let isUnder = units[from + 1]?.isPageName === true;
  let at = from + 1;
  for (; at < to && /^(?:furniture|credit|date)$/.test(units[at]?.form ?? ''); at++) {
    const { text } = (units[at] as Unit).block;
    isUnder ||= isPageLine(text) || ISSUE.test(text);
  }
  if (!isUnder || at === from + 1) return null;
  for (; at < to; at++) if (/^(?:short|heading)$/.test(units[at]?.form ?? '')) return at;
  return null;
}

/** A shorter line stands twice by chance. */
const SHORTEST_REPEATED = 5;

/**
 * The titles of the other texts of a page can stand over its article, whose title comes again under the links after them: it begins
 * there.
 */
function repeatedLine(units: readonly Unit[], from: number, to: number): number | null {
  const links = units.findIndex(({ form }, at) => at > from && at < to && form === 'furniture');
  if (links < from + FEWEST_LISTED) return null;
  const listed = new Set<string>();
  for (let at = from; at < links; at++) listed.add(squeezed(units[at] as Unit));
  for (let at = links; at < to; at++) {
    const line = squeezed(units[at] as Unit);
    if (line.length < SHORTEST_REPEATED || !isTitleLine(units[at]) || !listed.has(line)) continue;
    while (isTitleLine(units[at - 1])) at--;
    return at;
  }
  return null;
}

const FEWEST_LISTED = 3;

/** Share of its pairs of characters that a line has in the text which is its title beyond doubt. */
const TOLD = 0.34;

/**
 * Lines of which the text takes up nothing (`离线admin`, `旧版入口`), over a date or furniture, are of the page where the text takes up
 * a line under that.
 */
function toldLine(units: readonly Unit[], from: number, to: number): number | null {
  const text = firstParagraphs(units, to);
  const told = (at: number): number => overlap(units[at]?.block.text ?? '', text);
  let at = from;
  let most = 0;
  for (; at < to && isTitleLine(units[at]); at++) most = Math.max(most, told(at));
  if (at === to || !isBetween(units[at] as Unit)) return null;
  while (at < to && isBetween(units[at] as Unit)) at++;
  if (at === to || !isTitleLine(units[at]) || (units[at]?.block.text.length ?? 0) <= NARROW) return null;
  // `中央媒体看兵团` over the stamp, and the title under it, over who wrote.
  const signed = units[at + 1]?.form === 'byline' && units[at + 1]?.names !== null && most < TOLD;
  return signed || (most === 0 && told(at) >= TOLD) ? at : null;
}

/** A site can set its menu over the article, a line each, and the name of the column under it: the title is what stands under that. */
function underMenu(units: readonly Unit[], from: number, to: number): number | null {
  let at = to;
  while (at > from && isTitleLine(units[at - 1])) at--;
  if (at === to || to - at > LONGEST_TITLE_PARTS || units[at - 1]?.isPageName !== true) return null;
  return units.slice(from, at).filter(isTitleLine).length > NARROW_TITLE_PARTS ? at : null;
}

/** Of a long run of lines the first is the title (others are captions), if the text tells of any of them, or it is long enough. */
function partsOfRun(units: readonly Unit[], start: number, end: number, to: number): number {
  if ((units[start]?.block.text.length ?? 0) >= NARROW || units[start]?.form === 'heading') return 1;
  const text = firstParagraphs(units, to);
  return units.slice(start, end).some(({ block }) => overlap(block.text, text) >= LEAST_OVERLAP) ? 1 : 0;
}

function isBetween({ form }: Unit): boolean {
  return form === 'furniture' || form === 'date' || form === 'credit';
}

function isTwice(units: readonly Unit[], at: number): boolean {
  const [first, second] = [units[at], units[at + 1]];
  if (first?.form !== 'short' || second?.form !== 'short') return false;
  return first.block.text.length < NARROW && first.block.text === second.block.text;
}

/** How many lines from a place on tell what pictures show, the first of them in a word: `会议现场` + `县政协主席高翔讲话`. */
function picturesAt(units: readonly Unit[], from: number, to: number): number {
  if (!SCENE(readingLexicon()).test(units[from]?.block.text ?? '')) return 0;
  let at = from + 1;
  while (at < to && SHOWN(readingLexicon()).test(units[at]?.block.text ?? '')) at++;
  // `抢险现场` over a text of its own is the title of that.
  return at === to && units[at]?.form === 'paragraph' && !units[at - 1]?.isLead && !units[at]?.hasLead ? 0 : at - from;
}

const SCENE = formOf((words) => `^[\\u4e00-\\u9fff]{2}${words.any('shown')}$`);
/** Not `在全县教育大会上的讲话`. */
const SHOWN = formOf((words) => `^[\\u4e00-\\u9fff]{2,16}(?<!的)${words.any('shown')}$`);

function isTitle(lines: readonly Unit[]): boolean {
  if (lines.length <= LONGEST_TITLE_PARTS) return true;
  return (
    lines.length <= NARROW_TITLE_PARTS && lines.every(({ block }) => block.heading === 0 && block.text.length <= NARROW)
  );
}

/** A page's head that ends with the title of its article, which stands once more under it: `中国社会公益在线 云南…公路`. */
function isRepeated(units: readonly Unit[], at: number, end: number): boolean {
  const line = squeezed(units[at] as Unit);
  return units.slice(at + 1, end).some((unit) => {
    const other = squeezed(unit);
    return other.length >= NARROW && line.includes(other);
  });
}

function squeezed({ block }: Unit): string {
  return withoutSpace(block.text, 0, block.text.length);
}

/** Marks the title among the units from `from` to `to`; lines after a deck, or a long run of them, are captions of pictures. */
export function markTitles(units: readonly Unit[], roles: PassageRole[], from: number, to: number): boolean {
  let start = from;
  while (start < to && !isTitleLine(units[start])) start++;
  if (start === to) return false;
  start = markLinesOver(units, roles, start, to);
  if (!isTitleLine(units[start])) return true;
  let end = start + 1;
  while (end < to && isTitlePart(units, end)) end++;
  const parts = isTitle(units.slice(start, end)) ? end - start : partsOfRun(units, start, end, to);
  for (let at = start; at < to; at++) {
    if (!isTitleLine(units[at])) continue;
    if (at === start + parts && isColumnUnder(units[at] as Unit, units[at - 1] as Unit)) {
      roles[at] = 'furniture';
      continue;
    }
    const isHeading = units[at]?.form === 'heading';
    if (at < start + parts) roles[at] = isRepeated(units, at, start + parts) ? 'furniture' : 'title';
    else if (isHeading && at === end && isDeck(units, at)) roles[at] = 'subtitle';
    else roles[at] = isHeading ? 'heading' : 'caption';
  }
  return true;
}

/** Marks what stands over the title, lines of the site and captions. @returns where the title begins, if there is any */
function markLinesOver(units: readonly Unit[], roles: PassageRole[], from: number, to: number): number {
  let start = from;
  // `清源镇召开会议 2023-07-04` over the title: what else the site has.
  while (OTHER_TITLE.test(units[start]?.block.text ?? '') && isTitleLine(units[start + 1]))
    roles[start++] = 'furniture';
  const below =
    repeatedLine(units, start, to) ??
    underPageLine(units, start, to) ??
    stampedLine(units, start, to) ??
    toldLine(units, start, to) ??
    underMenu(units, start, to) ??
    start;
  for (; start < below; start++) if (isTitleLine(units[start])) roles[start] = 'furniture';
  // `活动现场` + `活动现场`: the words under two pictures.
  while (isTwice(units, start)) {
    roles[start++] = 'caption';
    roles[start++] = 'caption';
  }
  for (const end = start + picturesAt(units, start, to); start < end; start++) roles[start] = 'caption';
  // `记者走基层` over the title of the report is the name of its column.
  while (start + 1 < to && isTitleLine(units[start]) && isTitleLine(units[start + 1]) && isColumn(units[start])) {
    roles[start++] = 'furniture';
  }
  return start;
}

function isColumn(unit: Unit | undefined): boolean {
  return isColumnTitle(unit?.block.text ?? '', readingLexicon());
}

/** A line, or a heading no deeper than the one before it; after a colon of any depth (`内蒙古和林格尔县:`). */
function isTitlePart(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1] as Unit;
  if (isColumnUnder(unit, before)) return false;
  if (unit.form === 'short' || (unit.block.heading === 1 && isKicker(before))) return true;
  return unit.form === 'heading' && (unit.block.heading <= before.block.heading || /[:：]$/.test(before.block.text));
}

/** `■秋收进行时`, `■平安清源 和谐乡村` under the title: the column that the article stands in. */
function isColumnUnder({ form, block }: Unit, before: Unit): boolean {
  return form === 'short' && COLUMN_MARK.test(block.text) && !/^[■●◆▲★]/.test(before.block.text);
}

const COLUMN_MARK = /^[■●◆▲★]\s?[\u4e00-\u9fff“”·]{2,12}(?:\s[\u4e00-\u9fff“”·]{2,12})?$/;

/** A deeper heading right after the title is its deck, if no section of the article has its depth. */
function isDeck(units: readonly Unit[], at: number): boolean {
  const level = units[at]?.block.heading ?? 0;
  return !units.some((unit, other) => other > at && unit.form === 'heading' && unit.block.heading === level);
}
