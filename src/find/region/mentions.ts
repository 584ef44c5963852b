import type { Article, Division, Passage, Span } from '../../core/types.js';
import type { Gazetteer, NameClass, NameForm } from '../../lexicon/gazetteer.js';
import { type Effect, readEffects } from './context.js';

/** A place name found in an article, before it is decided which division it means. */
export interface Mention extends Span {
  readonly surface: string;
  readonly form: NameForm | 'township' | 'abbreviation';
  readonly class: NameClass;
  readonly candidates: readonly Division[];
  readonly passage: Passage;
  effect: Effect;
  /** The mention directly before it names a division above it: 青海省|西宁市. */
  chained: boolean;
  /** The mention directly after it is chained to this one. */
  chains: boolean;
  /** What it was decided to mean. */
  division: Division | null;
}

interface Interval {
  readonly start: number;
  readonly end: number;
  readonly form: Mention['form'];
  readonly class: NameClass;
  readonly candidates: readonly Division[];
}

/** Longest name of a town with its kind: 东河瓦窑堡民族乡. */
const LONGEST_TOWNSHIP = 9;
const TOWNSHIP_END = /[镇乡木道]/;

/** The place names of an article in their order, none overlapping another; names inside traps (大兴调查研究) are left out. */
export function findMentions(article: Article, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = [];
  for (const passage of article.passages) {
    const found = heaviest(intervals(article.folded, passage, gazetteer))
      .filter(({ candidates }) => candidates.length > 0)
      .map(
        (interval): Mention => ({
          ...interval,
          surface: article.text.slice(interval.start, interval.end),
          passage,
          effect: null,
          chained: false,
          chains: false,
          division: null,
        }),
      );
    readEffects(article.folded, found, gazetteer);
    mentions.push(...found);
  }
  return mentions;
}

function intervals(text: string, passage: Span, gazetteer: Gazetteer): Interval[] {
  const found: Interval[] = [];
  for (let at = passage.start; at < passage.end; at++) {
    const match = gazetteer.names.longestAt(text, at);
    if (match !== null && match.end <= passage.end) {
      const { form, class: nameClass, divisions } = match.value;
      found.push({ start: at, end: match.end, form, class: nameClass, candidates: divisions });
    }
    if (TOWNSHIP_END.test(text.charAt(at))) {
      const township = townshipEndingAt(text, Math.max(passage.start, at + 1 - LONGEST_TOWNSHIP), at + 1, gazetteer);
      if (township !== null) found.push(township);
    }
  }
  return found;
}

function townshipEndingAt(text: string, from: number, end: number, gazetteer: Gazetteer): Interval | null {
  if (text.charAt(end - 1) === '木' && text.charAt(end - 2) !== '苏') return null;
  if (text.charAt(end - 1) === '道' && text.charAt(end - 2) !== '街') return null;
  for (let start = from; start <= end - 3; start++) {
    const codes = gazetteer.townships(text.slice(start, end));
    if (codes.length === 0) continue;
    const candidates = codes.map((code) => gazetteer.division(code)).filter((division) => division !== null);
    return { start, end, form: 'township', class: 'plain', candidates };
  }
  return null;
}

/**
 * The heaviest set of intervals that do not overlap; an interval weighs the square of its length, so that of 静海区 the name
 * in whole counts and not 静海 or 海区.
 */
function heaviest(found: readonly Interval[]): Interval[] {
  const byEnd = [...found].sort((a, b) => a.end - b.end || a.start - b.start);
  const best: number[] = [0];
  const before: number[] = [];
  for (const [index, interval] of byEnd.entries()) {
    let previous = index;
    while (previous > 0 && (byEnd[previous - 1]?.end ?? 0) > interval.start) previous--;
    before.push(previous);
    best.push(Math.max(best[index] ?? 0, (best[previous] ?? 0) + (interval.end - interval.start) ** 2));
  }
  const chosen: Interval[] = [];
  for (let index = byEnd.length; index > 0; ) {
    const interval = byEnd[index - 1];
    if (interval === undefined || best[index] === best[index - 1]) index--;
    else {
      chosen.push(interval);
      index = before[index - 1] ?? 0;
    }
  }
  return chosen.reverse();
}
