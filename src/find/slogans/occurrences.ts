import type { Article, SloganOccurrence, Span } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { LoosePhrases } from '../../text/loose-phrases.js';
import type { Accepted } from './accepted.js';
import { type Match as Found, Occurrences } from './count.js';
import { KIND, kindsIn } from './kinds.js';
import { isQuoteMark } from './quotes.js';

/** A slogan in quotes within other quotes. */
export interface NestedSlogan {
  readonly span: Span;
  readonly slogan: Accepted;
}

type Match = Found<Accepted>;

/** Up to three characters of everyday language (强基 in 强基础, 科创投 in 科创投资) are counted in quotes only, 微心愿 anywhere. */
const LONGEST_EVERYDAY = 3;
/** Coinages of up to three characters that no longer word begins or ends with by chance. */
const UNMISTAKABLE = /^微|[制法]$/;
const SPACES = /\s/g;
/** 1310 in quotes is a scheme, 1310亿元 is money. */
const ONLY_DIGITS = /^\d+$/;

/**
 * Counts the slogans of an article longest first, none inside a longer one but where it has quotes of its own; and the known
 * formulas wherever they stand: 党建引领 in “党建引领基层治理三年行动” is one.
 * @param slogans what the article was found to use, by loose key
 */
export function countAll(
  article: Article,
  slogans: ReadonlyMap<string, Accepted>,
  nested: readonly NestedSlogan[],
  lexicon: SloganLexicon,
): SloganOccurrence[] {
  const { folded } = article;
  const keys = [...slogans.keys()];
  const own = new Occurrences(folded, phrasesOf(slogans), lexicon.quoteFrames);
  const known = new Occurrences(folded, lexicon.spellings, lexicon.quoteFrames);
  const { beginnings } = lexicon;
  beginnings.stopAlsoAt(keys);
  for (let at = beginnings.search(folded, 0); at >= 0; at = beginnings.search(folded, at + 1)) {
    own.tryAt(at, beginnings);
    known.tryAt(at, beginnings);
  }
  const unmistakable = own.found.filter((match) => !isEveryday(folded, match));
  const found = reconcile(folded, unmistakable, known.found).map((match) => occurrence(article, match, match.value));
  return withNested(found, article, nested, slogans);
}

function phrasesOf(slogans: ReadonlyMap<string, Accepted>): LoosePhrases<Accepted> {
  const values = [...slogans.values()];
  return new LoosePhrases([...slogans.keys()], (number) => values[number - 1] as Accepted);
}

/**
 * Adds slogans in quotes within other quotes, which stand within a longer slogan as a rule, where they are not found yet.
 * @param found in reading order, the longer first, as `nested` and the result
 */
function withNested(
  found: SloganOccurrence[],
  article: Article,
  nested: readonly NestedSlogan[],
  slogans: ReadonlyMap<string, Accepted>,
): SloganOccurrence[] {
  if (nested.length === 0) return found;
  const all = [...found];
  let next = 0;
  for (const { span, slogan } of nested) {
    const kept = slogans.get(slogan.key) ?? slogan;
    while (next < found.length && (found[next] as SloganOccurrence).start < span.start) next++;
    let at = next;
    while (found[at]?.start === span.start && found[at]?.slogan !== kept.canonical) at++;
    if (found[at]?.start !== span.start) all.push(occurrence(article, span, kept));
  }
  return all.length === found.length ? found : all.sort(inReadingOrder);
}

function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Joins the occurrences of the article's own slogans and of known formulas, each list in reading order without overlaps.
 * Of a slogan and a longer formula around it the slogan stays where it is quoted, or known itself and no part of a parallel, else the
 * formula (高质量发展, though “高质量” is quoted elsewhere); a formula that is only a part of a longer slogan goes.
 */
function reconcile(folded: string, own: readonly Match[], known: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const dropped = new Set<Match>();
  let at = 0;
  for (const formula of known) {
    while (at < own.length && (own[at] as Match).end <= formula.start) at++;
    if (givesWay(folded, formula, own, at)) continue;
    for (let next = at; next < own.length && (own[next] as Match).start < formula.end; next++) {
      if (isWithin(own[next] as Match, formula)) dropped.add(own[next] as Match);
    }
    kept.push(formula);
  }
  return merged(
    own.filter((slogan) => !dropped.has(slogan)),
    kept,
  );
}

/** Whether a formula is told by the article's own slogans that overlap it, the first of which is `first`. */
function givesWay(folded: string, formula: Match, own: readonly Match[], first: number): boolean {
  for (let next = first; next < own.length && (own[next] as Match).start < formula.end; next++) {
    const slogan = own[next] as Match;
    if (isWithin(slogan, formula) ? staysWithin(folded, slogan) : isPart(formula, slogan)) return true;
  }
  return false;
}

/** Whether a slogan stands for the longer formula around it: “五位一体”总体布局. */
function staysWithin(folded: string, slogan: Match): boolean {
  return isQuoted(folded, slogan) || slogan.value.known;
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return start >= around.start && end <= around.end;
}

/** Two lists in reading order as one. */
function merged(own: readonly Match[], known: readonly Match[]): Match[] {
  const all: Match[] = [];
  let next = 0;
  for (const slogan of own) {
    while (next < known.length && inReadingOrder(known[next] as Match, slogan) < 0) all.push(known[next++] as Match);
    all.push(slogan);
  }
  while (next < known.length) all.push(known[next++] as Match);
  return all;
}

/**
 * Whether a formula is only a part of a longer slogan: most of it (两新 in 两新组织), an abbreviation among its own
 * (双报到 in 双报到双报告双考核), or one of what it adds up (主题党日 in 主题党日+志愿服务).
 */
function isPart({ start, end, value }: Match, around: Match): boolean {
  if (around.start > start || around.end < end) return false;
  const abbreviation = value.kind === 'numeric' && around.value.kind === 'numeric';
  return abbreviation || around.value.canonical.includes('+') || (end - start) * 2 >= around.end - around.start;
}

function isEveryday(folded: string, match: Match): boolean {
  const { canonical, kind, known } = match.value;
  if (known || isQuoted(folded, match)) return false;
  const everyday = kind === 'coined' && canonical.length <= LONGEST_EVERYDAY && !UNMISTAKABLE.test(canonical);
  return everyday || ONLY_DIGITS.test(canonical);
}

function isQuoted(folded: string, { start, end }: Span): boolean {
  return isQuoteMark(folded.charCodeAt(start)) || isQuoteMark(folded.charCodeAt(end - 1));
}

function occurrence({ text }: Article, { start, end }: Span, { canonical, kind, known }: Accepted): SloganOccurrence {
  const spelling = text.slice(start, end);
  const isWhole = spelling === canonical || (kindsIn(spelling) & KIND.space) === 0;
  return { start, end, slogan: canonical, kind, known, text: isWhole ? spelling : spelling.replace(SPACES, '') };
}
