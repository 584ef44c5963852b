import { datelinePlaces } from '../../lexicon/dateline-places.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';
import { UnitSet } from '../../text/unit-set.js';
import { isAside } from '../articles/asides.js';
import { bylineOf, isNameList } from '../articles/byline.js';
import { headLength, isLeadAlone, jumpLength, jumpStart, leadNames, titleInLead } from '../articles/dateline.js';
import {
  authorLabel,
  authorsStart,
  LONGEST_CAPTION,
  secondBracket,
  staffStart,
  tailStart,
  trailingNames,
  withoutLabel,
} from '../articles/inline.js';
import { isOrgan, isOrganInBrackets } from '../articles/organ.js';
import type { HeadField } from '../formats/frontmatter.js';
import type { Block } from '../lines/block.js';
import { isRule, lastBeforeClosers } from '../lines/joints.js';
import { DAY_IN_HANZI, dateOf } from './date.js';
import { furnitureRole } from './furniture.js';
import { authorOf } from './labels.js';
import { isTellerAlone } from './page-forms.js';
import { isPageName } from './page-names.js';
import { changed, isTitled, type Unit, unitOf } from './unit.js';

/** `China Farmers Daily`, the name of a site, `logo`, `( )`: no line of an article is without a Chinese character. */
const LATIN = /^(?:[A-Za-z][A-Za-z\s.&'’-]*|[^\p{L}\p{N}]+)$/u;
/** `Notice: The content above is uploaded by a user.` */
const LATIN_TEXT = /^[A-Za-z][\x20-\x7e‘’“”–—]+$/;
const COMMON_HAN = /[\u4e00-\u9fff]/;
const FINALS = new UnitSet('。！？!?…；;：:');
/** A point for a full stop: `…收入增加.` */
const POINT = /^[\u4e00-\u9fff][.．]$/;
const COLONS = new UnitSet('：:');
const LONGEST_SHORT = 46;
const LONGEST_NAMES = 24;
const LONGEST_SOURCE = 8;
const BAR = 0x7c;
/** Stands in for the year that a line names none of. */
const LEAP_YEAR = '2000';
/** Anything longer is a paragraph, whatever its form. */
const LONGEST_FORM = 160;
/** `——石桥镇见闻`; not `——记者走基层——`, the name of a column. */
const DECK = /^(?:——|--+|―+)\s*[^\s—|-](?:.*[^—―-])?$/;
const LABELLED_BYLINE = /^(?:(?:本报)?(?:记者|通讯员)[:：].+(?:记者|通讯员)[:：]|【(?:本报)?(?:记者|通讯员)[^】]+】$)/;
const SENT_IN = /^[（(].+供稿[）)]$/;
const DASHES = new UnitSet('—-―');
const DATE_LINE_FIRSTS = new UnitSet('（(【[0123456789一二');
const DATE_LINE = new RegExp(
  `^[（(【[]?(?:\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|${DAY_IN_HANZI})[^\\u4e00-\\u9fff]*(?:星期.|周.)?[^\\u4e00-\\u9fff]*[）)】\\]]?$`,
);
const PICTURE_FIRSTS = new UnitSet('图左右上下');
const PICTURE_LASTS = new UnitSet('摄图）)');
const PICTURE =
  /^(?:图[①②③④⑤⑥\d一二三四五六]?[为：:]|[左右上下][图上下][为：:]|图片[：:])|(?:\s|。|^)[^\s。]{2,14}\s?(?:摄|供图)[）)]?$/;

export function unitsOf(blocks: readonly Block[], lexicon: ReadingLexicon): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) addUnits(units, block, lexicon);
  return units;
}

/** The unit that a block is, after one of its own for the brackets that tell where from it goes on. */
function addUnits(units: Unit[], block: Block, lexicon: ReadingLexicon): void {
  const jump = block.heading > 0 ? 0 : jumpLength(block.text);
  if (jump > 0) units.push(classify(block.cut(0, jump), lexicon));
  const text = jump > 0 ? block.cut(jump, block.text.length) : block;
  const end = jumpStart(text.text);
  addText(units, end > 0 ? text.cut(0, end) : text, lexicon);
  if (end === 0) return;
  // `…今年以来，（下转第二版）`: a sentence that the page breaks off is no title.
  const last = units.at(-1);
  if (last?.form === 'short' && last.block.text.length >= SHORTEST_BROKEN && text.text.lastIndexOf('下') > end)
    units[units.length - 1] = changed(last, { form: 'paragraph' });
  units.push(classify(text.cut(end, text.text.length), lexicon));
}

/** A title with `（下转第二版）` is seldom so long. */
const SHORTEST_BROKEN = 24;

