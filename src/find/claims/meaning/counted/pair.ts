import { CONNECTIVE, PAUSE, QUANTITY } from '../../../../lexicon/word-marks.js';
import { leadingText, phraseText } from '../clauses/phrase.js';
import { countsPersons, type Place, type Surroundings } from '../place.js';
import { phraseAfter } from './counted-phrase.js';

/** 解决155万人和37万头大牲畜的|饮水困难: what those have who are counted with things is told behind the 的 of both. */
function ownedByBoth({ clause, index, before }: Place, { written, lexicon }: Surroundings): string | null {
  const things = clause.quantity(index + 2);
  if (before.frame !== 'direct' || things === null || countsPersons(things)) return null;
  const phrase = phraseAfter(clause, index + 2, lexicon, true, null);
  if (phrase === null) return null;
  let of = phrase.from;
  while (of < phrase.to && !clause.isWord(of, '的')) of++;
  return of + 1 < phrase.to ? phraseText(clause, written, { from: of + 1, to: phrase.to }) : null;
}

/** 发放5000元、3000元的助学金: the money that the last sum of a list tells of is that of each. */
export function moneyOfList({ clause, index, quantity }: Place, { written, lexicon }: Surroundings): string | null {
  if (quantity.category !== 'money') return null;
  let last = index;
  while (clause.is(last + 1, CONNECTIVE | PAUSE) && clause.quantity(last + 2)?.unit === quantity.unit) last += 2;
  if (last === index || !clause.isWord(last + 1, '的')) return null;
  const phrase = phraseAfter(clause, last, lexicon, true, null);
  return phrase === null ? null : leadingText(clause, written, phrase);
}

/** 2746户10370名搬迁群众: those who are counted by households and by persons. */
export function personsOfPair(place: Place, source: Surroundings): string | null {
  const { clause, index, quantity } = place;
  const { written, lexicon } = source;
  if (!countsPersons(quantity)) return null;
  const joined = clause.is(index + 1, CONNECTIVE | PAUSE) && clause.is(index + 2, QUANTITY);
  const shared = joined ? ownedByBoth(place, source) : null;
  if (shared !== null || clause.quantity(index + 1)?.category !== 'people') return shared;
  const persons = phraseAfter(clause, index + 1, lexicon, true, null);
  return persons === null ? null : leadingText(clause, written, persons);
}
