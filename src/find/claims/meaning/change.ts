import type { Change } from '../../../core/types.js';
import { COMPARING_VERB } from '../../../lexicon/word-marks.js';
import { Endings } from '../../../text/endings.js';
import type { Reading } from './place.js';

const RELATIVE = new Set(['%', '‰', '倍', '百分点', '个百分点', '成', '位', '番', '名', '位次']);
const RATES_OF_INCREASE = new Endings(['增速', '增幅', '涨幅', '增长率']);
const RATES_OF_DECREASE = new Endings(['降幅', '跌幅', '下降率', '压减率']);
const CUTS = new Endings(['减排', '减排量']);

/**
 * Increase or decrease where the claim tells one: the verb whose subject the measure is (增长65%, 净增16.4万户, 降至10%以下), or
 * the name of the measure (增速, 降幅). 新增床位300张, 增加床位300张 and 增加300张床位 count things and tell none; 减少排放700万吨 does.
 */
export function changeOf({ quantity, frame, verbs, measure, after }: Reading): Change | null {
  const relative = quantity.category === 'ratio' || RELATIVE.has(quantity.unit);
  const told = verbs.find((verb) => verb.change !== null)?.change ?? null;
  if (told !== null) {
    if (relative) return told;
    if (after !== null) return null;
    if (frame === 'subject' || frame === 'direct' || frame === 'empty') return told;
    return told === 'decrease' ? told : null;
  }
  if (verbs.some((verb) => (verb.marks & COMPARING_VERB) !== 0)) return null;
  if (measure !== null && quantity.category === 'ratio') {
    if (RATES_OF_INCREASE.end(measure)) return 'increase';
    if (RATES_OF_DECREASE.end(measure)) return 'decrease';
  }
  return measure !== null && CUTS.end(measure) ? 'decrease' : null;
}
