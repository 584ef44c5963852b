import type { ReadingLexicon } from '../lexicon/reading.js';
import { isSpace } from '../text/script.js';
import { withoutSpace } from '../text/spaces.js';
import { UnitSet } from '../text/unit-set.js';
import type { Block } from './block.js';
import { bylineOf, isNameList } from './byline.js';
import { formOf } from './forms.js';
import { furnitureRole } from './furniture.js';
import { isOrganInBrackets } from './organ.js';
import { HOLDS } from './traits.js';

/** `高翔 李梅 报道:` */
const NAMES_OF_REPORT = '(?!据|综合|[^:：]{0,8}(?:记者|通讯员))[\\u4e00-\\u9fff、\\s]{2,14}?报道[:：]';
const DATELINE = formOf(
  (words) =>
    `^(?:本报讯|本刊讯|本网讯|本台讯|(?:又|另)讯(?!问)|(?:简|快|短|要)讯(?=[:：（(]|\\d{1,2}月|近日|日前|连日)|(?:本报|本刊|${words.any('agency')})(?!记者|通讯员|评论员|特约)[^。，,;；：:“”]{0,20}?(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}日)?[电讯](?!员|号)|(?![\\u4e00-\\u9fff]{0,5}[通简短快资音喜电]讯)[\\u4e00-\\u9fff]{0,6}讯(?=[（(\\s])|\\d{1,2}月\\d{1,2}日讯(?=\\s?[（(])|[\\u4e00-\\u9fff]{2,10}(?<![通简短快资音喜电])讯(?=${NAMES_OF_REPORT})|[\\u4e00-\\u9fff]{2,6}(?<![通简短快资音喜电])讯(?=${words.any('epithet')}*(?:记者|通讯员)[^，。,]{2,40}?报道[:：])|[\\u4e00-\\u9fff·/-]{2,16}?(?:\\d{1,2}月\\d{1,2}日)(?:讯(?!息)|电(?=[（(]))|[\\u4e00-\\u9fff]{2,12}(?:新闻网|报)(?:[（(][^（）()]{2,10}[）)])?(?=[（(](?:本报|全媒体|融媒体?)?(?:记者|通讯员))|[\\u4e00-\\u9fff·/-]{0,16}?${words.any('reporter')}[\\u4e00-\\u9fff·/-]{0,10}?\\s?(?:\\d{1,2}月\\d{1,2}日)?(?:讯|消息)(?=\\s?[（(\\s:：]|(?:\\d{1,2}月)?\\d{1,2}日|近日|日前|昨|今|记者|通讯员))[:：]?`,
);
/** 讯, 电, 消息, 报 and 网: a dateline without one of them is none. */
const DATELINE_WORDS = new UnitSet('讯电消报网');
const DATELINE_BORDERS = new UnitSet('。，,;；：:“”');
const LONGEST_DATELINE = 48;
const BRACKETS = new UnitSet('（(');
const DATELINE_NAMES = formOf(
  (words) =>
    `^\\s*(?:[（(][^（）()]{2,50}[）)]|${words.any('epithet')}?(?:记者|通讯员)[^，。,]{2,40}?报道[:：]?|${NAMES_OF_REPORT})?\\s*`,
);
const LEADING_NAMES = /^[（(]\s?([^（）()。，,]{2,40})[）)]\s*(?=[^\s])/;
const TRAILING_NAMES = formOf(
  (words) =>
    `(?<=[。！？!?”…])\\s*((?:[\\u4e00-\\u9fff]{2,5}发\\s?)?[（(【[][^（）()【】[\\]]{2,50}[）)】\\]]|[^\\s。！？”]{2,4}\\s?[/／]?摄|((?:${words.any('own')}|晚报|日报|新华社)?${words.any('epithet')}?(?:记者|通讯员|摄影)[^。，,;；！？]{2,40})|[/／]?[\\u4e00-\\u9fff\\s]{2,16})[\\s|]*$`,
);
const LONGEST_TAIL = 80;
export const LONGEST_CAPTION = 90;
const LABEL = /^(?:标\s?题|题\s?目)[:：]\s*/;
const LABEL_FIRSTS = new UnitSet('标题');
const BODY_LABEL_FIRSTS = new UnitSet('正内');
/** A paragraph that ends so ends with no names. */
const NO_NAME_ENDS = new UnitSet('。，,;；！？');
const BODY_LABEL = /^(?:正\s?文|内\s?容)[:：]\s*/;

