import type { Article, Division, Span } from '../core/types.js';
import { type ArticleFindings, sentenceAround } from '../find/analysis.js';
import type { PatternSearch } from '../text/pattern.js';

/** One hit of a pattern with its context. */
export interface Hit {
  readonly article: Article;
  readonly division: Division | null;
  readonly span: Span;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** How much context a hit is shown with: characters (code points) on either side, or its sentence. */
export type ContextSize = number | 'sentence';

/** The hits of an article in reading order; the context never leaves the passage. */
export function* concordance(
  { article, region }: ArticleFindings,
  search: PatternSearch,
  context: ContextSize,
): Generator<Hit> {
  for (const span of search(article.text)) {
    const room = context === 'sentence' ? sentenceAround(article, span) : passageAround(article, span);
    const left = article.text.slice(Math.min(room.start, span.start), span.start);
    const right = article.text.slice(span.end, Math.max(room.end, span.end));
    yield {
      article,
      division: region.division,
      span,
      left: context === 'sentence' ? left : [...left.slice(-2 * context)].slice(-context).join(''),
      hit: article.text.slice(span.start, span.end),
      right: context === 'sentence' ? right : [...right.slice(0, 2 * context)].slice(0, context).join(''),
    };
  }
}

function passageAround(article: Article, span: Span): Span {
  return article.passages.find((passage) => passage.start <= span.start && span.start < passage.end) ?? span;
}
