import type { QuoteContext } from './context.js';
import type { Verdict } from './verdict.js';

/** 从“散户种”逐步转向“合作种” */
const GRADUALLY = '(?:逐步|逐渐|加快|加速|全面)?';
const TURNED = `(?:${GRADUALLY}[变转换升走迈跨改到向][变为成向到级型化]{0,2}|提升[为到至]|化为|成为|发展为|蝶变为?|(?:延伸|拓展|扩展|演变|蜕变)[为成])`;
/** 从“有没有”到“好不好”, 让“陌邻”变为“睦邻”, 由单纯的“活动场地”向“治理枢纽”转型 */
const CONTRAST_BEFORE = /(?:^|[从由让使把将变])[^,。;]{0,4}$/;
const CONTRAST_AFTER = new RegExp(`^${TURNED}\\s?[“‘「"]`);
/** “零散议事”变成“定期议事” */
const BECOMES = /^(?:转?变[为成]?|变身为?|(?:延伸|拓展|扩展|演变|蜕变)[为成])\s?[“‘「"]/;
/** 推动“事后处置”向“事前预防”转变 */
const TURNING_AFTER = /^向[“‘「"][^”’」",。;]{1,12}[”’」"](?:转[变型]|迈进|跃升|升级|延伸)/;
const CONTRASTED_BEFORE = new RegExp(`[”’」"]${TURNED}$`);
/** 从老党员的“坚守故事”到年轻人的“创业之歌” */
const RANGE_BEFORE = /从[^,。;“”]{1,10}的$/;
const RANGE_AFTER = /^到[^,。;“”]{1,10}的[“‘「"]/;
const RANGED_BEFORE = /[”’」"]到[^,。;“”]{1,10}的$/;

/** What `CONTRAST_AFTER` starts with, and `CONTRASTED_BEFORE` ends with. */
const CONTRAST_STARTS = '变转换升走迈跨改到向化成发蝶逐加全延拓扩演蜕提';
const CONTRAST_ENDS = '变转换升走迈跨改到向为成级型化展至';

/** What holds against parallels and figures too: 从“坐等上门、被动应付”到“靠前服务、主动作为”, 从“0”到“623” */
export const CONTRAST: Verdict = { verdict: 'emphasis', rule: 'a contrast: 从“…”到“…”' };

/** 变“单打独斗”为“抱团发展”, 化“要我学”为“我要学” */
const MADE_BEFORE = /[变化改换]$/;
const MADE_AFTER = /^为\s?[“‘「"]/;
const MADE_OF_BEFORE = /[变化改换][“‘「"][^”’」",。;]{1,14}[”’」"]为$/;

/** Whether the quote is set against another one. */
export function isContrasted({ before, after }: QuoteContext): boolean {
  if (MADE_AFTER.test(after) && MADE_BEFORE.test(before)) return true;
  if (CONTRAST_STARTS.includes(after.charAt(0))) {
    if (BECOMES.test(after) || (CONTRAST_AFTER.test(after) && CONTRAST_BEFORE.test(before))) return true;
    if (TURNING_AFTER.test(after) || (RANGE_AFTER.test(after) && RANGE_BEFORE.test(before))) return true;
  }
  const close = before.trimEnd();
  const last = close.charAt(close.length - 1);
  return last === '的'
    ? RANGED_BEFORE.test(close)
    : CONTRAST_ENDS.includes(last) && (CONTRASTED_BEFORE.test(close) || MADE_OF_BEFORE.test(close));
}
