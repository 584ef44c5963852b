import { byCodePoint } from './order.js';
import { Remnants } from './remnants.js';

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
  const remnants = new Remnants(ranked.map(({ key }) => key));
  const linked = new Map<string, string[]>();
  for (const [rank, { key }] of ranked.entries()) {
    const ranks = nearestRanks(rank, ranked, remnants);
    if (ranks.length > 0) linked.set(key, ranks.map((near) => shown(ranked[near])).slice(0, MOST_LINKED));
  }
  return linked;
}

function nearestRanks(rank: number, ranked: readonly CountedForm[], remnants: Remnants): number[] {
  const { key } = ranked[rank] as CountedForm;
  const found = new Set<number>();
  const end = remnants.firstOf(rank + 1);
  for (let remnant = remnants.firstOf(rank); remnant < end; remnant++) {
    let left = MOST_LINKED;
    for (let like = remnants.firstLike(remnant); like !== 0 && left > 0; like = remnants.nextLike(like)) {
      const other = remnants.ownerOf(like);
      if (!isNear(key, (ranked[other] as CountedForm).key)) continue;
      if (remnants.textOf(like) !== remnants.textOf(remnant)) continue;
      found.add(other);
      left--;
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
