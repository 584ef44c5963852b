import type { PageWords } from '../lexicon/page-words.js';
import type { ReadingLexicon } from '../lexicon/reading.js';

/**
 * An expression that holds words of the lexicon, made when a line is first compared with it: to make all of them at the start
 * would take longer than to read a short article.
 * @param make gives its source, of the words
 */
export function formOf(
  make: (words: PageWords, lexicon: ReadingLexicon) => string,
  flags = '',
): (lexicon: ReadingLexicon) => RegExp {
  let form: RegExp | null = null;
  return (lexicon) => (form ??= new RegExp(make(lexicon.pageWords, lexicon), flags));
}
