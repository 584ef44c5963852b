import type { SloganKind } from '../core/types.js';
import { copyOf } from './fold.js';
import { count } from './order.js';

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

/** Occurrences of one form and kind in the group under way that are not in their entry yet: most are alike, and added at once. */
export interface Alike {
  readonly entry: Entry;
  readonly form: string;
  readonly kind: SloganKind;
  count: number;
  /** Of these those that are written as the form is. */
  plain: number;
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

/** Adds to the count of a text of an article. */
export function countText(counts: Map<string, number>, text: string, times: number): void {
  const before = counts.get(text);
  if (before === undefined) counts.set(copyOf(text), times);
  else counts.set(text, before + times);
}

/** Adds to an entry what was counted apart. */
export function settle(alike: Alike): void {
  const { entry, form, kind } = alike;
  entry.count += alike.count;
  count(entry.forms, form, alike.count);
  count(entry.kinds, kind, alike.count);
  if (alike.plain > 0) count(entry.variants, form, alike.plain);
  alike.count = 0;
  alike.plain = 0;
}

/** Takes dates into the span of those that a slogan has. */
export function widenDates(entry: Entry, first: string | null, last: string | null): void {
  if (first !== null && (entry.firstDate === null || first < entry.firstDate)) entry.firstDate = first;
  if (last !== null && (entry.lastDate === null || last > entry.lastDate)) entry.lastDate = last;
}
