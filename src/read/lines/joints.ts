import { readingLexicon } from '../../lexicon/reading.js';
import { beginsWithSpeaker } from '../../text/sentences.js';
import { UnitSet } from '../../text/unit-set.js';
import { bylineOf, isNameList } from '../articles/byline.js';
import { jumpStart } from '../articles/dateline.js';
import { endsWithByline } from './closing-names.js';
import { isCut } from './cuts.js';
import { BEGINS, ENDS } from './edges.js';
import type { Line } from './lines.js';
import { opensPassage } from './openings.js';
import { HOLDS } from './traits.js';
import { beginsWithCount, beginsWithDate, isUnderTitle } from './under-title.js';
import type { Fill } from './width.js';

/** A markdown heading. */
const HEADING = /^(#{1,6})[ \u00a0\u3000]*(?=[^#\s])/;
/** Widest line that can be a title, and narrowest that can be a paragraph cut by a page break. */
export const LONGEST_TITLE_COLUMNS = 90;
const CUT_COLUMNS = 48;
/** Narrowest line of a text that begins with a date, in a text too short to tell its columns. */
const DATED_COLUMNS = 32;

/** The rest of a credit: `通讯员 姚胜` + `摄`. */
const CREDIT_ENDS: ReadonlySet<string> = new Set(['摄', '摄）', '摄)', '供图', '摄影', '报道', '影报道', '摄影报道']);
const LONGEST_CREDIT_END = 4;
/** `…荣誉称号。（记者 高翔） |`: the end of a cell. */
const CELL_END = /[。！？）)”]\s?\|$/;
const CLOSERS = new UnitSet('”’」』）)》');
/** `本报讯（记者 高翔）走` + `进石桥镇…`, `○8月16日，县交警大队` + `在…`: text has begun in the line, which goes on. */
const LEAD_AND_TEXT = /^[^，。（(\s]{0,18}讯[】\]]?\s?[（(〔][^（）()〔〕]{2,50}[）)〕]\s*[^\s（）()〔〕]/;
/** `…有意者请联系。电话：13912345678` */
const ENDS_WITH_PHONE = /(?:电话|热线|手机|微信)[:：]\s?[\d-]{7,13}$/;
const MARK = /^[●◆■▲○□◎★▶►]\s?/;
const OPENERS = new UnitSet('（(【[《');
/** As far as words of speech reach after a quote. */
const LONGEST_SPEECH = 48;
const CLAUSE_ENDS = new UnitSet('，,；;。');
/** Labels of one character: `问：`, `文：高翔`, `送：县人大常委会`. */
const LABELS = new UnitSet('问答记文图摄编审校报送发');
const COLONS = new UnitSet('：:');
const NUMERALS = new UnitSet('一二三四五六七八九十');
const RULE_MARKS = new UnitSet('-=*_—－＝＊※～~◆◇…');
const HASH = 0x23;
/** One that does unless the line before is broken off: `促进` + `一、二、三产业融合`, `镇党委` + `——农旅综合体`. */
const ITEM =
  /^(?:——\S|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．](?!\d)|、)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节])/;

/** Two lines that follow each other, and what is known of the block that the first ends; what costs more is found out when asked. */
export interface Joint {
  readonly line: Line;
  readonly next: Line;
  readonly fill: Fill;
  /** Whether the next line fills its column too. */
  readonly nextFills: boolean;
  /** A quote or bracket of the block is not closed yet. */
  readonly isOpen: boolean;
  /** The first line of the block, and the line before it. */
  readonly first: Line;
  readonly previous: Line | undefined;
  /** Whether the line before the block ends an article: names in brackets, or a byline under the end of its text. */
  followsArticle(): boolean;
  /** A program wrapped the text, and the next line is short: it can be the rest of a heading that fills its line. */
  readonly endsHeading: boolean;
  /** Blank lines end paragraphs in this text. */
  readonly blanksSeparate: boolean;
  /** White space begins them. */
  readonly indentsBegin: boolean;
  /** So much of the text after the line. */
  ahead(length: number): string;
  /** Whether the lines of the block are few, and no clause ends in them. */
  mayBeTitle(): boolean;
  /** Whether the next line is a byline; of bare names, where no sentence has ended yet. */
  nextIsByline(): boolean;
  /** Whether the line is a whole byline, of which the next is no part. */
  endsByline(): boolean;
  /** Whether the two are the head of a page that was broken: `桦南报 2018年4月13日 总第96` + `2期 第二版`. */
  continuesHead(): boolean;
  /** Whether one of the two is page furniture, in a text that is not wrapped. */
  isApart(): boolean;
}

