import { phraseText } from './phrase.js';
import { countedBefore, countsPersons, type Place, type Surroundings } from './place.js';
import { topicOf } from './topic.js';

const POINTS = '百分点';

/** The measure of the number before, where it stands in this clause or the one before; else what the clause before speaks of. */
export function measureBefore(place: Place, source: Surroundings): string | null {
  const { previous, clause, number, from } = place;
  const counted = countedBefore(place, source.lexicon);
  if (counted !== previous) return counted?.measure ?? null;
  if (previous !== null && previous.clause === number) {
    if (previous.after !== null && previous.after.to === from && place.before.frame !== 'direct') {
      return phraseText(clause, source.written, previous.after);
    }
    // 失业率3.1%,比控制目标4%低0.9个百分点
    const compared =
      place.quantity.unit === POINTS && previous.quantity.unit === '%' && clause.hasWord('比', 0, place.index);
    return (compared && previous.frame === 'prepositional' ? previous.previous : previous)?.measure ?? null;
  }
  // 为2180名残疾人发放护理补贴,每人每月60元
  const paid = place.quantity.category === 'money' && previous !== null && countsPersons(previous.quantity);
  const given =
    paid && previous.frame === 'prepositional' && previous.clause === number - 1 ? topicOf(number, source) : null;
  if (given !== null) return given;
  if (previous !== null && previous.clause === number - 1 && previous.measure !== null) return previous.measure;
  return topicOf(number, source) ?? previous?.measure ?? null;
}
