import type { SloganLexicon } from '../../lexicon/slogans.js';

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
