import { isBlank, isDigit, isHan, isLatin } from '../text/script.js';
import { beginsWithSpeaker } from '../text/sentences.js';
import { type Line, originAt } from './lines.js';
import { underlineLevel, visibleRanges } from './markup.js';
import { type Fill, fillOfLines } from './width.js';

/** A reflowed text with the UTF-16 offset in the file of each of its units. */
export interface Reflowed {
  readonly text: string;
  readonly origins: readonly number[];
}

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

const HEADING = /^(#{1,6})[ \u3000]*(?=[^#\s])/;
const FINAL = /[。！？!?…][”’」』）)》]*$/;
/** Cannot begin a line of its own: it closes or continues the line before, as does the rest of a word (`坚守岗` + `位，及时…`). */
const CONTINUING = /^(?![一二三四五六七八九十]、)[\u4e00-\u9fff]?[，,、；;：:。！？!?”’」』）)》%％‰℃]/;
const HANGING = /[，,、“‘「『（(《〈]$/;
/** Begins a passage of its own wherever it stands. */
const OPENING =
  /^(?:[□■◆●▲★◎○☆▶►]|本报讯|本报(?!记者|通讯员)[^。，,]{1,16}[电讯][（(\s　]|新华社[^。，,]{1,16}电|[-*+]\s+\S|[（(](?:本报|记者|通讯员|图片?)|[-=*_]{3,}$|!\[)/;
/** Begins a passage of its own unless the line before is broken off: `促进` + `一、二、三产业融合`, `镇党委` + `——农旅综合体`. */
const ITEM =
  /^(?:——\S|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．](?!\d)|、)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节])/;
/** Narrowest line that can be a paragraph cut by a page break. */
const CUT_COLUMNS = 48;
const LONGEST_TITLE_COLUMNS = 90;

/** Joins hard-wrapped lines to blocks and removes the spaces that extraction left inside them. */
export function reflow(lines: readonly Line[]): Block[] {
  const fills = fillOfLines(lines);
  const meaningful = blanksSeparate(lines, fills);
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    const open = new OpenPairs();
    while (to < lines.length) {
      const line = lines[to - 1] as Line;
      open.add(line.text);
      const fill = fills[to - 1] === 'wide' || fills[to] !== 'wide' ? (fills[to - 1] as Fill) : 'short';
      const previous = to - from > 1 ? null : lines[from - 1];
      const next = lines[to] as Line;
      const ahead = /[”」]$/.test(line.text) ? textFrom(lines, to) : '';
      const hangs = /[；;]$/.test(line.text) && (lines[from] as Line).indent >= 2 && next.indent === 0;
      const parts = meaningful && next.blanks > 0 && !HANGING.test(line.text) && !CONTINUING.test(next.text);
      if (
        parts ||
        !(hangs || continues(line, next, fill, open.isOpen(), ahead) || isCutParagraph(line, next, fill, previous))
      )
        break;
      to++;
    }
    const level = to - from === 1 ? underlined(lines[from] as Line, lines[from + 1]) : 0;
    const block = joinLines(lines.slice(from, to), level);
    if (block.text !== '') blocks.push(block);
    from = level > 0 ? to + 1 : to;
  }
  return blocks;
}

/** A line that ends no sentence though one ends inside it, or breaks between a number and its unit, or the indented first line of a paragraph whose next is not indented. */
function isBrokenOff(line: Line, next: Line): boolean {
  if (/[。！？](?=[^”’」』）)》。！？])/.test(line.text) && !/[）)】\]摄]$/.test(line.text)) return true;
  if (/[，,、；].*\d$/.test(line.text) && /^[\u4e00-\u9fff]/.test(next.text)) return true;
  return line.indent >= 2 && next.indent === 0 && /[，,；;]/.test(line.text) && line.columns >= CUT_COLUMNS;
}

/** Cleans lines that are paragraphs already. */
export function separateBlocks(lines: readonly Line[]): Block[] {
  return lines.map((line) => joinLines([line], 0)).filter((block) => block.text !== '');
}

