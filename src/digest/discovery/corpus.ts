import type { ArticleFindings } from '../../find/analysis.js';

/** What is kept of an article: its sentences, a line each, with what was accepted as a slogan between marks. */
export interface KeptArticle {
  readonly text: string;
  readonly region: string | null;
  readonly date: string | null;
}

/** Characters of the private use area: in no newspaper. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKED = /\ue000[^\ue001]*\ue001/g;
const MARKS = /[\ue000\ue001]/g;

/** The sentences of an article, one a line, its accepted slogans marked. */
export function keptArticle({ article, slogans, region }: ArticleFindings): KeptArticle {
  const { folded } = article;
  const lines: string[] = [];
  let next = 0;
  for (const sentence of article.sentences) {
    const pieces: string[] = [];
    let at = sentence.start;
    for (; (slogans.occurrences[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const { start, end } = slogans.occurrences[next] ?? sentence;
      if (start < at) continue;
      pieces.push(folded.slice(at, start), OPEN, folded.slice(start, Math.min(end, sentence.end)), CLOSE);
      at = Math.min(end, sentence.end);
    }
    pieces.push(folded.slice(at, sentence.end));
    lines.push(pieces.join(''));
  }
  return { text: lines.join('\n'), region: region.division?.code ?? null, date: article.date };
}

/** The text in which phrases are looked for: as long as the kept text, with accepted slogans blotted out. */
export function searchable(text: string): string {
  return text.replace(MARKED, (marked) => OPEN.repeat(marked.length));
}

/** The sentence of a kept text around an offset, without marks. */
export function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? text.length : end).replace(MARKS, '');
}
