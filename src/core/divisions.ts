import type { Division } from './types.js';

/** Whether a division lies in another one, and is not that one itself: 房县 in 十堰市 and in 湖北省. */
export function isBelow({ path }: Division, outer: Division): boolean {
  return path.length > outer.path.length && path.startsWith(`${outer.path}/`);
}

/** Whether a division is another one, or lies in it. */
export function isWithin(inner: Division, outer: Division): boolean {
  return inner.path === outer.path || isBelow(inner, outer);
}