/** The text of the next lines, as far as words of speech after a quote reach. */
function textFrom(lines: readonly Line[], at: number): string {
  return lines
    .slice(at, at + 4)
    .map((line) => line.text)
    .join('')
    .slice(0, 48);
}

function continues(line: Line, next: Line, fill: Fill, pairOpen: boolean, ahead: string): boolean {
  if (isHeading(line) || isHeading(next) || isRule(line.text) || isRule(next.text)) return false;
  if (CONTINUING.test(next.text)) return true;
  if (OPENING.test(next.text)) return false;
  if (next.indent >= 2 && line.indent < next.indent) return false;
  const isFull = fill === 'full';
  if (ITEM.test(next.text) && (!isFull || /[。！？；;：:]$/.test(line.text))) return false;
  if (FINAL.test(line.text) && !(isFull && line.text.endsWith('…')))
    return isFull && (pairOpen || (/[”」]$/.test(line.text) && beginsWithSpeaker(ahead)));
  if (isFull || HANGING.test(line.text) || isBrokenOff(line, next)) return true;
  if (fill !== 'free' && /[；;]$/.test(line.text)) return true;
  if (pairOpen) return line.columns > 8;
  return fill === 'free' && line.columns > LONGEST_TITLE_COLUMNS && !/——$/.test(line.text);
}

/**
 * A paragraph that a page or column break cut (`…他已经驾驶扫车完成了双拥街、机场路等多条街` + `路的清扫任务。…`) among unwrapped ones: after a
 * paragraph, a long line with a comma that ends no sentence, and the rest of the paragraph after it. A heading is shorter, or its
 * halves are even: `坚持以人民为中心的发展思想，着力保障和改善民生福祉`.
 */
