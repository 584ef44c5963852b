import type { Line } from './lines.js';

const REACH = 8;
/** A justified or ragged line may fall short of the column by three characters: punctuation and numbers are not broken. */
const TOLERANCE = 6;
/** The indent of a paragraph's first line, lost in extraction: two characters. */
const INDENT = 4;
/** A line this much wider than its column does not belong to it: a title over several columns, a credit line. */
const OVERHANG = 8;
const NARROWEST = 16;

const FINAL = /[。！？!?…][”’」』）)》]*$/;
/** `以“关键少数”带动“绝大多数”`, `扛牢责任 以上率下`: set like a heading, even where it nearly fills the column. */
const HEADING_SHAPE =
  /^(?:[^“”，,。；：]{0,4}“[^”]{2,8}”[^“”，,。；：]{1,4}“[^”]{2,8}”|[^\s，,。；：“”]{3,8} [^\s，,。；：“”]{3,8})$/;

/** How a line stands in the column of wrapped lines around it; `free` where the lines around it are not wrapped. */
export type Fill = 'full' | 'short' | 'wide' | 'free';

/** Whether each line fills its column, so that its end is a break of the layout and not of the text. */
export function fillOfLines(lines: readonly Line[]): Fill[] {
  return lines.map((line, at) => {
    const before = columnWidth(lines.slice(Math.max(0, at - REACH), at + 1));
    const after = columnWidth(lines.slice(at, at + REACH + 1));
    if (before === null && after === null) return 'free';
    if (line.columns > Math.max(before ?? 0, after ?? 0) + OVERHANG) return 'wide';
    const previous = lines[at - 1];
    const isFirst = previous === undefined || FINAL.test(previous.text) || /——$/.test(previous.text);
    const slack = TOLERANCE + (isFirst && !HEADING_SHAPE.test(line.text) ? INDENT : 0);
    const fills = (width: number | null): boolean => width !== null && line.columns >= width - slack;
    return fills(before) || fills(after) ? 'full' : 'short';
  });
}

/**
 * The width that most lines share which do not end a sentence, or null where the lines are not wrapped: unwrapped paragraphs end
 * with one, and titles, captions and names differ in width.
 */
function columnWidth(lines: readonly Line[]): number | null {
  const broken = lines.filter((line) => !FINAL.test(line.text) && !line.text.startsWith('#'));
  let best = 0;
  let support = 0;
  for (const { columns } of broken) {
    if (columns < NARROWEST) continue;
    const near = broken.filter((line) => line.columns <= columns && line.columns >= columns - TOLERANCE).length;
    if (near > support || (near === support && columns > best)) {
      best = columns;
      support = near;
    }
  }
  if (support * 2 < broken.length) return null;
  if (support >= 3) return best;
  const pair =
    support === 2 &&
    best >= 24 &&
    broken.some((line) => line.columns >= best - TOLERANCE && /[，,、；]/.test(line.text));
  return pair ? best : null;
}
