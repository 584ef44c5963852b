import type { Article, ArticleKind, Passage, PassageRole, SourceSpan, Span } from '../../core/types.js';
import type { CodePoints } from '../../text/codepoints.js';
import { withDirectedQuotes } from '../../text/quotes.js';
import { Origins } from '../lines/origins.js';
import { nameAsWritten, type WrittenText } from '../lines/spelling.js';

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
 * @param sentencesOf the sentences of one passage, as spans of the text of the article; none for furniture and credits
 * @param source the decoded file
 */
export function buildArticle(
  draft: ArticleDraft,
  sentencesOf: (text: string, passage: Passage) => readonly Span[],
  source: WrittenText,
): Article {
  const drafts = draft.passages;
  const written = drafts.map((passage) => source.asWritten(passage.text, passage.origins));
  const text = written.join('\n');
  const passages: Passage[] = [];
  const sentences: Span[] = [];
  let start = 0;
  for (const { role, text: own } of drafts) {
    const passage = { role, start, end: start + own.length };
    passages.push(passage);
    for (const sentence of sentencesOf(text, passage)) sentences.push(sentence);
    start = passage.end + 1;
  }
  let origins: Origins | null = null;
  const locateSpan = (span: Span): SourceSpan => {
    origins ??= joined(drafts);
    return locate(origins, source.points, span);
  };
  const { file, index, kind, date, givenRegion, evidence } = draft;
  const isAsRead = drafts.every((passage, at) => passage.text === written[at]);
  const shown = (name: string | null): string | null => (isAsRead ? name : nameAsWritten(name, drafts, written));
  return {
    file,
    index,
    kind,
    title: shown(draft.title),
    subtitle: shown(draft.subtitle),
    byline: shown(draft.byline),
    date,
    givenRegion,
    evidence,
    text,
    folded: withDirectedQuotes(source.matched(text), passages),
    passages,
    sentences,
    locate: locateSpan,
  };
}

/** The line feed between two passages stands behind the first. */
function joined(drafts: readonly PassageDraft[]): Origins {
  const origins = new Origins();
  for (const draft of drafts) {
    if (draft !== drafts[0]) origins.add((origins.placeOf(origins.length - 1) ?? 0) + 1, 1);
    origins.addPart(draft.origins);
  }
  return origins;
}

function locate(origins: Origins, points: CodePoints, { start, end }: Span): SourceSpan {
  const first = points.offsetOf(origins.placeOf(start) ?? 0);
  if (end <= start) return { start: first, end: first };
  const last = origins.placeOf(end - 1);
  return { start: first, end: (last === null ? first : points.offsetOf(last)) + 1 };
}
