import type { Article, ArticleKind, Passage, PassageRole, SourceSpan, Span } from '../core/types.js';
import type { CodePoints } from '../text/codepoints.js';
import { fold } from '../text/fold.js';
import { Origins } from './origins.js';

/** A passage before it is joined to its article: its reflowed text, and where its units stand in the decoded file. */
export interface PassageDraft {
  readonly role: PassageRole;
  readonly text: string;
  readonly origins: Origins;
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
 * @param points of the decoded file
 */
export function buildArticle(
  draft: ArticleDraft,
  sentencesOf: (passage: PassageDraft) => readonly Span[],
  points: CodePoints,
): Article {
  const { passages: drafts, ...fields } = draft;
  const text = drafts.map((passage) => passage.text).join('\n');
  const passages: Passage[] = [];
  const sentences: Span[] = [];
  let start = 0;
  for (const passage of drafts) {
    const end = start + passage.text.length;
    passages.push({ role: passage.role, start, end });
    for (const span of sentencesOf(passage)) sentences.push({ start: start + span.start, end: start + span.end });
    start = end + 1;
  }
  const parts = drafts.map((passage) => passage.origins);
  let origins: Origins | null = null;
  const locateSpan = (span: Span): SourceSpan => {
    origins ??= joined(parts);
    return locate(origins, points, span);
  };
  return { ...fields, text, folded: fold(text), passages, sentences, locate: locateSpan };
}

/** The line feed between two passages stands behind the first. */
function joined(parts: readonly Origins[]): Origins {
  const origins = new Origins();
  for (const part of parts) {
    if (part !== parts[0]) origins.add((origins.placeOf(origins.length - 1) ?? 0) + 1, 1);
    origins.addPart(part);
  }
  return origins;
}

function locate(origins: Origins, points: CodePoints, { start, end }: Span): SourceSpan {
  const first = points.offsetOf(origins.placeOf(start) ?? 0);
  if (end <= start) return { start: first, end: first };
  const last = origins.placeOf(end - 1);
  return { start: first, end: (last === null ? first : points.offsetOf(last)) + 1 };
}