/** The unit that a block is; where it is a paragraph, a dateline or names in brackets at its head and a byline at its end are units of their own. */
function addText(units: Unit[], block: Block, lexicon: ReadingLexicon): void {
  const text = block.heading > 0 ? block : withoutLabel(block);
  if (text.heading > 0) {
    units.push(classify(text, lexicon));
    return;
  }
  const label = authorLabel(text, lexicon);
  if (label > 0) {
    const names = text.cut(label, text.text.length);
    units.push(unitOf('byline', names.withGaps(), false, names.spaced.text));
    return;
  }
  if (isLeadAlone(text.text, lexicon)) {
    units.push(leadOf(text, lexicon));
    return;
  }
  const staff = staffStart(text.text, lexicon) || secondBracket(text, lexicon);
  if (staff > 0) {
    addText(units, text.cut(0, staff), lexicon);
    units.push(classify(text.cut(staff, text.text.length), lexicon));
    return;
  }
  const head = headLength(text, lexicon);
  if (head > 0 && isSource(text.text, head)) {
    units.push(classify(text.cut(0, head), lexicon), unitOf('furniture', text.cut(head, text.text.length)));
    return;
  }
  const named = head > 0 && !endsText(text.text) ? titleInLead(text.text, head) : 0;
  if (named > 0) {
    const title = text.cut(named, text.text.length);
    units.push(
      isTitled(units) ? unitOf('furniture', title) : unitOf('heading', titleBlock(title.withHeading(1))),
      leadOf(text.cut(0, head), lexicon),
    );
    return;
  }
  if (head > 0) units.push(leadOf(text.cut(0, head), lexicon));
  const rest = head > 0 ? text.cut(head, text.text.length) : text;
  const tail = head > 0 ? tailStart(rest, lexicon) : authorsStart(rest, lexicon) || tailStart(rest, lexicon);
  units.push(classify(tail > 0 ? rest.cut(0, tail) : rest, lexicon, head > 0));
  if (tail > 0) units.push(classify(rest.cut(tail, rest.text.replace(/[\s|]+$/, '').length), lexicon));
}

/** `(本报记者 高翔) 清源晚报`: names in brackets, and the paper, at the end of a text. */
function isSource(text: string, head: number): boolean {
  return text.length - head <= LONGEST_SOURCE && /^[（(]/.test(text) && !endsText(text.replace(/[:：]$/, ''));
}

/** The text of a picture, and who took it where a credit ends its line: `…约15吨。 通讯员 张 峰 摄`. */
export function splitCredit(unit: Unit, lexicon: ReadingLexicon): Unit[] {
  const { text } = unit.block;
  const start = trailingNames(text, lexicon);
  if (start === 0) return [unit];
  const credit = classify(unit.block.cut(start, text.length), lexicon);
  return credit.isPhoto ? [changed(unit, { block: unit.block.cut(0, start) }), credit] : [unit];
}

/** The units that the fields at the head of a file stand for. */
export function unitsOfFields(fields: readonly (Pick<HeadField, 'key'> & { readonly block: Block })[]): Unit[] {
  return fields.map(({ key, block }): Unit => {
    if (key === 'title') return unitOf('heading', block.withHeading(1));
    if (key === 'subtitle') return unitOf('deck', block);
    if (key === 'author') return unitOf('byline', block, false, block.spaced.text);
    return unitOf(key === 'date' ? 'date' : 'furniture', block);
  });
}

/** The dateline of a paragraph, or the names in brackets that it begins with. */
function leadOf(block: Block, lexicon: ReadingLexicon): Unit {
  return unitOf('byline', block.withGaps(), false, leadNames(block.spaced.text, lexicon), { isLead: true });
}

/** @param hasLead whether a dateline has been cut off its head */
function classify(block: Block, lexicon: ReadingLexicon, hasLead = false): Unit {
  const { text } = block;
  if (block.heading === 0 && text.length > LONGEST_FORM)
    return unitOf(LATIN_TEXT.test(text) ? 'furniture' : 'paragraph', block, hasLead);
  if (isRule(text)) return unitOf('rule', block, hasLead);
  const first = text.charCodeAt(0);
  if (DASHES.has(first) && DECK.test(text) && text.length <= 80 && !endsText(text))
    return unitOf('deck', titleBlock(block), hasLead);
  return (
    pageUnit(block, lexicon, hasLead) ??
    bylineUnit(block, lexicon, hasLead) ??
    (block.heading > 0 && !isNameHeading(block, lexicon)
      ? unitOf('heading', titleBlock(block), hasLead)
      : lineUnit(block, lexicon, hasLead))
  );
}

/** `#### 李梅 高翔` under a title: a heading of names alone; one name over a text can be its title. */
function isNameHeading({ heading, text, spaced }: Block, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST_NAMES || !(heading > NAME_HEADING || /\s/.test(spaced.text))) return false;
  return isNameList(spaced.text, lexicon);
}

