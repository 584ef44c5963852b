import type { ReadingLexicon } from '../../lexicon/reading.js';
import { fold } from '../../text/fold.js';
import { squeezed } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Line } from '../lines/lines.js';
import { HOLDS, traitsOf } from '../lines/traits.js';
import { formOf, madeOf } from './forms.js';
import { hasTwoLabels, namesStaff } from './labels.js';
import { isMasthead } from './masthead.js';
import { isMenu, isMenuFromHome, isNavigation, mayBeMenu } from './navigation.js';
import { hasPageForm } from './page-forms.js';
import { isPageName } from './page-names.js';
import { LONGEST_LINE, STAMP } from './stamps.js';

/** What a site says of its rights is longer than other furniture. */
const NOTICE = formOf(
  (words) =>
    `^[(]?(?:[\\u4e00-\\u9fff]{2,10}网)?${words.any('disclaimer')}?声明:|^凡(?:本网|本站|注明|来源)|转载请注明`,
);
const NOTICE_FIRSTS = madeOf(({ pageWords }) => new UnitSet(`(（声凡${pageWords.of('disclaimer').join('')}`));
/** Where in the text its first words stand, if not at its head: `清源网版权声明：`. */
const FARTHEST_NOTICE = 14;
/** A character that looks like a bar: `编辑丨高翔`. */
const BAR_OF_WECHAT = '丨';
const MASTHEAD_HOLDS = HOLDS.digit | HOLDS.colon | HOLDS.blank;
const MASTHEAD_LASTS = new UnitSet('报台版闻媒布网');
/** Marks before the lines of a list: `◆编辑:蓝运良`, `* 举报类型`. */
const MARKS = new UnitSet('◆■●•◎*·▪►▶');
const BRACKETS = new UnitSet('(【[');
const CLOSING_BRACKETS = new UnitSet(')】]');

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
  if (text.length > 2 * LONGEST_LINE) return null;
  const line = (): string => withGaps?.() ?? text;
  if (mayBeMenu(text, holds) && isMenu(line(), lexicon)) return 'furniture';
  if (isMenuFromHome(text.startsWith('首') ? line() : text, holds)) return 'furniture';
  const hasBlanks = (holds & HOLDS.blank) !== 0;
  const mayNotice =
    NOTICE_FIRSTS(lexicon).has(text.charCodeAt(0)) || ((holds & HOLDS.colon) !== 0 && holdsNotice(text));
  if (text.length > LONGEST_LINE && !hasBlanks && !mayNotice) return null;
  const folded = hasBlanks ? squeezed(text) : fold(text);
  const plain = folded.includes(BAR_OF_WECHAT) ? folded.replaceAll(BAR_OF_WECHAT, '|') : folded;
  if (mayNotice && NOTICE(lexicon).test(plain)) return 'furniture';
  if (plain.length > LONGEST_LINE) return null;
  const listed = MARKS.has(plain.charCodeAt(0)) ? plain.slice(1) : plain;
  if (listed !== plain && (holds & HOLDS.digit) !== 0 && STAMP(lexicon).test(listed)) return 'furniture';
  if (isPageName(text, lexicon) || hasPageForm(plain, holds, lexicon) || isNavigation(plain, lexicon))
    return 'furniture';
  if (mayBeMasthead(plain, holds) && isMasthead(fold(line()), lexicon)) return 'furniture';
  if ((holds & HOLDS.colon) !== 0 && hasTwoLabels(plain, lexicon)) return 'furniture';
  if ((holds & HOLDS.stop) === 0 && namesStaff(line(), lexicon)) return 'furniture';
  const unmarked = listed.includes('|') ? listed.replace(/^\|+|\|+$/g, '') : listed;
  return lexicon.furniture.roleOf(plain, unmarked, withoutBrackets(unmarked));
}

function holdsNotice(text: string): boolean {
  const at = text.indexOf('声明');
  return (at > 0 && at <= FARTHEST_NOTICE) || text.includes('转载请注明');
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

/** `桦南报 2018年4月13日 星期五 第2版`: told without a look at its words where it has no number, or a clause. */
export function isHeadOfPage({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if ((holds & HOLDS.digit) === 0 || (holds & HOLDS.stop) !== 0 || text.length > LONGEST_LINE) return false;
  return /\d/.test(text) && isMasthead(fold(text), lexicon);
}

/** `责任编辑：王芳 美编：刘强 校对：陈静`, `编辑丨刘强 审核丨陈静`, `编辑 刘强 校对 陈 静`, as wide as a column of the text as it may be. */
export function isRecordOfPage({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if ((holds & HOLDS.stop) !== 0 || text.length > LONGEST_LINE) return false;
  if ((holds & HOLDS.colon) !== 0) return hasTwoLabels(squeezed(text), lexicon);
  return ((holds & HOLDS.blank) !== 0 || /[|｜丨]/.test(text)) && namesStaff(text, lexicon);
}

/** `«上一版 下一版» 本期共8版 PDF`: of two links and more, which no line of a sentence is. */
export function isLinks({ text, holds }: Pick<Line, 'text' | 'holds'>, lexicon: ReadingLexicon): boolean {
  if (text.length > LONGEST_LINE || (holds & HOLDS.blank) === 0) return false;
  if (isMenuFromHome(text, holds)) return true;
  return isNavigation(squeezed(text), lexicon, 2);
}
