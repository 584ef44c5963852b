import { byCodePoint } from './order.js';

/** A slogan with the number of its occurrences, under its loose key. */
export interface CountedForm {
  readonly key: string;
  readonly form: string;
  readonly count: number;
}

/** Shorter forms differ in one character by chance: 三治 and 三制. */
const SHORTEST = 4;
/** A form with more neighbours than that is a pattern (一村一策, 一户一策 …), of which the most counted are enough. */
const MOST_LINKED = 10;
/** 1+8 and 1+9, 三聚三保 and 四聚三保 are different schemes rather than spellings. */
const NUMERAL = /[\d一二两三四五六七八九十百千万]/;

/**
 * Links each form to those at an edit distance of one (one character put in, left out or changed, but no numeral for another),
 * which may be misprints of it: 党员入格、一网兜底 and 党员人格、一网兜底. They stay slogans of their own.
 * Forms are compared where they share a form with one character left out (deletion neighbourhoods: Mor and Fraenkel 1982), not
 * all with all.
 * @returns for each key the linked forms as `form×count`, most counted first, at most ten; keys without any are left out
 */
export function nearForms(forms: readonly CountedForm[]): Map<string, string[]> {
  const ranked = forms
    .filter(({ key }) => key.length >= SHORTEST)
    .sort((a, b) => b.count - a.count || byCodePoint(a.form, b.form));
  const buckets = new Map<string, number[]>();
  for (const [rank, { key }] of ranked.entries()) {
    for (const remnant of neighbourhood(key)) {
      const bucket = buckets.get(remnant);
      if (bucket === undefined) buckets.set(remnant, [rank]);
      else bucket.push(rank);
    }
  }
  const linked = new Map<string, string[]>();
  for (const { key } of ranked) {
    const ranks = nearestRanks(key, ranked, buckets);
    if (ranks.length > 0) linked.set(key, ranks.map((rank) => shown(ranked[rank])).slice(0, MOST_LINKED));
  }
  return linked;
}

/** The key, and all that is left of it without one of its characters. */
function neighbourhood(key: string): Set<string> {
  const remnants = new Set([key]);
  for (let at = 0; at < key.length; at++) remnants.add(key.slice(0, at) + key.slice(at + 1));
  return remnants;
}

function nearestRanks(key: string, ranked: readonly CountedForm[], buckets: ReadonlyMap<string, number[]>): number[] {
  const found = new Set<number>();
  for (const remnant of neighbourhood(key)) {
    let left = MOST_LINKED;
    for (const rank of buckets.get(remnant) ?? []) {
      const other = ranked[rank];
      if (other === undefined || !isNear(key, other.key)) continue;
      found.add(rank);
      if (--left === 0) break;
    }
  }
  return [...found].sort((a, b) => a - b);
}

function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  const sameLength = short.length === long.length;
  if (short.slice(sameLength ? at + 1 : at) !== long.slice(at + 1)) return false;
  return !(sameLength && NUMERAL.test(short.charAt(at)) && NUMERAL.test(long.charAt(at)));
}

function shown(form: CountedForm | undefined): string {
  return form === undefined ? '' : `${form.form}×${form.count}`;
}