/** Whether the next line goes on with the passage of the line. */
export function isJoined(joint: Joint): boolean {
  const { line, next } = joint;
  const isContinued = continuesLine(next);
  if (joint.blanksSeparate && next.blanks > 0 && !isContinued && (line.edges & ENDS.hanging) === 0) return false;
  if (isHeading(next) || isRuleLine(line) || isRuleLine(next)) return false;
  if (isHeading(line)) return joint.endsHeading && joint.fill === 'full' && isRestOfHeading(next);
  if ((line.edges & ENDS.closer) !== 0 && jumpStart(line.text) > 0) return false;
  if (isContinued || isCut(joint) || joint.continuesHead()) return true;
  if (OPENERS.has(line.text.charCodeAt(line.text.length - 1))) return true;
  if (opensPassage(next) || (next.indent >= 2 && (joint.indentsBegin || line.indent < next.indent))) return false;
  if (beginsItem(next) && (joint.fill !== 'full' || endsBeforeItem(line) || isDeckUnder(joint))) return false;
  // Whether the lines are a byline or furniture is asked last: to find out costs most, and most lines end their paragraph anyway.
  if (!isInList(joint) && !continues(joint) && !isCutParagraph(joint)) return false;
  return !isUnderTitle(joint) && !joint.nextIsByline() && !joint.endsByline() && !joint.isApart();
}

function isInList({ line, next, first }: Joint): boolean {
  return (line.edges & ENDS.semicolon) !== 0 && first.indent >= 2 && next.indent === 0;
}

/** The last unit of a text before the quotes and brackets that close with it. */
export function lastBeforeClosers(text: string): number {
  let end = text.length - 1;
  while (end > 0 && CLOSERS.has(text.charCodeAt(end))) end--;
  return text.charCodeAt(end);
}

/** Whether a line ends with the end of a sentence and the quotes and brackets that close with it. */
export function endsSentence({ edges }: Line): boolean {
  return (edges & ENDS.sentence) !== 0;
}

/** Whether a line goes on with a mark, or with the rest of a word and a mark (`坚守岗` + `位，及时…`); not `一、…`, `问：…`. */
function continuesLine({ text, edges }: Line): boolean {
  if ((edges & BEGINS.continuing) !== 0) return true;
  if (text.length <= LONGEST_CREDIT_END && CREDIT_ENDS.has(text)) return true;
  if ((edges & BEGINS.rest) === 0) return false;
  const unit = text.charCodeAt(0);
  if (text.charAt(1) === '、') return !NUMERALS.has(unit);
  return !LABELS.has(unit) || !COLONS.has(text.charCodeAt(1));
}

function beginsItem({ text, edges }: Line): boolean {
  return (edges & BEGINS.item) !== 0 && ITEM.test(text);
}

function endsBeforeItem({ text, edges }: Line): boolean {
  return (edges & (ENDS.final | ENDS.semicolon | ENDS.colon)) !== 0 && /[。！？；;：:]$/.test(text);
}

/** `——石桥镇治理见闻` under a title that fills its line; not `…的结果` + `——农旅综合体，…`. */
function isDeckUnder(joint: Joint): boolean {
  const { text, holds } = joint.next;
  return text.startsWith('——') && (holds & (HOLDS.clause | HOLDS.final)) === 0 && joint.mayBeTitle();
}

/** `党建责任` after a heading that fills its line; not the names under it (`潘江平 杨振强`). */
function isRestOfHeading(line: Line): boolean {
  const { text } = line;
  return !opensPassage(line) && !endsSentence(line) && !/^[\u4e00-\u9fff]{2,3}(?:\s[\u4e00-\u9fff]{2,3})+$/.test(text);
}

function continues(joint: Joint): boolean {
  const { line, next, fill } = joint;
  const isFull = fill === 'full';
  const { text, edges } = line;
  if (endsSentence(line) && !(isFull && (edges & ENDS.ellipsis) !== 0)) {
    if (isFull && isNotIndented(joint)) return true;
    return isFull && (joint.isOpen || ((edges & ENDS.quote) !== 0 && beginsWithSpeaker(joint.ahead(LONGEST_SPEECH))));
  }
  if (text.endsWith('|') && CELL_END.test(text)) return false;
  if ((edges & ENDS.date) !== 0 && !/^\d/.test(next.text) && ENDS_WITH_PHONE.test(text)) return false;
  // `…人均增收4200元。 冯涛`, full by chance, before a title; not before the rest of a sentence (`…。 孙立` + `军说，…`).
  const mayEnd = !isFull || (next.holds & (HOLDS.stop | HOLDS.final)) === 0;
  if (endsWithByline(line, next) || (mayEnd && (line.holds & HOLDS.blank) !== 0 && endsWithNames(text))) return false;
  if (isFull || (edges & ENDS.hanging) !== 0 || isBrokenOff(line, next)) return true;
  if (fill !== 'free' && (edges & ENDS.semicolon) !== 0) return true;
  if (joint.isOpen) return line.columns > 8;
  return fill === 'free' && line.columns > LONGEST_TITLE_COLUMNS && (edges & ENDS.dash) === 0;
}

