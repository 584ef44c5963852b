import { KIND, kindsIn } from './kinds.js';

/** What separates the segments of a parallel formula; a hyphen only between Chinese characters: not 2019-2021年行动. */
const SEPARATOR = /[、,;·+—\s]+|(?<=[\u4e00-\u9fff])-+(?=[\u4e00-\u9fff])/;
const PARTING = KIND.separator | KIND.joint | KIND.space;
const MOST_SEGMENTS = 10;

/** The segments of a formula, in order; one segment where nothing separates. */
export function segmentsOf(text: string): string[] {
  if ((kindsIn(text) & PARTING) === 0) return text === '' ? [] : [text];
  return text.split(SEPARATOR).filter((segment) => segment !== '');
}

/**
 * Whether the text is a parallel formula: two to ten segments of equal length, of an equal frame (问题与需求导向、可操作可复制 is
 * close enough), near in length, or equal but for a last one that carries its noun (…、上下联动的诊疗模式). False friend: 街道党工委、社区 (4 and 2 are near, so names of bodies are told by their role).
 */
export function isParallel(text: string): boolean {
  const kinds = kindsIn(text);
  if ((kinds & PARTING) === 0 || (kinds & KIND.han) === 0) return false;
  const segments = segmentsOf(text);
  if (segments.length < 2 || segments.length > MOST_SEGMENTS) return false;
  const lengths = segments.map((segment) => segment.length);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  const head = lengths.slice(0, -1);
  const onlyLastLonger = head.length > 1 && Math.max(...head) === Math.min(...head);
  return longest - shortest <= 4 || onlyLastLonger || sharesFrame(segments);
}

function sharesFrame(segments: readonly string[]): boolean {
  const first = segments[0] ?? '';
  return (
    segments.every((segment) => segment[0] === first[0]) || segments.every((segment) => segment.at(-1) === first.at(-1))
  );
}
