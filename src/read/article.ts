import type { Article, ArticleKind, Passage, PassageRole, SourceSpan, Span } from '../core/types.js';
import { fold } from '../text/fold.js';

/** A passage before it is joined to its article: its reflowed text, and the place in the decoded file of each UTF-16 unit. */
export interface PassageDraft {
  readonly role: PassageRole;
  readonly text: string;
  /** Code point offset in the decoded file of each UTF-16 unit of `text`. */
  readonly offsets: Uint32Array;
}

export interface ArticleDraft {
  readonly file: string;
  readonly index: number;
  readonly kind: ArticleKind;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly givenRegion: string | null;
  readonly evidence: readonly string[];
  /** In the order of the file. */
  readonly passages: readonly PassageDraft[];
}

/**
 * Joins the passages of an article with line feeds.
 * @param sentencesOf the sentences of one passage, as spans of its text; none for furniture and credits
 */
export function buildArticle(draft: ArticleDraft, sentencesOf: (passage: PassageDraft) => readonly Span[]): Article {
  const { passages: drafts, ...fields } = draft;
  const text = drafts.map((passage) => passage.text).join('\n');
  const offsets = new Uint32Array(text.length);
  const passages: Passage[] = [];
  const sentences: Span[] = [];
  let start = 0;
  for (const passage of drafts) {
    offsets.set(passage.offsets, start);
    const end = start + passage.text.length;
    if (end < text.length) offsets[end] = (passage.offsets.at(-1) ?? 0) + 1;
    passages.push({ role: passage.role, start, end });
    for (const span of sentencesOf(passage)) sentences.push({ start: start + span.start, end: start + span.end });
    start = end + 1;
  }
  return {
    ...fields,
    text,
    folded: fold(text),
    passages,
    sentences,
    locate: (span: Span): SourceSpan => locate(offsets, span),
  };
}

function locate(offsets: Uint32Array, span: Span): SourceSpan {
  const start = offsets[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: (offsets[span.end - 1] ?? start) + 1 };
}
