import type { PageWords } from '../lexicon/page-words.js';
import type { ReadingLexicon } from '../lexicon/reading.js';

/**
 * An expression that holds words of a lexicon, made when a line is first compared with it: to make all of them at the start
 * would take longer than to read a short article.
 * @param make gives its source, of the words
 */
export function formOf(
  make: (words: PageWords, lexicon: ReadingLexicon) => string,
  flags = '',
): (lexicon: ReadingLexicon) => RegExp {
  let made: { readonly of: ReadingLexicon; readonly form: RegExp } | null = null;
  return (lexicon) => {
    if (made?.of !== lexicon) made = { of: lexicon, form: new RegExp(make(lexicon.pageWords, lexicon), flags) };
    return made.form;
  };
}