/** （上接A01版）全市已建成24个: where from a page begins, or to which it goes on, before the text of its line. */
const JUMP = /^[（(][上下][接转][^（）()]{1,20}[）)]\s*(?=\S)/;

/** Length of the brackets at the head of a text that tell on which page it begins or goes on; 0 where it has none. */
export function jumpLength(text: string): number {
  return (BRACKETS.has(text.charCodeAt(0)) && JUMP.exec(text)?.[0].length) || 0;
}

/** `标题：…` is a heading, and 正文 no part of the text that it stands before. */
export function withoutLabel(block: Block): Block {
  const { text } = block;
  const first = text.charCodeAt(0);
  const label = LABEL_FIRSTS.has(first) ? LABEL.exec(text) : null;
  if (label !== null) return block.cut(label[0].length, text.length).withHeading(1);
  const bodyLabel = (BODY_LABEL_FIRSTS.has(first) && BODY_LABEL.exec(text)?.[0].length) || 0;
  return bodyLabel < text.length ? block.cut(bodyLabel, text.length) : block;
}

/** Where the byline begins that a paragraph ends with; 0 where it ends with none. */
export function tailStart(block: Block, lexicon: ReadingLexicon): number {
  const { text, holds } = block;
  if ((holds & HOLDS.end) === 0 || NO_NAME_ENDS.has(text.charCodeAt(text.length - 1))) return 0;
  const end = Math.max(0, text.length - LONGEST_TAIL);
  const tail = TRAILING_NAMES(lexicon).exec(text.slice(end));
  if (tail === null || end + tail.index === 0) return 0;
  if (tail[2] !== undefined && text.length <= LONGEST_CAPTION && text.endsWith('摄')) return 0;
  const names = block.cut(end + tail.index, text.replace(/[\s|]+$/, '').length);
  const isByline =
    isNameApart(block.spaced.text, lexicon) ||
    isNameAfterSentence(text, lexicon) ||
    closesText(names.spaced.text, lexicon);
  return isByline ? end + tail.index : 0;
}

/** `春风送岗促就业 本报记者 郭敏 通讯员 秦凯`: the authors on the line of the title. */
const TITLE_AND_AUTHORS = formOf(
  (words) =>
    `^([^。，；]{5,40}?)\\s+[□■◎●○]?\\s?(${words.any('own', 'epithet')}*(?:记者|通讯员)\\s?[\\u4e00-\\u9fff·、\\s]{2,40})$`,
);

/** Where the authors begin that a line names after its title; 0 where it names none. */
export function authorsStart(block: Block, lexicon: ReadingLexicon): number {
  if (!block.hasGaps || block.text.length > LONGEST_CAPTION || !/记者|通讯员/.test(block.text)) return 0;
  const [, title = '', authors = ''] = TITLE_AND_AUTHORS(lexicon).exec(block.spaced.text) ?? [];
  if (title === '' || bylineOf(authors, lexicon) === null || bylineOf(block.spaced.text, lexicon) !== null) return 0;
  let rest = withoutSpace(title, 0, title.length).length;
  for (let at = 0; at < block.text.length; at++) {
    if (isSpace(block.text.charCodeAt(at))) continue;
    if (rest-- === 0) return at;
  }
  return 0;
}

/** Where the names begin that a text ends with, whoever they are; 0 where it ends with none. */
export function trailingNames(text: string, lexicon: ReadingLexicon): number {
  return TRAILING_NAMES(lexicon).exec(text)?.index ?? 0;
}

