import type { Article, Passage, Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { withoutNoteMarks } from './canonical.js';
import { formsUnder, type QuoteForm } from './form.js';
import { KIND, kindOf } from './kinds.js';
import type { Places } from './places.js';
import type { Quote } from './quotes.js';

/** How far a cue may stand from the quote, in UTF-16 units. */
const REACH = 16;
/** Between the quotes of one enumeration, or nothing: “筛出来”“晒出来”, “微联系”、“微宣讲”和“微服务” */
const BETWEEN_QUOTES = '、和与及';

/** What parts the quote from the words behind it; — does not, which a subtitle follows. */
const PARTED = KIND.clauseEnd | KIND.separator;

/** What stands around a quote. An enumeration of quotes shares what stands before its first and after its last. */
export interface QuoteContext {
  readonly quote: Quote;
  readonly passage: Passage;
  readonly form: QuoteForm;
  /** The text before the enumeration, up to 16 units, not crossing the passage. */
  readonly before: string;
  /** The text after the enumeration, as `before`. */
  readonly after: string;
  /** Whether `after` goes on without a mark: most of what a noun tells of a quote it tells right behind it. */
  readonly followed: boolean;
  /** The text right after the quote, where it is the last of its enumeration, else ''. */
  readonly adjacent: string;
  /** Stands in no enumeration of quotes. */
  readonly alone: boolean;
  /** Stands within another quote. */
  readonly nested: boolean;
}

/** Puts each quote into its context. */
export function quoteContexts(
  { folded, passages }: Article,
  quotes: readonly Quote[],
  places: Places,
  lexicon: SloganLexicon,
): QuoteContext[] {
  if (quotes.length === 0) return [];
  const contexts: QuoteContext[] = [];
  const chains = enumerationsOf(folded, quotes);
  const formOf = formReader(folded, places, lexicon);
  let outerEnd = 0;
  let passageAt = 0;
  for (let at = 0; at < quotes.length; at++) {
    const quote = quotes[at] as Quote;
    while ((passages[passageAt]?.end ?? Number.POSITIVE_INFINITY) < quote.end) passageAt++;
    const passage = passages[passageAt];
    if (passage === undefined) break;
    const { first, last } = chains[at] ?? { first: quote, last: quote };
    const written = folded.slice(last.end, Math.min(passage.end, last.end + REACH));
    const after = places.notes ? withoutNoteMarks(written) : written;
    contexts.push({
      quote,
      passage,
      form: formOf(quote.inner),
      before: folded.slice(Math.max(passage.start, first.start - REACH), first.start),
      after,
      followed: after !== '' && (kindOf(after.charCodeAt(0)) & PARTED) === 0,
      adjacent: last === quote ? after.trimStart() : '',
      alone: first === last,
      nested: quote.start < outerEnd,
    });
    outerEnd = Math.max(outerEnd, quote.end);
  }
  return contexts;
}

/** Reads the forms of what is quoted in a folded text; takes the marks of notes out, where it may have any. */
export function formReader(folded: string, { notes }: Places, lexicon: SloganLexicon): (inner: Span) => QuoteForm {
  const forms = formsUnder(lexicon);
  return ({ start, end }) => {
    const piece = folded.slice(start, end);
    return forms.of((notes ? withoutNoteMarks(piece) : piece).trim());
  };
}

/** The last clause of the text before a quote. */
export function clauseBefore(before: string): string {
  let start = before.length;
  while (start > 0 && (kindOf(before.charCodeAt(start - 1)) & KIND.clauseEnd) === 0) start--;
  return before.slice(start);
}

/** The first clause of the text after a quote. */
export function clauseAfter(after: string): string {
  let end = 0;
  while (end < after.length && (kindOf(after.charCodeAt(end)) & KIND.clauseEnd) === 0) end++;
  return after.slice(0, end);
}

interface Enumeration {
  readonly first: Quote;
  last: Quote;
}

/** Of each quote the enumeration that it stands in; null for one within the last quote of another. */
function enumerationsOf(folded: string, quotes: readonly Quote[]): (Enumeration | null)[] {
  const chains: (Enumeration | null)[] = [];
  let chain: Enumeration | null = null;
  for (const quote of quotes) {
    if (chain !== null && quote.start < chain.last.end) {
      chains.push(null);
      continue;
    }
    if (chain !== null && follows(folded, chain.last.end, quote.start)) chain.last = quote;
    else chain = { first: quote, last: quote };
    chains.push(chain);
  }
  return chains;
}

function follows(folded: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && BETWEEN_QUOTES.includes(folded.charAt(end)));
}
