import type { Change } from '../../../core/types.js';
import type { ClaimLexicon } from '../../../lexicon/claims.js';
import { OF_RANK } from '../../../lexicon/counter-words.js';
import { COMPARING_VERB } from '../../../lexicon/word-marks.js';
import type { Endings } from '../../../text/endings.js';
import { countsPoints, type Reading } from './place.js';

/**
 * Increase or decrease where the claim tells one: the verb whose subject the measure is (增长65%, 净增16.4万户, 降至10%以下), or
 * 多 or 少 before it (多安排20万元), or the name of the measure (增速, 降幅). 新增床位300张, 增加床位300张 and 增加300张床位 count things and tell none; 减少排放700万吨 does.
 */
export function changeOf(reading: Reading, { counterWords, nounEndings }: ClaimLexicon): Change | null {
  const { quantity, frame, side, led, verbs, measure, name, after } = reading;
  // 排名上升3位
  const ranked = counterWords.are(quantity.unit, 0, quantity.unit.length, OF_RANK);
  const relative = quantity.category === 'ratio' || ranked;
  const told = verbs.find((verb) => verb.change !== null)?.change ?? null;
  // 增长-3.2%, 自然增长率为-2.1‰
  const fell = quantity.category === 'ratio' && quantity.value !== null && quantity.value < 0;
  if (told !== null) {
    if (relative) return fell ? 'decrease' : told;
    // 先后4次降低存款准备金率
    if (after !== null || (quantity.category === 'events' && side === 'right')) return null;
    if (frame === 'subject' || frame === 'direct' || frame === 'empty') return told;
    return told === 'decrease' ? told : null;
  }
  if (led !== null) return led;
  if (verbs.some((verb) => (verb.marks & COMPARING_VERB) !== 0)) return null;
  // 增速8%, but 增速比全省高2个百分点
  if (quantity.category === 'ratio' && !countsPoints(quantity)) {
    const ends = (names: Endings): boolean => [name, measure].some((told) => told !== null && names.end(told));
    if (ends(nounEndings.increase)) return fell ? 'decrease' : 'increase';
    if (ends(nounEndings.decrease)) return 'decrease';
  }
  return measure !== null && nounEndings.cut.end(measure) ? 'decrease' : null;
}
