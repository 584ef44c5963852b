import type { ReadingLexicon } from '../../lexicon/reading.js';
import { isDigit, isSpace } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import { DAY_IN_HANZI } from './date.js';
import { formOf, madeOf } from './forms.js';
import { withoutNameGaps } from './names.js';
import { isPaperOfPlace } from './paper-names.js';

const LONGEST = 90;
/** What stands between the pieces, beside white space. */
const MARKS = new UnitSet('|·•:/《》“”()【】-—');
const DATE = new RegExp(`^(?:\\d{4}(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-./]\\d{1,2}[-./]\\d{1,2})|${DAY_IN_HANZI})`);
const WEEKDAY = /^(?:星期|周)[一二三四五六日天]/;
const ALMANAC = /^农历.{2,5}年?.{0,3}月[初十廿卅二三]{1,2}[一二三四五六七八九十]?/;
const PAGE =
  /^(?:第?[A-Z]{0,2}\d{1,3}版|[A-D]\d{1,2}(?!\d)|第[一二三四五六七八九十]{1,3}版|(?:今日|本期)?(?:共)?[\d一二三四五六七八九十]{1,2}版)/;
const ISSUE = /^(?:总?第?\d{1,5}[期号]|第[一二三四五六七八九十百]{1,4}期|\(?总第?\d{1,5}期\)?)/;
const CODE = /^(?:CN|ISSN)?\d{2,4}-\d{4}(?:\/[A-Z])?/;
/** How the paper is reached: `Tel:87651234`, `热线 0513-87651234`, `www.rugao.gov.cn`. */
const CONTACT =
  /^(?:(?:Tel|TEL|QQ|E-?mail|(?:新闻|报料)?(?:电话|热线)|(?:投稿|电子)?(?:邮箱|信箱))[:\s]?\s*[\w@.-]{5,}|(?:https?:\/\/|www\.)[\w./-]+)/i;
/** The name of the page once more, in Latin letters: `NEWS 要闻`. */
const LATIN = /^[A-Z]{3,}(?![\d.])/;
const NUMBER_AND_WORD = /^(\d{1,2})\s*([\u4e00-\u9fff]+)/;
/** `3 乡镇 2023年5月18日 星期四`: the number, any name of a page, and its day. */
const DATED_PAGE = /^\d{1,2}\s*[\u4e00-\u9fff]{2,4}\s*\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日天]/;
const WORD = /^[\u4e00-\u9fff]+/;
/** Who made the page: `责编:林涛`, `编辑 卓玛 美编 吴昊`. */
const STAFF = formOf(
  (_, { pageLabels }) =>
    `^(?:本版|本期|值班|见习|实习|责任)?(?:${pageLabels.editors.join('|')})[:/\\s]\\s*[\\u4e00-\\u9fff]{2,4}(?:[\\s、][\\u4e00-\\u9fff]{2,3}(?=[\\s、|]|$))*`,
);
const IMPRINT = formOf((words) => `^(?:${words.any('imprint')}|总)`);
/** `如皋发布`: the account of a government. */
const ACCOUNT = /^.{2,4}发布$/;
/** A page after its number (`第A06版:城事`), and a word between others (`菏泽 牡丹晚报数字报`). */
const LONGEST_PAGE_NAME = 8;
const LONGEST_WORD = 6;
const SHORTEST_PAPER = 3;

