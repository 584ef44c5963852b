import type { PageWords } from '../../lexicon/page-words.js';
import type { ReadingLexicon } from '../../lexicon/reading.js';

/**
 * What is made of a lexicon when it is first asked for, and anew for another lexicon: to make all of it at the start would take
 * longer than to read a short article.
 */
export function madeOf<Made>(make: (lexicon: ReadingLexicon) => Made): (lexicon: ReadingLexicon) => Made {
  let last: { readonly lexicon: ReadingLexicon; readonly made: Made } | null = null;
  return (lexicon) => {
    if (last?.lexicon !== lexicon) last = { lexicon, made: make(lexicon) };
    return last.made;
  };
}

/**
 * An expression that holds words of a lexicon, made when a line is first compared with it.
 * @param make gives its source, of the words
 */
export function formOf(
  make: (words: PageWords, lexicon: ReadingLexicon) => string,
  flags = '',
): (lexicon: ReadingLexicon) => RegExp {
  return madeOf((lexicon) => new RegExp(make(lexicon.pageWords, lexicon), flags));
}
