import type { Span } from '../../core/types.js';
import type { ParallelWords } from '../../lexicon/parallel-words.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import type { UnitSet } from '../../text/unit-set.js';
import { KIND, kindOf } from './kinds.js';
import { isQuoteMark } from './quotes.js';

/** 夯基础 */
const LENGTH_OF_DEED = 3;
/** 放在心上; 以改革之勇解难题 */
export const SHORTEST_RUN = 3;
export const LONGEST_RUN = 9;
/** Longer segments are clauses (服务生态不断完善、城市活力不断释放), but where all begin alike. */
const LONGEST_UNLIKE = 7;
const FEWEST_SEGMENTS = 3;
/** A formula that people can say; what goes on for longer is a list, and is read once. */
const MOST_SEGMENTS = 16;
const SHORTEST_FRAMED = 4;
const PLACE_OF_BOND = 2;
const LONGEST_TRIGGER = 5;
const LENGTH_OF_LEAD = 2;
/** What may follow a formula without a mark: 的要求, 等工作, 各项工作, 蔚然成风, 成为常态, 上下功夫 */
const GOES_ON = '的等各蔚成已上';
/** Who does so is blamed: 有的干部|动力不足不愿干、能力不足不会干、魄力不足不敢干; not 所有的, 少数民族. */
const SOME = /(?:(?<![应所没特独固拥])有的|有些|少数(?!民族)|个别)[\u4e00-\u9fff]{0,6}$/;
const LONGEST_SOME = 8;
/** What governs the deed behind it: 以开放|促改革 */
const MEANS = /[以用靠凭拿]/;
const LONGEST_MEANS = 4;
const ENUMERATION_COMMA = 0x3001;

/**
 * Parallel formulas that need neither quotes nor a frame: deeds that have their object (夯基础、优服务、促发展; not
 * 修水渠、通公路、建广场), or segments of one frame (婚事新办、丧事简办、余事不办; not 第一小学、第二小学、第三小学).
 * @param starts where the folded text has a mark behind which the next one stands as far as a segment goes, in order
 */
export function parallelRuns(folded: string, starts: readonly number[], lexicon: SloganLexicon): Span[] {
  const found: Span[] = [];
  let read = 0;
  for (const at of starts) {
    if (at < read) continue;
    const mark = folded.charCodeAt(at);
    const length = folded.indexOf(folded.charAt(at), at + 1) - at - 1;
    const start = at - length;
    if (start < read || !isHanOnly(folded, start, at)) continue;
    let end = at;
    while (folded.charCodeAt(end) === mark && isHanOnly(folded, end + 1, end + 1 + length)) {
      // 强服务,|群众满意
      if (mark !== ENUMERATION_COMMA && isHan(folded, end + 1 + length)) break;
      end += length + 1;
    }
    const count = (end - start + 1) / (length + 1);
    if (count > MOST_SEGMENTS) {
      read = end;
      continue;
    }
    if (count < FEWEST_SEGMENTS || !standsAlone(folded, start, end, mark, lexicon)) continue;
    if (
      !isOfDeeds(folded, start, count, length, lexicon) &&
      !hasFrame(folded, start, count, length, lexicon) &&
      !areRoutines(folded, start, count, length, lexicon)
    )
      continue;
    if (holdsFormula(folded.slice(start, end), length, lexicon) || holdsFault(folded, start, end, length, lexicon))
      continue;
    read = end;
    found.push({ start, end });
  }
  return found;
}

/** Whether two or more of its segments are a known formula: 问政于民、|问需于民、问计于民 */
function holdsFormula(text: string, length: number, { formulas }: SloganLexicon): boolean {
  const key = looseKey(text);
  for (let at = 0; at < key.length; at += length) {
    const number = formulas.numberAt(key, at);
    if (number !== 0 && formulas.lengthOf(number) > length) return true;
  }
  return false;
}

/** Whether one of its segments is a fault: 有法不依、有令不行、有禁不止 */
function holdsFault(
  folded: string,
  start: number,
  end: number,
  length: number,
  { quoteWords }: SloganLexicon,
): boolean {
  for (let at = start; at < end; at += length + 1) {
    const number = quoteWords.exactlyAt(folded, at, length);
    if (number !== 0 && quoteWords.valueOf(number) === 'problem') return true;
  }
  return false;
}

function isHanOnly(folded: string, start: number, end: number): boolean {
  if (start < 0) return false;
  for (let at = start; at < end; at++) if (!isHan(folded, at)) return false;
  return true;
}

function isHan(folded: string, at: number): boolean {
  return (kindOf(folded.charCodeAt(at)) & KIND.han) !== 0;
}

/** Whether nothing goes on before or behind it, and it is no part of a quote: not 化风险、|守底线、抓发展、促振兴. */
function standsAlone(folded: string, start: number, end: number, mark: number, lexicon: SloganLexicon): boolean {
  const before = folded.charCodeAt(start - 1);
  const after = folded.charCodeAt(end);
  // 坚决克服|有法不依、执法不严、违法不究
  if (lexicon.roles.before.longestEndingAt(folded, start, LONGEST_TRIGGER)?.value === 'problem') return false;
  if (SOME.test(folded.slice(Math.max(0, start - LONGEST_SOME), start))) return false;
  if (before === ENUMERATION_COMMA || after === ENUMERATION_COMMA || isQuoteMark(before) || isQuoteMark(after))
    return false;
  if (isHan(folded, end)) {
    if (mark !== ENUMERATION_COMMA) return false;
    if (!GOES_ON.includes(folded.charAt(end)) && lexicon.triggers.after.numberAt(folded, end) === 0) return false;
  }
  return mark === ENUMERATION_COMMA || !isHan(folded, start - 1);
}

