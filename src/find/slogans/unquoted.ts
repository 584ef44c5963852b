import type { Span } from '../../core/types.js';

/** 的 belongs to the frame: 按照宜草则草的原则 */
const HAN = '(?:(?!的)[\\u4e00-\\u9fff])';
const SEGMENTS = `${HAN}{2,9}(?:[、,]${HAN}{2,9}){1,6}?`;
/** What the frames start with. */
export const FRAME_STARTS = '按遵坚本秉围紧落以';
/** Frames that name what they hold a principle, a requirement or an aim: 按照…的原则, 以…为目标. */
const FRAMES = [
  new RegExp(
    `(?:按照|遵循|坚持|本着|秉持|围绕|紧扣|落实)+(${SEGMENTS})的?(?:基本|总体|总|工作|目标)?(?:原则|总要求|要求|方针|思路|理念)`,
    'y',
  ),
  new RegExp(`以(${SEGMENTS})为(?:目标|原则|要求|方针|总要求|理念)`, 'y'),
];

const LONGEST = 50;
/** 坚持对外开放政策，根据平等互利的原则: two clauses rather than two segments. */
const CONNECTED = /(?:^|[、,])(?:根据|按照|首先|其次|以及|并且|同时|还要|必须|继续)/;

/**
 * Parallel formulas without quotes, where a frame names them a principle, a requirement or an aim.
 * @param starts where the folded text has what a frame starts with, in order
 */
export function framedParallels(folded: string, starts: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const frame of FRAMES) {
    let end = 0;
    for (const at of starts) {
      if (at < end) continue;
      frame.lastIndex = at;
      const match = frame.exec(folded);
      if (match === null) continue;
      end = frame.lastIndex;
      const text = match[1] ?? '';
      const lengths = new Set(text.split(/[、,]/).map((segment) => segment.length));
      if (lengths.size !== 1 || text.length > LONGEST || CONNECTED.test(text)) continue;
      const start = at + match[0].indexOf(text);
      found.push({ start, end: start + text.length });
    }
  }
  return found;
}
