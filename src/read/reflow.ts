import { readingLexicon } from '../lexicon/reading.js';
import { isLatin } from '../text/script.js';
import { bylineOf, isNameList } from './byline.js';
import { furnitureRole, isHeadOfPage, isPathOrStamp } from './furniture.js';
import { FINAL, HEADING, isJoined, isRule, LONGEST_TITLE_COLUMNS } from './joints.js';
import { type Line, originAt } from './lines.js';
import { underlineLevel, visibleRanges } from './markup.js';
import { closeUp, type Reflowed, squeeze } from './spaces.js';
import { type Fill, fillOfLines, isWrappedExactly } from './width.js';

const LONGEST_BYLINE = 40;

/** Lines that belong together, joined: a paragraph, a title line, a byline … */
export interface Block extends Reflowed {
  /** The lines joined with every gap kept as one space: in a list of names the gaps tell one from the next. */
  readonly spaced: Reflowed;
  /** Level of a markdown heading, else 0. */
  readonly heading: number;
  /** Blank lines before it, and columns of indent. */
  readonly blanks: number;
  readonly indent: number;
  /** How many lines of the file it was joined from. */
  readonly lines: number;
}

/** Joins hard-wrapped lines to blocks and removes the spaces that extraction left inside them. */
export function reflow(lines: readonly Line[]): Block[] {
  const fills = fillOfLines(lines);
  const separate = blanksSeparate(lines, fills);
  const gaps = gapKeeper(lines);
  const blocks: Block[] = [];
  const exact = isWrappedExactly(lines);
  let inBody = exact;
  for (let from = 0; from < lines.length; ) {
    const first = lines[from] as Line;
    const previous = lines[from - 1];
    const open = new OpenPairs();
    let to = from + 1;
    for (; to < lines.length; to++) {
      const line = lines[to - 1] as Line;
      const next = lines[to] as Line;
      open.add(line.text);
      const fill = fills[to - 1] !== 'wide' && fills[to] === 'wide' ? 'short' : (fills[to - 1] as Fill);
      const ahead = /[”」]$/.test(line.text) ? textFrom(lines, to) : '';
      const nextIsByline = isBylineLine(next.text, inBody || FINAL.test(line.text));
      inBody ||= FINAL.test(line.text);
      const endsHeading = exact && fills[to] === 'short';
      const joint = {
        endsHeading,
        nextIsByline,
        isApart: standsApart(next, fill) || (line === first && standsApart(line, fill) && !next.text.startsWith('版')),
        line,
        next,
        fill,
        isOpen: open.isOpen(),
        first,
        previous,
        ahead,
        blanksSeparate: separate,
      };
      if (!isJoined(joint)) break;
    }
    const level = to - from === 1 ? underlined(first, lines[to]) : 0;
    const block = joinLines(lines.slice(from, to), level, gaps);
    if (block.text !== '') blocks.push(block);
    from = level > 0 ? to + 1 : to;
  }
  return blocks;
}

/** Cleans lines that are paragraphs already. */
export function separateBlocks(lines: readonly Line[]): Block[] {
  return lines.map((line) => joinLines([line], 0, () => false)).filter((block) => block.text !== '');
}

/**
 * Names without an office are a byline under the first title only: later they can be the end of a list of those present. In a text
 * that a program wrapped they are rather the rest of a title (`…推动机关党建高质量发` + `展纪实`).
 */
function isBylineLine(text: string, inBody: boolean): boolean {
  if (text.length > LONGEST_BYLINE || /[，。；：]/.test(text)) return false;
  const lexicon = readingLexicon();
  return bylineOf(text, lexicon) !== null || (!inBody && isNameList(text, lexicon));
}

/**
 * Whether a line is page furniture. In wrapped text the end of a paragraph can look like it (`…助力` + `乡村振兴`, a page's name), so
 * that there only what no sentence holds is: a path, a time stamp, the head of a page; that may be broken (`A03` + `版 责编 王芳`).
 */
