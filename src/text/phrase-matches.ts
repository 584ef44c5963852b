import type { PhraseIndex, PhraseMatch } from './phrases.js';

/** All phrases of an index between `from` and `to`, left to right, longest first, none overlapping another. */
export function phrasesIn<Value>(
  index: PhraseIndex<Value>,
  text: string,
  from = 0,
  to = text.length,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let at = from; at < to; ) {
    const match = index.longestAt(text, at);
    if (match === null || match.end > to) at++;
    else {
      found.push(match);
      at = match.end;
    }
  }
  return found;
}
