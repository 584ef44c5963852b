import { alternatives, type WordsByClass, wordsByClass } from './classes.js';
import { readLexicon } from './readers.js';

const CLASSES = [
  'paper',
  'digital',
  'no-paper',
  'daily',
  'gazette',
  'site',
  'source',
  'release',
  'imprint',
  'agency',
  'reporter',
  'own',
  'epithet',
  'column',
  'section',
  'briefs',
  'notice',
  'teller',
  'post',
  'signer',
  'when',
  'span',
  'news',
  'links',
  'links-begin',
  'teasers',
  'closing',
  'foot',
  'list',
  'does',
  'contents',
  'reads',
  'today',
  'shown',
  'done-to',
  'unit',
  'unit-kind',
  'menu',
  'disclaimer',
] as const;

/** What a word tells of the line of a page that it stands in: see the comment of `data/page-words.tsv`. */
export type PageWordClass = (typeof CLASSES)[number];

const TABLE = 'page-words.tsv';

/** The words by which lines of a page are told. */
export class PageWords {
  readonly #words: WordsByClass<PageWordClass>;

  constructor() {
    this.#words = wordsByClass(TABLE, CLASSES, readLexicon(TABLE, ['word', 'class'], ['word', 'class']));
  }

  /** The words of one class, in the order of the table. */
  of(name: PageWordClass): readonly string[] {
    return this.#words[name];
  }

  /** The words of some classes as a group of an expression. */
  any(...names: readonly PageWordClass[]): string {
    return `(?:${alternatives([...new Set(names.flatMap((name) => this.#words[name]))])})`;
  }
}
