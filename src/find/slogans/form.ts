import type { SloganLexicon } from '../../lexicon/slogans.js';
import { looseKey } from '../../text/loose.js';
import { type Accepted, accepted, knownAs, newSlogan } from './accepted.js';
import { canonicalForm } from './canonical.js';
import { pointsOfForm } from './evidence.js';
import { KIND, kindsIn } from './kinds.js';
import { isNumericForm } from './numerals.js';
import { isParallel, PARTING } from './parallel.js';
import { traitsOf } from './traits.js';

/**
 * What a quoted text tells by itself, whatever stands around it. What only some decisions ask for is found when the first of them
 * asks.
 */
export class QuoteForm {
  /** The kinds of characters in `whole`, see `KIND`. */
  readonly kinds: number;
  /** The quoted text without punctuation at its ends and spaces around +. */
  readonly text: string;
  /** Its form is that of a parallel formula, see `isParallel`. */
  readonly parallel: boolean;
  /** Its form is that of a numeric abbreviation, see `isNumericForm`. */
  readonly numeric: boolean;
  #known: Accepted | null | undefined;
  #canonical: string | undefined;
  #slogan: Accepted | undefined;
  #traits: number | undefined;
  #points: number | undefined;

  /** @param whole the quoted text, folded, with the punctuation at its end */
  constructor(
    readonly whole: string,
    private readonly lexicon: SloganLexicon,
  ) {
    this.kinds = kindsIn(whole);
    this.text = evened(whole, this.kinds);
    this.parallel = (this.kinds & PARTING) !== 0 && isParallel(this.text);
    this.numeric = isNumericForm(this.text, lexicon);
  }

  /** The known formula that the text is a spelling of. */
  get known(): Accepted | null {
    if (this.#known === undefined) this.#known = knownAs(this.text, this.lexicon);
    return this.#known;
  }

  get canonical(): string {
    this.#canonical ??= canonicalForm(this.text);
    return this.#canonical;
  }

  /** The slogan that the text is, where it is one. */
  get slogan(): Accepted {
    this.#slogan ??= this.#asSlogan();
    return this.#slogan;
  }

  #asSlogan(): Accepted {
    const { canonical, text, numeric, lexicon } = this;
    return canonical === text
      ? newSlogan(canonical, looseKey(canonical), numeric, lexicon)
      : accepted(canonical, lexicon);
  }

  /** What the rules ask of the text, see `TRAIT`. */
  get traits(): number {
    this.#traits ??= traitsOf(this, this.lexicon);
    return this.#traits;
  }

  /** How much the text speaks for a slogan. */
  get points(): number {
    this.#points ??= pointsOfForm(this, this.lexicon);
    return this.#points;
  }
}

/** A longer text is met once as a rule; and a piece of a text that is kept in the memory keeps the whole of it there. */
const LONGEST_KEPT = 12;
const MOST_KEPT = 1 << 12;

/** The forms of quoted texts under one lexicon. Newspapers quote the same words over and over: what they tell is found once. */
class QuoteForms {
  readonly #kept = new Map<string, QuoteForm>();

  constructor(private readonly lexicon: SloganLexicon) {}

  /** @param whole the quoted text, folded, without spaces at its ends */
  of(whole: string): QuoteForm {
    if (whole.length > LONGEST_KEPT) return new QuoteForm(whole, this.lexicon);
    let form = this.#kept.get(whole);
    if (form === undefined) {
      form = new QuoteForm(whole, this.lexicon);
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(whole, form);
    }
    return form;
  }
}

const formsByLexicon = new WeakMap<SloganLexicon, QuoteForms>();

/** The forms of quoted texts under a lexicon. */
export function formsUnder(lexicon: SloganLexicon): QuoteForms {
  const kept = formsByLexicon.get(lexicon);
  if (kept !== undefined) return kept;
  const forms = new QuoteForms(lexicon);
  formsByLexicon.set(lexicon, forms);
  return forms;
}

const UNEVEN = KIND.space | KIND.separator | KIND.stop;

/** Without punctuation at the ends and stray spaces. */
function evened(whole: string, kinds: number): string {
  if ((kinds & UNEVEN) === 0) return whole;
  return withoutStraySpaces(whole.replace(/^[、,;:\s]+|[、,;:.。\s]+$/g, '').replace(/\s*\+\s*/g, '+'), kinds);
}

const SHORTEST_SEGMENT = 3;

/** Spaces part segments (红色引领 绿色宜居), but not where a piece is shorter than three characters: extraction left 三 会一课. */
function withoutStraySpaces(text: string, kinds: number): string {
  if ((kinds & KIND.space) === 0) return text;
  const pieces = text.split(/\s+/);
  return pieces.some((piece) => piece.length < SHORTEST_SEGMENT) ? pieces.join('') : text;
}
