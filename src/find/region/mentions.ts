import type { Article, Division, Passage, Span } from '../../core/types.js';
import type { Gazetteer, NameClass, NameForm, PlaceName } from '../../lexicon/gazetteer.js';
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
  readonly weight: number;
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

/** 扩大|城镇, 文明|村镇, 宜居|乡村: names of towns that come about between words count only after the name of a division. */
const WORDS_THAT_MEET = /(?:城镇|村镇|建镇|城乡|下乡|家乡).?$|乡[村镇亲愁贤土音情]$/;

/**
 * A name weighs the square of its length: of 静海区 the name in whole counts, not 静海 or 海区. Short stems weigh by how likely
 * they are: 江西 outweighs 通江 and 西和 in 贯通江西和福建.
 */
function weightOf({ form, class: nameClass, divisions }: PlaceName, length: number): number {
  if (divisions.length === 0) return length ** 2 + 0.5;
  if (form !== 'stem') return length ** 2;
  if (nameClass === 'word') return 1.5;
  if (divisions[0]?.level === 'province') return 6;
  if (length > 2) return length ** 2 - 1;
  return divisions[0]?.level === 'city' ? 5 : 2.5;
}

function intervals(text: string, passage: Span, gazetteer: Gazetteer): Interval[] {
  const found: Interval[] = [];
  for (let at = passage.start; at < passage.end; at++) {
    const match = gazetteer.names.longestAt(text, at);
    if (match !== null && match.end <= passage.end) {
      const { form, class: nameClass, divisions } = match.value;
      const weight = weightOf(match.value, match.end - at);
      found.push({ start: at, end: match.end, weight, form, class: nameClass, candidates: divisions });
    }
    if (TOWNSHIP_END.test(text.charAt(at))) {
      const township = townshipEndingAt(text, Math.max(passage.start, at + 1 - LONGEST_TOWNSHIP), at + 1, gazetteer);
      const { start = 0, end = 0 } = township ?? {};
      const doubtful = WORDS_THAT_MEET.test(text.slice(start, end + 1));
      if (township !== null && (!doubtful || found.some((name) => name.end === start))) found.push(township);
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
    return { start, end, weight: (end - start) ** 2, form: 'township', class: 'plain', candidates };
  }
  return null;
}

/** The heaviest set of intervals that do not overlap. */
function heaviest(found: readonly Interval[]): Interval[] {
  const byEnd = [...found].sort((a, b) => a.end - b.end || a.start - b.start);
  const best: number[] = [0];
  const before: number[] = [];
  for (const [index, interval] of byEnd.entries()) {
    let previous = index;
    while (previous > 0 && (byEnd[previous - 1]?.end ?? 0) > interval.start) previous--;
    before.push(previous);
    best.push(Math.max(best[index] ?? 0, (best[previous] ?? 0) + interval.weight));
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
