import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { AMOUNT } from '../../../../lexicon/measure-nouns.js';
import { COPULAR } from '../../../../lexicon/whole-words.js';
import { ADVERB } from '../../../../lexicon/word-marks.js';
import { UnitSet } from '../../../../text/unit-set.js';
import type { Place, Surroundings } from '../place.js';
import { isKnownNoun } from './naming.js';

const ONE = new UnitSet('一这');

/** 一座|占地面积7亩的光伏电站, 这条|全长3公里的公路: the size of what is counted before it; null where no such thing is. */
export function sizeOfOne(measure: string, { quantity, measureNouns }: ClaimLexicon): string | null {
  if (!ONE.has(measure.charCodeAt(0)) || quantity.units.exactlyAt(measure, 1, 1) === 0) return null;
  const size = measure.slice(2);
  return (measureNouns.classesOf(size, 0, size.length) & AMOUNT) === 0 ? null : size;
}

const IS = '是';
/** 曾, 往往 */
const LONGEST_ADVERB = 2;

/** Whose nature a 是 behind them tells: 2000名孩子|是几年前搬来的, 60亩玉米地|曾是收入来源; not 目标是存栏量. */
export function subjectOfIs(measure: string, { clause, after }: Place, { lexicon }: Surroundings): string | null {
  const is = measure.indexOf(IS);
  if (is < 2) return null;
  const name = measure.slice(0, is);
  if (isKnownNoun(name, lexicon)) return name;
  if (lexicon.wholeWords.stand(measure, 0, measure.length, COPULAR)) return null;
  if (after === null || !measure.startsWith(clause.surface(after.from))) return null;
  const adverb = lexicon.words.longestEndingAt(name, is, LONGEST_ADVERB);
  return adverb?.value.marks === ADVERB ? name.slice(0, adverb.start) : name;
}
