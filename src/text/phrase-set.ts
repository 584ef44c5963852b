import { PhraseIndex } from './phrases.js';

/** An index of phrases that have no value of their own. */
export function phraseSet(phrases: readonly string[]): PhraseIndex<true> {
  return new PhraseIndex(phrases.map((phrase) => [phrase, true as const]));
}
