import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import type { PlanScope } from '../../../../lexicon/plan-cues.js';
import { MAKES } from '../../../../lexicon/plan-words.js';
import { ADVERB, ATTRIBUTIVE } from '../../../../lexicon/word-marks.js';
import { beginsNumber, isArabicDigit } from '../../../../text/numeral-characters.js';
import { UnitSet } from '../../../../text/unit-set.js';

/** How far behind 将 stands what something is made or kept: 将每月10日定为接访日; not 将确保面积稳定在3万亩. */
const LONGEST_DISPOSED = 30;
const COMMA = new UnitSet(',');
const OF = '的'.charCodeAt(0);

/**
 * Whether a cue that ends with 将 at `at` tells of no plan: what is done with things (还将收入的5万元捐给学校, 还将36名困难学生列入名单), or,
 * where it tells of its `clause` only, of what kind they are (36名即将毕业的学生).
 */
export function tellsOfThings(
  text: string,
  units: Uint16Array,
  at: number,
  scope: PlanScope,
  lexicon: ClaimLexicon,
): boolean {
  if (beginsNumber(text, at)) return true;
  if (scope !== 'clause') return leadsToMaking(text, units, at, COMMA, lexicon);
  const verb = lexicon.words.longestAt(text, at);
  return verb !== null && verb.value.verb !== null && units[verb.end] === OF;
}

/** Whether 的 stands at `from`, or right before the first digit behind it: 将|符合|条件的36户纳入救助. */
export function modifiesNumber(units: Uint16Array, from: number, end: number): boolean {
  if (units[from] === OF) return true;
  let digit = from;
  while (digit < end && !isArabicDigit(units[digit] as number)) digit++;
  return digit < end && units[digit - 1] === OF;
}

/** Whether what 将 leads to is made or kept something: 将目标列为清单, 将到场人数控制在50人左右. */
export function leadsToMaking(
  text: string,
  units: Uint16Array,
  from: number,
  stops: UnitSet,
  { words, planWords }: ClaimLexicon,
): boolean {
  // 服务将逐步延伸到36个村, 将全面延伸到36个村
  const first = words.longestAt(text, from);
  const how = first !== null && (first.value.marks === ADVERB || first.value.marks === ATTRIBUTIVE);
  if (how && (words.longestAt(text, first.end)?.value.verb ?? null) !== null) return false;
  for (let at = from + 1; at <= from + LONGEST_DISPOSED && !stops.has(units[at - 1] as number); at++) {
    if (planWords.begin(text, at, text.length, MAKES)) return true;
  }
  return false;
}
