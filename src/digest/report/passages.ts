import type { Article, Claim, Division, SloganKind, Span } from '../../core/types.js';
import { type ArticleFindings, sentenceAround } from '../../find/analysis.js';
import { withoutRepeats } from '../../find/claims/repeats.js';
import { looseKey } from '../../text/loose.js';
import type { Fold, Saved } from '../fold.js';
import { count } from '../order.js';

/** Where a finding stands in the sentences of an article. */
interface Quotation {
  /** Index into the sentences of the article. */
  readonly sentence: number;
  /** UTF-16 units from the beginning of the sentence. */
  readonly at: number;
  /** UTF-16 units that the finding takes there, white space included. */
  readonly length: number;
}

/** A claim with its place; `start` and `end` are code points of the decoded file. */
interface QuotedClaim extends Claim, Quotation {
  readonly division: Division | null;
}

/** An occurrence of a slogan; `start` and `end` are code points of the decoded file. */
interface QuotedSlogan extends Span, Quotation {
  /** The key under which all spellings fold, see `looseKey`. */
  readonly key: string;
  readonly kind: SloganKind;
  readonly text: string;
}

/** An article with the sentences that findings of the report stand in. */
export interface QuotedArticle {
  readonly file: string;
  readonly index: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly division: Division | null;
  readonly sentences: readonly string[];
  readonly claims: readonly QuotedClaim[];
  readonly slogans: readonly QuotedSlogan[];
}

/** How much of a large input is quoted; totals are never cut. */
export interface PassageLimits {
  readonly claims: number;
  readonly occurrencesOfSlogan: number;
}

/** Keeps the sentences that a reader can open: the first claims of the input, and the first occurrences of each slogan. */
export class PassageFold implements Fold<QuotedArticle> {
  readonly #limits: PassageLimits;
  readonly #articles: QuotedArticle[] = [];
  readonly #occurrences = new Map<string, number>();
  #claims = 0;

  constructor(limits: PassageLimits) {
    this.#limits = limits;
  }

  add(findings: ArticleFindings): void {
    this.#keep(quote(findings));
  }

  save(): Saved {
    return this.#articles;
  }

  merge(saved: Saved): void {
    for (const article of saved as QuotedArticle[]) this.#keep(article);
  }

  rows(): QuotedArticle[] {
    return this.#articles;
  }

  /** Cutting the parts first and their sum again keeps what cutting the whole would: the first ones in input order. */
  #keep(article: QuotedArticle): void {
    const claims = article.claims.slice(0, Math.max(0, this.#limits.claims - this.#claims));
    this.#claims += claims.length;
    const slogans = article.slogans.filter(({ key }) => {
      const before = this.#occurrences.get(key) ?? 0;
      if (before < this.#limits.occurrencesOfSlogan) count(this.#occurrences, key);
      return before < this.#limits.occurrencesOfSlogan;
    });
    if (claims.length > 0 || slogans.length > 0) this.#articles.push({ ...article, claims, slogans });
  }
}

function quote({ article, region, claims, slogans }: ArticleFindings): QuotedArticle {
  const { file, index, title, date } = article;
  const sentences = new SentenceList(article);
  return {
    file,
    index,
    title,
    date,
    division: region.division,
    sentences: sentences.texts,
    claims: withoutRepeats(claims).map(({ claim, division }) => ({
      ...claim,
      ...article.locate(claim),
      division,
      ...sentences.quote(claim),
    })),
    slogans: slogans.occurrences.map((occurrence) => ({
      ...article.locate(occurrence),
      key: looseKey(occurrence.slogan),
      kind: occurrence.kind,
      text: occurrence.text,
      ...sentences.quote(occurrence),
    })),
  };
}

/** The sentences of an article that something was found in, each once. */
class SentenceList {
  readonly texts: string[] = [];
  readonly #article: Article;
  readonly #indexes = new Map<number, number>();

  constructor(article: Article) {
    this.#article = article;
  }

  quote(span: Span): Quotation {
    const { start, end } = sentenceAround(this.#article, span);
    let sentence = this.#indexes.get(start);
    if (sentence === undefined) {
      sentence = this.texts.push(this.#article.text.slice(start, end)) - 1;
      this.#indexes.set(start, sentence);
    }
    return { sentence, at: span.start - start, length: span.end - span.start };
  }
}
