import type { Article, Passage, Span } from '../../../core/types.js';
import type { Quantity } from '../quantity/types.js';
import { closingOf } from './tokens.js';

/** A stretch of text without clause punctuation, and what closes it. */
export interface ClauseSpan extends Span {
  /** Counts the sentences of the article. */
  readonly sentence: number;
  /** A semicolon or a sentence end stands before it: nothing is carried over from the clause before. */
  readonly opens: boolean;
}

const SENTENCE_ENDS = new Set(['。', '!', '?', '\n']);
const CLAUSE_ENDS = new Set([',', ';', ':', '…']);

/** Cuts the passages into clauses; punctuation inside quotes, brackets and numbers (学制度、考制度; 1,200) does not cut. */
export function clausesOf(article: Article, quantities: readonly Quantity[]): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  const inNumber = numberPunctuation(quantities);
  let sentence = 0;
  for (const passage of article.passages) {
    sentence++;
    sentence = cutPassage(article.folded, passage, inNumber, clauses, sentence);
  }
  return clauses;
}

function numberPunctuation(quantities: readonly Quantity[]): ReadonlyMap<number, number> {
  return new Map(quantities.map((quantity) => [quantity.start, quantity.end]));
}

function cutPassage(
  text: string,
  passage: Passage,
  numbers: ReadonlyMap<number, number>,
  clauses: ClauseSpan[],
  first: number,
): number {
  let sentence = first;
  let start = passage.start;
  let opens = true;
  for (let at = passage.start; at < passage.end; ) {
    const beyond = numbers.get(at) ?? closedQuotation(text, at, passage.end);
    if (beyond !== -1 && beyond <= passage.end) {
      at = beyond;
      continue;
    }
    const character = text.charAt(at);
    const ends = SENTENCE_ENDS.has(character);
    if (ends || CLAUSE_ENDS.has(character)) {
      if (at > start) clauses.push({ start, end: at, sentence, opens });
      opens = ends || character === ';';
      if (ends) sentence++;
      start = at + 1;
    }
    at++;
  }
  if (passage.end > start) clauses.push({ start, end: passage.end, sentence, opens });
  return sentence;
}

const LONGEST_QUOTATION = 60;

/** The end of a short quotation that holds no sentence end of its own, or -1. */
function closedQuotation(text: string, at: number, end: number): number {
  const close = closingOf(text, at, Math.min(end, at + LONGEST_QUOTATION));
  if (close === -1) return -1;
  for (let inside = at; inside < close; inside++) if (SENTENCE_ENDS.has(text.charAt(inside))) return -1;
  return close;
}