/** What these forms begin with, beside words of the lexicon. */
const FIRSTS =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz(一二三四五六七八九十星周农第今本共总新报电热投邮信值见实责';
const TOLD_FIRSTS = madeOf(({ pageLabels, pageWords }) => {
  const words = [...pageLabels.editors, ...pageWords.of('imprint')];
  return new UnitSet(FIRSTS + words.map((word) => word.charAt(0)).join(''));
});

type Piece = 'date' | 'calendar' | 'page' | 'paper' | 'staff' | 'imprint' | 'name' | 'word';
const TOLD: ReadonlySet<Piece> = new Set<Piece>(['date', 'page', 'paper', 'staff', 'imprint']);

/**
 * Whether a line is the head of a page: nothing but the paper, the date, the number and the name of the page, and who made it
 * (`崇明报 乡镇 2019年8月14日`, `沂水融媒 04版 乡村振兴周刊`, `综合新闻 3`); not `2019年8月14日 全市大会召开`. The line is folded.
 */
export function isMasthead(line: string, lexicon: ReadingLexicon): boolean {
  if (line.length > LONGEST || /[。,;!?]/.test(line)) return false;
  const pieces = piecesOf(withoutNameGaps(line), lexicon);
  if (pieces === null) return false;
  // `如皋日报数字报刊平台`, `菏泽 牡丹晚报数字报`.
  if (lexicon.digital.end(line)) return pieces.length <= 2;
  const words = pieces.filter((piece) => piece === 'word').length;
  const told = pieces.filter((piece) => TOLD.has(piece)).length;
  const has = (piece: Piece): boolean => pieces.includes(piece);
  if (words > 0) return words === 1 && (told >= 2 || (has('staff') && pieces[0] === 'word'));
  if (pieces.length < 2) return false;
  return (
    has('page') ||
    has('paper') ||
    told >= 2 ||
    ((has('name') || told > 0) && (has('calendar') || (has('name') && told > 0)))
  );
}

/** The pieces of a line; null where it holds anything else. */
function piecesOf(line: string, lexicon: ReadingLexicon): Piece[] | null {
  const pieces: Piece[] = [];
  for (let rest = line.trim(); rest !== ''; rest = withoutMarks(rest)) {
    const [piece, length] = pieceAt(rest, pieces, lexicon);
    if (length === 0) return null;
    pieces.push(piece);
    rest = rest.slice(length);
  }
  return pieces;
}

function withoutMarks(rest: string): string {
  let at = 0;
  while (at < rest.length && (MARKS.has(rest.charCodeAt(at)) || isSpace(rest.charCodeAt(at)))) at++;
  return rest.slice(at);
}

function pieceAt(rest: string, before: readonly Piece[], lexicon: ReadingLexicon): readonly [Piece, number] {
  // Words are told without the forms.
  const told = TOLD_FIRSTS(lexicon).has(rest.charCodeAt(0)) ? toldPieceAt(rest, before, lexicon) : null;
  if (told !== null) return told;
  const word = WORD.exec(rest)?.[0] ?? '';
  const piece = wordPiece(word, before.at(-1), lexicon);
  return [piece, piece === 'word' && word.length > LONGEST_WORD ? 0 : word.length];
}

/** The piece that tells itself by its form; null where there is a word, or anything else. */
function toldPieceAt(rest: string, before: readonly Piece[], lexicon: ReadingLexicon): readonly [Piece, number] | null {
  const length = (form: RegExp): number => form.exec(rest)?.[0].length ?? 0;
  const page = length(PAGE);
  if (page > 0) return ['page', page];
  const date = length(DATE);
  if (date > 0) return ['date', date];
  const isNumber = isDigit(rest.charCodeAt(0));
  const staff = isNumber ? 0 : length(STAFF(lexicon));
  if (staff > 0) return ['staff', staff];
  const calendar = isNumber ? 0 : length(WEEKDAY) || length(ALMANAC) || length(LATIN);
  if (calendar > 0) return ['calendar', calendar];
  const imprint = length(ISSUE) || length(CODE) || (isNumber ? 0 : length(CONTACT) || length(IMPRINT(lexicon)));
  if (imprint > 0) return ['imprint', imprint];
  // The number of a page stands alone: `综合新闻 3`, `城固报 2015.3.20 3`.
  const last = before.at(-1);
  if (last === undefined) {
    // `4 县域经济`, as the first on its line.
    const [, number = '', word = ''] = NUMBER_AND_WORD.exec(rest) ?? [];
    if (number !== '' && (wordPiece(word, undefined, lexicon) === 'name' || DATED_PAGE.test(rest)))
      return ['page', number.length];
  }
  const isPage = last === 'name' || (last === 'date' && before.includes('paper'));
  return isPage && /^\d{1,2}$/.test(rest) ? ['page', rest.length] : null;
}

function wordPiece(word: string, before: Piece | undefined, lexicon: ReadingLexicon): Piece {
  const isColumn = word.length <= LONGEST_WORD && lexicon.columnEndings.end(word);
  if (isColumn || lexicon.pageNames.has(word) || lexicon.columnNames.has(word)) return 'name';
  if (word.length >= SHORTEST_PAPER && isPaper(word, lexicon)) return 'paper';
  return before === 'page' && word.length <= LONGEST_PAGE_NAME ? 'name' : 'word';
}

/** `乡村振兴周刊`, `合作市新闻`, `市融媒体中心主办`, `如皋发布`, `城固报`; not `喜报`. */
function isPaper(word: string, { papers, noPapers }: ReadingLexicon): boolean {
  return (
    papers.end(word) || ACCOUNT.test(word) || (word.endsWith('报') && (!noPapers.end(word) || isPaperOfPlace(word)))
  );
}
