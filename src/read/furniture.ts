import type { ReadingLexicon } from '../lexicon/reading.js';
import { fold } from '../text/fold.js';
import { isDigit } from '../text/script.js';
import { withoutSpace } from '../text/spaces.js';
import { UnitSet } from '../text/unit-set.js';
import { formOf } from './forms.js';
import { hasTwoLabels, namesStaff } from './labels.js';
import type { Line } from './lines.js';
import { isMasthead } from './masthead.js';
import { isMenu, isMenuFromHome, isNavigation, mayBeMenu } from './navigation.js';
import { isPageName } from './page-names.js';
import { isPaperOrSite } from './paper-names.js';
import { HOLDS, traitsOf } from './traits.js';

const LONGEST = 80;
/** `第3版`, `A2`, `03版 要闻`, `3·综合`, `04 县域动态`; not `32名村医上岗`, `05年工作回顾`. */
const PAGE_NUMBER =
  /^(?:0\d(?![年月日时点分秒后级届])(?=[\u4e00-\u9fff])|第?[A-Z]{0,2}0{0,3}[\d一二三四五六七八九十]{1,3}[A-D]?版|[A-D]\d{1,2}|\d{1,2}(?![名个位家户人万亿多余年天米亩吨元次项条件座台辆岁支套所届批类组只头场村县镇乡省市区分秒度张款部门字大类]))(?:[·:]?[\u4e00-\u9fff·]{2,8}(?:\d{1,2}版)?|:)?(?:\d{4}年.*)?$/;
/** `今日4版`, `本期共八版` */
const NUMBER_OF_PAGES = /^(?:今日|本期|今天)?共?[\d一二三四五六七八九十]{1,2}(?:版|个版)$/;
/** `第05:两会特别报道`, `第3版()` */
const PAGE_WITH_NAME = /^第(?:\d{1,2}:[\u4e00-\u9fff·]{2,8}|[A-Z]?\d{1,2}版\(\))$/;
/** `癸卯年三月十七` */
const LUNAR_DATE =
  /^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅二三][一二三四五六七八九十]?$/;
/** `2023年4月10日 星期一 第3版 要闻`, `要闻 2023年4月10日 农历癸卯年…`. */
const PAGE_LINE =
  /^[\u4e00-\u9fff·]{0,9}\d{4}年\d{1,2}月\d{1,2}日.{0,12}(?:版|星期|周[一二三四五六日]|农历|责任编辑|责编|编辑)/;
/** `湖州日报 A03版 县区新闻`. */
const MASTHEAD = /^[\u4e00-\u9fff]{2,8}报(?:第?[A-D]?\d{1,2}版|[A-D]\d{1,2})[\u4e00-\u9fff·]{0,10}$/;
/** `中国工会新闻网 > 基层动态 > 正文`. */
const BREADCRUMBS =
  /^[^>»›。,]{1,16}(?:[>»›]{1,2}[^>»›。,]{1,16})*[>»›]{1,2}(?:[^>»›。,]{1,16}[>»›]{1,2}[^。,]{1,40}|正文|[^>»›。,]{0,8}(?:新闻|要闻|动态|资讯|频道))$/;
/** `2023-11-02 10:21:33 来源：武威日报 作者：李卫国`, `zz.fjsen.com 2019-11-09 12:25:00 来源：东南网`. */
const RELEASE = formOf(
  (words) =>
    `^(?:[\\u4e00-\\u9fff·-]{1,12}${words.any('source')}|(?:(?:https?:)?\\/\\/)?[a-z\\d.-]+\\.(?:cn|com|net|org)[a-z/]*)?\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\d{1,2}[:时]\\d{2}(?:[:分]\\d{0,2})?)?[|]?${words.any('release')}`,
);
/** `兰州晨报 2017-12-08 06:12`, `2023-07-02 08:12 涟水融媒 阅读3.2万+`, `26.04.2018 17:55`, `11-27 09:12`, `©原创 10-28 09:27 清源电视台`, `| 招商动态 |2016-09-14`: a date with the time of day, and whose it is. */
const STAMP =
  /^[\u4e00-\u9fff·-]{0,14}\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?\d{1,2}[:时]\d{2}(?:[:分]\d{0,2})?秒?\|?[\u4e00-\u9fff·()-]{0,16}:?\|*(?:(?:阅读|浏览|点击)[\d.]+万?\+?)?$|^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?:\d{1,2}:\d{2})?$|^(?:©?[\u4e00-\u9fff]{0,8})\d{1,2}-\d{1,2}\d{1,2}:\d{2}[\u4e00-\u9fff·]{0,12}$|^\|?[\u4e00-\u9fff]{2,8}\|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\|?$/;
