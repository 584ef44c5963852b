import type { SloganKind } from '../../core/types.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { canonicalForm, headAfter } from './canonical.js';
import type { QuoteContext } from './context.js';
import { evidenceFor } from './evidence.js';
import { isNumericForm } from './numerals.js';
import { segmentsOf } from './parallel.js';
import { roleOf, type Verdict } from './roles.js';

/** A slogan that the article was found to use. */
export interface Accepted {
  readonly canonical: string;
  readonly kind: SloganKind;
  readonly known: boolean;
}

/** Verdicts that hold against a numeric abbreviation too: “三餐四季”节目, “北五”片区 */
const AGAINST_NUMBERS = new Set(['title', 'platform', 'speech', 'character', 'date', 'name', 'everyday']);
/** Verdicts that hold against a parallel formula too; a name seldom has segments: “红色引领 绿色宜居”小区 */
const AGAINST_PARALLELS = new Set(['title', 'platform', 'speech', 'date', 'inscription']);

/** 党员入格、一网兜底; not 一心为民、一身正气, which has no such thing. */
const ONE_FOR_ALL = /^一[网窗码卡键张图表站][\u4e00-\u9fff]{2}$/;

/** 零上访、零事故、零案件 is a parallel of what there is none of; 零距离 alone and 三零、三化 are not. */
const WITHOUT = /^零[^、]+(?:、零[^、]+)+$/;

/** Decides one quote: the slogan that it is, or what it is instead. */
export function decideQuote(context: QuoteContext, lexicon: SloganLexicon, repeated: boolean): Accepted | Verdict {
  const { text, adjacent } = context;
  const head = headAfter(text, adjacent, lexicon);
  const known = knownAs(text + head, lexicon);
  if (known !== null) return known;
  const canonical = canonicalForm(text) + head;
  const role = roleOf(context, lexicon);
  if (role !== null && !(head !== '' && role.verdict !== 'speech') && holds(role, context, lexicon)) return role;
  if (head !== '' || isMarked(context) || evidenceFor(context, lexicon, repeated) >= 1) {
    if (canonical === text) return newSlogan(canonical, context.numeric, lexicon);
    return accepted(canonical, lexicon);
  }
  return { verdict: 'emphasis', rule: 'neither form nor context speaks for a slogan' };
}

/** Whether the form alone makes the text a slogan. */
function isMarked({ parallel, numeric }: QuoteContext): boolean {
  return parallel || numeric;
}

/** Whether a verdict stands against what the form says. */
function holds({ verdict }: Verdict, { text, parallel, numeric }: QuoteContext, lexicon: SloganLexicon): boolean {
  if (lexicon.quoteWords.has(text)) return true;
  if (parallel) return AGAINST_PARALLELS.has(verdict);
  return !numeric || AGAINST_NUMBERS.has(verdict);
}

/** The known formula that the text is a spelling of. */
function knownAs(text: string, lexicon: SloganLexicon): Accepted | null {
  const key = looseKey(text);
  const number = lexicon.formulas.numberAt(key, 0);
  if (number === 0 || lexicon.formulas.lengthOf(number) !== key.length) return null;
  const { formula, kind } = lexicon.formulas.valueOf(number);
  return { canonical: formula, kind, known: true };
}

/** An accepted slogan with the kind that its form gives it. */
export function accepted(canonical: string, lexicon: SloganLexicon): Accepted {
  return knownAs(canonical, lexicon) ?? newSlogan(canonical, isNumericForm(canonical, lexicon), lexicon);
}

function newSlogan(canonical: string, numeric: boolean, lexicon: SloganLexicon): Accepted {
  return {
    canonical,
    kind: numeric && !WITHOUT.test(canonical) ? 'numeric' : kindOf(canonical, lexicon),
    known: false,
  };
}

/** The kind of a slogan that is no numeric abbreviation as a whole. */
function kindOf(canonical: string, lexicon: SloganLexicon): SloganKind {
  const segments = segmentsOf(canonical);
  if (segments.length === 1) return 'coined';
  if (WITHOUT.test(canonical)) return 'parallel';
  if (segments.every((segment) => isNumericForm(segment, lexicon))) return 'numeric';
  if (segments.length === 2 && segments.some((segment) => ONE_FOR_ALL.test(segment))) return 'numeric';
  return segments.length === 2 && canonical.includes('+') ? 'coined' : 'parallel';
}
