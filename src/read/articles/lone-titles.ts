import type { Unit } from '../pages/unit.js';
import type { Sheet } from './assemble.js';
import { isLong, NUMBERED, refersBack, SHORTEST_REPORT, sharesLess } from './cohesion.js';
import { MOST_TOLD, overlap } from './flow.js';

/** A book has more, of which none has to be compared. */
const MOST_TITLES = 12;
const MOST_LINES = 3;
const SHORTEST_TITLE = 6;
/** What a title that the text under it alone tells may share with the text above it. */
const MOST_TOLD_ABOVE = 0.2;
/** What the texts above and below may share: less where there are more lines, or someone has signed for all of them. */
const MOST_SHARED = 0.06;
const MOST_SHARED_AMONG = 0.04;
/** The first lines of a long report can be about anything. */
const LONGEST_INTRODUCTION = 240;
const EVIDENCE = 'a title; no part of the text goes on about the matter of another';

/**
 * Parts a sheet at the lines between its paragraphs, whatever the texts under them tell of the lines, where none of these texts goes on
 * about the matter of those above: of the sections of one article at least one shares more words with what stands before it.
 */
export function partedAtTitles(sheet: Sheet): readonly Sheet[] {
  const { units } = sheet;
  const first = units.findIndex(({ form }) => form === 'paragraph');
  const last = units.findLastIndex(({ form }) => form === 'paragraph');
  if (!units.slice(0, Math.max(first, 0)).some(({ form }) => form === 'short')) return [sheet];
  const starts: number[] = [];
  for (let at = first; at <= last; at++) {
    const form = units[at]?.form;
    if (form !== 'paragraph' && form !== 'short') return [sheet];
    if (form === 'short' && units[at - 1]?.form === 'paragraph') starts.push(at);
  }
  if (starts.length === 0 || starts.length > MOST_TITLES) return [sheet];
  const isFeature = units.slice(0, first).some(({ names, isLead }) => names !== null && !isLead);
  const isPlain = starts.length === 1 && units.every(({ names, hasLead }) => names === null && !hasLead);
  const mostShared = isPlain ? MOST_SHARED : MOST_SHARED_AMONG;
  if (!starts.every((start) => isTitleAt(units, { first, start, mostShared, isFeature }))) return [sheet];
  const ends = [...starts, units.length];
  return [0, ...starts].map((from, at) => ({
    units: units.slice(from, ends[at]),
    opening: at === 0 ? sheet.opening : EVIDENCE,
    closing: at === starts.length ? sheet.closing : EVIDENCE,
  }));
}

interface Place {
  readonly first: number;
  readonly start: number;
  readonly mostShared: number;
  /** Names its authors over its text, as a long report in sections does. */
  readonly isFeature: boolean;
}

function isTitleAt(units: readonly Unit[], { first, start, mostShared, isFeature }: Place): boolean {
  let text = start;
  while (units[text]?.form === 'short') text++;
  const lines = units.slice(start, text);
  const title = lines.map(({ block }) => block.text).join('');
  if (lines.length > MOST_LINES || lines.some(({ isPageName }) => isPageName) || title.length < SHORTEST_TITLE)
    return false;
  if (NUMBERED.test(title) || /[—：:]$/.test(title)) return false;
  let end = text;
  while (units[end]?.form === 'paragraph') end++;
  const before = units.slice(first, start).filter(({ form }) => form === 'paragraph');
  const after = units.slice(text, end);
  const beginning = after[0]?.block.text ?? '';
  if (refersBack(beginning) || !isLong(before, isFeature ? LONGEST_INTRODUCTION : SHORTEST_REPORT)) return false;
  return overlap(title, before.slice(-MOST_TOLD)) <= MOST_TOLD_ABOVE && sharesLess(before, after, mostShared);
}
