import { readingLexicon } from '../lexicon/reading.js';
import { beginsWithSpeaker } from '../text/sentences.js';
import { UnitSet } from '../text/unit-set.js';
import { bylineOf, isNameList } from './byline.js';
import type { Line } from './lines.js';
import { isOrgan } from './organ.js';
import { HOLDS } from './traits.js';
import type { Fill } from './width.js';

/** A markdown heading. */
const HEADING = /^(#{1,6})[ \u3000]*(?=[^#\s])/;
/** Widest line that can be a title, and narrowest that can be a paragraph cut by a page break. */
export const LONGEST_TITLE_COLUMNS = 90;
const CUT_COLUMNS = 48;

/** The rest of a credit: `通讯员 姚胜` + `摄`. */
const CREDIT_ENDS: ReadonlySet<string> = new Set(['摄', '摄）', '摄)', '供图', '摄影']);
const LONGEST_CREDIT_END = 2;
const FINALS = new UnitSet('。！？!?…');
const CLOSERS = new UnitSet('”’」』）)》');
const QUOTE_ENDS = new UnitSet('”」');
const CREDIT_LASTS = new UnitSet('）)摄');
const SEMICOLONS = new UnitSet('；;');
/** Cannot begin a line of its own: it closes or continues the line before. */
const CONTINUING = new UnitSet('，,、；;：:。！？!?”’」』）)》%％‰℃');
const HANGING = new UnitSet('，,、“‘「『（(《〈');
const DATE_ENDS = new UnitSet('年月0123456789');
const SPEAKERS = new UnitSet('问答记');
const COLONS = new UnitSet('：:');
const NUMERALS = new UnitSet('一二三四五六七八九十');
/** What can begin the lines that the next two patterns know, and a rule. */
const OPENING_MARKS = new UnitSet('□■◆●▲★◎○☆▶►本新-*+（(=_!');
const ITEM_MARKS = new UnitSet('—一二三四五六七八九十0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第');
const RULE_MARKS = new UnitSet('-=*_—－＝＊※～~◆◇');
const HASH = 0x23;
const DASH = 0x2014;
const ELLIPSIS = 0x2026;
/** A line that begins a passage of its own wherever it stands. */
const OPENING =
  /^(?:[□■◆●▲★◎○☆▶►]|本报讯|本报(?!记者|通讯员)[^。，,]{1,16}[电讯][（(\s　]|新华社[^。，,]{1,16}电|[-*+]\s+\S|[（(](?:本报|记者|通讯员|图片?)|[-=*_]{3,}$|!\[)/;
const REPORT = /^(?:[\u4e00-\u9fff·]{2,12}(?:报|网|端|媒体?|频道|中心|电视台)|[又另])讯[（(\s\d]/;
const LONGEST_OUTLET = 15;
/** One that does unless the line before is broken off: `促进` + `一、二、三产业融合`, `镇党委` + `——农旅综合体`. */
const ITEM =
  /^(?:——\S|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．](?!\d)|、)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节])/;

/** Two lines that follow each other, and what is known of the block that the first ends; what costs more is found out when asked. */
export interface Joint {
  readonly line: Line;
  readonly next: Line;
  readonly fill: Fill;
  /** A quote or bracket of the block is not closed yet. */
  readonly isOpen: boolean;
  /** The first line of the block, and the line before it. */
  readonly first: Line;
  readonly previous: Line | undefined;
  /** A program wrapped the text, and the next line is short: it can be the rest of a heading that fills its line. */
  readonly endsHeading: boolean;
  /** Blank lines end paragraphs in this text. */
  readonly blanksSeparate: boolean;
  /** The text after a line that ends with a quote, as far as words of speech reach. */
  ahead(): string;
  /** Whether the next line is a byline; of bare names, where no sentence has ended yet. */
  nextIsByline(): boolean;
  /** Whether the two are the head of a page that was broken: `桦南报 2018年4月13日 总第96` + `2期 第二版`. */
  continuesHead(): boolean;
  /** Whether one of the two is page furniture, in a text that is not wrapped. */
  isApart(): boolean;
}

/** Whether the next line goes on with the passage of the line. */
export function isJoined(joint: Joint): boolean {
  const { line, next, first } = joint;
  const isContinued = continuesLine(next.text);
  if (joint.blanksSeparate && next.blanks > 0 && !isContinued && !HANGING.has(lastUnit(line.text))) return false;
  if (isHeading(next) || isRule(line.text) || isRule(next.text)) return false;
  if (isHeading(line)) return joint.endsHeading && joint.fill === 'full' && isRestOfHeading(next.text);
  if (isContinued || isBrokenDate(line.text, next.text) || joint.continuesHead()) return true;
  if (opensPassage(next.text) || (next.indent >= 2 && line.indent < next.indent)) return false;
  if (beginsItem(next.text) && (joint.fill !== 'full' || endsBeforeItem(line.text))) return false;
  // Whether the lines are a byline or furniture is asked last: to find out costs most, and most lines end their paragraph anyway.
  const isList = first.indent >= 2 && next.indent === 0 && SEMICOLONS.has(lastUnit(line.text));
  if (!isList && !continues(joint) && !isCutParagraph(joint)) return false;
  return !joint.nextIsByline() && !joint.isApart();
}

function lastUnit(text: string): number {
  return text.charCodeAt(text.length - 1);
}

/** Whether a line ends with the end of a sentence and the quotes and brackets that close with it. */
export function endsSentence(text: string): boolean {
  return FINALS.has(lastBeforeClosers(text));
}

/** The last unit of a text before the quotes and brackets that close with it. */
export function lastBeforeClosers(text: string): number {
  let end = text.length - 1;
  while (end > 0 && CLOSERS.has(text.charCodeAt(end))) end--;
  return text.charCodeAt(end);
}

export function endsWithDash(text: string): boolean {
  return lastUnit(text) === DASH && text.charCodeAt(text.length - 2) === DASH;
}

/** Whether a line ends with a closing quote, after which words of speech may follow. */
function endsWithQuote(text: string): boolean {
  return QUOTE_ENDS.has(lastUnit(text));
}

/** Whether a line goes on with a mark, or with the rest of a word and a mark (`坚守岗` + `位，及时…`); not `一、…`, `问：…`. */
function continuesLine(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (CONTINUING.has(unit) || (text.length <= LONGEST_CREDIT_END && CREDIT_ENDS.has(text))) return true;
  if (unit < 0x4e00 || unit > 0x9fff || !CONTINUING.has(text.charCodeAt(1))) return false;
  if (text.charAt(1) === '、') return !NUMERALS.has(unit);
  return !SPEAKERS.has(unit) || !COLONS.has(text.charCodeAt(1));
}

/** `…（记者 罗敏）3月1` + `8日，新田县…`. */
function isBrokenDate(text: string, next: string): boolean {
  if (!DATE_ENDS.has(lastUnit(text))) return false;
  return /[年月]\d{0,2}$/.test(text.slice(-3)) && /^\d{0,2}[月日]/.test(next);
}

function opensPassage(text: string): boolean {
  return (OPENING_MARKS.has(text.charCodeAt(0)) && OPENING.test(text)) || beginsReport(text);
}

/** `河池晚报讯（记者 韦春兰）`, `又讯 7月19日`; not `…的通讯（`, `又讯问了3人`. */
function beginsReport(text: string): boolean {
  const at = text.indexOf('讯');
  return at > 0 && at <= LONGEST_OUTLET && REPORT.test(text);
}

function beginsItem(text: string): boolean {
  return ITEM_MARKS.has(text.charCodeAt(0)) && ITEM.test(text);
}

function endsBeforeItem(text: string): boolean {
  return /[。！？；;：:]$/.test(text);
}

/** `党建责任` after a heading that fills its line; not the names under it (`潘江平 杨振强`). */
function isRestOfHeading(text: string): boolean {
  return !opensPassage(text) && !endsSentence(text) && !/^[\u4e00-\u9fff]{2,3}(?:\s[\u4e00-\u9fff]{2,3})+$/.test(text);
}

function continues(joint: Joint): boolean {
  const { line, next, fill } = joint;
  const isFull = fill === 'full';
  const { text } = line;
  if (endsSentence(text) && !(isFull && lastUnit(text) === ELLIPSIS)) {
    return isFull && (joint.isOpen || (endsWithQuote(text) && beginsWithSpeaker(joint.ahead())));
  }
  if (endsWithByline(text) || (!isFull && (line.holds & HOLDS.blank) !== 0 && endsWithNames(text))) return false;
  if (isFull || HANGING.has(lastUnit(text)) || isBrokenOff(line, next)) return true;
  if (fill !== 'free' && SEMICOLONS.has(lastUnit(text))) return true;
  if (joint.isOpen) return line.columns > 8;
  return fill === 'free' && line.columns > LONGEST_TITLE_COLUMNS && !endsWithDash(text);
}

/** `…听众4200人次。 向红 李大伟`, at the end of a line that is not full. */
function endsWithNames(text: string): boolean {
  const names = /[。！？…]\s+([^\s。！？，“”][^。！？，“”]{1,30})$/.exec(text)?.[1];
  if (names === undefined) return false;
  const lexicon = readingLexicon();
  return isNameList(names, lexicon) || bylineOf(names, lexicon) !== null;
}

/** `…产值960万元。（银建军 谢丽）`, `…海中游览。 刘贵雄 摄`, full as they are, end an article; not `…三项制度。（见附表）`. */
function endsWithByline(text: string): boolean {
  if (!CREDIT_LASTS.has(lastUnit(text))) return false;
  const names = /[。！？…”]\s*([（(][^（）()]{2,40}[）)]|[^。！？…”，（）()]{2,20}摄)$/.exec(text)?.[1];
  if (names === undefined) return false;
  const lexicon = readingLexicon();
  return bylineOf(names, lexicon) !== null || (/^[（(]/.test(names) && isOrgan(names.slice(1, -1), lexicon));
}

/**
 * A line that ends no sentence though one ends inside it (`…新春佳节。图为该中`), or breaks between a number and its unit, or is the
 * indented first line of a paragraph whose next is not indented.
 */
function isBrokenOff({ text, holds, indent, columns }: Line, next: Line): boolean {
  const endsInside = (holds & HOLDS.final) !== 0 && /[。！？](?=[^”’」』）)》。！？])/.test(text);
  if (endsInside && !/[）)】\]摄]$/.test(text) && !endsWithNames(text)) return true;
  if ((holds & HOLDS.clause) === 0 || !/[，,、；;]/.test(text)) return false;
  if (/\d$/.test(text) && /^[\u4e00-\u9fff]/.test(next.text)) return true;
  return indent >= 2 && next.indent === 0 && columns >= CUT_COLUMNS;
}

