import { datelinePlaces } from '../../lexicon/dateline-places.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';
import { squeezed } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Line } from '../lines/lines.js';
import { HOLDS } from '../lines/traits.js';
import { formOf } from './forms.js';
import { isPaperOrSite } from './paper-names.js';
import { BREADCRUMBS, LOCATED, mayHoldDate, PATH, RELEASE, STAMP } from './stamps.js';

/** `第3版`, `A2`, `03版 要闻`, `3·综合`, `04 县域动态`; not `32名村医上岗`, `05年工作回顾`. */
const PAGE_NUMBER =
  /^(?:0\d(?![年月日时点分秒后级届])(?=[\u4e00-\u9fff])|第?[A-Za-z]{0,2}0{0,3}[\d一二三四五六七八九十]{1,3}[A-D]?版|[A-D]\d{1,2}|\d{1,2}(?![名个位家户人万亿多余年天米亩吨元次项条件座台辆岁支套所届批类组只头场村县镇乡省市区分秒度张款部门字大类]))(?:[·:]?[\u4e00-\u9fff·]{2,8}(?:\d{1,2}版)?|:)?(?:\d{4}年.*)?$/;
/** `今日4版`, `本期共八版` */
const NUMBER_OF_PAGES = /^(?:今日|本期|今天)?共?[\d一二三四五六七八九十]{1,2}(?:版|个版)$/;
/** `第05:两会特别报道`, `第3版()` */
const PAGE_WITH_NAME = /^第(?:\d{1,2}:[\u4e00-\u9fff·]{2,8}|[A-Z]?\d{1,2}版\(\))$/;
/** `癸卯年三月十七` */
const LUNAR_DATE =
  /^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅二三][一二三四五六七八九十]?$/;
/** `平原日报/2024年/11月/5日/第003版平安平原`: of an article in a database of newspapers. */
const DATABASE_LINE =
  /^[\u4e00-\u9fff·]{2,12}\/\d{4}年\/\d{1,2}月\/\d{1,2}日\/第[A-Z]?\d{1,3}版[\u4e00-\u9fff·、]{0,12}$/;
/** `2023年4月10日 星期一 第3版 要闻`, `要闻 2023年4月10日 农历癸卯年…`. */
const PAGE_LINE =
  /^[\u4e00-\u9fff·]{0,9}\d{4}年\d{1,2}月\d{1,2}日.{0,12}(?:版|星期|周[一二三四五六日]|农历|责任编辑|责编|编辑)/;
/** `湖州日报 A03版 县区新闻`. */
const MASTHEAD = /^[\u4e00-\u9fff]{2,8}报(?:第?[A-D]?\d{1,2}版|[A-D]\d{1,2})[\u4e00-\u9fff·]{0,10}$/;
/** `A4:视点总第2960期>2023-09-06编印`, `1886期/第2版:2`, `版次:04`; not `讲习所第3期开班`. */
const ISSUE = /^[^。,]{0,16}(?:总第\d{1,5}期|\d{2,5}期\/|版次:|当前版:|当前第\d{1,2}版)[^。,]{0,30}$/;
/** `第1203期` alone on its line. */
const NUMBER_OF_ISSUE = /^第\d{2,5}期$/;
/** `02版 全县重点项目集中开工`, `第3版:“双减”进校园`: the same with the page before it; not `3版本更新`. */
const PAGE_AND_TITLE = /^(?:第[A-Za-z]{0,2}\d{1,2}|[A-D]\d{1,2}|\d{2})版(?![本权面图块画式税纳次数])[:·]?[^。]{5,36}$/;
/** `●全县防汛工作会议召开（2版）`: a line of what stands on other pages. */
const CONTENTS = /[(](?:详见|见|紧转|请看)?(?:今日|本报)?第?[A-D]?\d{1,2}版[)]$/;
/** `第 2 页 共 8 页`, `—2—`, `Page 2 of 8`: the number of a page of the document. */
const DOCUMENT_PAGE =
  /^(?:第\d{1,3}页(?:[,/]?共\d{1,3}页)?|[-—–·]{1,2}\d{1,3}[-—–·]{1,2}|[Pp]age\d{1,3}(?:of\d{1,3})?)$/;
