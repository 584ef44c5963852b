import { readingLexicon } from '../../lexicon/reading.js';
import { withoutSpace } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import { formOf } from '../pages/forms.js';
import { BEGINS, ENDS } from './edges.js';
import type { Joint } from './joints.js';
import type { Line } from './lines.js';
import { opensPassage } from './openings.js';
import { shareTold } from './told.js';
import { HOLDS } from './traits.js';

/** `3月12日，…`, `1月16日至17日上午，…` after a title that fills its line: a clause before a date ends with a mark. */
const DATED = formOf(
  (words) =>
    `^(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[至-](?:\\d{1,2}月)?\\d{1,2}日)?|自?(?:\\d{4}年|今年|去年)(?:\\d{1,2}月)?(?:以来|[起初底末]|[上下]半年)?|${words.any('when')})(?:[上下中]午|傍晚|晚上?|凌晨|清晨|一早)?[，,]`,
);
/** `腊月时节，…`, if the text under the title tells what it does. */
const IN_SEASON = formOf((words) => `^[\\u4e00-\\u9fff]{2,6}${words.any('span')}[，,]`);
/** `◆县人大常委会开展联系代表活动` + `近日，…` */
const ITEM_MARKS = new UnitSet('◆■●▲★◎○');
/** `首届茶叶节于` + `5月3日上午，…` */
const LEADS_TO_DATE = new UnitSet('于在自从至到截定是为');

/** `8月16日，县总工会举办技能大赛，…`: so a text begins. */
export function beginsWithDate(text: string): boolean {
  return DATED(readingLexicon()).test(DIGITS.has(text.charCodeAt(0)) ? withoutSpace(text, 0, text.length) : text);
}

const DIGITS = new UnitSet('0123456789');

/** `为做好春灌准备工作，…`, `根据县委安排，…` */
const BEGINS_NEWS = formOf((words) => `^${words.any('news')}`);

type TitleJoint = Pick<
  Joint,
  'line' | 'next' | 'nextFills' | 'first' | 'previous' | 'followsArticle' | 'isOpen' | 'ahead' | 'mayBeTitle'
>;

/** Whether a line is a title as wide as its column, or the last of one, and the next begins the text. */
export function isUnderTitle(joint: TitleJoint): boolean {
  const { line, next, first, previous } = joint;
  if ((line.holds & HOLDS.stop) !== 0 || (first !== line && !joint.mayBeTitle())) return false;
  if ((line.holds & HOLDS.colon) !== 0 && !OF_TELLER.test(line.text)) return false;
  if ((line.edges & ENDS.closer) !== 0 && !ENDS_WITH_QUOTED.test(line.text)) return false;
  if ((line.edges & (ENDS.bracket | ENDS.hanging)) !== 0) return false;
  if (opensPassage(line) && !ITEM_MARKS.has(line.text.charCodeAt(0))) return false;
  if (LEADS_TO_DATE.has(line.text.charCodeAt(line.text.length - 1))) return false;
  if (first === line && (line.holds & HOLDS.clause) === 0 && beginAlike(line.text, next.text)) return true;
  if (first === line && isDeck(line, next, previous)) return true;
  const opens = previous === undefined || joint.followsArticle();
  if (opens && first === line && isHeadOfArticle(joint)) return true;
  if ((next.holds & HOLDS.clause) === 0) return false;
  if (line.text.includes(',') && !DIGITS.has(next.text.charCodeAt(0))) return false;
  if (beginsWithDate(joint.ahead(LONGEST_DATE)))
    return first === line || !(opensPassage(first) || beginsWithDate(first.text));
  if (line.text.length >= LONGEST_UNDER) return false;
  if (first === line && SPOKEN.test(joint.ahead(LONGEST_SPOKEN))) return true;
  if ((line.holds & HOLDS.clause) !== 0 || beginsWithDate(first.text)) return false;
  if (opens && OF_PLACE(readingLexicon()).test(first.text)) return true;
  return first === line && IN_SEASON(readingLexicon()).test(next.text) && isTold(joint);
}

