import type { ReadingLexicon } from '../../lexicon/reading.js';
import { placeBehind, withoutSpace } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Block } from '../lines/block.js';
import { HOLDS } from '../lines/traits.js';
import { formOf } from '../pages/forms.js';
import { furnitureRole } from '../pages/furniture.js';
import { areSolidNames } from '../pages/names.js';
import { bylineOf, isNameList } from './byline.js';
import { isOrganInBrackets } from './organ.js';

const TRAILING_NAMES = formOf(
  (words) =>
    `(?<=[。！？!?”…—]|[\\u4e00-\\u9fff][.．])\\s*(?:[■□◆●▲]\\s?)?((?:[\\u4e00-\\u9fff]{2,5}发\\s?)?[（(【[〔][^（）()【】[\\]〔〕]{2,50}[）)】\\]〕]|[^\\s。！？”]{2,4}\\s?[/／]?摄|((?:${words.any('own')}|晚报|日报|新华社)?${words.any('epithet')}?(?:记者|通讯员|摄影)[^。，,;；！？]{2,40})|[/／]?[\\u4e00-\\u9fff\\s]{2,16})[\\s|]*$`,
);
const LONGEST_TAIL = 80;
export const LONGEST_CAPTION = 90;
/** `标题：…`, `【题名】…` of a database */
const LABEL = /^(?:(?:标\s?题|题\s?目)[:：]|[【[](?:标\s?题|题\s?[目名]|篇名)[】\]])\s*/;
const LABEL_FIRSTS = new UnitSet('标题【[');
const BODY_LABEL_FIRSTS = new UnitSet('正内【[');
/** A paragraph that ends so ends with no names. */
const NO_NAME_ENDS = new UnitSet('。，,;；！？');
const BODY_LABEL = /^(?:(?:正\s?文|内\s?容)[:：]|[【[](?:正\s?文|全文|内\s?容)[】\]])\s*/;
/** `【作者】高翔 李梅`, `清源县融媒体中心：高翔 李梅` */
const AUTHOR_LABEL = formOf(
  (words) => `^(?:[【[](?:作\\s?者|记者|撰稿|文)[】\\]]|[\\u4e00-\\u9fff]{0,10}${words.any('paper')}[:：])\\s*(?=\\S)`,
);

/** `标题：…` is a heading, and 正文 no part of the text that it stands before. */
export function withoutLabel(block: Block): Block {
  const { text } = block;
  const first = text.charCodeAt(0);
  const label = LABEL_FIRSTS.has(first) ? LABEL.exec(text) : null;
  if (label !== null) return block.cut(label[0].length, text.length).withHeading(1);
  const bodyLabel = (BODY_LABEL_FIRSTS.has(first) && BODY_LABEL.exec(text)?.[0].length) || 0;
  return bodyLabel < text.length ? block.cut(bodyLabel, text.length) : block;
}

/** Length of a label in brackets before the names of those who wrote; 0 where a line is no such one. */
export function authorLabel({ text, spaced }: Block, lexicon: ReadingLexicon): number {
  const length = (text.length <= LONGEST_CAPTION && AUTHOR_LABEL(lexicon).exec(text)?.[0].length) || 0;
  const names = length === 0 ? '' : spaced.text.replace(AUTHOR_LABEL(lexicon), '');
  return names !== '' && (isNameList(names, lexicon) || bylineOf(`(${names})`, lexicon) !== null) ? length : 0;
}

/** Where the byline begins that a paragraph ends with; 0 where it ends with none. */
export function tailStart(block: Block, lexicon: ReadingLexicon): number {
  const { text, holds } = block;
  if ((holds & HOLDS.end) === 0 || NO_NAME_ENDS.has(text.charCodeAt(text.length - 1))) return 0;
  const end = Math.max(0, text.length - LONGEST_TAIL);
  const tail = TRAILING_NAMES(lexicon).exec(text.slice(end));
  if (tail === null || end + tail.index === 0) return 0;
  const isSetOff = /^\s*[■□◆●▲]/.test(tail[0]);
  if (tail[2] !== undefined && !isSetOff && text.length <= LONGEST_CAPTION && text.endsWith('摄')) return 0;
  const names = block.cut(end + tail.index, text.replace(/[\s|]+$/, '').length);
  const isByline =
    isNameApart(block.spaced.text, lexicon) ||
    isNameAfterSentence(text, lexicon) ||
    closesText(names.spaced.text, lexicon);
  return isByline ? end + tail.index : 0;
}

/** `…守护河道。（通讯员 高翔）（责编 李梅）`: two pairs of brackets after the last sentence. */
const TWO_BRACKETS = /(?<=[。！？!?”])\s?([（(【][^（）()【】]{2,40}[）)】]\s?)[（(【][^（）()【】]{2,40}[）)】]$/;

/** Where the second of two brackets begins that end a text, each with names or the line of the editor; 0 where it has none. */
export function secondBracket(block: Block, lexicon: ReadingLexicon): number {
  const { text } = block;
  if (!CLOSING_BRACKETS.has(text.charCodeAt(text.length - 1))) return 0;
  const end = Math.max(0, text.length - LONGEST_TAIL);
  const found = TWO_BRACKETS.exec(text.slice(end));
  if (found === null) return 0;
  const first = text.indexOf(found[1] as string, end + found.index);
  const second = first + (found[1] as string).length;
  const closes = (from: number, to: number): boolean => closesText(block.cut(from, to).spaced.text.trim(), lexicon);
  return closes(first, second) && closes(second, text.length) ? second : 0;
}

const CLOSING_BRACKETS = new UnitSet('）)】');

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
  return placeBehind(block.text, withoutSpace(title, 0, title.length).length);
}

/** Where the names begin that a text ends with, whoever they are; 0 where it ends with none. */
export function trailingNames(text: string, lexicon: ReadingLexicon): number {
  return TRAILING_NAMES(lexicon).exec(text)?.index ?? 0;
}

/** Who wrote or sent it in, or the line of the editor: `…娄底市有名的贫困村。(编辑/李响炮)`, `…（县妇联供稿）`. */
function closesText(text: string, lexicon: ReadingLexicon): boolean {
  return (
    bylineOf(text, lexicon) !== null ||
    areBareNames(text, lexicon) ||
    isOrganInBrackets(text, lexicon) ||
    (/^[（(【[〔]/.test(text) && furnitureRole(text, lexicon) !== null)
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

/** `…修剪技术。 刘成`, `…播音两次。 任兴刘冲`: one name, or some set solid, with a gap before it. */
function isNameApart(spaced: string, lexicon: ReadingLexicon): boolean {
  const name = /[。！？…]\s([\u4e00-\u9fff]{2,9})$/.exec(spaced.slice(-11))?.[1];
  return name !== undefined && (isNameList(name, lexicon) || areSolidNames(name, lexicon));
}

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