/** 夯基础、优服务、促发展; one of four may have another object, but not of one verb: 强阵地、强队伍; not 保重点、保竣工. */
function isOfDeeds(
  folded: string,
  start: number,
  count: number,
  length: number,
  { parallelWords: { deeds, objects, leads }, triggers }: SloganLexicon,
): boolean {
  if (length !== LENGTH_OF_DEED) return false;
  let others = 0;
  let isVaried = false;
  for (let segment = 0; segment < count; segment++) {
    const at = start + segment * (length + 1);
    if (!deeds.has(folded.charCodeAt(at))) return false;
    if (folded.charCodeAt(at) !== folded.charCodeAt(start)) isVaried = true;
    if (objects.exactlyAt(folded, at + 1, 2) === 0) others++;
  }
  if (isVaried ? others * 4 > count : others > 0) return false;
  // 以开放|促改革、促发展、扩内需: the first deed is that of what stands before it; not 让财政资金|惠民生、促消费、增后劲.
  if (!isHan(folded, start - 1)) return true;
  if (leads.exactlyAt(folded, start - LENGTH_OF_LEAD, LENGTH_OF_LEAD) !== 0) return true;
  const trigger = triggers.before.longestEndingAt(folded, start, LONGEST_TRIGGER);
  if (trigger !== null && trigger.value.length > 1) return true;
  return others === 0 && !MEANS.test(folded.slice(Math.max(0, start - LONGEST_MEANS), start));
}

/** Whether all segments share a frame of two characters or more: 往…里走, or begin twice with one character each: 村村有…、户户有…. */
function hasFrame(
  folded: string,
  start: number,
  count: number,
  length: number,
  { parallelWords }: SloganLexicon,
): boolean {
  if (length < SHORTEST_FRAMED) return sharesPlace(folded, start, count, length, parallelWords);
  if (bondsOf(length, parallelWords)?.has(folded.charCodeAt(start + PLACE_OF_BOND)) === true)
    if (isShared(folded, start + PLACE_OF_BOND, count, length)) return true;
  let shared = 0;
  let first = -1;
  let last = -1;
  let framed = false;
  const isFrame = (place: number): boolean => parallelWords.frames.has(folded.charCodeAt(start + place));
  const isSharedAt = (place: number): boolean => isShared(folded, start + place, count, length);
  for (let place = 0; place < length; place++) {
    if (!isSharedAt(place)) continue;
    shared++;
    if (first < 0) first = place;
    last = place;
    framed ||= isFrame(place);
  }
  // 重点领域不踩空、重点行业不放空: clauses about one thing.
  const isAbout = shared > 1 && !isFrame(0) && !isFrame(1) && isSharedAt(0) && isSharedAt(1);
  if (!framed || isAbout || (length > LONGEST_UNLIKE && first > 0)) return false;
  // 第一小学, 县委书记: what is shared at one end only is the beginning or the end of names.
  if (shared > 1 && (last - first >= shared || (first > 0 && last < length - 1))) return true;
  if (shared > 1 && isTelling(folded.charCodeAt(start + first), first, parallelWords)) return true;
  return areDoubled(folded, start, count, length);
}

/** What may stand in the third place of all segments: 问题联治、平安联创、服务联抓; 产品变商品、农房变客房、田园变公园. */
function bondsOf(length: number, { bonds, pivots }: ParallelWords): UnitSet | null {
  if (length === SHORTEST_FRAMED) return bonds;
  return length === SHORTEST_FRAMED + 1 ? pivots : null;
}

/** Whether what is shared at one end only is no part of names, by its first character: 谋|在实处、干在实处; 以文|化人、以文兴业. */
function isTelling(unit: number, place: number, { complements, means }: ParallelWords): boolean {
  return place === 0 ? means.has(unit) : complements.has(unit);
}

/** 日调度、周通报、月考核: each segment has a period of its own. */
function areRoutines(
  folded: string,
  start: number,
  count: number,
  length: number,
  { parallelWords: { periods, routines } }: SloganLexicon,
): boolean {
  if (length !== LENGTH_OF_DEED) return false;
  const met = new Set<number>();
  for (let segment = 0; segment < count; segment++) {
    const at = start + segment * (length + 1);
    const period = folded.charCodeAt(at);
    if (!periods.has(period) || met.has(period) || routines.exactlyAt(folded, at + 1, 2) === 0) return false;
    met.add(period);
  }
  return true;
}

/** 人必访、事必记、难必帮; 早发现、早报告、早隔离 */
function sharesPlace(
  folded: string,
  start: number,
  count: number,
  length: number,
  { middles, openings }: ParallelWords,
): boolean {
  if (openings.has(folded.charCodeAt(start)) && isShared(folded, start, count, length)) return true;
  return middles.has(folded.charCodeAt(start + 1)) && isShared(folded, start + 1, count, length);
}

function isShared(folded: string, from: number, count: number, length: number): boolean {
  const unit = folded.charCodeAt(from);
  for (let segment = 1; segment < count; segment++) {
    if (folded.charCodeAt(from + segment * (length + 1)) !== unit) return false;
  }
  return true;
}

function areDoubled(folded: string, start: number, count: number, length: number): boolean {
  for (let segment = 0; segment < count; segment++) {
    const at = start + segment * (length + 1);
    if (folded.charCodeAt(at) !== folded.charCodeAt(at + 1)) return false;
  }
  return true;
}
