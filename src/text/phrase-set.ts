import { PhraseIndex } from './phrases.js';

/**
 * An index of phrases that have no value of their own.
 * @throws Error where one is empty or stands there twice
 */
export function phraseSet(phrases: readonly string[]): PhraseIndex<true> {
  return new PhraseIndex(phrases.map((phrase) => [phrase, true as const]));
}
