import type { SloganLexicon } from '../../lexicon/slogans.js';
import { type Accepted, accepted, knownAs } from './accepted.js';
import { headAfter } from './canonical.js';
import type { QuoteContext } from './context.js';
import { type Repetition, speaksForSlogan } from './evidence.js';
import type { QuoteForm } from './form.js';
import { roleOf, type Verdict } from './roles.js';

/** Verdicts that hold against a numeric abbreviation too: “三餐四季”节目, “北五”片区 */
const AGAINST_NUMBERS = new Set(['title', 'platform', 'speech', 'character', 'date', 'name', 'everyday']);
/** Verdicts that hold against a parallel formula too; a name seldom has segments: “红色引领 绿色宜居”小区 */
const AGAINST_PARALLELS = new Set(['title', 'platform', 'speech', 'date', 'inscription']);

/** Decides one quote: the slogan that it is, or what it is instead. */
export function decideQuote(context: QuoteContext, lexicon: SloganLexicon, isRepeated: Repetition): Accepted | Verdict {
  const { form, adjacent } = context;
  const head = headAfter(form.text, adjacent, lexicon);
  const known = head === '' ? form.known : knownAs(form.text + head, lexicon);
  if (known !== null) return known;
  const role = roleOf(context, lexicon);
  if (role !== null && !(head !== '' && role.verdict !== 'speech') && holds(role, form, lexicon)) return role;
  if (head !== '') return accepted(form.canonical + head, lexicon);
  if (isMarked(form) || speaksForSlogan(context, lexicon, isRepeated)) return form.slogan;
  return { verdict: 'emphasis', rule: 'neither form nor context speaks for a slogan' };
}

/** Whether the form alone makes the text a slogan. */
function isMarked({ parallel, numeric }: QuoteForm): boolean {
  return parallel || numeric;
}

/** Whether a verdict stands against what the form says. */
function holds({ verdict }: Verdict, { text, parallel, numeric }: QuoteForm, lexicon: SloganLexicon): boolean {
  if (lexicon.quoteWords.has(text)) return true;
  if (parallel) return AGAINST_PARALLELS.has(verdict);
  return !numeric || AGAINST_NUMBERS.has(verdict);
}
