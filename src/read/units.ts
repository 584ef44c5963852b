import type { ReadingLexicon } from '../lexicon/reading.js';
import { UnitSet } from '../text/unit-set.js';
import type { Block } from './block.js';
import { bylineOf, isNameList } from './byline.js';
import { dateOf } from './date.js';
import type { HeadField } from './frontmatter.js';
import { authorOf, furnitureRole, isAside } from './furniture.js';
import { isRule, lastBeforeClosers } from './joints.js';
import { isOrgan } from './organ.js';
import { isPageName } from './page-names.js';

/** What a block is by its form alone; what it is in its article is decided from its neighbours. */
type UnitForm =
  | 'rule'
  | 'heading'
  | 'deck'
  | 'short'
  | 'organ'
  | 'byline'
  | 'names'
  | 'date'
  | 'furniture'
  | 'credit'
  | 'caption'
  | 'paragraph';

export interface Unit {
  readonly form: UnitForm;
  readonly block: Block;
  /** The paragraph began with a dateline or names in brackets, which stand in a unit of their own before it. */
  readonly hasLead: boolean;
  /** Names of a byline, else null. */
  readonly names: string | null;
  readonly isPhoto: boolean;
  /** Was cut off the head of the paragraph after it: a dateline, or names in brackets. */
  readonly isLead: boolean;
  /** The name of a page or column. */
  readonly isPageName: boolean;
  /** Begins an article whatever stands around it; set by `itemsOfColumns`. */
  readonly opens: boolean;
}

const FINALS = new UnitSet('。！？!?…；;：:');
/** `贵阳市南明区：` over the rest of a title; not `各位代表：`. */
const PLACE_KICKER = /^[\u4e00-\u9fff]{2,16}[省市县区旗镇乡村州盟道][：:]$/;
const LONGEST_SHORT = 46;
const LONGEST_CAPTION = 90;
/** Stands in for the year that a line names none of. */
const LEAP_YEAR = '2000';
/** Anything longer is a paragraph, whatever its form. */
const LONGEST_FORM = 160;
const DECK = /^(?:——|--+|―+)\s*[^\s—-]/;
const DASHES = new UnitSet('—-―');
const DATE_LINE_FIRSTS = new UnitSet('（(【[0123456789');
const DATE_LINE =
  /^[（(【[]?(?:\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?|\d{1,2}月\d{1,2}日)[^\u4e00-\u9fff]*(?:星期.|周.)?[^\u4e00-\u9fff]*[）)】\]]?$/;
const PICTURE_FIRSTS = new UnitSet('图左右上下');
const PICTURE_LASTS = new UnitSet('摄）)');
const PICTURE =
  /^(?:图[①②③④⑤⑥\d一二三四五六]?[为：:]|[左右上下][图上下][为：:]|图片[：:])|(?:\s|。|^)[^\s。]{2,12}\s?摄[）)]?$/;

export function unitsOf(blocks: readonly Block[], lexicon: ReadingLexicon): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) for (const part of splitInline(block, lexicon)) units.push(classify(part, lexicon));
  return units;
}

interface Part {
  readonly block: Block;
  readonly hasLead: boolean;
  readonly isLead: boolean;
}