/** Names of those who wrote, or the line of the editor: `…娄底市有名的贫困村。(编辑/李响炮)`. */
function closesText(text: string, lexicon: ReadingLexicon): boolean {
  return (
    bylineOf(text, lexicon) !== null ||
    areBareNames(text, lexicon) ||
    isOrganInBrackets(text, lexicon) ||
    (/^[（(【[]/.test(text) && furnitureRole(text, lexicon) === 'furniture')
  );
}

/** `…的稳定。宋云 贾乐媛`, `…的基础。/房宇悍`; one word without a mark can be anything (`…！”王芳说`). */
function areBareNames(text: string, lexicon: ReadingLexicon): boolean {
  return /^[/／]|\S\s\S/.test(text) && !/[说道称等]$/.test(text) && isNameList(text.replace(/^[/／]/, ''), lexicon);
}

/** `…的基础。吴小刚`: one name after a sentence; not `…！”王芳`, who speaks. */
function isNameAfterSentence(text: string, lexicon: ReadingLexicon): boolean {
  const name = /。([\u4e00-\u9fff]{3})$/.exec(text.slice(-4))?.[1];
  return name !== undefined && isNameList(name, lexicon);
}

/** `…修剪技术。 刘成`: one name, with a gap before it. */
function isNameApart(spaced: string, lexicon: ReadingLexicon): boolean {
  const name = /[。！？…]\s([\u4e00-\u9fff]{2,4})$/.exec(spaced.slice(-6))?.[1];
  return name !== undefined && isNameList(name, lexicon);
}

/** `通讯员周小雨、高翔报道:今年以来…`; not `记者走访报道:…`. */
const REPORTERS = formOf(
  (words) => `^(${words.any('own', 'epithet')}*(?:记者|通讯员)[^。，,；;:：“”]{2,30}?)报道[:：]`,
);

/** Where `责任编辑:周雨 审核:李梅` begins after the end of a text; 0 where it does not. */
export function staffStart(text: string, lexicon: ReadingLexicon): number {
  const last = text.charCodeAt(text.length - 1);
  if (text.length <= LONGEST_TAIL || last < 0x4e00 || last > 0x9fff) return 0;
  const end = text.length - LONGEST_TAIL;
  const found = TRAILING_STAFF.exec(text.slice(end));
  if (found === null) return 0;
  const start = end + found.index;
  return furnitureRole(text.slice(start).trim(), lexicon) === 'furniture' ? start : 0;
}

const TRAILING_STAFF = /(?<=[。！？”）)])\s*(?:责任|值班)?(?:编辑|责编|编审|审核|校对|终审)[:：][^。，,；;！？]{2,50}$/;

/** Length of the dateline or of the names in brackets that a paragraph begins with; 0 where there is more to the line than they. */
export function headLength(block: Block, lexicon: ReadingLexicon): number {
  const { text } = block;
  const dateline = datelineLength(text, lexicon);
  if (dateline > 0 && dateline < text.length) return dateline;
  const reporters = REPORTERS(lexicon).exec(text)?.[1];
  if (reporters !== undefined && bylineOf(reporters, lexicon) !== null) return text.search(/报道[:：]/) + 3;
  const names = (BRACKETS.has(text.charCodeAt(0)) && LEADING_NAMES.exec(text)?.[0]) || '';
  if (names === '' || names.length === text.length) return 0;
  return bylineOf(block.cut(0, names.length).spaced.text, lexicon) === null ? 0 : names.length;
}

/** Length of the dateline that a text begins with, and of the names after it. */
function datelineLength(text: string, lexicon: ReadingLexicon): number {
  const dateline = (mayHaveDateline(text) && DATELINE(lexicon).exec(text)?.[0]) || '';
  if (dateline === '') return 0;
  return dateline.length + (DATELINE_NAMES(lexicon).exec(text.slice(dateline.length))?.[0].length ?? 0);
}

const NAMED_LEAD = /^本[报刊网台]讯$|[（(][^（）()]{0,12}(?:记者|通讯员|实习生)[^（）()]*[）)]$/;

/** `本报讯（记者 周洁）` on a line of its own, before its text; not `一周快讯`. */
export function isLeadAlone(text: string, lexicon: ReadingLexicon): boolean {
  return text.length <= LONGEST_DATELINE && datelineLength(text, lexicon) === text.length && NAMED_LEAD.test(text);
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

/** Names of a dateline: `本报讯(赵鹏 王运红)`, `记者杨光报道`; of names in brackets all of them. */
export function leadNames(text: string, lexicon: ReadingLexicon): string | null {
  const inner = /[（(]([^（）()]{2,50})[）)]\s*$/.exec(text)?.[1] ?? /((?:记者|通讯员).{2,40}?)报道/.exec(text)?.[1];
  if (inner === undefined) {
    const names = /讯\s?([^记通:：]{2,16}?)\s?报道[:：]?\s*$/.exec(text)?.[1] ?? text;
    return bylineOf(names === text ? text : `(${names})`, lexicon)?.text ?? null;
  }
  return bylineOf(`(${inner})`, lexicon)?.text ?? inner;
}