/** `A4:视点总第2960期>2023-09-06编印`, `1886期/第2版:2`, `版次:04`; not `讲习所第3期开班`. */
const ISSUE = /^[^。,]{0,16}(?:总第\d{1,5}期|\d{2,5}期\/|版次:|当前版:|当前第\d{1,2}版)[^。,]{0,30}$/;
/** `第1203期` alone on its line. */
const NUMBER_OF_ISSUE = /^第\d{2,5}期$/;
/** `02版 全县重点项目集中开工`, `第3版:“双减”进校园`: the same with the page before it; not `3版本更新`. */
const PAGE_AND_TITLE = /^(?:第[A-D]?\d{1,2}|[A-D]\d{1,2}|\d{2})版(?![本权面图块画式税纳次数])[:·]?[^。]{5,36}$/;
/** `●全县防汛工作会议召开（2版）`: a line of what stands on other pages. */
const CONTENTS = /[(](?:详见|见|紧转|请看)?(?:今日|本报)?第?[A-D]?\d{1,2}版[)]$/;
/** `首页 / 要闻动态 / 综合新闻`. */
const PATH = /^首页(?:\/[^/。,]{1,16})+$/;
/** What a site says of its rights is longer than other furniture. */
const NOTICE = /^[(]?(?:版权|免责|郑重|特别|严正)?声明:|^凡(?:本网|本站|注明|来源)/;
const NOTICE_FIRSTS = new UnitSet('(（版免郑特严声凡');
const LOCATED = /^[您你]?的?(?:目前|现在|当前)?(?:所[在处])?的?(?:所[在处])?位置(?:是|为)?[:>]/;
const ISSUED = /^(?:发布|发表|刊发|更新|上传|录入)?(?:时间|日期):\[?\d{4}[-年./]\d/;
const LOCATED_OR_ISSUED_FIRSTS = new UnitSet('您你目现当的所位发刊更上录时日');
/** Digits of the shortest date. */
const FEWEST_DIGITS = 6;
/** `第 2 页 共 8 页`, `—2—`, `Page 2 of 8`: the number of a page of the document. */
const DOCUMENT_PAGE =
  /^(?:第\d{1,3}页(?:[,/]?共\d{1,3}页)?|[-—–·]{1,2}\d{1,3}[-—–·]{1,2}|[Pp]age\d{1,3}(?:of\d{1,3})?)$/;
const LONGEST_DOCUMENT_PAGE = 16;
const BAR = /^[|│\s]+$/;
/** A character that looks like a bar: `编辑丨高翔`. */
const BAR_OF_WECHAT = '丨';
/** `《新消息报》2006年3月16日(责任编辑:李彦芬)`. */
const SOURCE_LINE = /^[(]?(?:摘自|据|原载|来源:?)?《[^》]{2,12}》.{0,4}\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?.{0,24}$/;
/** `0571-58318323`, `征兵热线:0835-7222222`. */
const PHONE = /^(?:[\u4e00-\u9fff()]{2,12}:)?(?:\(?0\d{2,3}\)?[-—]{0,2})?\d{7,8}(?:[、,;/]\d{7,11})*$/;
/** What a program calls a picture or a text: `528854`, `post:528854`, `local0e2f87659f9a4a9cb8843b6e2124770b`, `img_0506.jpg`, `!/upload/12&id=3 )`. */
const NUMBER_STRING =
  /^(?:\d{4,}|(?:DSC|IMG|MVI|P)_?\d{3,}|[■□◆◇●○★☆※]{3,}|[-—=_*]{3,}[\u4e00-\u9fff]{2,4}[-—=_*]{3,}|微信图片_?\d{8,}[\d_]*(?:\.\w{3,4})?|(?:post|[Ii][Dd]):?\d+|[a-z_]{0,8}[\da-f]{16,}|[\w./-]+\.(?:jpe?g|JPE?G|png|gif|bmp|mp4|mp3|pdf|docx?|xlsx?)|[-!]*\/[\w./&=?%-]+\)?)$/;
/** `阅读：1024`, `人气指数 233`, `点赞(12)`, `文章字数:110`, `已阅1230次`, `5人点赞`: how often a text was read, and how long it is; not `阅读人数达1.2万`. */
const COUNTER =
  /^(?:[\u4e00-\u9fff]{0,4}(?:字数|次数|人数|阅读|已阅|浏览|点击|访问|播放|收藏|点赞|转发|评论|分享|人气|热度|指数)量?[:|(]?\d[\d.,]*万?\+?[次人字条个]?[)]?|(?:已有|共有|累计)?\d[\d.]*万?\+?(?:次|人|位网友)(?:阅读|浏览|点击|点赞|评论|参与|收藏|转发))$/;
const WEEKDAY = /^星期[一二三四五六日天]?$/;
/** `【基层治理】`, `【关闭】【打印】`. */
const LABELS = /^(?:【[^】]{1,8}】|\[[^\]]{1,6}\])+$/;
const TEXT_SIZE = /^(?:A[+-]?){2,3}$/;
const CLOSING_BRACKET = 0x29;
/** `县里签约重大项目►2版`, `古树挂牌……02版`, `路灯亮了 详见第2版` */
const CONTENTS_AT_END = /(?:[►▶→☞>》]|…|\.{2,}|·{2,}|详见|紧转|请看|见今日)(?:今日|本报)?第?[A-D]?\d{1,2}版$/;
const LONGEST_CONTENTS = 40;
const PAGE_LAST = '版'.charCodeAt(0);
const TABLE_RULE = /^\|?-[-:|]*\|[-:|]*$|^\|:?-[-:|]*\|$/;
/** What a line must begin with, end with or hold to have one of the forms of a page: hardly a line has to be compared with any. */
const FORMS_BY_FIRST: readonly (readonly [firsts: UnitSet, form: RegExp])[] = [
  [
    new UnitSet('第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789一二三四五六七八九十'),
    anyOf(PAGE_NUMBER, NUMBER_OF_ISSUE, PAGE_WITH_NAME, PAGE_AND_TITLE),
  ],
  [new UnitSet('|│-'), anyOf(BAR, TABLE_RULE)],
  [new UnitSet('【['), LABELS],
  [new UnitSet('星'), WEEKDAY],
  [new UnitSet('A'), TEXT_SIZE],
  [new UnitSet('今本共'), NUMBER_OF_PAGES],
  [new UnitSet('甲乙丙丁戊己庚辛壬癸'), LUNAR_DATE],
];
const FIRSTS = new UnitSet(
  '第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789一二三四五六七八九十|│-【[星今本共甲乙丙丁戊己庚辛壬癸',
);
const FORMS_WITH_DIGITS = formOf((_, lexicon) =>
  sourceOf(PAGE_LINE, MASTHEAD, RELEASE(lexicon), STAMP, SOURCE_LINE, PHONE, NUMBER_STRING, COUNTER, DOCUMENT_PAGE),
);
const FORMS_WITH_PATH = anyOf(BREADCRUMBS, PATH, LOCATED);
const MASTHEAD_HOLDS = HOLDS.digit | HOLDS.colon | HOLDS.blank;
const MASTHEAD_LASTS = new UnitSet('报台版闻媒布网');
/** Marks before the lines of a list: `◆编辑:蓝运良`, `* 举报类型`. */
const MARKS = new UnitSet('◆■●•◎*·▪►▶');
const BRACKETS = new UnitSet('(【[');
const CLOSING_BRACKETS = new UnitSet(')】]');
/** The date that a line of a page's head tells for all its articles, told from the date of one by the day of the week or the page. */
export function isPageLine(text: string): boolean {
  return PAGE_LINE.test(squeezed(text));
}

/**
 * What a line of the page around an article is: furniture, or a credit that names who sent the text in; null for any other line.
 * @param holds the marks in the line, as `HOLDS` has them
 * @param withGaps gives the line with all its gaps, which tell the words of a masthead apart; null where the text has them
 */
export function furnitureRole(
  text: string,
  lexicon: ReadingLexicon,
  holds = traitsOf(text).holds,
  withGaps: (() => string) | null = null,
): 'furniture' | 'credit' | null {
  if (text.length > 2 * LONGEST) return null;
  if (mayBeMenu(text, holds) && isMenu(withGaps === null ? text : withGaps(), lexicon)) return 'furniture';
  if (isMenuFromHome(withGaps !== null && text.startsWith('首') ? withGaps() : text, holds)) return 'furniture';
  const hasBlanks = (holds & HOLDS.blank) !== 0;
  if (text.length > LONGEST && !hasBlanks && !NOTICE_FIRSTS.has(text.charCodeAt(0))) return null;
  const folded = hasBlanks ? squeezed(text) : fold(text);
  const line = folded.includes(BAR_OF_WECHAT) ? folded.replaceAll(BAR_OF_WECHAT, '|') : folded;
  if (NOTICE_FIRSTS.has(line.charCodeAt(0)) && NOTICE.test(line)) return 'furniture';
  if (line.length > LONGEST) return null;
  const stamp = MARKS.has(line.charCodeAt(0)) && (holds & HOLDS.digit) !== 0 && STAMP.test(line.slice(1));
  if (stamp || isPageName(text, lexicon) || hasPageForm(line, holds, lexicon) || isNavigation(line, lexicon))
    return 'furniture';
  if (mayBeMasthead(line, holds) && isMasthead(fold(withGaps === null ? text : withGaps()), lexicon))
    return 'furniture';
  if ((holds & HOLDS.colon) !== 0 && hasTwoLabels(line, lexicon)) return 'furniture';
  if ((holds & HOLDS.stop) === 0 && namesStaff(withGaps === null ? text : withGaps(), lexicon)) return 'furniture';
  const listed = MARKS.has(line.charCodeAt(0)) ? line.slice(1) : line;
  const unmarked = listed.includes('|') ? listed.replace(/^\|+|\|+$/g, '') : listed;
  return lexicon.furniture.roleOf(line, unmarked, withoutBrackets(unmarked));
}

function mayBeMasthead(line: string, holds: number): boolean {
  if ((holds & (HOLDS.clause | HOLDS.semicolon | HOLDS.final)) !== 0) return false;
  return (holds & MASTHEAD_HOLDS) !== 0 || MASTHEAD_LASTS.has(line.charCodeAt(line.length - 1));
}

function withoutBrackets(line: string): string {
  const from = BRACKETS.has(line.charCodeAt(0)) ? 1 : 0;
  return line.length > from && CLOSING_BRACKETS.has(line.charCodeAt(line.length - 1))
    ? line.slice(from, -1)
    : line.slice(from);
}

function squeezed(text: string): string {
  return withoutSpace(fold(text), 0, text.length);
}

function hasPageForm(line: string, holds: number, lexicon: ReadingLexicon): boolean {
  const first = line.charCodeAt(0);
  if (FIRSTS.has(first))
    for (const [firsts, form] of FORMS_BY_FIRST) if (firsts.has(first) && form.test(line)) return true;
  const last = line.charCodeAt(line.length - 1);
  if (isPaperOrSite(line, lexicon)) return true;
  if ((holds & HOLDS.digit) !== 0 && FORMS_WITH_DIGITS(lexicon).test(line)) return true;
  if ((holds & (HOLDS.digit | HOLDS.colon)) !== 0 && ISSUE.test(line)) return true;
  if (last === CLOSING_BRACKET && line.length <= LONGEST_CONTENTS && CONTENTS.test(line)) return true;
  if (last === PAGE_LAST && line.length <= LONGEST_CONTENTS && CONTENTS_AT_END.test(line)) return true;
  return (holds & HOLDS.path) !== 0 && FORMS_WITH_PATH.test(line);
}

/** One pattern for several forms: to ask seven costs as much as to read the line. */
function anyOf(...forms: readonly RegExp[]): RegExp {
  return new RegExp(sourceOf(...forms));
}

function sourceOf(...forms: readonly RegExp[]): string {
  return forms.map(({ source }) => source).join('|');
}

/** Whether a line holds what each path and each time stamp does. */
function mayBePathOrStamp(text: string, holds: number): boolean {
  if ((holds & HOLDS.path) !== 0) return true;
  if ((holds & HOLDS.colon) !== 0 && LOCATED_OR_ISSUED_FIRSTS.has(text.charCodeAt(0))) return true;
  if ((holds & HOLDS.digit) === 0) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits >= FEWEST_DIGITS;
}

/** Whether a line numbers a page of the document, and can stand amid a paragraph. */
export function isPageNumber({ text, holds }: Pick<Line, 'text' | 'holds'>): boolean {
  return (holds & HOLDS.digit) !== 0 && text.length <= LONGEST_DOCUMENT_PAGE && DOCUMENT_PAGE.test(squeezed(text));
}

/** `桦南报 2018年4月13日 星期五 第2版`: told without a look at its words where it has no number, or a clause. */
export function isHeadOfPage({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if ((holds & HOLDS.digit) === 0 || (holds & HOLDS.stop) !== 0 || text.length > LONGEST) return false;
  return /\d/.test(text) && isMasthead(fold(text), lexicon);
}

/** `当前位置:首页 > 公路管理`, `2011-10-23 16:25`, `发布时间:2017年12月22日 来源:`. */
export function isPathOrStamp({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST || !mayBePathOrStamp(text, holds)) return false;
  const line = squeezed(text);
  if (/\d{4}[-年./]\d|\d-\d{2,4}:\d/.test(line) && (RELEASE(lexicon).test(line) || STAMP.test(line))) return true;
  return ISSUED.test(line) || isPathLine(line);
}

/** `您所在的位置: 清源网 > 农业频道 > 正文`: the path to an article. */
export function isPath({ text, holds }: Pick<Line, 'text' | 'holds'>): boolean {
  return text.length <= LONGEST && mayBePathOrStamp(text, holds) && isPathLine(squeezed(text));
}

function isPathLine(line: string): boolean {
  return LOCATED.test(line) || (/[>»›/]/.test(line) && (BREADCRUMBS.test(line) || PATH.test(line)));
}

/** `责任编辑：王芳 美编：刘强 校对：陈静`, `编辑丨刘强 审核丨陈静`, `编辑 刘强 校对 陈 静`, as wide as a column of the text as it may be. */
export function isRecordOfPage({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if ((holds & HOLDS.stop) !== 0 || text.length > LONGEST) return false;
  if ((holds & HOLDS.colon) !== 0) return hasTwoLabels(squeezed(text), lexicon);
  return ((holds & HOLDS.blank) !== 0 || /[|｜丨]/.test(text)) && namesStaff(text, lexicon);
}

/** `«上一版 下一版» 本期共8版 PDF`: of two links and more, which no line of a sentence is. */
export function isLinks({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST || (holds & HOLDS.blank) === 0) return false;
  if (isMenuFromHome(text, holds)) return true;
  return isNavigation(squeezed(text), lexicon, 2);
}