const DATELINE =
  /^(?:本报讯|本刊讯|本网讯|本台讯|(?:又|另)讯(?!问)|(?:简|快|短|要)讯(?=[:：（(]|\d{1,2}月|近日|日前|连日)|(?:本报|本刊|新华社|中新社|人民网|新华网|央广网|中新网|光明网|中国网)(?!记者|通讯员|评论员|特约)[^。，,;；：:“”]{0,20}?(?:\d{1,2}月\d{1,2}日|\d{1,2}日)?[电讯](?!员|号)|(?![\u4e00-\u9fff]{0,5}[通简短快资音喜电]讯)[\u4e00-\u9fff]{0,6}讯(?=[（(\s])|[\u4e00-\u9fff·/-]{2,16}?(?:\d{1,2}月\d{1,2}日)讯(?!息)|[\u4e00-\u9fff]{2,12}(?:新闻网|报)(?:[（(][^（）()]{2,10}[）)])?(?=[（(](?:本报|全媒体|融媒体?)?(?:记者|通讯员))|[\u4e00-\u9fff·/-]{0,16}?(?:报|网|刊|在线|频道|客户端|融媒体?|传媒|联盟|电视台)[\u4e00-\u9fff·/-]{0,10}?\s?(?:\d{1,2}月\d{1,2}日)?(?:讯|消息)(?=\s?[（(\s:：]|(?:\d{1,2}月)?\d{1,2}日|近日|日前|昨|今|记者|通讯员))[:：]?/;
/** 讯, 电, 消息, 报 and 网: a dateline without one of them is none. */
const DATELINE_WORDS = new UnitSet('讯电消报网');
const DATELINE_BORDERS = new UnitSet('。，,;；：:“”');
const LONGEST_DATELINE = 48;
const BRACKETS = new UnitSet('（(');
const DATELINE_NAMES =
  /^\s*(?:[（(][^（）()]{2,50}[）)]|(?:全媒体|融媒体|见习|实习)?(?:记者|通讯员)[^，。,]{2,24}?报道[:：]?)?\s*/;
const LEADING_NAMES = /^[（(]\s?([^（）()。，,]{2,40})[）)]\s*(?=[^\s])/;
const TRAILING_NAMES =
  /(?<=[。！？!?”…])\s*([（(【[][^（）()【】[\]]{2,50}[）)】\]]|[^\s。！？”]{2,4}\s?[/／]?摄|((?:本报|本网|本刊|晚报|日报|新华社)?(?:全媒体|融媒体?|见习|实习|首席|特约)?(?:记者|通讯员|摄影)[^。，,;；！？]{2,40})|[/／]?[\u4e00-\u9fff\s]{2,16})[\s|]*$/;
const LONGEST_TAIL = 80;
const LABEL = /^(?:标\s?题|题\s?目)[:：]\s*/;
const LABEL_FIRSTS = new UnitSet('标题');
const BODY_LABEL_FIRSTS = new UnitSet('正内');
/** A paragraph that ends so ends with no names. */
const NO_NAME_ENDS = new UnitSet('。，,;；！？');
const BODY_LABEL = /^(?:正\s?文|内\s?容)[:：]\s*/;

/** Cuts a dateline or names in brackets off the head of a paragraph, and a byline off its end. */
function splitInline(block: Block, lexicon: ReadingLexicon): Part[] {
  const whole = (part: Block): Part => ({ block: part, hasLead: false, isLead: false });
  if (block.heading > 0) return [whole(block)];
  const first = block.text.charCodeAt(0);
  const label = LABEL_FIRSTS.has(first) ? LABEL.exec(block.text) : null;
  if (label !== null) return [whole(block.cut(label[0].length, block.text.length).withHeading(1))];
  const bodyLabel = (BODY_LABEL_FIRSTS.has(first) && BODY_LABEL.exec(block.text)?.[0].length) || 0;
  const text = bodyLabel < block.text.length ? block.cut(bodyLabel, block.text.length) : block;
  const head = headLength(text, lexicon);
  const parts: Part[] = [];
  if (head > 0) parts.push({ block: text.cut(0, head), hasLead: false, isLead: true });
  const rest = head > 0 ? text.cut(head, text.text.length) : text;
  const tail = tailStart(rest, lexicon);
  const body = tail > 0 ? rest.cut(0, tail) : rest;
  parts.push({ block: body, hasLead: head > 0, isLead: false });
  if (tail > 0) parts.push(whole(rest.cut(tail, rest.text.replace(/[\s|]+$/, '').length)));
  return parts;
}

/** Where the byline begins that a paragraph ends with; 0 where it ends with none. */
function tailStart(block: Block, lexicon: ReadingLexicon): number {
  const { text } = block;
  if (NO_NAME_ENDS.has(text.charCodeAt(text.length - 1))) return 0;
  const end = Math.max(0, text.length - LONGEST_TAIL);
  const tail = TRAILING_NAMES.exec(text.slice(end));
  if (tail === null || end + tail.index === 0) return 0;
  if (tail[2] !== undefined && text.length <= LONGEST_CAPTION && text.endsWith('摄')) return 0;
  const names = block.cut(end + tail.index, text.replace(/[\s|]+$/, '').length);
  const isByline = isNameApart(block.spaced.text, lexicon) || closesText(names.spaced.text, lexicon);
  return isByline ? end + tail.index : 0;
}

/** The text of a picture, and who took it where a credit ends its line: `…约15吨。 通讯员 张 峰 摄`. */
export function splitCredit(unit: Unit, lexicon: ReadingLexicon): Unit[] {
  const { text } = unit.block;
  const tail = TRAILING_NAMES.exec(text);
  if (tail === null || tail.index === 0) return [unit];
  const credit = classify({ block: unit.block.cut(tail.index, text.length), hasLead: false, isLead: false }, lexicon);
  return credit.isPhoto ? [{ ...unit, block: unit.block.cut(0, tail.index) }, credit] : [unit];
}

/** Names of those who wrote, or the line of the editor: `…娄底市有名的贫困村。(编辑/李响炮)`. */
function closesText(text: string, lexicon: ReadingLexicon): boolean {
  return (
    bylineOf(text, lexicon) !== null ||
    areBareNames(text, lexicon) ||
    (/^[（(]/.test(text) && isOrgan(text.slice(1, -1), lexicon)) ||
    (/^[（(【[]/.test(text) && furnitureRole(text, lexicon) === 'furniture')
  );
}

/** `…的稳定。宋云 贾乐媛`, `…的基础。/房宇悍`; one word without a mark can be anything (`…！”王芳说`). */
function areBareNames(text: string, lexicon: ReadingLexicon): boolean {
  return /^[/／]|\S\s\S/.test(text) && !/[说道称等]$/.test(text) && isNameList(text.replace(/^[/／]/, ''), lexicon);
}

/** `…修剪技术。 刘成`: one name, with a gap before it. */
function isNameApart(spaced: string, lexicon: ReadingLexicon): boolean {
  const name = /[。！？…]\s([\u4e00-\u9fff]{2,4})$/.exec(spaced.slice(-6))?.[1];
  return name !== undefined && isNameList(name, lexicon);
}

/** Length of the dateline or of the names in brackets that a paragraph begins with; 0 where there is more to the line than they. */
function headLength(block: Block, lexicon: ReadingLexicon): number {
  const { text } = block;
  const dateline = (mayHaveDateline(text) && DATELINE.exec(text)?.[0]) || '';
  if (dateline !== '') {
    const length = dateline.length + (DATELINE_NAMES.exec(text.slice(dateline.length))?.[0].length ?? 0);
    if (length < text.length) return length;
  }
  const names = (BRACKETS.has(text.charCodeAt(0)) && LEADING_NAMES.exec(text)?.[0]) || '';
  if (names === '' || names.length === text.length) return 0;
  return bylineOf(block.cut(0, names.length).spaced.text, lexicon) === null ? 0 : names.length;
}

/** Whether one of the words that a dateline is told by stands before the first mark, and near enough. */
function mayHaveDateline(text: string): boolean {
  for (let at = 0; at < text.length && at < LONGEST_DATELINE; at++) {
    const unit = text.charCodeAt(at);
    if (DATELINE_WORDS.has(unit)) return true;
    if (DATELINE_BORDERS.has(unit)) return false;
  }
  return false;
}

/** The units that the fields at the head of a file stand for. */
export function unitsOfFields(fields: readonly (Pick<HeadField, 'key'> & { readonly block: Block })[]): Unit[] {
  return fields.map(({ key, block }): Unit => {
    const unit = { block, hasLead: false, names: null, isPhoto: false, isLead: false, isPageName: false, opens: false };
    if (key === 'title') return { ...unit, form: 'heading', block: block.withHeading(1) };
    if (key === 'subtitle') return { ...unit, form: 'deck' };
    if (key === 'author') return { ...unit, form: 'byline', names: block.spaced.text };
    return { ...unit, form: key === 'date' ? 'date' : 'furniture' };
  });
}

function classify({ block, hasLead, isLead }: Part, lexicon: ReadingLexicon): Unit {
  const unit = (form: UnitForm, shown = block): Unit => ({
    form,
    block: shown,
    hasLead,
    names: null,
    isPhoto: false,
    isLead,
    isPageName: false,
    opens: false,
  });
  if (isLead) return { ...unit('byline', block.withGaps()), names: leadNames(block.spaced.text, lexicon) };
  const { text } = block;
  if (block.heading === 0 && text.length > LONGEST_FORM) return unit('paragraph');
  if (isRule(text)) return unit('rule');
  if (DASHES.has(text.charCodeAt(0)) && DECK.test(text) && text.length <= 80 && !endsText(text))
    return unit('deck', titleBlock(block));
  const page = furnitureRole(text, lexicon, block.holds, () => block.spaced.text);
  if (page !== null) {
    const author = page === 'furniture' ? authorOf(block.spaced.text, lexicon) : null;
    return { ...unit(page, block.withGaps()), names: author, isPageName: isPageName(text, lexicon) };
  }
  const spaced = block.spaced.text;
  const byline = bylineOf(spaced, lexicon);
  if (byline !== null) return { ...unit('byline', block.withGaps()), names: byline.text, isPhoto: byline.isPhoto };
  if (block.heading > 0) return unit('heading', titleBlock(block));
  if (isAside(text)) return unit(isOrgan(text.slice(1, -1), lexicon) ? 'organ' : 'furniture');
  if (/^\|.*\|$/.test(text)) return unit('paragraph');
  if (text.length <= 24 && isNameList(spaced, lexicon)) return { ...unit('names', block.withGaps()), names: spaced };
  if (DATE_LINE_FIRSTS.has(text.charCodeAt(0)) && DATE_LINE.test(text) && dateOf(text, LEAP_YEAR) !== null)
    return unit('date');
  if (text.length <= LONGEST_CAPTION && mayTellPicture(text) && PICTURE.test(text)) return unit('caption');
  if (PLACE_KICKER.test(text)) return unit('short', titleBlock(block));
  if (hasLead || endsText(text) || text.length > LONGEST_SHORT) return unit('paragraph');
  if (isOrgan(text, lexicon)) return unit('organ');
  return unit('short', titleBlock(block));
}

/** Whether a text ends with the end of a sentence or clause, and the quotes and brackets that close with it. */
function endsText(text: string): boolean {
  return FINALS.has(lastBeforeClosers(text));
}

function mayTellPicture(text: string): boolean {
  return PICTURE_FIRSTS.has(text.charCodeAt(0)) || PICTURE_LASTS.has(text.charCodeAt(text.length - 1));
}

/** In a title each gap tells two phrases apart, if it does not space out single characters (通 知). */
function titleBlock(block: Block): Block {
  const isSpacedOut = /(?:^|\s)[\u4e00-\u9fff](?=\s)/.test(block.spaced.text);
  return isSpacedOut ? block : block.withGaps();
}

/** Names of a dateline: `本报讯(赵鹏 王运红)`, `记者杨光报道`; of names in brackets all of them. */
function leadNames(text: string, lexicon: ReadingLexicon): string | null {
  const inner = /[（(]([^（）()]{2,50})[）)]\s*$/.exec(text)?.[1] ?? /((?:记者|通讯员).{2,24}?)报道/.exec(text)?.[1];
  if (inner === undefined) return bylineOf(text, lexicon)?.text ?? null;
  return bylineOf(`(${inner})`, lexicon)?.text ?? inner;
}
