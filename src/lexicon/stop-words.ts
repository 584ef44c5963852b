import { readLexicon } from './readers.js';

/** Function words that say nothing of what a text is about. */
export function loadStopWords(): ReadonlySet<string> {
  return new Set(readLexicon('stop-words.tsv', ['word']).map((row) => row.word));
}
