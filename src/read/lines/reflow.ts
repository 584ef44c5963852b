import { readingLexicon } from '../../lexicon/reading.js';
import { bylineOf } from '../articles/byline.js';
import { furnitureRole, isHeadOfPage, isLinks, isRecordOfPage } from '../pages/furniture.js';
import { isPageNumber } from '../pages/page-forms.js';
import { isPathOrStamp } from '../pages/stamps.js';
import type { Block } from './block.js';
import { isBylineLine, mayEndByline, REST_OF_NAME } from './byline-lines.js';
import { closesArticle } from './closing-names.js';
import { gapKeeper, joinLines } from './join.js';
import { endsSentence, isJoined, isRule, type Joint, LONGEST_TITLE_COLUMNS } from './joints.js';
import type { Line } from './lines.js';
import { underlineLevel } from './markup.js';
import { OpenPairs } from './pairs.js';
import { HOLDS } from './traits.js';
import { blanksSeparate, type Fill, wrappingOf } from './width.js';

const MOST_TITLE_LINES = 3;
/** The head of a page stands in its first lines. */
const LAST_HEAD = 6;

/** Joins hard-wrapped lines to blocks and removes the spaces that extraction left inside them. */
export function reflow(lines: readonly Line[]): Block[] {
  const gaps = gapKeeper(lines);
  const end = new BlockEnd(lines);
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = end.after(from);
    const first = lines[from] as Line;
    const level = to - from === 1 ? underlined(first, lines[to]) : 0;
    const block = joinLines(lines, from, to, level, gaps);
    if (block.text !== '') blocks.push(block);
    from = level > 0 ? to + 1 : to;
  }
  return blocks;
}

/** Cleans lines that are paragraphs already. */
export function separateBlocks(lines: readonly Line[]): Block[] {
  return lines.map((_, at) => joinLines(lines, at, at + 1, 0, () => false)).filter((block) => block.text !== '');
}

/** Goes through the lines of a text, and finds where each block ends. */
class BlockEnd implements Joint {
  readonly blanksSeparate: boolean;
  readonly indentsBegin: boolean;
  readonly #lines: readonly Line[];
  readonly #fills: readonly Fill[];
  readonly #isExact: boolean;
  readonly #open = new OpenPairs();
  /** The first line whose quotes and brackets have not been followed: hardly a line of a block is asked for them. */
  #followed = 0;
  /** A sentence has ended: bare names are no byline any more. Those of a text that a program wrapped never are. */
  #inBody: boolean;
  #from = 0;
  #to = 0;
  /** The block is the head of a page that was broken: nothing more is part of it. */
  #isHead = false;
  /** The line that was last asked for, and the answer. */
  #furniture = { at: -1, isFurniture: false };

  constructor(lines: readonly Line[]) {
    const { fills, isExact, indents } = wrappingOf(lines);
    this.#lines = lines;
    this.#fills = fills;
    this.#isExact = isExact;
    this.indentsBegin = indents === 'shown';
    this.#inBody = isExact;
    this.blanksSeparate = blanksSeparate(lines, fills);
  }

  /** The line behind the block that begins with line `from`. */
  after(from: number): number {
    this.#from = from;
    this.#open.clear();
    this.#followed = from;
    this.#isHead = false;
    for (this.#to = from + 1; this.#to < this.#lines.length; this.#to++) {
      this.#inBody ||= endsSentence(this.line);
      if (!isJoined(this)) break;
    }
    return this.#to;
  }

  get line(): Line {
    return this.#lines[this.#to - 1] as Line;
  }

  get next(): Line {
    return this.#lines[this.#to] as Line;
  }

  get first(): Line {
    return this.#lines[this.#from] as Line;
  }

  get previous(): Line | undefined {
    return this.#lines[this.#from - 1];
  }

  followsArticle(): boolean {
    const { previous } = this;
    if (previous === undefined) return false;
    if (closesArticle(previous)) return true;
    const before = this.#lines[this.#from - 2];
    return before !== undefined && endsSentence(before) && isBylineLine(previous, true);
  }

  /** A line before one that runs over several columns ends its own. */
  get fill(): Fill {
    const fill = this.#fills[this.#to - 1] as Fill;
    return fill !== 'wide' && this.#fills[this.#to] === 'wide' ? 'short' : fill;
  }

  get nextFills(): boolean {
    return this.#fills[this.#to] === 'full';
  }

