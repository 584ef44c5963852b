import { isLatin } from '../../text/script.js';
import { Block, type Reflowed } from './block.js';
import { headingMark, isRule } from './joints.js';
import { addOrigins, type Line } from './lines.js';
import { hasMarkup, visibleRanges } from './markup.js';
import { Origins } from './origins.js';
import { closeUp, squeeze } from './spaces.js';
import { HOLDS, traitsOf } from './traits.js';

/** Whether white space stood between two lines that are joined. */
export type KeepsGap = (line: Line, next: Line) => boolean;

/** Where few lines end with a space, that space was there before the text was wrapped (`情暖中秋 ` + `爱在查塘`). */
export function gapKeeper(lines: readonly Line[]): KeepsGap {
  const spaced = lines.filter((line) => line.spaceAfter).length;
  return (line, next) => (line.spaceAfter || next.indent === 1) && spaced * 5 <= lines.length;
}

/**
 * The block that the lines between two places make.
 * @param level of the heading that the line under it makes of it, else 0
 */
export function joinLines(lines: readonly Line[], from: number, to: number, level: number, keepsGap: KeepsGap): Block {
  const first = lines[from] as Line;
  const mark = headingMark(first.text);
  if (to === from + 1 && mark === null && isPlain(first)) return plainBlock(first, level);
  const raw = new RawText();
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    if (at > from) raw.addGap(line, keepsGap(lines[at - 1] as Line, line));
    raw.addLine(line, at === from ? (mark?.length ?? 0) : 0);
  }
  return raw.block(first.heading > 0 ? first.heading : (mark?.level ?? level));
}

function withoutClosingMarks(heading: string): string {
  return heading.endsWith('#') ? heading.replace(/\s*#+$/, '') : heading;
}

/** Whether a line is shown as it stands. */
function isPlain({ text, holds }: Line): boolean {
  return (holds & HOLDS.blank) === 0 && !hasMarkup(text, holds);
}

function plainBlock(line: Line, level: number): Block {
  const origins = new Origins();
  addOrigins(origins, line, 0, line.text.length);
  return new Block({ text: line.text, origins }, line.heading > 0 ? line.heading : level, line.holds, null);
}

/** The lines of a block, one after the other, before their spaces are looked at. */
class RawText {
  /** Joined at the end: a string that has grown piece by piece stays a tree of pieces, and each look at it takes three times as long. */
  readonly #pieces: string[] = [];
  #last = Number.NaN;
  #holds = 0;
  readonly #origins = new Origins();

  /** What parts the text from the next line: nothing, but between two Latin words. */
  addGap(next: Line, keepsGap: boolean): void {
    if (this.#pieces.length === 0) return;
    if (!keepsGap && !(isLatin(this.#last) && isLatin(next.text.charCodeAt(0)))) return;
    this.#pieces.push(' ');
    this.#holds |= HOLDS.blank;
    addOrigins(this.#origins, next, 0, 1);
  }

  /** @param skip length of the mark of a heading at the head of the line */
  addLine(line: Line, skip: number): void {
    const content = skip > 0 ? withoutClosingMarks(line.text.slice(skip)) : line.text;
    if (!hasMarkup(content, line.holds) || isRule(content)) this.#add(line, content, skip);
    else for (const [from, to] of visibleRanges(content)) this.#add(line, content.slice(from, to), skip + from);
  }

  #add(line: Line, text: string, from: number): void {
    if (text === '') return;
    this.#holds |= text === line.text ? line.holds : traitsOf(text).holds;
    this.#pieces.push(text);
    this.#last = text.charCodeAt(text.length - 1);
    addOrigins(this.#origins, line, from, from + text.length);
  }

  block(heading: number): Block {
    const raw: Reflowed = { text: this.#pieces.join(''), origins: this.#origins };
    if ((this.#holds & HOLDS.blank) === 0) return new Block(raw, heading, this.#holds, null);
    const closed = closeUp(raw);
    const holds = closed.text.includes(' ') ? this.#holds : this.#holds & ~HOLDS.blank;
    return new Block(closed, heading, holds, () => squeeze(raw));
  }
}
