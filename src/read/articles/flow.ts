import { shareTold } from '../lines/told.js';
import { isBracketed, type Unit } from '../pages/unit.js';
import type { Gap } from './gaps.js';

/** Share of the pairs of a title that its text has at least. */
export const LEAST_OVERLAP = 0.2;
const ABOUT_TEXT: ReadonlySet<string> = new Set([
  'byline',
  'names',
  'organ',
  'short',
  'heading',
  'deck',
  'credit',
  'furniture',
]);

/**
 * Columns that flow: the page begins with a text and ends with a title, which tells what the text above it does, or all titles together
 * tell more of the texts above them than of those below. Then each title may stand under its text.
 */
export function flowsUnderTexts(units: readonly Unit[]): boolean {
  const first = units.findIndex(({ form, isLead }) => form !== 'furniture' && form !== 'date' && !isLead);
  const end = units.findLastIndex(({ form }) => form !== 'furniture' && form !== 'credit' && form !== 'date');
  if (units[first]?.form !== 'paragraph' || !isTitleLine(units[end])) return false;
  const body = units.findLastIndex(({ form }) => form === 'paragraph');
  if (isUnderOrgan(units.slice(body + 1))) return true;
  let own = 0;
  let other = 0;
  let last = 0;
  for (let at = first; at <= body; ) {
    const gap = endOf(units, at, IS_TEXT);
    const after = endOf(units, gap, IS_LINE);
    const title = textOf(units.slice(gap, Math.min(after, gap + MOST_TITLE_LINES)).filter(isTitleLine));
    last = overlap(title, units.slice(at, gap));
    own += last;
    other += overlap(title, units.slice(after, endOf(units, after, IS_TEXT)));
    at = after;
  }
  return last >= LEAST_OVERLAP || own > other;
}

const MOST_TITLE_LINES = 3;
const IS_TEXT = ({ form }: Unit): boolean => form === 'paragraph';
const IS_LINE = ({ form }: Unit): boolean => form !== 'paragraph';

function endOf(units: readonly Unit[], from: number, test: (unit: Unit) => boolean): number {
  let at = from;
  while (at < units.length && test(units[at] as Unit)) at++;
  return at;
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ block }) => block.text).join('');
}

/**
 * The place behind a title that tells what the text above does, and less what the one below does, as the heading of a section does; 0
 * where there is none.
 */
export function underText({
  units,
  before,
  after,
  signed,
}: Pick<Gap, 'units' | 'before' | 'after' | 'signed'>): number {
  const last = units.findLastIndex((unit) => isTitleLine(unit) || unit.form === 'deck');
  if (last < 0 || !units.every(({ form }) => ABOUT_TEXT.has(form))) return 0;
  const title = textOf(units.filter(isTitleLine));
  const own = overlap(title, before.slice(-MOST_TOLD));
  const other = overlap(title, after);
  if (isUnderOrgan(units)) return own >= other ? last + 1 : 0;
  if (isClosed(units)) return mayBeUnder(own, other) ? last + 1 : 0;
  // Where 本报讯 opens each article, or names close it, a text without them goes on.
  const mayGoOn = signed || (before[0]?.hasLead === true && after[0]?.hasLead === false);
  return own >= LEAST_OVERLAP && own - other > (mayGoOn ? TOLD_ABOVE : 0) ? last + 1 : 0;
}

/** Who wrote the text above stands under it, before the title. */
function isClosed(units: readonly Unit[]): boolean {
  return units[0]?.form === 'byline' && !units[0].isPhoto && isBracketed(units[0]);
}

/** Share of its pairs that a line has in the text that it stands under beyond doubt. */
const TOLD_ABOVE = 0.34;

/** So much more of a title the text below may tell, where titles stand under their texts. */
const MORE_BELOW = 0.2;

/** Whether a title between two articles is that of the first, on a page whose titles stand under their texts. */
export function mayBeUnder(own: number, other: number): boolean {
  return own >= other - MORE_BELOW;
}

/**
 * How many of the lines between a text without a title and the next are the title of the first, which tells what they do: those after
 * them are the title of the second.
 */
export function linesUnderText(lines: readonly Unit[], before: readonly Unit[], after: readonly Unit[]): number {
  const above = before.slice(-MOST_TOLD);
  for (let own = lines.length - 1; own > 0; own--) {
    const [first, next] = [textOf(lines.slice(0, own)), textOf(lines.slice(own))];
    if (overlap(first, above) - overlap(first, after) < TOLD_ABOVE) continue;
    const told = overlap(next, after);
    if (told > 0 && told >= overlap(next, above)) return own;
  }
  return 0;
}

/** `市教育局` between a text and its title sent the text in. */
function isUnderOrgan(units: readonly Unit[]): boolean {
  return units.find(({ form }) => form === 'organ' || form === 'short' || form === 'heading')?.form === 'organ';
}

export function isTitleLine(unit: Unit | undefined): boolean {
  return unit?.form === 'short' || unit?.form === 'heading';
}

/** What a title tells stands in so many paragraphs; a book has more. */
export const MOST_TOLD = 40;

/** The first paragraphs from a place on, which a line is compared with. */
export function firstParagraphs(units: readonly Unit[], from: number): readonly Unit[] {
  const found: Unit[] = [];
  for (let at = from; at < units.length && found.length < MOST_TOLD; at++) {
    const unit = units[at] as Unit;
    if (unit.form === 'paragraph') found.push(unit);
  }
  return found;
}

/** How far the paragraphs tell what a title does, as a share. */
export function overlap(title: string, paragraphs: readonly Unit[]): number {
  return shareTold(title, paragraphs.map((unit) => unit.block.text).join('\n'));
}