/**
 * A paragraph that a page or column break cut (`…他已经驾驶扫车完成了双拥街、机场路等多条街` + `路的清扫任务。…`) among unwrapped ones:
 * after a paragraph, a long line with a comma that ends no sentence, and the rest of the paragraph after it. A heading is shorter,
 * or its halves are even: `坚持以人民为中心的发展思想，着力保障和改善民生福祉`.
 */
function isCutParagraph({ line, next, fill, first, previous }: Joint): boolean {
  if (fill !== 'free' || first !== line || line.columns < CUT_COLUMNS) return false;
  if (endsSentence(line.text) || !endsSentence(next.text) || endsWithDash(line.text)) return false;
  if (previous === undefined || !endsSentence(previous.text)) return false;
  const clauses = line.text.split(/[，,；;。]/);
  if (clauses.length < 2) return false;
  const [one, two] = clauses as [string, string];
  return clauses.length > 2 || Math.abs(one.length - two.length) > 5;
}

/** The mark of a markdown heading, with the white space after it; null where the line has none. */
export function headingMark(text: string): { readonly level: number; readonly length: number } | null {
  if (text.charCodeAt(0) !== HASH) return null;
  const match = HEADING.exec(text);
  return match === null ? null : { level: (match[1] as string).length, length: match[0].length };
}

function isHeading({ heading, text }: Line): boolean {
  return heading > 0 || (text.charCodeAt(0) === HASH && HEADING.test(text));
}

/** A line of dashes, equals signs or stars. */
export function isRule(text: string): boolean {
  return RULE_MARKS.has(text.charCodeAt(0)) && /^(?:[-=*_—－＝＊※～~◆◇]\s?){3,}$/.test(text);
}