/** Where white space begins paragraphs, a line of text without it goes on with its own. */
function isNotIndented({ next, nextFills, indentsBegin }: Joint): boolean {
  return indentsBegin && nextFills && next.indent === 0 && (next.holds & HOLDS.clause) !== 0;
}

/** `…听众4200人次。 向红 李大伟`, at the end of a line that is not full. */
function endsWithNames(text: string): boolean {
  const names = /[。！？…]\s+([^\s。！？，“”][^。！？，“”]{1,30})$/.exec(text)?.[1];
  if (names === undefined) return false;
  const lexicon = readingLexicon();
  return isNameList(names, lexicon) || bylineOf(names, lexicon) !== null;
}

/**
 * A line that ends no sentence though one ends inside it (`…新春佳节。图为该中`), or breaks beside a number that counts, or is the
 * indented first line of a paragraph whose next is not indented.
 */
function isBrokenOff({ text, holds, edges, indent, columns }: Line, next: Line): boolean {
  if ((edges & ENDS.final) === 0 && LEAD_AND_TEXT.test(text)) return true;
  const endsInside = (holds & HOLDS.final) !== 0 && /[。！？](?=[^”’」』）)》。！？])/.test(text);
  if (endsInside && endsWithNames(text)) return false;
  if (endsInside && !/(?:[）)】\]摄]|供图)$/.test(text)) return true;
  if ((holds & (HOLDS.clause | HOLDS.semicolon)) === 0 || !/[，,、；;]/.test(text)) return false;
  // `8月16日，县总工会举办技能大赛，来自52家企业` + `的286名选手…`: so a text begins, and no title.
  if (columns >= DATED_COLUMNS && beginsWithDate(text.replace(MARK, ''))) return true;
  if (/\d$/.test(text) && /^[\u4e00-\u9fff]/.test(next.text)) return true;
  if (beginsWithCount(next)) return true;
  return indent >= 2 && next.indent === 0 && columns >= CUT_COLUMNS;
}

/**
 * A paragraph that a page or column break cut (`…他已经驾驶扫车完成了双拥街、机场路等多条街` + `路的清扫任务。…`) among unwrapped ones:
 * after a paragraph, a long line with a comma that ends no sentence, and the rest of the paragraph after it. A heading is shorter,
 * or its halves are even: `坚持以人民为中心的发展思想，着力保障和改善民生福祉`.
 */
function isCutParagraph({ line, next, fill, first, previous }: Joint): boolean {
  if (fill !== 'free' || first !== line || line.columns < CUT_COLUMNS) return false;
  if (endsSentence(line) || !endsSentence(next) || (line.edges & ENDS.dash) !== 0) return false;
  if (previous === undefined || !endsSentence(previous)) return false;
  const { text } = line;
  const mark = clauseEnd(text, 0);
  if (mark === text.length) return false;
  return clauseEnd(text, mark + 1) < text.length || Math.abs(mark - (text.length - mark - 1)) > 5;
}

function clauseEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !CLAUSE_ENDS.has(text.charCodeAt(at))) at++;
  return at;
}

/** The mark of a markdown heading, with the white space after it; null where the line has none. */
export function headingMark(text: string): { readonly level: number; readonly length: number } | null {
  if (text.charCodeAt(0) !== HASH) return null;
  const match = HEADING.exec(text);
  return match === null ? null : { level: (match[1] as string).length, length: match[0].length };
}

function isHeading({ heading, text, edges }: Line): boolean {
  return heading > 0 || ((edges & BEGINS.hash) !== 0 && HEADING.test(text));
}

function isRuleLine({ text, edges }: Line): boolean {
  return (edges & BEGINS.rule) !== 0 && isRule(text);
}

/** A line of dashes, equals signs or stars. */
export function isRule(text: string): boolean {
  return RULE_MARKS.has(text.charCodeAt(0)) && /^(?:[-=*_—－＝＊※～~◆◇…]\s?){3,}$/.test(text);
}
