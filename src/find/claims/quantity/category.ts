import type { ClaimCategory } from '../../../core/types.js';
import { RANKED } from '../../../lexicon/number-words.js';
import type { QuantityLexicon } from '../../../lexicon/quantities.js';
import type { Measured } from './measured.js';

/** What may be a noun. */
const WORD = /[一-龥]{2}/y;

/** The category of the unit, or another where the words around it say so: 前进21位, 用电240度, 点击200万次, 40个孩子. */
export function categoryOf({ unit, end }: Measured, text: string, at: number, lexicon: QuantityLexicon): ClaimCategory {
  const { unitSenses, numberWords } = lexicon;
  if (unit.unit === '') return unit.category;
  const told = unitSenses.toldBefore(unit.unit, text, at);
  if (told !== null) {
    // 第一医院的5位医生: a noun behind it, and none of what goes on about a rank (前进6位至49位, 上升3位居第5)
    WORD.lastIndex = end;
    const counted = unit.unit === '位' && WORD.test(text) && !numberWords.begin(text, end, text.length, RANKED);
    return counted ? unit.category : told;
  }
  return unitSenses.toldAfter(unit.unit, text, end) ?? unit.category;
}
