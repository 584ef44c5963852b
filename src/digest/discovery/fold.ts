import type { ArticleFindings } from '../../find/analysis.js';
import type { PhraseBorders } from '../../lexicon/phrase-borders.js';
import { looseKey } from '../../text/loose.js';
import type { Fold, Saved } from '../fold.js';
import type { SloganFold, SloganRow } from '../slogans.js';
import { type KeptArticle, keptArticle, searchable, sentenceAt } from './corpus.js';
import { type Phrase, repeatedPhrases } from './phrases.js';

/**
 * What is searched at most, in UTF-16 units: the articles beyond are counted, but not searched for phrases. Which articles these
 * are depends on the order of the input alone, so that parts merge to what one run gives.
 */
const MOST_SEARCHED = 8_000_000;
/** A phrase of fewer articles is the habit of one writer. */
const LEAST_ARTICLES = 3;

interface SavedDiscovery {
  readonly slogans: Saved;
  readonly articles: readonly KeptArticle[];
}

/** Counts slogans, and proposes repeated phrases of the texts that no form or context gives away (`discovered`). */
export class DiscoveryFold implements Fold<SloganRow> {
  readonly #slogans: SloganFold;
  readonly #borders: PhraseBorders;
  readonly #articles: KeptArticle[] = [];
  #size = 0;

  constructor(slogans: SloganFold, borders: PhraseBorders) {
    this.#slogans = slogans;
    this.#borders = borders;
  }

  add(findings: ArticleFindings): void {
    this.#slogans.add(findings);
    this.#keep(keptArticle(findings));
  }

  save(): Saved {
    const saved: SavedDiscovery = { slogans: this.#slogans.save(), articles: this.#articles };
    return saved;
  }

  merge(saved: Saved): void {
    const { slogans, articles } = saved as SavedDiscovery;
    this.#slogans.merge(slogans);
    for (const article of articles) this.#keep(article);
  }

  #keep(article: KeptArticle): void {
    if (this.#size >= MOST_SEARCHED) return;
    this.#articles.push(article);
    this.#size += article.text.length;
  }

  /** The rows of the slogans, then those of the phrases proposed, best C-value first. */
  rows(): SloganRow[] {
    const accepted = this.#slogans.rows();
    const keys = accepted.map(({ slogan }) => looseKey(slogan));
    const text = this.#articles.map((article) => searchable(article.text)).join('\n');
    const starts = startsOf(this.#articles);
    const proposed = repeatedPhrases(text, this.#borders)
      .filter(({ phrase }) => !keys.some((key) => isMostOf(phrase, key)))
      .map((phrase) => discoveredRow(phrase, this.#articles, starts))
      .filter(({ articles }) => articles >= LEAST_ARTICLES);
    return [...accepted, ...proposed];
  }
}

/** Whether the phrase is an accepted slogan or little less: 人民为中心; not 提质增效 in a slogan of twelve characters. */
function isMostOf(phrase: string, key: string): boolean {
  return phrase.length * 3 >= key.length * 2 && key.includes(phrase);
}

/** The offsets of the articles in their texts joined by line feeds. */
function startsOf(articles: readonly KeptArticle[]): number[] {
  let start = 0;
  return articles.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

function discoveredRow(found: Phrase, articles: readonly KeptArticle[], starts: readonly number[]): SloganRow {
  const met = new Set<number>();
  let at = 0;
  for (const place of found.places) {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at++;
    met.add(at);
  }
  const users = [...met].flatMap((index) => articles[index] ?? []);
  const dates = users.flatMap(({ date }) => date ?? []).sort();
  const [first = 0] = met;
  return {
    group: [],
    slogan: found.phrase,
    kind: 'discovered',
    count: found.places.length,
    articles: met.size,
    regions: new Set(users.flatMap(({ region }) => region ?? [])).size,
    variants: [found.phrase],
    context: sentenceAt(articles[first]?.text ?? '', (found.places[0] ?? 0) - (starts[first] ?? 0)),
    known: false,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    near: [],
  };
}
