import { UnitSet } from '../../text/unit-set.js';
import { HOLDS } from './traits.js';

/** A half-open range of a line. */
type Range = readonly [from: number, to: number];

/** Emphasis, links, images, quote and list marks of markdown: what is no text of the line. */
const MARKS = /!\[[^\]\n]*\]\([^)\s]*\)|\[([^\]\n]{1,200})\]\([^)\s]*\)|\*\*|__|(?<=^)>\s?|(?<=^)[-*+]\s+(?=\S)|`/g;

/** Marks of quotes and lists, at the head of a line only. */
const LEADING = new UnitSet('>+-*');

/** Whether a line may hold such marks: most cannot. */
export function hasMarkup(line: string, holds: number): boolean {
  return (holds & HOLDS.markup) !== 0 || LEADING.has(line.charCodeAt(0));
}

/**
 * The ranges of a line that are text, when the marks of markdown are left out. `*` and `_` alone stay: `5*8`, file names.
 */
export function visibleRanges(line: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match[0] === '__' && /\w/.test(line.charAt(match.index - 1)) && /\w/.test(line.charAt(match.index + 2)))
      continue;
    if (match.index > from) ranges.push([from, match.index]);
    from = match.index + match[0].length;
    if (match[1] !== undefined) ranges.push([match.index + 1, match.index + 1 + match[1].length]);
  }
  if (from < line.length) ranges.push([from, line.length]);
  return ranges;
}

/** Level of the heading that an underline of `===` or `---` makes of the line above it, else 0. */
export function underlineLevel(line: string): number {
  if (/^={3,}$/.test(line)) return 1;
  return /^-{3,}$/.test(line) ? 2 : 0;
}
