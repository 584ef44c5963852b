import { readingLexicon } from '../../lexicon/reading.js';
import { HOLDS } from '../lines/traits.js';
import { formOf } from '../pages/forms.js';
import { isColumnTitle } from '../pages/page-names.js';
import type { Unit } from '../pages/unit.js';
import { isSidebarLabel } from './asides.js';
import { closedByByline, closingUnits, GOES_ON, isPlainByline, resumedAt } from './closing.js';
import { goesOn, isTitleOfOther, NUMBERED } from './cohesion.js';
import { isTitleLine, linesUnderText, mayBeUnder, overlap, underText } from './flow.js';
import { creditsOfText, creditsPicture } from './picture-text.js';
import { follows, isNotice, isOfOtherPlace, isOfPlace } from './title-forms.js';

/** Consecutive units that are no paragraphs, between one stretch of paragraphs and the next. */
export interface Gap {
  readonly units: readonly Unit[];
  /** The paragraphs before it since the last boundary, and the stretch of paragraphs after it. */
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** The paragraphs are the text of a picture, with its photographer after them. */
  readonly isPicture: boolean;
  /** Names in brackets follow the paragraphs. */
  readonly signed: boolean;
  /** A byline without brackets follows them. */
  readonly signedPlainly: boolean;
  /** The article before has named who wrote it; it began with that. */
  readonly named: boolean;
  readonly begun: boolean;
  /** A line stood between the paragraphs of the article before already. */
  readonly hasSections: boolean;
  /** The article before it has a title already, and the level of its heading (0: a plain line). */
  readonly titled: boolean;
  readonly titleLevel: number;
  readonly title: string | null;
  /** Whom it is about, as the line under its title says. */
  readonly person: string | null;
  /** Titles stand under their texts on the page, see `flowsUnderTexts`. */
  readonly flows: boolean;
}

/** Where a gap is cut: units before `at` belong to the article before it. `null`: the article goes on. */
export interface Cut {
  readonly at: number;
  readonly evidence: string;
}

/** Decides whether an article ends in the gap, and where. */
export function cutOf(gap: Gap): Cut | null {
  const { units, before, after } = gap;
  if (before.length === 0) return { at: 0, evidence: 'the file begins' };
  const found = units.findIndex((unit) => unit.opens);
  const opening = found < 0 && after[0]?.opens === true ? units.length : found;
  if (opening >= 0) return { at: opening, evidence: 'an item of a column' };
  const resumed = resumedAt(gap);
  if (resumed >= 0) return { at: resumed, evidence: 'the rest of an article from another page' };
  const rule = units.findIndex((unit) => unit.form === 'rule');
  if (rule >= 0) return { at: rule + 1, evidence: 'a rule' };
  const column = units.findIndex((unit, at) => beginsColumn(unit, gap.titleLevel) || isOverTitle(gap, at));
  if (column >= 0) return { at: column, evidence: 'the name of a column' };
  if (after.length === 0) return endOfPage(gap);
  if (begunByByline(gap)) return { at: 0, evidence: 'a byline over a title, as over the one before' };
  const under = gap.flows ? underText(gap) : 0;
  if (under > 0) return { at: under, evidence: 'a title under its text, as at the end of the page' };
  const closing = Math.max(closingUnits(gap), closedByByline(gap) ? 1 : 0);
  if (after[0]?.hasLead === true || units.some((unit) => unit.isLead))
    return beforeLead(gap, closing || creditsOfText(units));
  if (isSidebar(units[closing])) return gap.signed ? { at: closing, evidence: 'a sidebar that is signed' } : null;
  const own = gap.titled ? 0 : titleLinesUnder(gap, closing);
  if (own > 0) return { at: closing + own, evidence: 'a title under its text, over the next title' };
  const start = startOfHead(gap, closing) ?? signedItem(gap, closing);
  if (start !== null) return start;
  const other = titleOfOther(gap, closing);
  if (other >= 0) return { at: other, evidence: 'a title; the text under it tells of another matter' };
  if (closing > 0) return { at: closing, evidence: `a ${units[closing - 1]?.form} closes the article before` };
  return pictureStory(gap);
}

function titleLinesUnder({ units, before, after }: Gap, closing: number): number {
  let end = closing;
  while (isTitleLine(units[end])) end++;
  return end - closing < 2 ? 0 : linesUnderText(units.slice(closing, end), before, after);
}

const SECTION = formOf((words) => `${words.any('column', 'section')}[:：]?$`);

