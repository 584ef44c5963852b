import type { ContrastWords } from '../../lexicon/contrast-words.js';
import type { QuoteContext } from './context.js';
import type { Verdict } from './verdict.js';

/** What holds against parallels and figures too: 从“坐等上门、被动应付”到“靠前服务、主动作为”, 从“0”到“623” */
export const CONTRAST: Verdict = { verdict: 'emphasis', rule: 'a contrast: 从“…”到“…”' };

/** 从“菜篮子到菜盘子”的衔接: both ends within one quote. */
const RANGE = /^[\u4e00-\u9fff]{2,8}到[\u4e00-\u9fff]{2,8}$/;

/** Whether the quote is set against another one, which follows it or goes before it. */
export function isContrasted({ form, before, after, alone }: QuoteContext, words: ContrastWords): boolean {
  if (!alone && words.relationAfter.test(after)) return true;
  if (before.endsWith('从') && RANGE.test(form.text)) return true;
  return isFirst(before, after, words) || isSecond(before.trimEnd(), words);
}

function isFirst(before: string, after: string, words: ContrastWords): boolean {
  if (words.madeAfter.test(after) && words.madeBefore.test(before)) return true;
  if (before.endsWith('从') && words.saidAfter.test(after)) return true;
  if (!words.linkStarts.has(after.charCodeAt(0))) return false;
  if (words.becomeAfter.test(after) || words.towardAfter.test(after) || words.exchangeAfter.test(after)) return true;
  if (words.turnAfter.test(after) && words.startBefore.test(before)) return true;
  return words.rangeAfter.test(after) && words.rangeBefore.test(before);
}

function isSecond(before: string, words: ContrastWords): boolean {
  if (before.endsWith('的')) return words.rangedBefore.test(before);
  if (words.exchangeBefore.test(before) || words.saidBefore.test(before)) return true;
  if (!words.linkEnds.has(before.charCodeAt(before.length - 1))) return false;
  return words.turnBefore.test(before) || words.madeOfBefore.test(before);
}
