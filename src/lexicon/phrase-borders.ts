import { alternatives } from './classes.js';
import { readLexicon } from './readers.js';
import { loadStopWords } from './stop-words.js';

/** Says which strings can be phrases by their first and last words. */
export interface PhraseBorders {
  allow(phrase: string): boolean;
}

/**
 * Loads the words that no phrase of interest begins or ends with: the stop words, but those of phrase-borders.tsv that phrases begin
 * (`opens`: 以旧换新) or end with all the same (`closes`: 奋勇争先), and the words of that table.
 */
export function loadPhraseBorders(): PhraseBorders {
  const stops = [...loadStopWords()].filter((word) => /^[\u4e00-\u9fff]+$/.test(word));
  const rows = readLexicon('phrase-borders.tsv', ['word', 'side'], ['word', 'side']);
  const on = (side: string) => rows.filter((row) => row.side === side).map(({ word }) => word);
  const stopsBut = (side: string) => {
    const exempt = new Set(on(side));
    return stops.filter((word) => !exempt.has(word));
  };
  const starts = alternatives([...stopsBut('opens'), ...on('start')]);
  const ends = alternatives([...stopsBut('closes'), ...on('end')]);
  const excluded = new RegExp([`^(?:${starts})`, `(?:${ends})$`, ...on('any')].join('|'));
  return { allow: (phrase) => !excluded.test(phrase) };
}
