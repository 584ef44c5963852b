import { endsSentence } from './joints.js';
import type { Line } from './lines.js';

/** How paragraphs begin: with white space, at the margin, or as the extraction left them, which may have lost it. */
export type Indents = 'shown' | 'none' | 'unknown';

const FEWEST = 3;
/** Columns of the white space before the first line of a paragraph. */
const LEAST_INDENT = 2;
/** Columns by which the first line of a paragraph and the next differ where nothing was lost, and most where two characters were. */
const EVEN = 2;
const LOST = 6;

/** How the paragraphs of a wrapped text begin, by the lines after the end of a sentence that go on over the next line. */
export function indentsOf(lines: readonly Line[]): Indents {
  let shown = 0;
  let even = 0;
  let short = 0;
  let inner = 0;
  for (let at = 1; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1] as Line;
    if (!endsSentence(lines[at - 1] as Line)) {
      if (line.indent < LEAST_INDENT) inner++;
      continue;
    }
    if (endsSentence(line) || next.indent >= LEAST_INDENT) continue;
    const lack = next.columns - line.columns;
    if (line.indent >= LEAST_INDENT) shown++;
    else if (Math.abs(lack) <= EVEN) even++;
    else if (lack > 0 && lack <= LOST) short++;
  }
  if (shown >= FEWEST && shown > 2 * (even + short) && inner > shown) return 'shown';
  return even >= FEWEST && even > 2 * (shown + short) ? 'none' : 'unknown';
}
