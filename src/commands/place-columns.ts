import type { Article, Division, Span } from '../core/types.js';
import { sentenceAround } from '../find/analysis.js';
import type { Column } from './output.js';

/** A finding with the article it stands in and the division it belongs to. */
export interface PlacedFinding {
  readonly article: Article;
  readonly division: Division | null;
  readonly span: Span;
}

/** The columns that say where a finding stands; `start` and `end` are code points of the decoded file. */
export function placeColumns<Row extends PlacedFinding>(): Column<Row>[] {
  return [
    { name: 'file', exportOnly: true, get: ({ article }) => article.file },
    { name: 'article', exportOnly: true, align: 'right', get: ({ article }) => article.index },
    { name: 'title', exportOnly: true, grow: 1, get: ({ article }) => article.title },
    { name: 'region', needs: 'regions', get: ({ division }) => division?.path ?? null },
    { name: 'region_code', needs: 'regions', grow: 0, exportOnly: true, get: ({ division }) => division?.code ?? null },
    { name: 'start', exportOnly: true, align: 'right', get: ({ article, span }) => article.locate(span).start },
    { name: 'end', exportOnly: true, align: 'right', get: ({ article, span }) => article.locate(span).end },
  ];
}

/** In the order of the text, of two that begin together the shorter first. */
export function byPlace({ span: a }: PlacedFinding, { span: b }: PlacedFinding): number {
  return a.start - b.start || a.end - b.end;
}

/** The reflowed sentence that a finding stands in. */
export function sentenceText({ article, span }: PlacedFinding): string {
  const sentence = sentenceAround(article, span);
  return article.text.slice(sentence.start, sentence.end);
}
