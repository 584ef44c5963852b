import type { PhraseIndex } from '../text/phrases.js';
import { shortNames } from './division-names.js';
import { Divisions } from './divisions.js';
import { readPhraseSet } from './readers.js';

let loaded: PhraseIndex<true> | null = null;

/** The names that a byline may give the place of its report: 聊城 in `记者王芳聊城报道`, 高县. They are read on the first call. */
export function datelinePlaces(): PhraseIndex<true> {
  loaded ??= readPhraseSet('dateline-places', () => [...names()]);
  return loaded;
}

/** Longest of these names. */
export const LONGEST_DATELINE_PLACE = 4;

function names(): Set<string> {
  const found = new Set<string>();
  for (const { name, level } of new Divisions().all()) {
    for (const one of [name, ...shortNames(name, level).map((short) => short.name)]) {
      if (one.length > 1 && one.length <= LONGEST_DATELINE_PLACE) found.add(one);
    }
  }
  return found;
}
