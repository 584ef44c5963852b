import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import { FALLEN, RAIN, RAIN_PART } from '../../../../lexicon/rain-words.js';
import type { Clause } from '../clauses/clause.js';
import { lastReading, type Place, type Surroundings } from '../place.js';

/** How far before a figure the rain can be named, in UTF-16 units. */
const REACH = 64;

/** 86个乡镇降雨超50毫米,其中石桥镇超过250毫米: what fell there, told before; not 管径300毫米. */
export function namedByRain(
  { clause, index, number, quantity, previous }: Place,
  measure: string | null,
  source: Surroundings,
): string | null {
  const { lexicon } = source;
  if (quantity.unit !== '毫米' || (measure !== null && isOfRain(measure, lexicon))) return measure;
  const told = rainIn(clause, clause.start(index), lexicon);
  if (told !== null) return told;
  const fell = lastReading(previous, (reading) => reading.quantity.unit === quantity.unit);
  if (fell !== null) return fell.measure !== null && isOfRain(fell.measure, lexicon) ? fell.measure : measure;
  const before = source.clauseBefore(number);
  if (before === null || before.length === 0) return measure;
  return rainIn(before, before.end(before.length - 1), lexicon) ?? measure;
}

const isOfRain = (measure: string, { rainWords }: ClaimLexicon): boolean =>
  rainWords.lengthOfEnding(measure, measure.length, FALLEN) !== 0;

/** The last name of rain in a clause before `end`, with the words that belong to it: 累计最大降雨量. */
function rainIn(clause: Clause, end: number, { rainWords }: ClaimLexicon): string | null {
  const text = clause.text.slice(Math.max(clause.start(0), end - REACH), end);
  for (let to = text.length; to > 0; to--) {
    const length = rainWords.lengthOfEnding(text, to, RAIN);
    if (length === 0) continue;
    let from = to - length;
    for (let part = 1; part !== 0; from -= part) part = rainWords.lengthOfEnding(text, from, RAIN_PART);
    return text.slice(from, to);
  }
  return null;
}