function standsApart({ text }: Line, fill: Fill): boolean {
  if (fill !== 'free') return isPathOrStamp(text) || isHeadOfPage(text, readingLexicon());
  return furnitureRole(text, readingLexicon()) === 'furniture';
}

/** The text of the next lines, as far as words of speech after a quote reach. */
function textFrom(lines: readonly Line[], at: number): string {
  return lines
    .slice(at, at + 4)
    .map((line) => line.text)
    .join('')
    .slice(0, 48);
}

/** Whether blank lines stand between paragraphs only, in a text that is wrapped: then each of them ends one. */
function blanksSeparate(lines: readonly Line[], fills: readonly Fill[]): boolean {
  let blank = 0;
  let natural = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as Line;
    if ((lines[at] as Line).blanks === 0) continue;
    blank++;
    if (FINAL.test(before.text) || fills[at - 1] !== 'full') natural++;
  }
  return blank > 0 && fills.includes('full') && blank * 2 <= lines.length && natural * 10 >= blank * 9;
}

const PAIRS: Readonly<Record<string, string>> = { '”': '“', '）': '（', ')': '（', '》': '《', '’': '‘', '(': '（' };

/** Follows quotes and brackets over the lines of a block; half- and full-width brackets are the same. */
class OpenPairs {
  readonly #open = new Set<string>();
  add(text: string): void {
    for (const [character] of text.matchAll(/[“”‘’（）()《》]/g)) {
      if ('“‘（(《'.includes(character)) this.#open.add(PAIRS[character] ?? character);
      else this.#open.delete(PAIRS[character] ?? character);
    }
  }
  isOpen(): boolean {
    return this.#open.size > 0;
  }
}

/** Level of the heading that the next line makes of a line by underlining it: not of the end of a paragraph or of a byline. */
function underlined(line: Line, next: Line | undefined): number {
  if (next === undefined || next.blanks > 0 || line.columns > LONGEST_TITLE_COLUMNS) return 0;
  return FINAL.test(line.text) || isRule(line.text) || /^[（(【[#□]/.test(line.text) ? 0 : underlineLevel(next.text);
}

/** Whether white space stood between two lines that are joined. */
type KeepsGap = (line: Line, next: Line) => boolean;

/** Where few lines end with a space, that space was there before the text was wrapped (`情暖中秋 ` + `爱在查塘`). */
function gapKeeper(lines: readonly Line[]): KeepsGap {
  const spaced = lines.filter((line) => line.spaceAfter).length;
  return (line, next) => (line.spaceAfter || next.indent === 1) && spaced * 5 <= lines.length;
}

function joinLines(lines: readonly Line[], level: number, keepsGap: KeepsGap): Block {
  const first = lines[0] as Line;
  const mark = HEADING.exec(first.text);
  // Joined at the end: to look at the last character of a string that grows copies it each time.
  const parts: string[] = [];
  const origins: number[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const skip = line === first && mark !== null ? mark[0].length : 0;
    const isGap = before !== undefined && keepsGap(before, line);
    const last = parts.at(-1) ?? '';
    if (last !== '' && (isGap || (isLatin(last.charCodeAt(last.length - 1)) && isLatin(line.text.charCodeAt(0))))) {
      parts.push(' ');
      origins.push(originAt(line, 0));
    }
    const content = skip > 0 ? line.text.slice(skip).replace(/\s*#+$/, '') : line.text;
    for (const [from, to] of visibleRanges(content)) {
      for (let unit = from; unit < to; unit++) origins.push(originAt(line, skip + unit));
      parts.push(content.slice(from, to));
    }
  }
  const raw = parts.join('');
  return {
    ...closeUp(raw, origins),
    spaced: squeeze(raw, origins),
    heading: first.heading > 0 ? first.heading : (mark?.[1]?.length ?? level),
    blanks: first.blanks,
    indent: first.indent,
    lines: lines.length,
  };
}
