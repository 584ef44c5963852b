import type { Bound } from '../../../core/types.js';
import { LINK } from '../../../lexicon/number-words.js';
import type { QuantityLexicon, UnitEntry } from '../../../lexicon/quantities.js';
import { eitherStands } from '../../../text/characters.js';
import { UnitSet } from '../../../text/unit-set.js';

/** A word that bounds a number, and how far the expression reaches with it. */
export interface BoundWord {
  readonly at: number;
  readonly bound: Exclude<Bound, 'range'>;
}

const LONGEST_BEFORE = 4;
/** The approximator that ends at `start`, or stands one linking word before it; null where there is none. */
export function boundBefore(
  text: string,
  start: number,
  floor: number,
  bare: boolean,
  lexicon: QuantityLexicon,
): BoundWord | null {
  const direct =
    approximatorEndingAt(text, start, floor, lexicon) ??
    // 上百 and 过万, but not 网上百姓 and 通过千余次
    (bare ? approximatorEndingAt(text, start, floor, lexicon, lexicon.beforeMagnitude) : null);
  if (direct !== null) return direct;
  // 约有400人, 约占80%
  const linked = lexicon.numberWords.are(text, start - 1, start, LINK)
    ? approximatorEndingAt(text, start - 1, floor, lexicon)
    : shareBefore(text, start, floor, lexicon);
  const apart = linked ?? beforeRate(text, start, floor, lexicon);
  return apart === null ? null : { at: start, bound: apart.bound };
}

const EACH = '每'.charCodeAt(0);
/** 每户每年, 每百平方公里 */
const LONGEST_RATE = 6;

/** 不低于每户每年3000元: the approximator stands before what there is so much for. */
function beforeRate(text: string, start: number, floor: number, lexicon: QuantityLexicon): BoundWord | null {
  let each = start;
  for (let at = start - 2; at > floor && at >= each - LONGEST_RATE; at--) {
    const unit = text.charCodeAt(at);
    if (unit === EACH) each = at;
    else if (CLAUSE_STOPS.has(unit)) break;
  }
  return each === start ? null : approximatorEndingAt(text, each, floor, lexicon);
}

const SHARE = /占[^,。;:、]{1,12}的?$/;
const CLAUSE_STOPS = new UnitSet(',。;:、');
const LONGEST_SHARED = 16;
/** The words of a denied bound are as long: 不到 and 不足 bound the number next to them only. */
const SHORTEST_DENIED = 3;
const OF = '的'.charCodeAt(0);

/** One of them stands in every bound of a share. */
const OCCUPIES = '占'.charCodeAt(0);
const NOT = '不'.charCodeAt(0);

/** 约占全县人口的30%: the approximator stands before the verb of the share. */
function shareBefore(text: string, start: number, floor: number, lexicon: QuantityLexicon): BoundWord | null {
  if (!eitherStands(text, OCCUPIES, NOT, Math.max(floor, start - 20), start)) return null;
  const denied = text.charCodeAt(start - 1) === OF ? deniedBefore(text, start - 1, floor, lexicon) : null;
  if (denied !== null) return { at: start, bound: denied };
  const share = SHARE.exec(text.slice(Math.max(floor, start - 14), start));
  return share === null ? null : approximatorEndingAt(text, start - share[0].length, floor, lexicon);
}

/** 不超过大病保险封顶线的20%, 不得低于最低工资标准的80%: the bound stands before what the share is of. */
function deniedBefore(text: string, of: number, floor: number, { before }: QuantityLexicon): BoundWord['bound'] | null {
  for (let at = of - 1; at >= Math.max(floor, of - LONGEST_SHARED - SHORTEST_DENIED); at--) {
    const unit = text.charCodeAt(at);
    if (CLAUSE_STOPS.has(unit)) return null;
    const match = unit === NOT ? before.longestAt(text, at) : null;
    if (match !== null && match.end - at >= SHORTEST_DENIED && match.end < of) return match.value.bound;
  }
  return null;
}

function approximatorEndingAt(
  text: string,
  end: number,
  floor: number,
  lexicon: QuantityLexicon,
  approximators = lexicon.before,
): BoundWord | null {
  const longest = Math.min(LONGEST_BEFORE, end - floor);
  const match = approximators.longestEndingAt(text, end, longest);
  if (match === null || lexicon.lookalikes.longestEndingAt(text, end, longest) !== null) return null;
  if (match.value.notAfter.has(text.charCodeAt(match.start - 1))) return null;
  return { at: match.start, bound: match.value.bound };
}

const LAND = '地'.charCodeAt(0);

/**
 * The bound word that stands at `at`, after a number and its unit; `at` of the result is its end. Words of one character
 * follow measures only: 5公里内, 18倍多, not 8家内资企业, 12人多次.
 */
export function boundAfter(
  text: string,
  at: number,
  limit: number,
  unit: UnitEntry,
  lexicon: QuantityLexicon,
): BoundWord | null {
  const match = lexicon.after.longestAt(text, at);
  if (match === null || match.end > limit || (match.end === at + 1 && unit.kind === 'counter')) return null;
  // 1亩多地, where 多地 would be many places
  const land = unit.category === 'area' && text.charCodeAt(match.end) === LAND && match.end < limit;
  if (land && match.end === at + 1) return { at: match.end + 1, bound: match.value.bound };
  if (match.value.notBefore.has(text.charCodeAt(match.end))) return null;
  return { at: match.end, bound: match.value.bound };
}
