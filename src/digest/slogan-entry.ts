import type { SloganKind } from '../core/types.js';
import { copyOf } from './fold.js';

/** What is counted of a slogan in one group. */
export interface Entry {
  readonly group: readonly (string | number | null)[];
  readonly forms: Map<string, number>;
  readonly kinds: Map<SloganKind, number>;
  readonly variants: Map<string, number>;
  readonly regions: Set<string>;
  readonly context: string;
  count: number;
  articles: number;
  /** Which of the articles added was the last that has it. */
  lastArticle: number;
  known: boolean;
  firstDate: string | null;
  lastDate: string | null;
}

/** An entry without an occurrence. */
export function newEntry(group: Entry['group'], context: string): Entry {
  return {
    group,
    forms: new Map(),
    kinds: new Map(),
    variants: new Map(),
    regions: new Set(),
    context,
    count: 0,
    articles: 0,
    lastArticle: 0,
    known: false,
    firstDate: null,
    lastDate: null,
  };
}

/** Counts a text of an article, of which a copy is kept: it would keep the whole text in memory. */
export function countText(counts: Map<string, number>, text: string): void {
  const before = counts.get(text);
  if (before === undefined) counts.set(copyOf(text), 1);
  else counts.set(text, before + 1);
}

/** Takes dates into the span of those that a slogan has. */
export function widenDates(entry: Entry, first: string | null, last: string | null): void {
  if (first !== null && (entry.firstDate === null || first < entry.firstDate)) entry.firstDate = first;
  if (last !== null && (entry.lastDate === null || last > entry.lastDate)) entry.lastDate = last;
}