/** The name of a column between two articles; a bare word (生态, 产业) can be the heading of a section as well. */
function beginsColumn({ isPageName, block }: Unit, titleLevel: number): boolean {
  if (!isPageName) return false;
  if (block.heading > 0) return block.heading <= Math.max(1, titleLevel);
  return SECTION(readingLexicon()).test(block.text);
}

/** `●平安建设` right over a title, and text under that: no section of the article above. */
function isOverTitle({ units, after }: Gap, at: number): boolean {
  if (units[at]?.isPageName !== true || after.length === 0) return false;
  return isTitleLine(units[units[at + 1]?.form === 'organ' ? at + 2 : at + 1]);
}

/** `□ 张桂英` over the next title, where the byline of the article before stood over its title too. */
function begunByByline({ units, begun }: Gap): boolean {
  return begun && isPlainByline(units[0]) && isTitleLine(units[1]);
}

/** Before a paragraph that begins with 本报讯: the lines between are its title, or the title and organ of the article before. */
function beforeLead({ units, before, after, titled, flows }: Gap, closing: number): Cut {
  const lead = units.findIndex((unit) => unit.isLead);
  const end = lead < 0 ? units.length : lead;
  const lines = units.slice(closing, end);
  const heading = units.findIndex((unit, at) => at >= closing && unit.form === 'heading');
  if (heading >= 0) {
    const at = heading > closing && isKicker(units[heading - 1]) ? heading - 1 : heading;
    return { at, evidence: 'a heading and a dateline' };
  }
  if (lines.length === 0 || titled) return { at: closing, evidence: 'a dateline' };
  if (!flows && lines.some((unit) => unit.form === 'deck'))
    return { at: closing, evidence: 'a title with its deck, and a dateline' };
  const text = lines.map((unit) => unit.block.text).join('');
  const own = overlap(text, before);
  const other = overlap(text, after);
  // No title of the text of a picture stands behind who took it.
  const isOfPicture = !flows && creditsPicture(units[closing - 1]);
  const mayBeOwn = flows ? mayBeUnder(own, other) : own >= other && own > 0;
  const isAfter = !isOfPicture && (lines[0]?.form === 'organ' || mayBeOwn);
  return isAfter
    ? { at: end, evidence: 'a dateline; the title before it names what the article above tells' }
    : { at: closing, evidence: 'a title and a dateline' };
}

/** A heading under which more is told of the article above: `新闻链接`, `记者手记`. */
function isSidebar(unit: Unit | undefined): boolean {
  if (unit === undefined || !(isTitleLine(unit) || unit.form === 'furniture')) return false;
  return isSidebarLabel(unit.block.text, readingLexicon());
}

/** A section of an article is rarely the only one, and its heading is rarely so long. */
const SHORTEST_TITLE = 7;
const MOST_TITLE_LINES = 3;

/**
 * The only line between the text of an article that began with a dateline or the names of its authors, over its text, and text that
 * others sign in brackets or under it, is a title: `一碗姜汤暖人心`.
 */
function signedItem(gap: Gap, closing: number): Cut | null {
  const { units, before, after, named, signed, signedPlainly, hasSections } = gap;
  const lines = units.slice(closing);
  if (!(signed || signedPlainly) || hasSections || lines.length === 0 || lines.length > MOST_TITLE_LINES) return null;
  if (NUMBERED.test(lines[0]?.block.text ?? '')) return null;
  if (lines.some(({ form }) => form !== 'short') || !(before[0]?.hasLead === true || (named && signed))) return null;
  if (lines.reduce((length, { block }) => length + block.text.length, 0) < SHORTEST_TITLE) return null;
  // 本报讯 alone names nobody: the names may be of both parts of the article.
  if (!named && signed && goesOn(before, after[0] as Unit)) return null;
  return { at: closing, evidence: 'a title; the text under it has its own byline' };
}

const LONGEST_KICKER = 24;

/** `以赛为媒聚人气` over the heading of an article: the first line of its title, which is set plainly. */
export function isKicker(unit: Unit | undefined): boolean {
  if (unit?.form !== 'short' || unit.isPageName) return false;
  const { text } = unit.block;
  return text.length >= SHORTEST_KICKER && text.length <= LONGEST_KICKER && !isColumnTitle(text, readingLexicon());
}

const SHORTEST_KICKER = 5;

