import { loadFinders } from '../src/run/finders.js';

/** Everything that can be found but words, with the lexicons of the package. */
export const finders = loadFinders({
  claims: true,
  slogans: true,
  regions: true,
  words: false,
  lexicons: [],
  sourceRegion: null,
});