/** `——记柳林村党支部书记高小翔` under a title, over a text; not an item (`——坚持以人民为中心的发展` + `思想，…`), which stands under text. */
function isDeck({ text, holds }: Line, next: Line, previous: Line | undefined): boolean {
  if (!text.startsWith('——') || (holds & HOLDS.clause) !== 0 || (next.holds & HOLDS.clause) === 0) return false;
  return previous !== undefined && (previous.edges & ENDS_TEXT) === 0;
}

const ENDS_TEXT = ENDS.sentence | ENDS.semicolon | ENDS.colon | ENDS.clause;

/**
 * Whether the first line of a page, or after a signed article, is a title though it fills its column: over a text that begins with its
 * purpose or tells what the line does. First lines of texts do so too, but nearly all of them end a clause.
 */
function isHeadOfArticle(joint: TitleJoint): boolean {
  const { line, next } = joint;
  if ((line.holds & HOLDS.clause) !== 0 || line.text.length >= LONGEST_UNDER || joint.isOpen) return false;
  // Under the first line of a title can stand its second, which does not fill its column.
  if (((next.holds & HOLDS.clause) === 0 && !joint.nextFills) || goesOnBelow(line, next)) return false;
  if (OF_PLACE(readingLexicon()).test(line.text) || BEGINS_NEWS(readingLexicon()).test(next.text)) return true;
  return isTold(joint);
}

function isTold(joint: TitleJoint): boolean {
  return shareTold(joint.line.text, joint.ahead(TOLD_IN)) >= LEAST_TOLD;
}

/** Whether the first line of a page is that of a text without a title rather than a title: it begins as a text does, or is broken off. */
function goesOnBelow({ text }: Line, next: Line): boolean {
  if (BEGINS_NEWS(readingLexicon()).test(text) || DIGITS.has(text.charCodeAt(text.length - 1))) return true;
  return LEADS_ON.has(text.charCodeAt(text.length - 1)) || beginsWithCount(next);
}

/** `12亩果园`, `6.17万起`; not `2023年，…`, `1、…` */
export function beginsWithCount({ text, edges }: Line): boolean {
  return (edges & BEGINS.date) !== 0 && COUNTED.test(text);
}

/** Single words that no title ends with. */
const LEADS_ON = new UnitSet('的和与及并将由向对被把让使有');
const COUNTED = /^\d[\d.]*\s?[^\d.\s年月日时、，.．）)-]/;

/** `石桥镇综治中心解纷忙` over `石桥镇综治中心依托…`, `在石桥镇综治中心…`: a text that wraps does not say its subject twice. */
function beginAlike(line: string, next: string): boolean {
  const from = IN.has(next.charCodeAt(0)) ? 1 : 0;
  return line.startsWith(next.slice(from, from + LEAST_ALIKE));
}

const IN = new UnitSet('在以为');

const TOLD_IN = 160;
/** Share of the title that its text tells at least. */
const LEAST_TOLD = 0.26;

/** `石桥镇：林下养鸡路子宽`, `清源：乡村集市人气旺`; not `县长高翔表示：…`. */
const OF_TELLER = /^[\u4e00-\u9fff]{2,14}(?<![说道示调出绍为求确诉是])[：:][^：:]+$/;
/** … whatever the text under it tells. */
const OF_PLACE = formOf((words) => `^[\\u4e00-\\u9fff]{1,13}${words.any('teller')}[：:][^：:]+$`);
const LEAST_ALIKE = 4;
const LONGEST_DATE = 24;
/** `秋粮收购开秤 农民卖上“舒心粮”`: a title as well, which no sentence ends. */
const ENDS_WITH_QUOTED = /“[^。！？”]{1,12}”$/;
/** `“路修好了，出门方便多了。”4月2日，…`: so a text begins; a paragraph that wraps there tells first who speaks. */
const SPOKEN = /^“[^”]{4,}[。！？]/;
const LONGEST_SPOKEN = 48;
const LONGEST_UNDER = 30;
