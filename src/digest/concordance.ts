import type { Span } from '../core/types.js';
import { type ArticleFindings, sentenceAround } from '../find/analysis.js';
import type { PatternSearch } from '../text/pattern.js';
import type { Fold, Saved } from './fold.js';
import { byCodePoint } from './order.js';

/** One hit of a pattern with its context. */
export interface Hit {
  readonly file: string;
  readonly article: number;
  readonly title: string | null;
  readonly region: string | null;
  readonly regionCode: string | null;
  /** Code points of the decoded file. */
  readonly start: number;
  readonly end: number;
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
    const room = context === 'sentence' ? sentenceAround(article, span) : passageAround(article.passages, span);
    const left = article.text.slice(Math.min(room.start, span.start), span.start);
    const right = article.text.slice(span.end, Math.max(room.end, span.end));
    yield {
      file: article.file,
      article: article.index,
      title: article.title,
      region: region.division?.path ?? null,
      regionCode: region.division?.code ?? null,
      ...article.locate(span),
      left: context === 'sentence' ? left : [...left.slice(-2 * context)].slice(-context).join(''),
      hit: article.text.slice(span.start, span.end),
      right: context === 'sentence' ? right : [...right.slice(0, 2 * context)].slice(0, context).join(''),
    };
  }
}

function passageAround(passages: readonly Span[], span: Span): Span {
  return passages.find((passage) => passage.start <= span.start && span.start < passage.end) ?? span;
}

/** The side of the hit whose words decide the order of a concordance. */
export type SortedSide = 'left' | 'right';

/** A concordance that is not in reading order, so that what stands beside the hit in the same words stands together. */
export class ConcordanceFold implements Fold<Hit> {
  readonly #hits: Hit[] = [];
  readonly #hitsOf: (findings: ArticleFindings) => Iterable<Hit>;
  readonly #side: SortedSide;

  constructor(hitsOf: (findings: ArticleFindings) => Iterable<Hit>, side: SortedSide) {
    this.#hitsOf = hitsOf;
    this.#side = side;
  }

  add(findings: ArticleFindings): void {
    for (const hit of this.#hitsOf(findings)) this.#hits.push(hit);
  }

  save(): Saved {
    return this.#hits;
  }

  merge(saved: Saved): void {
    for (const hit of saved as Hit[]) this.#hits.push(hit);
  }

  /** Rows in code point order of the context, read away from the hit; the same context in reading order. */
  rows(): Hit[] {
    return this.#hits
      .map((hit) => ({ hit, key: sortKey(hit, this.#side) }))
      .sort((a, b) => byCodePoint(a.key, b.key))
      .map(({ hit }) => hit);
  }
}

/** The letters and digits of the context from the hit outwards: 着力构建“三治融合 and 着力构建三治融合 stand together. */
function sortKey({ left, right }: Hit, side: SortedSide): string {
  const letters = (side === 'left' ? left : right).match(/[\p{L}\p{N}]/gu) ?? [];
  return (side === 'left' ? letters.reverse() : letters).join('');
}
