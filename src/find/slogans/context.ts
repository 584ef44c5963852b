import type { Passage } from '../../core/types.js';
import { withoutNoteMarks } from './canonical.js';
import type { Quote } from './quotes.js';

/** How far a cue may stand from the quote, in UTF-16 units. */
const REACH = 16;
const CLAUSE_STOP = /[。!?;,:\n]/;
/** Between the quotes of one enumeration: “筛出来”“晒出来”, “微联系”、“微宣讲”和“微服务” */
const BETWEEN_QUOTES = /^[、和与及]?$/;

/** What stands around a quote. An enumeration of quotes shares what stands before its first and after its last. */
export interface QuoteContext {
  readonly quote: Quote;
  readonly passage: Passage;
  /** The quoted text, folded, without punctuation at its ends and spaces around +. */
  readonly text: string;
  /** As `text`, with the punctuation at its end. */
  readonly whole: string;
  /** The text before the enumeration, up to 16 units, not crossing the passage. */
  readonly before: string;
  /** The text after the enumeration, as `before`. */
  readonly after: string;
  /** The text right after the quote, where it is the last of its enumeration, else ''. */
  readonly adjacent: string;
  /** Stands within another quote. */
  readonly nested: boolean;
}

/** Puts each quote into its context. */
export function quoteContexts(folded: string, passages: readonly Passage[], quotes: readonly Quote[]): QuoteContext[] {
  const contexts: QuoteContext[] = [];
  const chains = enumerationsOf(folded, quotes);
  let outerEnd = 0;
  let passageAt = 0;
  for (const quote of quotes) {
    while ((passages[passageAt]?.end ?? Number.POSITIVE_INFINITY) < quote.end) passageAt++;
    const passage = passages[passageAt];
    if (passage === undefined) break;
    const { first, last } = chains.get(quote) ?? { first: quote, last: quote };
    const after = withoutNoteMarks(folded.slice(last.end, Math.min(passage.end, last.end + REACH)));
    const whole = withoutNoteMarks(folded.slice(quote.inner.start, quote.inner.end)).trim();
    contexts.push({
      quote,
      passage,
      whole,
      text: withoutStraySpaces(whole.replace(/^[、,;:\s]+|[、,;:.。\s]+$/g, '').replace(/\s*\+\s*/g, '+')),
      before: folded.slice(Math.max(passage.start, first.start - REACH), first.start),
      after,
      adjacent: last === quote ? after.trimStart() : '',
      nested: quote.start < outerEnd,
    });
    outerEnd = Math.max(outerEnd, quote.end);
  }
  return contexts;
}

const SHORTEST_SEGMENT = 3;

/** Spaces part segments (红色引领 绿色宜居), but not where a piece is shorter than three characters: extraction left 三 会一课. */
function withoutStraySpaces(text: string): string {
  const pieces = text.split(/\s+/);
  return pieces.some((piece) => piece.length < SHORTEST_SEGMENT) ? pieces.join('') : text;
}

/** The last clause of the text before a quote. */
export function clauseBefore(before: string): string {
  return before.split(CLAUSE_STOP).at(-1) ?? '';
}

/** The first clause of the text after a quote. */
export function clauseAfter(after: string): string {
  return after.split(CLAUSE_STOP)[0] ?? '';
}

interface Enumeration {
  readonly first: Quote;
  last: Quote;
}

function enumerationsOf(folded: string, quotes: readonly Quote[]): Map<Quote, Enumeration> {
  const chains = new Map<Quote, Enumeration>();
  let chain: Enumeration | null = null;
  for (const quote of quotes) {
    if (chain !== null && quote.start < chain.last.end) continue;
    const follows = chain !== null && BETWEEN_QUOTES.test(folded.slice(chain.last.end, quote.start));
    if (chain !== null && follows) chain.last = quote;
    else chain = { first: quote, last: quote };
    chains.set(quote, chain);
  }
  return chains;
}
