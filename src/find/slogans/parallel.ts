import { KIND, kindOf, kindsIn } from './kinds.js';

/** A hyphen separates only between Chinese characters: not 2019-2021年行动. */
const HYPHENS = /(?<=[\u4e00-\u9fff])-+(?=[\u4e00-\u9fff])/;
const HYPHEN = 0x2d;
/** What may separate the segments of a parallel formula. */
export const PARTING = KIND.separator | KIND.joint | KIND.space;
const MOST_SEGMENTS = 10;
/** 日子里的每一分钱,都要花在刀刃上: a sentence. */
const ARGUES = /^[^既]*[、,\s][都也却才]/;
/** 不是地不好,而是人不勤 */
const NOT_BUT = /^不[是在].*[、,\s]而[是在]/;
/** How much longer one segment may be than another. */
const MOST_UNLIKE = 4;

/** The segments of a formula, in order; one segment where nothing separates. */
export function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !separates(text.charCodeAt(at))) continue;
    if (at > start) segments.push(text.slice(start, at));
    start = at + 1;
  }
  return text.includes('-') ? segments.flatMap((segment) => segment.split(HYPHENS)) : segments;
}

function separates(unit: number): boolean {
  return (kindOf(unit) & PARTING) !== 0 && unit !== HYPHEN;
}

/**
 * Whether the text is a parallel formula: two to ten segments of equal length, of an equal frame (问题与需求导向、可操作可复制 is
 * close enough), near in length, or equal but for a last one that carries its noun (…、上下联动的诊疗模式). False friend: 街道党工委、社区 (4 and 2 are near, so names of bodies are told by their role).
 */
export function isParallel(text: string): boolean {
  const segments = segmentsOf(text);
  if ((kindsIn(text) & KIND.han) === 0 || NOT_BUT.test(text)) return false;
  if (segments.length < 2 || segments.length > MOST_SEGMENTS || (ARGUES.test(text) && !isEven(text))) return false;
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { length } of segments) {
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
  }
  return longest - shortest <= MOST_UNLIKE || isOnlyLastLonger(segments) || sharesFrame(segments);
}

/** Whether the text has several segments, and all of one length. */
export function isEven(text: string): boolean {
  const segments = segmentsOf(text);
  return segments.length > 1 && segments.every(({ length }) => length === segments[0]?.length);
}

function isOnlyLastLonger(segments: readonly string[]): boolean {
  const length = segments[0]?.length;
  return segments.length > 2 && segments.slice(0, -1).every((segment) => segment.length === length);
}

function sharesFrame(segments: readonly string[]): boolean {
  const first = segments[0] ?? '';
  return (
    segments.every((segment) => segment[0] === first[0]) || segments.every((segment) => segment.at(-1) === first.at(-1))
  );
}
