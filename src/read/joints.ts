import { beginsWithSpeaker } from '../text/sentences.js';
import type { Line } from './lines.js';
import type { Fill } from './width.js';

/** A markdown heading. */
export const HEADING = /^(#{1,6})[ \u3000]*(?=[^#\s])/;
/** The end of a sentence at the end of a line. */
export const FINAL = /[。！？!?…][”’」』）)》]*$/;
/** Widest line that can be a title, and narrowest that can be a paragraph cut by a page break. */
export const LONGEST_TITLE_COLUMNS = 90;
const CUT_COLUMNS = 48;

/** Cannot begin a line of its own: it closes or continues the line before, as does the rest of a word (`坚守岗` + `位，及时…`). */
const CONTINUING = /^(?![一二三四五六七八九十]、)[\u4e00-\u9fff]?[，,、；;：:。！？!?”’」』）)》%％‰℃]/;
const HANGING = /[，,、“‘「『（(《〈]$/;
/** Begins a passage of its own wherever it stands. */
const OPENING =
  /^(?:[□■◆●▲★◎○☆▶►]|本报讯|本报(?!记者|通讯员)[^。，,]{1,16}[电讯][（(\s　]|新华社[^。，,]{1,16}电|[\u4e00-\u9fff·]{2,12}(?:报|网|端|媒体?|频道|中心|电视台)讯[（(\s　]|[又另]讯[（(\s　\d]|[-*+]\s+\S|[（(](?:本报|记者|通讯员|图片?)|[-=*_]{3,}$|!\[)/;
/** Begins a passage of its own unless the line before is broken off: `促进` + `一、二、三产业融合`, `镇党委` + `——农旅综合体`. */
const ITEM =
  /^(?:——\S|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．](?!\d)|、)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节])/;

/** Two lines that follow each other, and what is known of the block that the first ends. */
export interface Joint {
  readonly line: Line;
  readonly next: Line;
  readonly fill: Fill;
  /** A quote or bracket of the block is not closed yet. */
  readonly isOpen: boolean;
  /** The first line of the block, and the line before it. */
  readonly first: Line;
  readonly previous: Line | undefined;
  /** The text after a line that ends with a quote, as far as words of speech reach. */
  readonly ahead: string;
  /** The next line is a byline; of bare names, where no sentence has ended yet. */
  readonly nextIsByline: boolean;
  /** A program wrapped the text, and the next line is short: it can be the rest of a heading that fills its line. */
  readonly endsHeading: boolean;
  /** One of the two is page furniture, in a text that is not wrapped. */
  readonly isApart: boolean;
  /** Blank lines end paragraphs in this text. */
  readonly blanksSeparate: boolean;
}

/** Whether the next line goes on with the passage of the line. */
export function isJoined(joint: Joint): boolean {
  const { line, next, first, blanksSeparate } = joint;
  if (blanksSeparate && next.blanks > 0 && !HANGING.test(line.text) && !CONTINUING.test(next.text)) return false;
  if (isHeading(next) || isRule(line.text) || isRule(next.text)) return false;
  if (isHeading(line)) return joint.endsHeading && joint.fill === 'full' && isRestOfHeading(next.text);
  if (CONTINUING.test(next.text)) return true;
  if (joint.nextIsByline || joint.isApart) return false;
  if (OPENING.test(next.text) || (next.indent >= 2 && line.indent < next.indent)) return false;
  const isItem = ITEM.test(next.text) && (joint.fill !== 'full' || /[。！？；;：:]$/.test(line.text));
  if (isItem) return false;
  if (/[；;]$/.test(line.text) && first.indent >= 2 && next.indent === 0) return true;
  return continues(joint) || isCutParagraph(joint);
}

/** `党建责任` after a heading that fills its line; not the names under it (`潘江平 杨振强`). */
function isRestOfHeading(text: string): boolean {
  return !OPENING.test(text) && !FINAL.test(text) && !/^[\u4e00-\u9fff]{2,3}(?:\s[\u4e00-\u9fff]{2,3})+$/.test(text);
}

function continues({ line, next, fill, isOpen, ahead }: Joint): boolean {
  const isFull = fill === 'full';
  if (FINAL.test(line.text) && !(isFull && line.text.endsWith('…'))) {
    return isFull && (isOpen || (/[”」]$/.test(line.text) && beginsWithSpeaker(ahead)));
  }
  if (isFull || HANGING.test(line.text) || isBrokenOff(line, next)) return true;
  if (fill !== 'free' && /[；;]$/.test(line.text)) return true;
  if (isOpen) return line.columns > 8;
  return fill === 'free' && line.columns > LONGEST_TITLE_COLUMNS && !line.text.endsWith('——');
}

/**
 * A line that ends no sentence though one ends inside it (`…新春佳节。图为该中`), or breaks between a number and its unit, or is the
 * indented first line of a paragraph whose next is not indented.
 */
function isBrokenOff(line: Line, next: Line): boolean {
  if (/[。！？](?=[^”’」』）)》。！？])/.test(line.text) && !/[）)】\]摄]$/.test(line.text)) return true;
  const hasClauses = /[，,、；;]/.test(line.text);
  if (hasClauses && /\d$/.test(line.text) && /^[\u4e00-\u9fff]/.test(next.text)) return true;
  return hasClauses && line.indent >= 2 && next.indent === 0 && line.columns >= CUT_COLUMNS;
}

/**
 * A paragraph that a page or column break cut (`…他已经驾驶扫车完成了双拥街、机场路等多条街` + `路的清扫任务。…`) among unwrapped ones:
 * after a paragraph, a long line with a comma that ends no sentence, and the rest of the paragraph after it. A heading is shorter,
 * or its halves are even: `坚持以人民为中心的发展思想，着力保障和改善民生福祉`.
 */
function isCutParagraph({ line, next, fill, first, previous }: Joint): boolean {
  if (fill !== 'free' || first !== line || FINAL.test(line.text) || !FINAL.test(next.text)) return false;
  if (previous === undefined || !FINAL.test(previous.text) || line.text.endsWith('——')) return false;
  const clauses = line.text.split(/[，,；;。]/);
  if (clauses.length < 2 || line.columns < CUT_COLUMNS) return false;
  const [one, two] = clauses as [string, string];
  return clauses.length > 2 || Math.abs(one.length - two.length) > 5;
}

function isHeading(line: Line): boolean {
  return line.heading > 0 || HEADING.test(line.text);
}

/** A line of dashes, equals signs or stars. */
export function isRule(text: string): boolean {
  return /^(?:[-=*_—－＝]\s?){3,}$/.test(text);
}
