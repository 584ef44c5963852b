import { isSpace } from '../../text/script.js';
import type { Line } from './lines.js';
import { HOLDS } from './traits.js';
import { QUOTED } from './unbroken.js';

/** The lengths of lines in one measure, and that of a quote that opens and the character after it. */
export interface ExactWidths {
  readonly widths: Int32Array;
  readonly quoted: number;
  readonly countsSpaces: boolean;
  /** Columns of a character. */
  readonly columns: number;
}

/** The lengths of the lines in characters, in characters without spaces, and in columns; spaces lost at the head of a line count. */
export function exactWidths(lines: readonly Line[]): readonly ExactWidths[] {
  const characters = new Int32Array(lines.length);
  const words = new Int32Array(lines.length);
  const wide = new Int32Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    const { text, holds, indent, columns } = lines[at] as Line;
    const spaces = (holds & HOLDS.blank) === 0 ? 0 : spacesIn(text);
    // One space, or two to an ideographic space.
    characters[at] = text.length + Math.ceil(indent / 2);
    words[at] = text.length - spaces + Math.floor(indent / 2);
    wide[at] = columns + indent;
  }
  return [
    { widths: characters, quoted: QUOTED, countsSpaces: true, columns: 2 },
    { widths: words, quoted: QUOTED, countsSpaces: false, columns: 2 },
    { widths: wide, quoted: 2 * QUOTED, countsSpaces: true, columns: 1 },
  ];
}

/** `参加 7032 人次`: where a line begins with a number, the space before it is lost. */
export function spacesNumbers({ text, holds }: Line): boolean {
  return (holds & HOLDS.digit) !== 0 && (holds & HOLDS.blank) !== 0 && /[\u4e00-\u9fff] \d/.test(text);
}

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) spaces++;
  return spaces;
}
