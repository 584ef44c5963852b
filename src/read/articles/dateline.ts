import type { PageWords } from '../../lexicon/page-words.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isDigit, isSpace } from '../../text/script.js';
import { placeBehind } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Block } from '../lines/block.js';
import { formOf } from '../pages/forms.js';
import { bylineOf } from './byline.js';

const HAN = '[\\u4e00-\\u9fff]';
/** 〔 where a scan took round brackets for others. */
const OPEN = '[（(〔]';
const CLOSE = '[）)〕]';
const DAY = '\\d{1,2}月\\d{1,2}日';
const REPORTER = '(?:记者|通讯员)';
/** 通讯, 简讯, 喜讯 and their like are no datelines. */
const WORDS_OF_NEWS = '[通简短快资音喜佳捷电]';
/** 喜报传佳讯 is the heading of a section, whatever paper it seems to begin with. */
const GOOD_NEWS = '[喜佳捷]讯';
/** What a report begins with after who tells it; not 记者高翔日前从农业局获悉. */
const beginsText = (words: PageWords): string =>
  `(?=\\s?(?:${words.any('when')}|昨|今|(?:\\d{1,2}月)?\\d{1,2}日)(?![从在来走到跟随]))`;
/** `高翔 李梅 报道:`, `高翔报道 近日，…` */
const namesOfReport = (words: PageWords): string =>
  `(?!据|综合|[^:：]{0,8}${REPORTER})[\\u4e00-\\u9fff、\\s]{2,14}?报道(?:[:：]|${beginsText(words)})`;

/** The forms of a dateline. */
function datelines(words: PageWords): readonly string[] {
  const agency = `(?:本报|本刊|${words.any('agency')})(?!记者|通讯员|评论员|特约)`;
  const epithets = `${words.any('epithet')}*`;
  const soon = `(?=\\s?[（(〔\\s:：“]|(?:\\d{1,2}月)?\\d{1,2}日|近日|日前|昨|今|记者|通讯员)`;
  return [
    // 清源商报消息 本报讯（记者…
    `(?:${HAN}{2,8}[报网](?:消息|讯)\\s?)?本[报刊网台]讯`,
    `本[报刊网台]消息(?=\\d)|本[报刊网台]消息${soon}`,
    // 晚报讯, on a line of its own
    `${HAN}{1,6}报讯$`,
    '(?:又|另)讯(?!问)',
    '(?:简|快|短|要)讯(?=[:：（(]|\\d{1,2}月|近日|日前|连日)',
    // 本报西宁4月10日讯, 新华社北京1月10日电
    `${agency}[^。，,;；：:“”]{0,20}?(?:${DAY}|\\d{1,2}日)?[电讯](?!员|号)`,
    // 平原讯（记者…
    `(?!${HAN}{0,5}${WORDS_OF_NEWS}讯)${HAN}{0,6}讯(?=[（(〔\\s]|(?:\\d{1,2}月)?\\d{1,2}日[，,])`,
    // 清源网（清源日报网）讯（通讯员…
    `${HAN}{2,8}[报网][（(]${HAN}{2,10}[）)]讯(?=\\s?${OPEN})`,
    `${DAY}讯(?=\\s?${OPEN})`,
    // 云上清源报道（通讯员…, 清源发布消息（记者…
    `(?!据)${HAN}{2,10}(?:报道|消息)(?=\\s?${OPEN}${epithets}${REPORTER})`,
    // 法治网讯 张三 报道:
    `${HAN}{2,10}(?<!${WORDS_OF_NEWS})讯(?=${namesOfReport(words)})`,
    `${HAN}{2,6}(?<!${WORDS_OF_NEWS})讯(?=${epithets}${REPORTER}[^，。,]{2,40}?报道[:：])`,
    // 中国网/中国发展门户网4月10日讯
    `[\\u4e00-\\u9fff·/-]{2,16}?(?:${DAY})(?:讯(?!息)|电(?=${OPEN}))`,
    // 平原网新闻4月17日岳阳讯（记者…
    `[\\u4e00-\\u9fff·/-]{2,16}?(?:${DAY})${HAN}{2,6}讯(?=${OPEN})`,
    // 平原日报(平原县融媒体中心)（记者…, 平原融媒（融媒体首席记者…
    `${HAN}{1,12}${words.any('reporter')}(?:[（(][^（）()]{2,10}[）)])?(?=${OPEN}${words.any('own', 'epithet')}*${REPORTER})`,
    // 清源新闻网-清源县融媒体中心（记者…
    `${HAN}{2,12}-${HAN}{1,12}${words.any('reporter')}(?=${OPEN}${words.any('own', 'epithet')}*${REPORTER})`,
    `(?!${HAN}{0,10}${GOOD_NEWS})[\\u4e00-\\u9fff·/-]{0,16}?${words.any('reporter')}[\\u4e00-\\u9fff·/-]{0,10}?\\s?(?:${DAY})?(?:讯|消息)${soon}`,
  ];
}

