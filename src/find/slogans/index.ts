import type { Article, SloganFindings, SloganOccurrence, SloganRejection, Span } from '../../core/types.js';
import type { KnownFormula, SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { PhraseIndex, type PhraseMatch } from '../../text/phrases.js';
import { type Accepted, accepted, decideQuote } from './accept.js';
import { canonicalForm } from './canonical.js';
import { type QuoteContext, quoteContexts } from './context.js';
import { occurrencesOf, squeeze } from './count.js';
import { isNumericForm, unquotedNumerals } from './numerals.js';
import { quotesOf } from './quotes.js';
import { framedParallels } from './unquoted.js';

export { looseKey } from '../../text/loose.js';

interface Sought extends Accepted {
  readonly breaks: ReadonlySet<number>;
  readonly guarded: boolean;
}

/** A slogan in quotes within other quotes. */
interface Nested {
  readonly span: Span;
  readonly slogan: Accepted;
}

/**
 * The slogans of one article: what form, role and context of its quotes, numeric abbreviations and framed parallels accept,
 * and the known formulas; each counted wherever it stands, in all spellings, the longest at a place. Rejected quotes come with
 * their rule. Spans are in UTF-16 units of the article's text.
 */
export function findSlogans(article: Article, lexicon: SloganLexicon): SloganFindings {
  const rejections: SloganRejection[] = [];
  const slogans = new Map<string, Accepted>();
  const nested: Nested[] = [];
  const contexts = contextsOf(article);
  const quoted = timesQuoted(contexts);
  for (const context of contexts) {
    const decided = decideQuote(context, lexicon, (quoted.get(context.text) ?? 0) > 1);
    if ('canonical' in decided) {
      keep(slogans, decided);
      if (context.nested) nested.push({ span: context.quote, slogan: decided });
    } else rejections.push({ start: context.quote.start, end: context.quote.end, text: context.text, ...decided });
  }
  for (const span of [...unquotedNumerals(article.folded, lexicon), ...framedParallels(article.folded)]) {
    keep(slogans, accepted(canonicalForm(article.folded.slice(span.start, span.end)), lexicon));
  }
  return { occurrences: countAll(article, slogans, nested, lexicon), rejections };
}

/** The spans of numeric abbreviations, quoted or not, whose numerals count nothing: 三会一课, “721”, 1+9. */
export function numeralMasks(article: Article, lexicon: SloganLexicon): Span[] {
  const masks = unquotedNumerals(article.folded, lexicon);
  for (const { text, quote } of contextsOf(article)) if (isNumericForm(text, lexicon)) masks.push(quote.inner);
  for (const { start, end, value } of lexicon.formulas.matches(article.folded)) {
    if (value.kind === 'numeric') masks.push({ start, end });
  }
  masks.sort((a, b) => a.start - b.start || b.end - a.end);
  return masks.filter((mask, at) => mask.end > (masks[at - 1]?.end ?? 0));
}

function contextsOf({ folded, passages }: Article): QuoteContext[] {
  return quoteContexts(folded, passages, quotesOf(folded, passages));
}

function timesQuoted(contexts: readonly QuoteContext[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of contexts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Of two spellings of one slogan the one with separators is canonical: 走在前、作表率 over 走在前作表率. */
function keep(slogans: Map<string, Accepted>, slogan: Accepted): void {
  const key = looseKey(slogan.canonical);
  const before = slogans.get(key);
  if (before === undefined || slogan.canonical.length > before.canonical.length) slogans.set(key, slogan);
}

/**
 * The slogans of the article longest first, none inside a longer one, but where it has quotes of its own; and the known
 * formulas wherever they stand: 党建引领 in “党建引领基层治理三年行动” is one.
 */
function countAll(
  article: Article,
  slogans: ReadonlyMap<string, Accepted>,
  nested: readonly Nested[],
  lexicon: SloganLexicon,
) {
  const { folded } = article;
  const squeezed = squeeze(folded);
  const own = new PhraseIndex([...slogans].map(([key, slogan]): [string, Sought] => [key, sought(slogan)]));
  const known = { longestAt: (text: string, at: number) => knownAt(lexicon.formulas, text, at) };
  const found = new Map<string, SloganOccurrence>();
  const add = (span: Span, slogan: Accepted) => {
    const id = `${slogan.canonical}\n${span.start}`;
    if (!found.has(id)) found.set(id, occurrence(article, span, slogan));
  };
  const longer = occurrencesOf(folded, squeezed, own);
  for (const match of longer) add(match, match.value);
  let at = 0;
  for (const match of occurrencesOf(folded, squeezed, known)) {
    while ((longer[at]?.end ?? match.end) < match.end) at++;
    if (!isPart(match, longer[at])) add(match, match.value);
  }
  for (const { span, slogan } of nested) add(span, slogans.get(looseKey(slogan.canonical)) ?? slogan);
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Whether a known formula is only a part of a longer slogan: most of it (两新 in 两新组织), or an abbreviation among its own
 * (双报到 in 双报到双报告双考核).
 */
function isPart({ start, end, value }: PhraseMatch<Sought>, around: PhraseMatch<Sought> | undefined): boolean {
  if (around === undefined || around.start > start) return false;
  const abbreviation = value.kind === 'numeric' && around.value.kind === 'numeric';
  return abbreviation || (end - start) * 2 >= around.end - around.start;
}

function occurrence({ text }: Article, { start, end }: Span, { canonical, kind, known }: Accepted): SloganOccurrence {
  return { start, end, slogan: canonical, kind, known, text: text.slice(start, end).replace(/\s/g, '') };
}

function knownAt(formulas: PhraseIndex<KnownFormula>, squeezed: string, at: number) {
  const match = formulas.longestAt(squeezed, at);
  if (match === null) return null;
  const { formula, kind } = match.value;
  return { ...match, value: sought({ canonical: formula, kind, known: true }) };
}

function sought(slogan: Accepted): Sought {
  const breaks = new Set<number>();
  let at = 0;
  for (const character of slogan.canonical) {
    if (looseKey(character) === '') breaks.add(at);
    else at += character.length;
  }
  return { ...slogan, breaks, guarded: at <= 3 || /^[\d一二两三四五六七八九十]/.test(slogan.canonical) };
}