/** A title that shows itself: a heading as high as the last title, or a line followed by a deck, a byline or a date. */
function startOfHead({ units, before, after, titleLevel, title }: Gap, closing: number): Cut | null {
  for (let at = closing; at < units.length; at++) {
    const { form, block } = units[at] as Unit;
    if (form === 'heading' && block.heading <= Math.max(1, titleLevel)) {
      if (isKicker(units[at - 1]) && at - 1 >= closing)
        return { at: at - 1, evidence: 'the line over a heading as high as the title before' };
      return { at, evidence: 'a heading as high as the title before' };
    }
    if (form !== 'heading' && form !== 'short') continue;
    if ((block.holds & HOLDS.colon) !== 0 && isOfPlace(block.text) && isOfPlace(title ?? ''))
      return { at, evidence: 'a place and a colon, as in the title before' };
    if (isOfOtherPlace(block.text, title, { before, after }))
      return { at: firstOfLines(units, at, closing), evidence: 'a title of another place' };
    if (form === 'short' && isNotice(block.text)) return { at, evidence: 'the title of a notice' };
    if (form === 'short' && isNotice(title) && block.text.length >= SHORTEST_KICKER)
      return { at, evidence: 'a title after a notice' };
    if (follows(title, block.text)) return { at, evidence: 'the number after that of the title before' };
    let next = at + 1;
    while (next < units.length && /^(?:short|heading|organ)$/.test(units[next]?.form ?? '')) next++;
    const follower = units[next]?.form;
    if (follower === 'furniture' && units[next]?.names !== null && next === units.length - 1) {
      return { at, evidence: 'a title followed by the line that names its author' };
    }
    const stamped = behindFurniture(units, next);
    if (stamped > next && /^(?:byline|names)$/.test(units[stamped]?.form ?? '') && !units[stamped]?.isPhoto)
      return { at, evidence: 'a title, and a byline under a line of the page' };
    if (follower === 'deck' || follower === 'byline' || follower === 'names' || follower === 'date') {
      return { at, evidence: `a title followed by a ${follower === 'names' ? 'byline' : follower}` };
    }
    if (title !== null && next === units.length && units.at(-1)?.form === 'organ') {
      return { at, evidence: 'a title followed by an organ' };
    }
  }
  return null;
}

/** The first of the lines that stand over a line without a gap: `以赛为媒聚人气` over `石桥镇菜花节开幕`. */
function firstOfLines(units: readonly Unit[], at: number, least: number): number {
  let first = at;
  while (first > least && units[first - 1]?.form === 'short' && units[first - 1]?.isPageName === false) first--;
  return first;
}

/** `《清源日报》（2023-06-20 第02版）` between a title and its byline. */
function behindFurniture(units: readonly Unit[], from: number): number {
  let at = from;
  while (units[at]?.form === 'furniture' && !units[at]?.isPageName) at++;
  return at;
}

/** Where the title begins that stands alone over the text of another matter, after who wrote what is above it; -1 where none does. */
function titleOfOther({ units, before, after, named, titleLevel, person }: Gap, closing: number): number {
  if (person !== null && after.some(({ block }) => block.text.includes(person))) return -1;
  const start = units.findIndex((unit, at) => at >= closing && isTitleLine(unit));
  if (titleLevel > 0 && isSection(units[start], titleLevel)) return -1;
  const over = units.slice(closing, start);
  const lines = units.slice(start).filter(({ form }) => form !== 'furniture');
  if (start < 0 || !over.every(({ form }) => GOES_ON.has(form)) || !lines.every(isTitleLine)) return -1;
  const title = lines.map(({ block }) => block.text).join('');
  return isTitleOfOther({ title, before, after, isFeature: named && before[0]?.hasLead !== true }) ? start : -1;
}

/** Two levels below a title stand sections, and one level below short ones: `## 展望`. */
function isSection(unit: Unit | undefined, titleLevel: number): boolean {
  const { heading, text } = unit?.block ?? { heading: 0, text: '' };
  return heading > titleLevel + 1 || (heading > titleLevel && text.length < SHORTEST_HEADED);
}

const SHORTEST_HEADED = 9;

/** After the last paragraph: everything belongs to the article, but a heading after its byline begins one without text. */
function endOfPage(gap: Gap): Cut | null {
  const { units } = gap;
  const closing = closingUnits(gap);
  const heading = units.findIndex((unit, at) => at >= closing && unit.form === 'heading' && unit.block.heading === 1);
  return heading < 0 ? null : { at: heading, evidence: 'a heading of the first level' };
}

/** A paragraph that ends with what the picture shows (图为…), with its photographer after it, untitled or under a title. */
function pictureStory({ units, before, after, isPicture }: Gap): Cut | null {
  if (!isPicture || (after.length > 1 && goesOn(before, after[0] as Unit))) return null;
  const title = units.findIndex((unit) => unit.form === 'heading' || unit.form === 'short');
  return { at: title < 0 ? units.length : title, evidence: 'a picture with its own text' };
}