/** `●本报讯（…`: an item of short news; `【本报讯】（…`, `[本报讯]` */
const MARK = '(?:[●◆■▲○□◎★☆▶►◇△※]\\s?)?';
const DATELINE = formOf(
  (words) =>
    `^${MARK}(?:${datelines(words).join('|')}|[【［[](?:(?:本[报刊网台]|${HAN}{1,6}[报网])讯|${HAN}{1,6}网)[】］\\]]|[（(]本[报刊网台]讯[）)])[:：]?`,
);
/** 讯, 电, 消息, 报 and 网: a dateline without one of them is none. */
const DATELINE_WORDS = new UnitSet('讯电消报网');
const DATELINE_BORDERS = new UnitSet('。，,;；：:“”');
const LONGEST_DATELINE = 48;
const BRACKETS = new UnitSet('（(〔');
const REPORTERS_IN_BRACKETS = /^.[^（）()〔〕]{0,10}(?:记者|通讯员)/;
const BRACKET_LASTS = new UnitSet('）)');
const DATELINE_NAMES = formOf(
  (words) =>
    `^\\s*(?:${OPEN}[^（）()〔〕]{2,50}${CLOSE}|${words.any('own', 'epithet')}*${REPORTER}[^，。,（）()]{2,30}[）)]|${words.any('own', 'epithet')}*${REPORTER}[^，。,]{2,40}?报道[:：]?|${namesOfReport(words)}|(?:${words.any('epithet')}*${REPORTER}\\s?[\\u4e00-\\u9fff、]{2,9}\\s?){1,3}${beginsText(words)})?\\s*`,
);
const LEADING_NAMES = /^[（(〔]\s?([^（）()〔〕。，,]{2,40})[）)〕]\s*(?=[^\s])/;

/** （上接A01版）全市已建成24个: where from a page begins, or to which it goes on, before the text of its line. */
const JUMP = /^[（(][上下][接转][^（）()]{1,20}[）)]\s*(?=\S)/;

/** `记者 高翔（下转第四版）`, `真抓实干开新局（上接第一版）` */
const JUMP_AFTER = /(?<=\S)\s*[（(][上下][转接][^（）()]{1,20}[）)]$/;

/** Where the brackets begin that end a text, and tell on which page it goes on or begins; 0 where it has none. */
export function jumpStart(text: string): number {
  return BRACKET_LASTS.has(text.charCodeAt(text.length - 1)) ? Math.max(0, text.search(JUMP_AFTER)) : 0;
}

/** Length of the brackets at the head of a text that tell on which page it begins or goes on; 0 where it has none. */
export function jumpLength(text: string): number {
  return (BRACKETS.has(text.charCodeAt(0)) && JUMP.exec(text)?.[0].length) || 0;
}

/** `通讯员周小雨、高翔报道:今年以来…`, `本报记者高翔报道 近日…`; not `记者走访报道:…`. */
const REPORTERS = formOf(
  (words) =>
    `^(${words.any('own', 'epithet')}*(?:记者|通讯员)[^。，,；;：:“”]{2,30}?)报道(?:[:：]|${beginsText(words)})\\s?`,
);

/** Length of the dateline or of the names in brackets that a paragraph begins with; 0 where there is more to the line than they. */
export function headLength(block: Block, lexicon: ReadingLexicon): number {
  const { text } = block;
  const dateline = datelineLength(text, lexicon);
  if (dateline > 0 && dateline < text.length) return dateline + openNames(block.cut(dateline, text.length), lexicon);
  const reporters = REPORTERS(lexicon).exec(text);
  if (reporters !== null && bylineOf(`${reporters[1]}报道`, lexicon) !== null) return reporters[0].length;
  const names = (BRACKETS.has(text.charCodeAt(0)) && LEADING_NAMES.exec(text)?.[0]) || '';
  if (names === '' || names.length === text.length) return 0;
  return bylineOf(block.cut(0, names.length).spaced.text, lexicon) === null ? 0 : names.length;
}

const OFFICE_AHEAD = formOf((words) => `^${words.any('own', 'epithet')}*${REPORTER}(?!\\s?[从在走到跟随])`);
const ENDS_WITH_OFFICE = /(?:记者|通讯员)$/;
const LONGEST_OPEN = 60;
const CLAUSE = /[，。,：:“]/;

