import type { Quantity } from '../quantity/types.js';
import type { Before } from './governing.js';
import { type Clause, surface, trimmed } from './phrase.js';
import { continuesList, countsPersons, isPart, type Place, type Reading } from './place.js';

/** 连续4年超过90万人: a duration that an adverb opens parts nothing from the number after it. */
export function lasts(clause: Clause, index: number): boolean {
  return clause.tokens[index]?.quantity?.category === 'duration' && surface(clause, index - 1) === '连续';
}

/** 开展集中学习10次、专题研讨3次: in a list a verb that can be a noun next to its number is what the verb of the list governs. */
export function inList(before: Before, clause: Clause, number: number, from: number, previous: Reading | null): Before {
  const last = before.verbs === null ? undefined : clause.tokens[before.verbs.to - 1];
  const listed =
    from > 0 &&
    previous?.clause === number &&
    previous.side === 'left' &&
    previous.frame !== 'direct' &&
    clause.tokens[from]?.kind === 'pause';
  if (!listed || before.frame !== 'direct' || before.verbs === null || !last?.verb?.nominal) return before;
  const phrase = trimmed(clause, { from: before.phrase?.from ?? from, to: before.verbs.to });
  return { frame: 'bare', verbs: null, phrase };
}

function isCounted(quantity: Quantity): boolean {
  return countsPersons(quantity) || quantity.category === 'count' || quantity.category === 'events';
}

/** The action of a number without a verb of its own: that of the list it continues, or of a clause of the same form before. */
export function inheritedAction(place: Place): string | null {
  const { previous, before, quantity, after } = place;
  if (previous === null || isPart(place)) return null;
  const named = previous.frame === 'direct' && previous.verbs[0]?.nominal === true && previous.after === null;
  if (before.frame === 'empty') return previous.clause === place.number || after === null ? previous.action : null;
  if (before.frame !== 'bare' || named || previous.frame === 'bare' || previous.frame === 'subject') {
    return before.frame === 'bare' && continuesList(place) && previous.frame === 'bare' ? previous.action : null;
  }
  const gives = previous.verbs.some((verb) => verb.money !== null);
  if (quantity.category === 'ratio' || (quantity.category === 'money' && !gives)) return null;
  if (continuesList(place)) return previous.action;
  const alike = previous.quantity.unit === quantity.unit || (isCounted(quantity) && isCounted(previous.quantity));
  return alike && previous.clause === place.number - 1 && after === null ? previous.action : null;
}