const LONGEST_DOCUMENT_PAGE = 16;
const BAR = /^[|│\s]+$/;
/** `《新消息报》2006年3月16日(责任编辑:李彦芬)`. */
const SOURCE_LINE = /^[(]?(?:摘自|据|原载|来源:?)?《[^》]{2,12}》.{0,4}\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?.{0,24}$/;
/** `0571-58318323`, `征兵热线:0835-7222222`. */
const PHONE = /^(?:[\u4e00-\u9fff()]{2,12}:)?(?:\(?0\d{2,3}\)?[-—]{0,2})?\d{7,8}(?:[、,;/]\d{7,11})*$/;
/** What a program calls a picture or a text: `528854`, `post:528854`, `local0e2f87659f9a4a9cb8843b6e2124770b`, `img_0506.jpg`, `!/upload/12&id=3 )`. */
const NUMBER_STRING =
  /^(?:\d{4,}|(?:DSC|IMG|MVI|P)_?\d{3,}|[■□◆◇●○★☆※]{3,}|[-—=_*]{3,}[\u4e00-\u9fff]{2,4}[-—=_*]{3,}|微信图片_?\d{8,}[\d_]*(?:\.\w{3,4})?|(?:post|[Ii][Dd]):?\d+|[a-z_]{0,8}[\da-f]{16,}|[\w./-]+\.(?:jpe?g|JPE?G|png|gif|bmp|mp4|mp3|pdf|docx?|xlsx?)|[-!]*\/[\w./&=?%-]+\)?)$/;
/** `阅读：1024`, `人气指数 233`, `点赞(12)`, `文章字数:110`, `已阅1230次`, `5人点赞`, `阅读数：979 本文字数：301`: how often a text was read, and how long it is; not `阅读人数达1.2万`. */
const COUNTER =
  /^(?:[\u4e00-\u9fff]{0,4}(?:字数|次数|人数|阅读|已阅|浏览|点击|访问|播放|收藏|点赞|转发|评论|分享|人气|热度|指数)[量数]?[:|(]?\d[\d.,]*万?\+?[次人字条个]?[)]?|(?:已有|共有|累计)?\d[\d.]*万?\+?(?:次|人|位网友)(?:阅读|浏览|点击|点赞|评论|参与|收藏|转发)){1,3}$/;
/** `图片22.png.png`, `清源县.jpg清源县8.jpg`, `微信图片_2023.jpg(317.11KB,下载次数:39)`: what the files of pictures are called, on pages and in forums. */
const PICTURE_FILES = /^.{1,70}\.(?:jpe?g|png|gif|bmp|webp)(?:\([^)]{1,40}\))?$/i;
const PICTURE_FILE_LASTS = new UnitSet('gGfFpP)');
/** `9101 2008-08-26 00:00:00 二 路灯亮了`: the record of a text in the program that sets the paper. */
const RECORD = /^\d{3,9}\d{4}-\d{2}-\d{2}00:00:00/;
/** `扫码关注清源发布微信公众号`; not `县法院开通微信公众号`. */
const FOLLOW = /^(?:(?:欢迎|请|扫码|扫一扫|长按|点击)[,|]?){0,2}关注[^,。]{2,16}(?:公众号|视频号|抖音号|二维码)$/;
/** `作者:高翔 上一篇 下一篇` */
const AUTHOR_AND_LINKS = /^作者:[^。;]{2,24}?上一[篇条](?:下一[篇条])?$/;
/** `今日：多云，20℃~26℃，北风3-4级`: the weather in the head of a page. */
const WEATHER = /^[^。;]{0,24}?\d{1,2}℃?[~—-]-?\d{1,2}℃[^。;]{0,16}$/;
/** `日 | 一 | 二 | 三 | 四 | 五 | 六 |`: the head of a calendar. */
const WEEK = /^(?:[日一二三四五六][|│]?){7}$/;
const WEEKDAY = /^星期[一二三四五六日天]?$/;
/** `【基层治理】`, `【关闭】【打印】`, `【推荐】【 】【打印】【关闭`. */
const LABELS = /^(?:【[^】]{1,8}】|\[[^\]]{1,6}\])+$|^(?:【[^】]{0,8}】){2,}(?:【[^】]{1,8})?$/;
/** `高小翔 1#`: the floor of a thread on which somebody writes. */
const FLOOR = /^[^。,:;]{1,14}?\d{1,4}#$/;
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
  [new UnitSet('日一'), WEEK],
  [new UnitSet('作'), AUTHOR_AND_LINKS],
  [new UnitSet('关欢请扫长点'), FOLLOW],
  [new UnitSet('A'), TEXT_SIZE],
  [new UnitSet('今本共'), NUMBER_OF_PAGES],
  [new UnitSet('甲乙丙丁戊己庚辛壬癸'), LUNAR_DATE],
];
const FIRSTS = new UnitSet(
  '第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789一二三四五六七八九十|│-【[星日今本共甲乙丙丁戊己庚辛壬癸作关欢请扫长点',
);
const FORMS_WITH_DATE = formOf((_, lexicon) =>
  sourceOf(PAGE_LINE, DATABASE_LINE, RELEASE(lexicon), STAMP(lexicon), SOURCE_LINE, RECORD),
);
/** What goes on in words is none of the other forms with digits. */
const IN_WORDS = /。|,[^\d,]/;
const FORMS_WITH_DIGITS = anyOf(MASTHEAD, PHONE, NUMBER_STRING, COUNTER, DOCUMENT_PAGE, FLOOR);
const FORMS_WITH_PATH = anyOf(BREADCRUMBS, PATH, LOCATED);

