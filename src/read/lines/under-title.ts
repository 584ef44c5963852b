import { readingLexicon } from '../../lexicon/reading.js';
import { withoutSpace } from '../../text/spaces.js';
import { UnitSet } from '../../text/unit-set.js';
import { formOf } from '../pages/forms.js';
import { ENDS } from './edges.js';
import type { Joint } from './joints.js';
import { opensPassage } from './openings.js';
import { HOLDS } from './traits.js';

/** `3月12日，…`, `1月16日至17日上午，…` after a title that fills its line: a clause before a date ends with a mark. */
const DATED = formOf(
  (words) =>
    `^(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[至-](?:\\d{1,2}月)?\\d{1,2}日)?|${words.any('when')})(?:[上下中]午|傍晚|晚上?|凌晨|清晨|一早)?[，,]`,
);
/** `首届茶叶节于` + `5月3日上午，…` */
const LEADS_TO_DATE = new UnitSet('于在自从至到截定是为');

/** `8月16日，县总工会举办技能大赛，…`: so a text begins. */
export function beginsWithDate(text: string): boolean {
  return DATED(readingLexicon()).test(DIGITS.has(text.charCodeAt(0)) ? withoutSpace(text, 0, text.length) : text);
}

const DIGITS = new UnitSet('0123456789');

/** Whether a line is a title as wide as its column, and the next begins the text. */
export function isUnderTitle({ line, next, first }: Pick<Joint, 'line' | 'next' | 'first'>): boolean {
  if (first !== line || (line.holds & HOLDS.stop) !== 0) return false;
  if ((line.holds & HOLDS.colon) !== 0 && !OF_PLACE.test(line.text)) return false;
  if ((line.edges & ENDS.closer) !== 0 && !ENDS_WITH_QUOTED.test(line.text)) return false;
  if ((line.edges & ENDS.bracket) !== 0 || opensPassage(line)) return false;
  if (LEADS_TO_DATE.has(line.text.charCodeAt(line.text.length - 1))) return false;
  if ((next.holds & HOLDS.clause) === 0) return false;
  return beginsWithDate(next.text) || (line.text.length < LONGEST_UNDER && SPOKEN.test(next.text));
}

/** `石桥镇：林下养鸡路子宽` */
const OF_PLACE = /^[\u4e00-\u9fff]{1,12}(?:[县市区旗镇乡村]|街道|社区)[：:][^：:]+$/;
/** `秋粮收购开秤 农民卖上“舒心粮”`: a title as well, which no sentence ends. */
const ENDS_WITH_QUOTED = /“[^。！？”]{1,12}”$/;
/** `“路修好了，出门方便多了。”4月2日，…`: so a text begins; a paragraph that wraps there tells first who speaks. */
const SPOKEN = /^“[^”]{4,}[。！？]/;
const LONGEST_UNDER = 30;
