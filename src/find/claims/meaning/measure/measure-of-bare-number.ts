import { QUANTITY, SUBJECT_VERB } from '../../../../lexicon/word-marks.js';
import { powerOf } from '../../../../text/numeral-characters.js';
import { isRest, isRestTold, phraseText } from '../clauses/phrase.js';
import {
  continuesList,
  countsPersons,
  isOfPlaces,
  modifiedBefore,
  type Place,
  type Reading,
  type Surroundings,
} from '../place.js';
import { measureBefore } from './measure-before.js';
import { nameOfVerb, type VerbRun } from './naming.js';

/** 、175人次 (as before), 百亿县4个 (the number before it), 10亿元以上项目50个 (what that counts), 58条已经立行立改 (the clause before), 400人参加 (its verb). */
export function measureOfBareNumber(place: Place, governed: VerbRun | null, source: Surroundings): string | null {
  const { previous, clause, index, quantity } = place;
  if (isRest(clause, index - 1, source.lexicon)) {
    // 核桃6万亩、苹果1万亩、其它750亩, but 建成大棚22个,其余8个正加紧施工
    const goesOn = isRestTold(clause, index, source.lexicon) && previous?.quantity.category === quantity.category;
    return goesOn ? previous.measure : clause.surface(index - 1);
  }
  if (previous !== null && continuesList(place) && modifiedBefore(place) === null) {
    // 12个乡镇4.6万人受灾
    if (doesForItself(place, previous)) return nameOfVerb(governed, source);
    const counted = countedWith(place, previous, source);
    if (counted !== null) return counted;
    // 贫困人口13677户49479人
    const same = countsPersons(previous.quantity) && clause.is(index - 1, QUANTITY);
    const shares = governed === null || same || !countsPersons(quantity);
    // but not 共有18个自然村、1126户
    if (shares) return countsPersons(quantity) && isOfPlaces(previous, source.lexicon) ? null : previous.measure;
  }
  if (governed !== null && countsPersons(quantity)) return nameOfVerb(governed, source);
  return measureBefore(place, source) ?? nameOfVerb(governed, source);
}

/** 12个乡镇4.6万人受灾: persons next to what is none of them do what their verb tells. */
function doesForItself(place: Place, previous: Reading): boolean {
  const persons = countsPersons(place.quantity) && !countsPersons(previous.quantity);
  return persons && previous.after?.to === place.from && place.from === place.index;
}

/** Of a number that stands next to another what that counts (10亿元以上项目50个), or that itself (百亿县4个). */
function countedWith(
  { from, index, clause }: Place,
  { after, quantity }: Reading,
  source: Surroundings,
): string | null {
  // 36个村集体收入|超过50万元
  const bounded = from === index - 1 && clause.is(from, SUBJECT_VERB);
  if (bounded && after?.to === from) return phraseText(clause, source.written, after);
  if (from !== index) return null;
  if (after !== null) return after.to === from ? phraseText(clause, source.written, after) : null;
  return powerOf(clause.text.charCodeAt(quantity.numeral.start)) > 1 ? quantity.text : null;
}