  get isOpen(): boolean {
    while (this.#followed < this.#to) this.#open.add(this.#lines[this.#followed++] as Line);
    return this.#open.isOpen();
  }

  get endsHeading(): boolean {
    return this.#isExact && this.#fills[this.#to] === 'short';
  }

  ahead(length: number): string {
    let text = '';
    for (let at = this.#to; at < this.#lines.length && text.length < length; at++) text += this.#lines[at]?.text;
    return text.slice(0, length);
  }

  mayBeTitle(): boolean {
    const lines = this.#lines.slice(this.#from, Math.min(this.#to, this.#from + MOST_TITLE_LINES + 1));
    return lines.length <= MOST_TITLE_LINES && lines.every(({ holds }) => (holds & HOLDS.stop) === 0);
  }

  nextIsByline(): boolean {
    if (this.line.text.endsWith('记者')) return false;
    return isBylineLine(this.next, this.#inBody && !this.#areNamesUnderTitle()) && !this.#cutsName();
  }

  /** `高翔 李梅`, which does not fill its line, under what can be a title: so names stand in no sentence. */
  #areNamesUnderTitle(): boolean {
    return this.#fills[this.#to] === 'short' && (this.next.holds & HOLDS.blank) !== 0 && this.mayBeTitle();
  }

  /** `□本报记者 钱敏 郝洁 邵` + `涛轩 通讯员 邓华`, `…采摘葡萄。 高` + `小翔 摄`: two lines of one byline. */
  #cutsName(): boolean {
    const { line, next } = this;
    const surname = SURNAME_AFTER_TEXT.exec(line.text)?.[1];
    if (surname !== undefined) return bylineOf(surname + next.text, readingLexicon()) !== null;
    if (this.#to - this.#from > 1 || !BEGINS_BYLINE.test(line.text) || !REST_OF_NAME.test(next.text)) return false;
    return bylineOf(line.text + next.text, readingLexicon()) !== null;
  }

  endsByline(): boolean {
    if (this.#to - this.#from > 1) return false;
    // `（县委宣传部 高翔）` under the end of a text
    if (this.previous !== undefined && endsSentence(this.previous) && closesArticle(this.line)) return true;
    if (LEADS.test(this.line.text) || !isBylineLine(this.line, true)) return false;
    return !mayEndByline(this.next.text) || bylineOf(this.line.text + this.next.text, readingLexicon()) === null;
  }

  continuesHead(): boolean {
    const { line, next } = this;
    if (this.#to > LAST_HEAD || this.#to - this.#from > 1 || (line.holds & HOLDS.digit) === 0) return false;
    if (!isCutInHead(line.text, next.text)) return false;
    this.#isHead = isHeadOfPage({ text: line.text + next.text, holds: line.holds | next.holds }, readingLexicon());
    return this.#isHead;
  }

  isApart(): boolean {
    if (this.#isHead) return true;
    // `（本报记者 高翔 通讯` + `员 李梅）…`
    if (this.fill === 'full' && this.isOpen) return false;
    if (this.#standsApart(this.#to)) return true;
    return this.#to - this.#from === 1 && this.#standsApart(this.#from);
  }

  /**
   * Whether a line is page furniture. In wrapped text the end of a paragraph can look like it (`…助力` + `乡村振兴`, a page's name), so
   * that there only what no sentence holds is: a path, a time stamp, who sent the
   * page in, the head of a page, its links.
   */
  #standsApart(at: number): boolean {
    const line = this.#lines[at] as Line;
    if (this.fill === 'free') return this.#isFurniture(at, line);
    const lexicon = readingLexicon();
    return (
      isPageNumber(line) ||
      isPathOrStamp(line, lexicon) ||
      isCreditApart(line) ||
      isHeadOfPage(line, lexicon) ||
      isLinks(line, lexicon) ||
      isRecordOfPage(line, lexicon)
    );
  }

  /** The line that begins a block has been asked for as the one after the block before. */
  #isFurniture(at: number, { text, holds }: Line): boolean {
    if (this.#furniture.at !== at) {
      this.#furniture = { at, isFurniture: furnitureRole(text, readingLexicon(), holds) === 'furniture' };
    }
    return this.#furniture.isFurniture;
  }
}

/** `中共清源县委宣传部 供稿`, which no line of a sentence begins and ends so. */
function isCreditApart({ text, holds }: Line): boolean {
  return (
    (holds & HOLDS.blank) !== 0 && text.startsWith('中共') && furnitureRole(text, readingLexicon(), holds) === 'credit'
  );
}

const BEGINS_BYLINE = /^[□■◎●○]?\s?(?:本报|记者|通讯员)/;
const SURNAME_AFTER_TEXT = /[。！？”]\s*[（(]?((?:[□■●]\s?)?(?:[\u4e00-\u9fff]{2,6}\s+)?[\u4e00-\u9fff])$/;
/** What a paragraph begins with: `本报讯（记者 陈晓）`, `（记者 陈晓）`. */
const LEADS = /^(?:[（(【]|[^，。\s]{0,16}讯(?!员))/;

/** `…星期四 A03` + `版 责编 贾红霞`, `…第4版 责` + `任编辑：赵莉`; not `…第2版` + `农家新事`. */
function isCutInHead(text: string, next: string): boolean {
  return /^(?:\d|[年月日版期号辑式对]|任?编辑?[:：\s])/.test(next) || /(?:[第总星责校美今]|责任|今日)$/.test(text);
}

/** Level of the heading that the next line makes of a line by underlining it: not of the end of a paragraph or of a byline. */
function underlined(line: Line, next: Line | undefined): number {
  if (next === undefined || next.blanks > 0 || line.columns > LONGEST_TITLE_COLUMNS) return 0;
  const level = underlineLevel(next.text);
  if (level === 0 || endsSentence(line) || isRule(line.text)) return 0;
  return /^[（(【[#□]/.test(line.text) ? 0 : level;
}
