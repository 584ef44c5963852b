import type { ClassedWords } from '../../../../lexicon/classed-words.js';
import { LATER, MIDDLE, THROUGH } from '../../../../lexicon/whole-words.js';
import { UnitSet } from '../../../../text/unit-set.js';

/** Ends a clause that says of what or when the next one tells: 58起刑事案件中, 收到现金时, 医院里. */
const FRAMES = new UnitSet('中时里外');
const IN = '在'.charCodeAt(0);
const EXCEPT = '除'.charCodeAt(0);
const BESIDES = '外'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
/** 里 ends names too (故里): what is chosen from it tells. */
const INSIDE = '里'.charCodeAt(0);
const SOME = /^,[已共仅就]?有/;

/** Whether 中, 时 or 里 behind a noun ends the clause, which says of what or when the next one tells; not 12所高中,有8所投用. */
export function endsFrame(text: string, units: Uint16Array, start: number, end: number): boolean {
  const last = units[end - 1] as number;
  if (!FRAMES.has(last) || units[end] !== COMMA) return false;
  // 除了通报的19起案例外,还有16起
  if (last === BESIDES) return units[start] === EXCEPT;
  // 在全国60多万个社区里,活跃着网格员
  return last !== INSIDE || units[start] === IN || SOME.test(text.slice(end, end + 3));
}

const AFTER = '后'.charCodeAt(0);
const LONGEST_FRAME = 10;
const STOPS = new UnitSet(',;。:0123456789“”');

/** The end of a frame that begins with 经 and says after what something happens (学员|经岗前培训后|上岗; not 经济培训后, 已经培训后), or 0. */
export function endOfThrough(text: string, units: Uint16Array, at: number, end: number, words: ClassedWords): number {
  if (words.begin(text, at, text.length, THROUGH) || words.endAll(text, 0, at + 1, THROUGH)) return 0;
  const last = Math.min(end, at + LONGEST_FRAME);
  for (let to = at + 3; to < last; to++) {
    const unit = units[to] as number;
    if (STOPS.has(unit)) return 0;
    if (unit === AFTER) return words.begin(text, to, text.length, LATER) ? 0 : to + 1;
  }
  return 0;
}

const THERE_IS = '有'.charCodeAt(0);
/** Whether the 中 at `at` stands between a noun and 有 (18起火灾中有10起); not in 初中有8所 and 县一中有8人. */
export function isAmong(text: string, at: number, words: ClassedWords): boolean {
  return text.charCodeAt(at + 1) === THERE_IS && !words.endAll(text, 0, at + 1, MIDDLE);
}
