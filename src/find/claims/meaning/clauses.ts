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

const SENTENCE_ENDS = '。!?\n';
const CLAUSE_ENDS = ',;:…)';
const OPENERS = '“‘《(「『';
/** A clause that has no punctuation is cut here, so that a line without any is read in linear time. */
const LONGEST_CLAUSE = 600;
const LONGEST_QUOTATION = 60;
const LONGEST_ASIDE = 200;

/** What a UTF-16 unit does: 1 ends a sentence, 2 ends a clause, 3 opens a quotation. */
const UNITS = new Uint8Array(0x10000);
for (const [kind, characters] of [SENTENCE_ENDS, CLAUSE_ENDS, OPENERS].entries()) {
  for (const character of characters) UNITS[character.charCodeAt(0)] = kind + 1;
}

/** Cuts the passages into clauses; punctuation inside quotes, brackets and numbers (学制度、考制度; 1,200) does not cut. */
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
    this.#sentence++;
    let start = passage.start;
    let opens = true;
    for (let at = passage.start; at < passage.end; ) {
      if (at - start >= LONGEST_CLAUSE) {
        this.clauses.push({ start, end: at, sentence: this.#sentence, opens });
        opens = false;
        start = at;
      }
      const beyond = this.#beyond(at, passage.end);
      if (beyond > at) {
        at = beyond;
        continue;
      }
      const unit = UNITS[this.#text.charCodeAt(at)] ?? 0;
      if (unit === 1 || unit === 2 || (unit === 3 && this.#opensCounted(at, passage.end))) {
        if (at > start) this.clauses.push({ start, end: at, sentence: this.#sentence, opens });
        opens = unit === 1 || this.#text.charAt(at) === ';';
        if (unit === 1) this.#sentence++;
        start = at + 1;
      }
      at++;
    }
    if (passage.end > start) this.clauses.push({ start, end: passage.end, sentence: this.#sentence, opens });
  }

  /** Whether a bracket opens at `at` that holds numbers, which make clauses of their own: 项目32个(其中工业项目10个). */
  #opensCounted(at: number, end: number): boolean {
    if (this.#text.charAt(at) !== '(') return false;
    const quantity = this.#quantities[this.#quantity];
    return quantity !== undefined && quantity.start < closingOf(this.#text, at, Math.min(end, at + LONGEST_ASIDE));
  }

  /** The end of the number or short quotation that begins at `at`, else `at`. */
  #beyond(at: number, end: number): number {
    while ((this.#quantities[this.#quantity]?.start ?? end) < at) this.#quantity++;
    const quantity = this.#quantities[this.#quantity];
    if (quantity?.start === at && quantity.end <= end) return quantity.end;
    if (UNITS[this.#text.charCodeAt(at)] !== 3) return at;
    if (this.#opensCounted(at, end)) return at;
    const close = closingOf(this.#text, at, Math.min(end, at + LONGEST_QUOTATION));
    for (let inside = at; inside < close; inside++) if (UNITS[this.#text.charCodeAt(inside)] === 1) return at;
    return Math.max(at, close);
  }
}