/** Length of the names without brackets that a text begins with, to the gap or number behind them: `记者 高翔 特约记者 李梅 金秋时节，…`. */
function openNames(block: Block, lexicon: ReadingLexicon): number {
  if (!block.hasGaps || !OFFICE_AHEAD(lexicon).test(block.text)) return 0;
  const { text } = block.spaced;
  let length = 0;
  let named = 0;
  for (let at = 0; at < LONGEST_OPEN && at < text.length && !CLAUSE.test(text.charAt(at)); at++) {
    const unit = text.charCodeAt(at);
    const names = isSpace(unit) || isDigit(unit) ? text.slice(0, at).trim() : '';
    if (names !== '' && !ENDS_WITH_OFFICE.test(names) && bylineOf(names, lexicon) !== null) named = length;
    if (isDigit(unit)) break;
    if (!isSpace(unit)) length++;
  }
  return named === 0 ? 0 : placeBehind(block.text, named);
}

/** Length of the dateline that a text begins with, and of the names after it. */
function datelineLength(text: string, lexicon: ReadingLexicon): number {
  const dateline = (mayHaveDateline(text) && DATELINE(lexicon).exec(text)?.[0]) || '';
  if (dateline === '') return 0;
  return dateline.length + (DATELINE_NAMES(lexicon).exec(text.slice(dateline.length))?.[0].length ?? 0);
}

const NAMED_LEAD =
  /^(?:本[报刊网台]|.{1,6}报)讯$|[（(〔][^（）()〔〕]{0,12}(?:记者|通讯员|实习生)[^（）()〔〕]*[）)〕]$/;

/** `本报讯（记者 周洁）` on a line of its own, before its text; not `一周快讯`. */
export function isLeadAlone(text: string, lexicon: ReadingLexicon): boolean {
  return text.length <= LONGEST_DATELINE && datelineLength(text, lexicon) === text.length && NAMED_LEAD.test(text);
}

/** Whether one of the words that a dateline is told by, or a bracket, stands before the first mark, and near enough. */
function mayHaveDateline(text: string): boolean {
  for (let at = 0; at < text.length && at < LONGEST_DATELINE; at++) {
    const unit = text.charCodeAt(at);
    if (DATELINE_WORDS.has(unit)) return true;
    if (at > 1 && BRACKETS.has(unit) && REPORTERS_IN_BRACKETS.test(text.slice(at, at + LONGEST_DATELINE))) return true;
    if (DATELINE_BORDERS.has(unit)) return false;
  }
  return false;
}

/** `（本网讯 记者 高翔）`, and `本报讯 记者 高翔）`, whose bracket a scan lost. */
const NAMES_IN_BRACKETS =
  /(?:[（(〔](?!本[报刊网台]讯[）)])(?:本[报刊网台]讯[\s:：]+)?|讯\s?(?=(?:本报)?(?:记者|通讯员)))([^（）()〔〕]{2,50})[）)〕]\s*$/;

const SOURCE_IN_BRACKETS = /^(?:[（(]本[报刊网台]讯[）)]|[【［[][^】］\]]+网[】］\]]$)/;

/** Names of a dateline: `本报讯(赵鹏 王运红)`, `记者杨光报道`; of names in brackets all of them. */
export function leadNames(text: string, lexicon: ReadingLexicon): string | null {
  const inner = NAMES_IN_BRACKETS.exec(text)?.[1] ?? /((?:记者|通讯员).{2,40}?报道)/.exec(text)?.[1];
  if (inner === undefined && SOURCE_IN_BRACKETS.test(text)) return null;
  if (inner === undefined) {
    const told = /讯\s?([^记通:：]{2,16}?)\s?报道[:：]?\s*$/.exec(text)?.[1];
    if (told !== undefined) return bylineOf(`(${told})`, lexicon)?.text ?? null;
    return bylineOf(text.replace(/^本[报刊网台]讯\s+/, ''), lexicon)?.text ?? null;
  }
  return bylineOf(`(${inner})`, lexicon)?.text ?? inner.replace(/报道$/, '');
}

/** `新华社贵阳1月3日电 题：返乡农民的新日子`: where the title begins behind a dateline; 0 where none does. */
export function titleInLead(text: string, head: number): number {
  const label = text.length <= LONGEST_TITLED ? TITLE_LABEL.exec(text.slice(head)) : null;
  return label === null ? 0 : head + label[0].length;
}

const LONGEST_TITLED = 90;
const TITLE_LABEL = /^题[:：]\s*(?=\S)/;
