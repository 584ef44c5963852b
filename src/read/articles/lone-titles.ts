import type { Unit } from '../pages/unit.js';
import type { Sheet } from './assemble.js';
import { isLong, NUMBERED, OF_TOPIC, refersBack, SHORTEST_REPORT, sharesLess } from './cohesion.js';
import { MOST_TOLD, overlap } from './flow.js';

/** A page has no more; the lines of a book are not compared. */
const MOST_TITLES = 12;
const MOST_LINES = 3;
const SHORTEST_TITLE = 5;
/** How far the text above a title may tell what it does. */
const MOST_TOLD_ABOVE = 0.2;
/** What the texts above and below may share: less where there are more lines, or someone has signed for all of them. */
const MOST_SHARED = 0.06;
const MOST_SHARED_AMONG = 0.04;
/** The first lines of a long report can be about anything. */
const LONGEST_INTRODUCTION = 240;
const EVIDENCE = 'a title; no part of the text goes on about the matter of another';

/**
 * Parts a sheet at the lines between its paragraphs that stand over texts which do not go on about the matter of those above, whatever
 * they tell of the lines. An article that names its authors over its text, or has a deck, has sections: of these at least one shares more
 * words with what stands before it.
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
  const isFeature = units
    .slice(0, first)
    .some(({ form, names, isLead }) => form === 'deck' || (names !== null && !isLead));
  const isPlain = starts.length === 1 && units.every(({ names, hasLead }) => names === null && !hasLead);
  const mostShared = isPlain ? MOST_SHARED : MOST_SHARED_AMONG;
  let begin = first;
  const titles = starts.filter((start, at) => {
    const before = paragraphsOf(units, begin, start);
    const leastBefore = isFeature && begin === first ? LONGEST_INTRODUCTION : SHORTEST_REPORT;
    if (!isLong(before, leastBefore) || !isTitle(units, start, before)) return false;
    if (!sharesLess(before, textUnder(units, start), mostShared)) return false;
    // Where a text further down goes on about the one above, the line stands over a part of it.
    if (starts.slice(at + 1).some((later) => !sharesLess(before, textUnder(units, later), MOST_SHARED))) return false;
    begin = start;
    return true;
  });
  if (isFeature && titles.length < starts.length) return [sheet];
  const ends = [...titles, units.length];
  return [0, ...titles].map((from, at) => ({
    units: units.slice(from, ends[at]),
    opening: at === 0 ? sheet.opening : EVIDENCE,
    closing: at === titles.length ? sheet.closing : EVIDENCE,
  }));
}

/** Whether the lines from a place on can be a title, over a text that does not refer to the one before. */
function isTitle(units: readonly Unit[], start: number, before: readonly Unit[]): boolean {
  const lines = units.slice(start, textAfter(units, start));
  const title = lines.map(({ block }) => block.text).join('');
  if (lines.length > MOST_LINES || lines.some(({ isPageName }) => isPageName) || title.length < SHORTEST_TITLE)
    return false;
  if (NUMBERED.test(title) || OF_TOPIC.test(title) || /[—：:]$/.test(title)) return false;
  if (refersBack(textUnder(units, start)[0]?.block.text ?? '')) return false;
  return overlap(title, before.slice(-MOST_TOLD)) <= MOST_TOLD_ABOVE;
}

function textAfter(units: readonly Unit[], start: number): number {
  let at = start;
  while (units[at]?.form === 'short') at++;
  return at;
}

function textUnder(units: readonly Unit[], start: number): readonly Unit[] {
  const from = textAfter(units, start);
  let to = from;
  while (units[to]?.form === 'paragraph') to++;
  return units.slice(from, to);
}

function paragraphsOf(units: readonly Unit[], from: number, to: number): readonly Unit[] {
  return units.slice(from, to).filter(({ form }) => form === 'paragraph');
}
