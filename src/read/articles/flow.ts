import { shareTold } from '../lines/told.js';
import type { Unit } from '../pages/unit.js';

/** Share of the pairs of a title that its text has at least. */
export const LEAST_OVERLAP = 0.2;
const ABOUT_TEXT: ReadonlySet<string> = new Set([
  'byline',
  'names',
  'organ',
  'short',
  'heading',
  'credit',
  'furniture',
]);

/**
 * Columns that flow: the page begins with a text and ends with a title, which tells what the text above it does. Then each title may
 * stand under its text.
 */
export function flowsUnderTexts(units: readonly Unit[]): boolean {
  const first = units.find(({ form, isLead }) => form !== 'furniture' && form !== 'date' && !isLead);
  const end = units.findLastIndex(({ form }) => form !== 'furniture' && form !== 'credit' && form !== 'date');
  if (first?.form !== 'paragraph' || !isTitleLine(units[end])) return false;
  const body = units.findLastIndex(({ form }) => form === 'paragraph');
  let start = body;
  while (units[start - 1]?.form === 'paragraph') start--;
  const tail = units.slice(body + 1);
  const title = textOf(tail.filter(isTitleLine));
  return isUnderOrgan(tail) || overlap(title, units.slice(start, body + 1)) >= LEAST_OVERLAP;
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ block }) => block.text).join('');
}

/**
 * The place behind a title that tells what the text above does, and less what the one below does, as the heading of a section does; 0
 * where there is none.
 */
export function underText(units: readonly Unit[], before: readonly Unit[], after: readonly Unit[]): number {
  const last = units.findLastIndex(isTitleLine);
  if (last < 0 || !units.every(({ form }) => ABOUT_TEXT.has(form))) return 0;
  const title = textOf(units.filter(isTitleLine));
  const own = overlap(title, before);
  const other = overlap(title, after);
  const isUnder = isUnderOrgan(units) ? own >= other : own >= LEAST_OVERLAP && own > other;
  return isUnder ? last + 1 : 0;
}

/** Share of its pairs that a line has in the text that it stands under beyond doubt. */
const TOLD_ABOVE = 0.34;

/**
 * How many of the lines between a text without a title and the next are the title of the first, which tells what they do: those after
 * them are the title of the second.
 */
export function linesUnderText(lines: readonly Unit[], before: readonly Unit[], after: readonly Unit[]): number {
  for (let own = lines.length - 1; own > 0; own--) {
    const [first, next] = [textOf(lines.slice(0, own)), textOf(lines.slice(own))];
    if (overlap(first, before) - overlap(first, after) < TOLD_ABOVE) continue;
    const told = overlap(next, after);
    if (told > 0 && told >= overlap(next, before)) return own;
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
