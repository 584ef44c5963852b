import type { SloganLexicon } from '../../lexicon/slogans.js';
import { knownAs } from './accepted.js';

/** “小小讲解员”等活动 */
const BEFORE_CARRIER = '的等';

/** Whether a noun follows that names what the quote is: “农民搞种植、企业搞加工销售……”的发展理念 */
export function isCarried(after: string, lexicon: SloganLexicon): boolean {
  const number = lexicon.triggers.after.numberAt(
    after,
    after !== '' && BEFORE_CARRIER.includes(after.charAt(0)) ? 1 : 0,
  );
  return number !== 0 && lexicon.triggers.after.lengthOf(number) > 1;
}

/**
 * Whether what follows says of a title or of who bears it that it is a practice all the same: “文明餐桌”行动; not “最美医生”评选活动,
 * “文明户”等精神文明创建活动, where a title is conferred or striven for.
 */
export function namesPractice(after: string, lexicon: SloganLexicon): boolean {
  return isCarried(after, lexicon) && !lexicon.thingWords.strivenFor.test(after);
}

/** “红黑榜”制度 and “领头雁”工程 are practices, whatever else the words say; “菜篮子”工程 is a known formula as a whole. */
export function isUndertaken(text: string, after: string, lexicon: SloganLexicon): boolean {
  const { practices, undertakings } = lexicon.quoteFrames;
  if (practices.numberAt(after, 0) !== 0) return true;
  const number = undertakings.numberAt(after, 0);
  return number !== 0 && knownAs(text + after.slice(0, undertakings.lengthOf(number)), lexicon) === null;
}

/** “孝老礼仪”评选, 被评为全市“见义勇为公民”; not 入选全省“清风润企”行动名单. */
export function isConferred(before: string, after: string, lexicon: SloganLexicon): boolean {
  return (
    lexicon.thingWords.conferred.test(after) ||
    (lexicon.thingWords.honouring.test(before) && !isCarried(after, lexicon))
  );
}