/** The date that a line of a page's head tells for all its articles, told from the date of one by the day of the week or the page. */
export function isPageLine(text: string): boolean {
  const line = squeezed(text);
  return PAGE_LINE.test(line) || DATABASE_LINE.test(line);
}

/** Whether a line numbers a page of the document, and can stand amid a paragraph. */
export function isPageNumber({ text, holds }: Pick<Line, 'text' | 'holds'>): boolean {
  return (holds & HOLDS.digit) !== 0 && text.length <= LONGEST_DOCUMENT_PAGE && DOCUMENT_PAGE.test(squeezed(text));
}

export function hasPageForm(line: string, holds: number, lexicon: ReadingLexicon): boolean {
  const first = line.charCodeAt(0);
  if (FIRSTS.has(first))
    for (const [firsts, form] of FORMS_BY_FIRST) if (firsts.has(first) && form.test(line)) return true;
  const last = line.charCodeAt(line.length - 1);
  if (isPaperOrSite(line, lexicon)) return true;
  if ((holds & HOLDS.digit) !== 0 && hasFormWithDigits(line, lexicon)) return true;
  if ((holds & (HOLDS.digit | HOLDS.colon)) !== 0 && ISSUE.test(line)) return true;
  if (PICTURE_FILE_LASTS.has(last) && line.includes('.') && PICTURE_FILES.test(line)) return true;
  if (last === CLOSING_BRACKET && line.length <= LONGEST_CONTENTS && CONTENTS.test(line)) return true;
  if (last === PAGE_LAST && line.length <= LONGEST_CONTENTS && CONTENTS_AT_END.test(line)) return true;
  return (holds & HOLDS.path) !== 0 && (FORMS_WITH_PATH.test(line) || isPathOfPages(line, lexicon));
}

function hasFormWithDigits(line: string, lexicon: ReadingLexicon): boolean {
  if (mayHoldDate(line) && FORMS_WITH_DATE(lexicon).test(line)) return true;
  if (!IN_WORDS.test(line) && FORMS_WITH_DIGITS.test(line)) return true;
  return line.includes('℃') && WEATHER.test(line);
}

/** `新闻中心 > 综合`: the last is the name of a page. */
function isPathOfPages(line: string, { pageNames }: ReadingLexicon): boolean {
  const words = line.split(/[>»›]+/);
  return (
    words.length > 1 && words.every((word) => /^[\u4e00-\u9fff]{2,8}$/.test(word)) && pageNames.has(words.at(-1) ?? '')
  );
}

/** One pattern for several forms: to ask seven costs as much as to read the line. */
function anyOf(...forms: readonly RegExp[]): RegExp {
  return new RegExp(sourceOf(...forms));
}

function sourceOf(...forms: readonly RegExp[]): string {
  return forms.map(({ source }) => source).join('|');
}

/** `贵阳市南明区：`, `清源县石桥小学：` over the rest of a title; not `各位代表：`, `县教育局：`. */
const TELLER_ALONE = formOf(
  (words) =>
    `^(?:[\\u4e00-\\u9fff]{1,16}[省市县区旗镇乡村州盟道]|[\\u4e00-\\u9fff]{2,8}[市县区旗镇乡村][\\u4e00-\\u9fff]{0,8}${words.any('teller')})[：:]$`,
);

/** Whether a line is nothing but a place or an organ and a colon, over what it did: the first line of a title. */
export function isTellerAlone(text: string, lexicon: ReadingLexicon): boolean {
  return TELLER_ALONE(lexicon).test(text) || datelinePlaces().has(text.slice(0, -1));
}
