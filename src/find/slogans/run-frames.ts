import type { ParallelWords } from '../../lexicon/parallel-words.js';
import type { UnitSet } from '../../text/unit-set.js';

/** Segments of one length, of hanzi only, that one mark parts. */
export interface Run {
  /** The text that holds them. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** How many they are. */
  readonly count: number;
  /** How long each is. */
  readonly length: number;
}

const SHORTEST_FRAMED = 4;
const PLACE_OF_BOND = 2;
/** Longer segments are clauses (服务生态不断完善、城市活力不断释放), but where all begin alike. */
const LONGEST_UNLIKE = 7;

/** Whether all segments share a frame of two characters or more: 往…里走, or begin twice with one character each: 村村有…、户户有…. */
export function hasFrame(run: Run, words: ParallelWords): boolean {
  const { folded, start, length } = run;
  if (length < SHORTEST_FRAMED) return sharesPlace(run, words);
  if (bondsOf(length, words)?.has(folded.charCodeAt(start + PLACE_OF_BOND)) === true)
    if (isShared(run, PLACE_OF_BOND)) return true;
  if (length === SHORTEST_FRAMED && (isBetween(run, words) || hasDoubledBeginning(run))) return true;
  if (hasPrefix(run, words)) return true;
  let shared = 0;
  let first = -1;
  let last = -1;
  let framed = false;
  const isFrame = (place: number): boolean => words.frames.has(folded.charCodeAt(start + place));
  for (let place = 0; place < length; place++) {
    if (!isShared(run, place)) continue;
    shared++;
    if (first < 0) first = place;
    last = place;
    framed ||= isFrame(place);
  }
  // 重点领域不踩空、重点行业不放空: clauses about one thing.
  const isAbout = shared > 1 && !isFrame(0) && !isFrame(1) && isShared(run, 0) && isShared(run, 1);
  if (!framed || isAbout || (length > LONGEST_UNLIKE && first > 0)) return false;
  // 第一小学, 县委书记: what is shared at one end only is the beginning or the end of names.
  if (shared > 1 && (last - first >= shared || (first > 0 && last < length - 1))) return true;
  if (shared > 1 && isTelling(folded.charCodeAt(start + first), first, words)) return true;
  return areDoubled(run);
}

/** What may stand in the third place of all segments: 问题联治、平安联创、服务联抓; 产品变商品、农房变客房、田园变公园. */
function bondsOf(length: number, { bonds, pivots }: ParallelWords): UnitSet | null {
  if (length === SHORTEST_FRAMED) return bonds;
  return length === SHORTEST_FRAMED + 1 ? pivots : null;
}

/** 带头宣政策、带头兴产业、带头护环境 */
function hasPrefix(run: Run, { prefixes }: ParallelWords): boolean {
  return prefixes.exactlyAt(run.folded, run.start, 2) !== 0 && isShared(run, 0) && isShared(run, 1);
}

/** 谋在新处、干在实处、走在前列; not 数字经济、数字社会、数字政府. */
function isBetween(run: Run, { links }: ParallelWords): boolean {
  return links.has(run.folded.charCodeAt(run.start + 1)) && isShared(run, 1) && !isShared(run, 0);
}

/** 一林一长、一林一技、一林一警; 村事村议、村事村办、村事村管 */
function hasDoubledBeginning(run: Run): boolean {
  const { folded, start } = run;
  return folded.charCodeAt(start) === folded.charCodeAt(start + 2) && [0, 1, 2].every((place) => isShared(run, place));
}

/** Whether what is shared at one end only is no part of names, by its first character: 谋|在实处、干在实处; 以文|化人、以文兴业. */
function isTelling(unit: number, place: number, { complements, means }: ParallelWords): boolean {
  return place === 0 ? means.has(unit) : complements.has(unit);
}

/** 人必访、事必记、难必帮; 早发现、早报告、早隔离; 想干事、能干事、敢干事 */
function sharesPlace(run: Run, { middles, openings, modals }: ParallelWords): boolean {
  const { folded, start } = run;
  if (openings.has(folded.charCodeAt(start)) && isShared(run, 0)) return true;
  if (middles.has(folded.charCodeAt(start + 1)) && isShared(run, 1)) return true;
  return isShared(run, 1) && isShared(run, 2) && isEvery(run, (at) => modals.has(folded.charCodeAt(at)));
}

/** Whether all segments have the character of the first one at a place of theirs. */
export function isShared({ folded, start, count, length }: Run, place: number): boolean {
  const from = start + place;
  const unit = folded.charCodeAt(from);
  for (let segment = 1; segment < count; segment++) {
    if (folded.charCodeAt(from + segment * (length + 1)) !== unit) return false;
  }
  return true;
}

function areDoubled(run: Run): boolean {
  const { folded } = run;
  return isEvery(run, (at) => folded.charCodeAt(at) === folded.charCodeAt(at + 1));
}

/** Whether it holds for every segment, by where it starts. */
export function isEvery({ start, count, length }: Run, holds: (at: number) => boolean): boolean {
  for (let segment = 0; segment < count; segment++) {
    if (!holds(start + segment * (length + 1))) return false;
  }
  return true;
}

/** Whether it holds for all segments but one of four. */
export function isMost({ start, count, length }: Run, holds: (at: number) => boolean): boolean {
  let others = 0;
  for (let segment = 0; segment < count; segment++) {
    if (!holds(start + segment * (length + 1))) others++;
  }
  return others * 4 <= count;
}
