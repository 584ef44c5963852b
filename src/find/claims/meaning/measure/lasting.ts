import { LASTING } from '../../../../lexicon/measure-words.js';
import { ADVERB, ATTRIBUTIVE, LIGHT_VERB, VERB } from '../../../../lexicon/word-marks.js';
import { phraseText } from '../clauses/phrase.js';
import type { Place, Surroundings } from '../place.js';
import { objectOf } from './topic.js';

/** 经过3天连续奋战,抢通道路: what lasts so long stands behind the number, where it ends the clause; or is what an office does so long. */
export function whatLasts(place: Place, source: Surroundings): string | null {
  const { clause, index, quantity, before, right } = place;
  const { written, lexicon } = source;
  if (quantity.category !== 'duration') return null;
  // 县总工会连续26年开展助学活动
  const acts = before.frame === 'bare' && right?.from === index + 1 && clause.is(right.to - 1, LIGHT_VERB);
  if (acts && clause.endsWith((before.phrase?.to ?? 0) - 1, lexicon.nounEndings.owner))
    return objectOf(clause, right.to, source);
  const verb = before.verbs === null ? undefined : clause.verb(before.verbs.to - 1)?.surface;
  if (verb === undefined) return null;
  if (!lexicon.measureWords.are(verb, 0, verb.length, LASTING)) return null;
  const from = clause.isWord(index + 1, '的') ? index + 2 : index + 1;
  let to = from;
  while (clause.is(to, ATTRIBUTIVE | ADVERB | VERB)) to++;
  return to > from && to === clause.length ? phraseText(clause, written, { from, to }) : null;
}