function isCutParagraph(line: Line, next: Line, fill: Fill, previous: Line | null | undefined): boolean {
  if (fill !== 'free' || isHeading(line) || isHeading(next) || OPENING.test(next.text)) return false;
  if (isRule(next.text) || FINAL.test(line.text) || !FINAL.test(next.text)) return false;
  if (previous === null || previous === undefined || !FINAL.test(previous.text)) return false;
  if (line.text.endsWith('——')) return false;
  const clauses = line.text.split(/[，,；;。]/);
  if (clauses.length < 2 || line.columns < CUT_COLUMNS) return false;
  const [first, second] = clauses as [string, string];
  return clauses.length > 2 || Math.abs(first.length - second.length) > 5;
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

function isHeading(line: Line): boolean {
  return line.heading > 0 || HEADING.test(line.text);
}

export function isRule(text: string): boolean {
  return /^(?:[-=*_—－＝]\s?){3,}$/.test(text);
}

/** Follows quotes and brackets over the lines of a block. */
class OpenPairs {
  readonly #open = new Map<string, boolean>();
  add(text: string): void {
    for (const character of text) {
      if ('“（(《‘'.includes(character)) this.#open.set(character, true);
      const opener = { '”': '“', '）': '（', ')': '(', '》': '《', '’': '‘' }[character];
      if (opener === '（' || opener === '(') {
        this.#open.set('（', false);
        this.#open.set('(', false);
      } else if (opener !== undefined) this.#open.set(opener, false);
    }
  }
  isOpen(): boolean {
    return [...this.#open.values()].includes(true);
  }
}

/** Level of the heading that the next line makes of a line by underlining it: not of the end of a paragraph or of a byline. */
function underlined(line: Line, next: Line | undefined): number {
  if (next === undefined || next.blanks > 0 || line.columns > LONGEST_TITLE_COLUMNS) return 0;
  return FINAL.test(line.text) || isRule(line.text) || /^[（(【[#□]/.test(line.text) ? 0 : underlineLevel(next.text);
}

function joinLines(lines: readonly Line[], level: number): Block {
  const first = lines[0] as Line;
  const mark = HEADING.exec(first.text);
  let raw = '';
  const origins: number[] = [];
  for (const line of lines) {
    const skip = line === first && mark !== null ? mark[0].length : 0;
    if (raw !== '' && isLatin(raw.charCodeAt(raw.length - 1)) && isLatin(line.text.charCodeAt(0))) {
      raw += ' ';
      origins.push(originAt(line, 0));
    }
    const content = skip > 0 ? line.text.slice(skip).replace(/\s*#+$/, '') : line.text;
    for (const [from, to] of visibleRanges(content)) {
      for (let at = from; at < to; at++) origins.push(originAt(line, skip + at));
      raw += content.slice(from, to);
    }
  }
  return {
    ...closeUp(raw, origins),
    spaced: squeeze(raw, origins),
    heading: first.heading > 0 ? first.heading : (mark?.[1]?.length ?? level),
    blanks: first.blanks,
    indent: first.indent,
    lines: lines.length,
  };
}

/**
 * Removes the spaces of extraction; a space between two phrases of three or more characters stays, as one space
 * (`党建引领追梦路 一核三翼齐育人`), as do those beside Latin words (`棚户区 and 老旧小区`). `办 结 率 97.72%` and `2.46 万` close up.
 */
export function closeUp(raw: string, origins: readonly number[]): Reflowed {
  return keepGaps(raw, origins, separates);
}

/** Keeps each gap as one space. */
function squeeze(raw: string, origins: readonly number[]): Reflowed {
  return keepGaps(raw, origins, (_before, _raw, _at, isWide) => isWide);
}

function keepGaps(raw: string, origins: readonly number[], keeps: typeof separates): Reflowed {
  let text = '';
  const kept: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const from = at;
    while (at < raw.length && isBlank(raw.charCodeAt(at))) at++;
    if (at === from) {
      text += raw.charAt(at);
      kept.push(origins[at] as number);
      at++;
    } else if (text !== '' && at < raw.length && keeps(text, raw, at, isSpace(raw.slice(from, at)))) {
      text += ' ';
      kept.push(origins[from] as number);
    }
  }
  return { text, origins: kept };
}

function isSpace(gap: string): boolean {
  return /[ \t\u00a0\u3000\u2002-\u200a]/.test(gap);
}

function separates(before: string, raw: string, at: number, isWide: boolean): boolean {
  if (!isWide) return false;
  const left = before.charCodeAt(before.length - 1);
  const right = raw.charCodeAt(at);
  if (isLatin(left) || isLatin(right)) {
    return !(isDigit(left) || isDigit(right)) && (isLatin(left) ? isWordUnit(right) : isWordUnit(left));
  }
  if (isDigit(left) && isDigit(right)) return true;
  if (isDigit(left) || isDigit(right)) return false;
  const leftCharacter = before.charAt(before.length - 1);
  const rightCharacter = raw.charAt(at);
  if ('，。、；：！？（《“‘「『'.includes(leftCharacter) && !'：！？'.includes(leftCharacter)) return false;
  if ('，。、；：！？）》”’」』,;:!?%％'.includes(rightCharacter)) return false;
  return phraseBefore(before) >= 3 && phraseAfter(raw, at) >= 3;
}

function isWordUnit(unit: number): boolean {
  return isHan(unit) || isLatin(unit);
}

/** Length of the run without spaces and clause punctuation that ends the text; quotes and brackets do not end it. */
function phraseBefore(text: string): number {
  let length = 0;
  for (let at = text.length - 1; at >= 0 && length < 3; at--) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) length++;
    else if (isBlank(unit) || '，。；、'.includes(text.charAt(at))) break;
    else if (isDigit(unit)) break;
  }
  return length;
}

function phraseAfter(text: string, from: number): number {
  let length = 0;
  for (let at = from; at < text.length && length < 3; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit) || isDigit(unit)) length++;
    else if (isBlank(unit) || '，。；、,'.includes(text.charAt(at))) break;
  }
  return length;
}
