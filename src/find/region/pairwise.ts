import type { Division, Span } from '../../core/types.js';
import { lastStop, SENTENCE } from './characters.js';
import type { Mention } from './mentions.js';

/** Between the places of a list, and between its figures. */
const JOINS = /^[、和及与]$/;
/** `、费县、沂南县|分别建成620个、410个、380个`, `…|3县的产值分别为…`: what tells that each figure is of one place. */
const EACH = /^[^,。;、\d]{0,12}?(?:分别|依次)/;
const LONGEST_BEFORE_EACH = 16;

/**
 * The division of each span that a list of as many places shares out: 兰陵、费县、沂南分别建成620个、410个、380个. By the place of the span
 * in the list of spans; a list of more or fewer figures than places is not shared out.
 */
export function pairedDivisions(
  text: string,
  mentions: readonly Mention[],
  spans: readonly Span[],
): ReadonlyMap<number, Division> {
  const paired = new Map<number, Division>();
  for (let first = 0; first < mentions.length; ) {
    const last = lastOfList(text, mentions, first);
    const end = (mentions[last] as Mention).end;
    if (last > first && EACH.test(text.slice(end, end + LONGEST_BEFORE_EACH))) {
      const places = mentions.slice(first, last + 1).map(({ division }) => division);
      pair(text, places, end, spans, paired);
    }
    first = last + 1;
  }
  return paired;
}

function lastOfList(text: string, mentions: readonly Mention[], first: number): number {
  let last = first;
  for (let at = first + 1; at < mentions.length; at++) {
    const before = mentions[last] as Mention;
    if (!JOINS.test(text.slice(before.end, (mentions[at] as Mention).start))) break;
    last = at;
  }
  return last;
}

/** Shares the figures out that follow in the same sentence, a run of as many as there are places at a time. */
function pair(
  text: string,
  places: readonly (Division | null)[],
  from: number,
  spans: readonly Span[],
  paired: Map<number, Division>,
): void {
  let run: number[] = [];
  const share = (): void => {
    if (run.length === places.length) {
      for (const [index, at] of run.entries()) {
        const division = places[index] ?? null;
        if (division !== null) paired.set(at, division);
      }
    }
    run = [];
  };
  for (const [at, span] of spans.entries()) {
    if (span.start < from) continue;
    if (lastStop(text, span.start, SENTENCE) > from) break;
    const before = spans[run.at(-1) ?? -1];
    if (before !== undefined && !JOINS.test(text.slice(before.end, span.start))) share();
    run.push(at);
  }
  share();
}
