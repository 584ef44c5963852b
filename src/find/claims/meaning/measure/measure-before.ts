import { HAVING_VERB, NOMINAL, SUBJECT_VERB } from '../../../../lexicon/word-marks.js';
import { comparisonIn, phraseText, trimmed } from '../clauses/phrase.js';
import {
  amountChanged,
  countedBefore,
  countsPersons,
  countsPoints,
  modifiedBefore,
  type Place,
  type Reading,
  type Surroundings,
} from '../place.js';
import { endsWithAmount } from './naming.js';
import { topicOf } from './topic.js';

/** 失业率3.1%,比控制目标4%低0.9个百分点; 增速比全省(7.7%)高0.7个百分点: of what is compared stands before 比. */
function measureOfPoints({ clause, index, number }: Place, previous: Reading, source: Surroundings): string | null {
  const than = comparisonIn(clause, 0, index);
  if (than === index || clause.start(than) > previous.quantity.start) return previous.measure;
  const subject = trimmed(clause, 0, than);
  if (subject !== null) return phraseText(clause, source.written, subject);
  let reading: Reading | null = previous;
  while (reading !== null && reading.clause === number) reading = reading.previous;
  return reading?.measure ?? null;
}

const EACH = /^[每一]/;

function isForEach({ clause, from, index }: Place): boolean {
  return index > from && EACH.test(clause.surface(from));
}

/** The measure of the number before, where it stands in this clause or the one before; else what the clause before speaks of. */
export function measureBefore(place: Place, source: Surroundings): string | null {
  const { previous, clause, number, from } = place;
  const modified = modifiedBefore(place);
  if (modified !== null) return phraseText(clause, source.written, modified);
  const counted = countedBefore(place, source.lexicon);
  if (counted !== previous) {
    // 浓度下降14%;优良天数增加,达到270天
    const between = counted === null && previous !== null && previous.clause < number - 1;
    return between ? topicOf(number, source) : (counted?.measure ?? null);
  }
  const changed = amountChanged(place, previous);
  if (changed !== previous) return changed?.measure ?? null;
  if (previous !== null && previous.clause === number) {
    // 36个村集体收入超过50万元, 总投资2亿元以上的项目有12个
    const verb = (place.before.verbs?.to ?? 0) - 1;
    const reaches =
      clause.is(verb, SUBJECT_VERB) || (clause.is(verb, HAVING_VERB) && place.quantity.category === 'count');
    if (previous.after !== null && previous.after.to === from && (reaches || place.before.frame !== 'direct')) {
      return phraseText(clause, source.written, previous.after);
    }
    return countsPoints(place.quantity) ? measureOfPoints(place, previous, source) : previous.measure;
  }
  // 为2180名残疾人发放护理补贴,每人每月60元
  const paid = place.quantity.category === 'money' && previous !== null && countsPersons(previous.quantity);
  const given =
    paid && previous.frame === 'prepositional' && previous.clause === number - 1 ? topicOf(number, source) : null;
  if (given !== null) return given;
  // 资助困难学生13名,每人3000元
  const served =
    paid && previous.clause >= number - 1
      ? previous.verbs.find(({ marks, people }) => people === 'served' && (marks & NOMINAL) !== 0)
      : null;
  if (served) return served.surface;
  if (previous !== null && previous.clause === number - 1 && previous.measure !== null) return previous.measure;
  const topic = topicOf(number, source);
  // 苹果个大味甜,每斤2.5元: only a sum is so much for each
  const each = place.quantity.category === 'money' && place.before.frame === 'empty' && isForEach(place);
  if (
    each &&
    topic !== null &&
    !endsWithAmount(topic, source.lexicon) &&
    !source.lexicon.nounEndings.sumForEach.end(topic)
  )
    return null;
  return topic ?? previous?.measure ?? null;
}
