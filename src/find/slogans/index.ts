import type { Article, SloganFindings, SloganRejection, Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { decideQuote } from './accept.js';
import { type Accepted, accepted } from './accepted.js';
import { canonicalForm } from './canonical.js';
import { joinedChains } from './chains.js';
import { formReader, quoteContexts } from './context.js';
import { exhaustivePhrases } from './exhaustive.js';
import { mayBeNumeric, unquotedNumerals } from './numerals.js';
import { countAll, type NestedSlogan } from './occurrences.js';
import { placesIn } from './places.js';
import { QuotedTexts } from './quoted-texts.js';
import { quotesOf } from './quotes.js';
import { parallelRuns } from './runs.js';
import { joinSchemes } from './schemes.js';
import { framedParallels } from './unquoted.js';
import type { Verdict } from './verdict.js';

export { looseKey } from '../../text/loose.js';

/**
 * The slogans of one article: what form, role and context of its quotes, numeric abbreviations and framed parallels accept,
 * and the known formulas; each counted wherever it stands, in all spellings, the longest at a place. Rejected quotes come with
 * their rule. Spans are in UTF-16 units of the article's text.
 */
export function findSlogans(article: Article, lexicon: SloganLexicon): SloganFindings {
  const rejections: SloganRejection[] = [];
  const slogans = new Map<string, Accepted>();
  const nested: NestedSlogan[] = [];
  const { folded, passages } = article;
  const places = placesIn(folded, lexicon);
  const contexts = quoteContexts(article, quotesOf(folded, passages, places.marks), places, lexicon);
  const texts = new QuotedTexts(contexts, lexicon);
  let speechEnd = 0;
  for (const context of contexts) {
    let decided = decideQuote(context, lexicon, texts, context.quote.start < speechEnd);
    if ('canonical' in decided && decided.kind === 'coined' && texts.isPlatform(context)) decided = PLATFORM;
    if ('canonical' in decided) {
      keep(slogans, decided);
      if (context.nested) nested.push({ span: context.quote, slogan: decided });
      continue;
    }
    if (decided.verdict === 'speech') speechEnd = Math.max(speechEnd, context.quote.end);
    const { start, end } = context.quote;
    rejections.push({ start, end, text: context.form.text, verdict: decided.verdict, rule: decided.rule });
  }
  const numerals = unquotedNumerals(folded, places.numerals, lexicon);
  const framed = framedParallels(folded, places.frames, lexicon);
  const chains = joinedChains(folded, places.joints, lexicon);
  const runs = parallelRuns(folded, places.runs, lexicon);
  const exhaustive = exhaustivePhrases(folded, places.exhaustive, lexicon);
  for (const span of outsideOf([...numerals, ...framed, ...chains, ...runs, ...exhaustive], rejections)) {
    keep(slogans, accepted(canonicalForm(folded.slice(span.start, span.end)), lexicon));
  }
  joinSchemes(slogans, lexicon);
  const quoted = contexts.filter(({ form }) => form.numeric).map(({ quote }) => quote.inner);
  return {
    occurrences: countAll(article, slogans, nested, lexicon),
    rejections,
    abbreviations: [...numerals, ...quoted],
  };
}

/** The spans of numeric abbreviations, quoted or not, whose numerals count nothing: 三会一课, “721”, 1+9. */
export function numeralMasks(article: Article, lexicon: SloganLexicon): Span[] {
  const { folded, passages } = article;
  const places = placesIn(folded, lexicon);
  const masks = unquotedNumerals(folded, places.numerals, lexicon);
  const formOf = formReader(folded, places, lexicon);
  for (const { inner } of quotesOf(folded, passages, places.marks)) {
    if (mayBeNumeric(folded.charCodeAt(inner.start)) && formOf(inner).numeric) masks.push(inner);
  }
  return masksOf(article, masks, lexicon);
}

/** The same, where the abbreviations of the article are found: with the numeric formulas, without those that stand in others. */
export function masksOf({ folded }: Article, abbreviations: readonly Span[], lexicon: SloganLexicon): Span[] {
  const masks = [...abbreviations, ...lexicon.numericFormulas.spansIn(folded)];
  masks.sort((a, b) => a.start - b.start || b.end - a.end);
  return masks.filter((mask, at) => mask.end > (masks[at - 1]?.end ?? 0));
}

/** Verdicts of quotes that hold no slogan either: 七子五登 in “七子五登科，父子两乡贤”; speech may. */
const UNTOUCHED = new Set(['title', 'epithet', 'proverb', 'idiom', 'everyday']);

/** The spans that are not within a quote of these verdicts. */
function outsideOf(spans: Span[], rejections: readonly SloganRejection[]): Span[] {
  const untouched = rejections.filter(({ verdict }) => UNTOUCHED.has(verdict));
  if (untouched.length === 0) return spans;
  let next = 0;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((untouched[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const quote = untouched[next];
      return quote === undefined || start < quote.start || end > quote.end;
    });
}

/** What an application is wherever the article names it: “湖畔红”手机软件 has made “湖畔红”上 the same. */
const PLATFORM: Verdict = { verdict: 'platform', rule: 'an application elsewhere in the article' };

/** Of two spellings of one slogan the one with separators is canonical: 走在前、作表率 over 走在前作表率. */
function keep(slogans: Map<string, Accepted>, slogan: Accepted): void {
  const before = slogans.get(slogan.key);
  if (before === undefined || slogan.canonical.length > before.canonical.length) slogans.set(slogan.key, slogan);
}
