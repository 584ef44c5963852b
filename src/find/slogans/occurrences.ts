import type { Article, SloganOccurrence, Span } from '../../core/types.js';
import type { KnownFormula, SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { PhraseIndex, type PhraseMatch } from '../../text/phrases.js';
import type { Accepted } from './accept.js';
import { occurrencesOf, squeeze } from './count.js';
import { isQuoteMark } from './quotes.js';

/** A slogan in quotes within other quotes. */
export interface NestedSlogan {
  readonly span: Span;
  readonly slogan: Accepted;
}

interface Sought extends Accepted {
  readonly breaks: ReadonlySet<number>;
  readonly guarded: boolean;
}

type Match = PhraseMatch<Sought>;

/** Up to three characters of everyday language (强基 in 强基础, 科创投 in 科创投资) are counted in quotes only, 微心愿 anywhere. */
const LONGEST_EVERYDAY = 3;
/** Coinages of up to three characters that no longer word begins or ends with by chance. */
const UNMISTAKABLE = /^微|[制法]$/;
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
  const squeezed = squeeze(folded);
  const index = new PhraseIndex([...slogans].map(([key, slogan]): [string, Sought] => [key, sought(slogan)]));
  const formulas = { longestAt: (text: string, at: number) => knownAt(lexicon.formulas, text, at) };
  const own = occurrencesOf(folded, squeezed, index).filter((match) => !isEveryday(folded, match));
  const known = occurrencesOf(folded, squeezed, formulas);
  const found = new Map<string, SloganOccurrence>();
  const add = (span: Span, slogan: Accepted) => {
    const id = `${slogan.canonical}\n${span.start}`;
    if (!found.has(id)) found.set(id, occurrence(article, span, slogan));
  };
  for (const match of reconcile(folded, own, known)) add(match, match.value);
  for (const { span, slogan } of nested) add(span, slogans.get(looseKey(slogan.canonical)) ?? slogan);
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Joins the occurrences of the article's own slogans and of known formulas, each list in reading order without overlaps.
 * Of a slogan and a longer formula around it the slogan stays where it is quoted or known itself (“五位一体”总体布局), else the
 * formula (高质量发展, though “高质量” is quoted elsewhere); a formula that is only a part of a longer slogan goes.
 */
function reconcile(folded: string, own: readonly Match[], known: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const dropped = new Set<Match>();
  let at = 0;
  for (const formula of known) {
    while ((own[at]?.end ?? Number.POSITIVE_INFINITY) <= formula.start) at++;
    const inside: Match[] = [];
    let covered = false;
    for (let next = at; (own[next]?.start ?? Number.POSITIVE_INFINITY) < formula.end; next++) {
      const slogan = own[next];
      if (slogan === undefined) break;
      if (slogan.start >= formula.start && slogan.end <= formula.end) inside.push(slogan);
      else if (isPart(formula, slogan)) covered = true;
    }
    if (covered || inside.some((slogan) => slogan.value.known || isQuoted(folded, slogan))) continue;
    for (const slogan of inside) dropped.add(slogan);
    kept.push(formula);
  }
  return [...own.filter((slogan) => !dropped.has(slogan)), ...kept];
}

/**
 * Whether a formula is only a part of a longer slogan: most of it (两新 in 两新组织), or an abbreviation among its own
 * (双报到 in 双报到双报告双考核).
 */
function isPart({ start, end, value }: Match, around: Match): boolean {
  if (around.start > start || around.end < end) return false;
  const abbreviation = value.kind === 'numeric' && around.value.kind === 'numeric';
  return abbreviation || (end - start) * 2 >= around.end - around.start;
}

function isEveryday(folded: string, match: Match): boolean {
  const { canonical, kind, known } = match.value;
  if (known || isQuoted(folded, match)) return false;
  const everyday = kind === 'coined' && canonical.length <= LONGEST_EVERYDAY && !UNMISTAKABLE.test(canonical);
  return everyday || ONLY_DIGITS.test(canonical);
}

function isQuoted(folded: string, { start, end }: Span): boolean {
  return isQuoteMark(folded.charAt(start)) || isQuoteMark(folded.charAt(end - 1));
}

function occurrence({ text }: Article, { start, end }: Span, { canonical, kind, known }: Accepted): SloganOccurrence {
  return { start, end, slogan: canonical, kind, known, text: text.slice(start, end).replace(/\s/g, '') };
}

function knownAt(formulas: PhraseIndex<KnownFormula>, squeezed: string, at: number): Match | null {
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