const NAME_HEADING = 3;

/** What belongs to the page around an article. */
function pageUnit(block: Block, lexicon: ReadingLexicon, hasLead: boolean): Unit | null {
  const { text, holds } = block;
  const page = furnitureRole(text, lexicon, holds, block.hasGaps ? () => block.spaced.text : null);
  if (page === null || namesAuthor(block, page, lexicon)) return null;
  const names = authorOf(block.spaced.text, lexicon);
  return unitOf(page, block.withGaps(), hasLead, names, { isPageName: isPageName(text, lexicon) });
}

/** `记者：高翔 通讯员：李梅`, `【记者 高翔】`, `（高翔 供稿）`: who wrote, though the lines of who made a page look so too. */
function namesAuthor({ text, spaced }: Block, page: 'furniture' | 'credit', lexicon: ReadingLexicon): boolean {
  return (page === 'furniture' ? LABELLED_BYLINE : SENT_IN).test(text) && bylineOf(spaced.text, lexicon) !== null;
}

function bylineUnit(block: Block, lexicon: ReadingLexicon, hasLead: boolean): Unit | null {
  const byline = bylineOf(block.spaced.text, lexicon) ?? (isLetterSpaced(block) ? bylineOf(block.text, lexicon) : null);
  if (byline === null) return null;
  return unitOf('byline', block.withGaps(), hasLead, byline.text, byline);
}

/** `本 报 记 者 王 晓 燕`: a gap after every character. */
function isLetterSpaced(block: Block): boolean {
  return block.hasGaps && /^[\u4e00-\u9fff](?:\s[\u4e00-\u9fff]){4,}$/.test(block.spaced.text);
}

/** What a block is that is neither a heading nor furniture nor a byline. */
function lineUnit(block: Block, lexicon: ReadingLexicon, hasLead: boolean): Unit {
  const { text } = block;
  const first = text.charCodeAt(0);
  if (isAside(text)) return unitOf(isOrganInBrackets(text, lexicon) ? 'organ' : 'furniture', block, hasLead);
  if (first === BAR && /^\|.*\|.*\|$/.test(text)) return unitOf('paragraph', block, hasLead);
  // `马鞍山` over what is told of that city.
  if (
    text.length <= LONGEST_NAMES &&
    isNameList(block.spaced.text, lexicon) &&
    !datelinePlaces().has(block.spaced.text)
  )
    return unitOf('names', block.withGaps(), hasLead, block.spaced.text);
  if (DATE_LINE_FIRSTS.has(first) && DATE_LINE.test(text) && dateOf(text, LEAP_YEAR) !== null)
    return unitOf('date', block, hasLead);
  if (text.length <= LONGEST_CAPTION && mayTellPicture(text) && PICTURE.test(text))
    return unitOf('caption', block, hasLead);
  if (!COMMON_HAN.test(text) && (text.length <= LONGEST_SHORT ? LATIN : LATIN_TEXT).test(text))
    return unitOf('furniture', block, hasLead);
  const ends = endsText(text);
  if (COLONS.has(text.charCodeAt(text.length - 1)) && isTellerAlone(text, lexicon))
    return unitOf('short', titleBlock(block), hasLead);
  // `…有意者请联系。电话：6212345`: no title holds the end of a sentence.
  if (hasLead || ends || text.length > LONGEST_SHORT || text.includes('。')) return unitOf('paragraph', block, hasLead);
  if (isOrgan(text, lexicon)) return unitOf('organ', block, hasLead);
  return unitOf('short', titleBlock(block), hasLead);
}

/** Whether a text ends with the end of a sentence or clause, and the quotes and brackets that close with it. */
function endsText(text: string): boolean {
  return FINALS.has(lastBeforeClosers(text)) || POINT.test(text.slice(-2));
}

function mayTellPicture(text: string): boolean {
  return PICTURE_FIRSTS.has(text.charCodeAt(0)) || PICTURE_LASTS.has(text.charCodeAt(text.length - 1));
}

/** In a title each gap tells two phrases apart, if it does not space out single characters (通 知). */
function titleBlock(block: Block): Block {
  if (!block.hasGaps) return block;
  const isSpacedOut = /(?:^|\s)[\u4e00-\u9fff](?=\s)/.test(block.spaced.text);
  return isSpacedOut ? block : block.withGaps();
}
