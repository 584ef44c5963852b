import type { Article, Passage, Span } from '../../../core/types.js';
import type { Quantity } from '../quantity/types.js';
import { closingOf } from './quotation.js';

/** A stretch of text without clause punctuation, and what closes it. */
export interface ClauseSpan extends Span {
  /** Counts the sentences of the article. */
  readonly sentence: number;
  /** A semicolon or a sentence end stands before it: nothing is carried over from the clause before. */
  readonly opens: boolean;
}

const SENTENCE_ENDS = '。!?\n';
const CLAUSE_ENDS = ',;:…)';
const OPENERS = '“‘《(「『';
/** A clause that has no punctuation is cut here, so that a line without any is read in linear time. */
const LONGEST_CLAUSE = 600;
const LONGEST_QUOTATION = 60;
const LONGEST_ASIDE = 200;

const SEMICOLON = ';'.charCodeAt(0);
const BRACKET = '('.charCodeAt(0);

/** What a UTF-16 unit does: it ends a sentence or a clause, opens a quotation, or (0) nothing. */
const UNITS = new Uint8Array(0x10000);
const SENTENCE_END = 1;
const CLAUSE_END = 2;
const OPENER = 3;
for (const [kind, characters] of [
  [SENTENCE_END, SENTENCE_ENDS],
  [CLAUSE_END, CLAUSE_ENDS],
  [OPENER, OPENERS],
] as const) {
  for (const character of characters) UNITS[character.charCodeAt(0)] = kind;
}

/**
 * Cuts the passages that hold quantities into clauses; punctuation inside quotes, brackets and numbers (学制度、考制度; 1,200) does
 * not cut. No clause refers to one of another passage, so that the other passages need no clauses.
 */
export function clausesOf(article: Article, quantities: readonly Quantity[]): ClauseSpan[] {
  const cutter = new ClauseCutter(article.folded, quantities);
  for (const passage of article.passages) cutter.cut(passage);
  return cutter.clauses;
}

class ClauseCutter {
  readonly clauses: ClauseSpan[] = [];
  readonly #text: string;
  readonly #quantities: readonly Quantity[];
  #quantity = 0;
  #sentence = 0;

  constructor(text: string, quantities: readonly Quantity[]) {
    this.#text = text;
    this.#quantities = quantities;
  }

  cut(passage: Passage): void {
    if (this.#nextQuantity(passage.start) >= passage.end) return;
    this.#sentence++;
    const text = this.#text;
    let start = passage.start;
    let opens = true;
    // Up to `plain` no quantity begins and the clause is not too long: there only punctuation matters.
    let plain = start;
    for (let at = start; at < passage.end; ) {
      while (at < plain && UNITS[text.charCodeAt(at)] === 0) at++;
      if (at === passage.end) break;
      const unit = UNITS[text.charCodeAt(at)] as number;
      if (at - start >= LONGEST_CLAUSE) {
        this.clauses.push({ start, end: at, sentence: this.#sentence, opens });
        opens = false;
        start = at;
      }
      const beyond = this.#beyond(at, unit, passage.end);
      if (beyond > at) at = beyond;
      else {
        if (unit === SENTENCE_END || unit === CLAUSE_END || (unit === OPENER && this.#opensCounted(at, passage.end))) {
          if (at > start) this.clauses.push({ start, end: at, sentence: this.#sentence, opens });
          opens = unit === SENTENCE_END || text.charCodeAt(at) === SEMICOLON;
          if (unit === SENTENCE_END) this.#sentence++;
          start = at + 1;
        }
        at++;
      }
      plain = Math.min(this.#nextQuantity(at), start + LONGEST_CLAUSE, passage.end);
    }
    if (passage.end > start) this.clauses.push({ start, end: passage.end, sentence: this.#sentence, opens });
  }

  /** Where the next quantity begins, at `at` or after it. */
  #nextQuantity(at: number): number {
    while ((this.#quantities[this.#quantity]?.start ?? Infinity) < at) this.#quantity++;
    return this.#quantities[this.#quantity]?.start ?? Infinity;
  }

  /** Whether a bracket opens at `at` that holds numbers, which make clauses of their own: 项目32个(其中工业项目10个). */
  #opensCounted(at: number, end: number): boolean {
    if (this.#text.charCodeAt(at) !== BRACKET) return false;
    const quantity = this.#quantities[this.#quantity];
    return quantity !== undefined && quantity.start < closingOf(this.#text, at, Math.min(end, at + LONGEST_ASIDE));
  }

  /** The end of the number or short quotation that begins at `at`, else `at`. */
  #beyond(at: number, unit: number, end: number): number {
    if (this.#nextQuantity(at) === at) {
      const quantity = this.#quantities[this.#quantity] as Quantity;
      if (quantity.end <= end) return quantity.end;
    }
    if (unit !== OPENER || this.#opensCounted(at, end)) return at;
    const close = closingOf(this.#text, at, Math.min(end, at + LONGEST_QUOTATION));
    for (let inside = at; inside < close; inside++) {
      if (UNITS[this.#text.charCodeAt(inside)] === SENTENCE_END) return at;
    }
    return Math.max(at, close);
  }
}
