import { UnitSet } from '../../text/unit-set.js';
import type { Line } from './lines.js';

/** Characters of a quote that opens and the one after it. */
export const QUOTED = 2;
const OPENERS = new UnitSet('“‘（(《「');
const NUMBER = new UnitSet('0123456789.%％');

/**
 * Length of what a line begins with that could not be broken, a number, or a quote with what it opens: so much earlier the line before
 * it may end.
 * @param quoted the length of a quote that opens and the character after it, in characters or columns
 * @param space that of the space before a number
 */
export function unbrokenStart(next: Line | undefined, quoted: number, space: number): number {
  if (next === undefined) return 0;
  if (OPENERS.has(next.text.charCodeAt(0))) return quoted;
  let digits = 0;
  while (digits < next.text.length && NUMBER.has(next.text.charCodeAt(digits))) digits++;
  return digits === 0 ? 0 : digits + space;
}
