import type { Span } from '../../../../core/types.js';
import type { ClaimLexicon } from '../../../../lexicon/claims.js';
import type { Quantity } from '../../quantity/types.js';

/** Behind the last place of any text. */
const NOWHERE = 0x7fffffff;

/** Where the quantities and the dates of an article begin: asked from left to right, but for a few steps back. */
export class NumberPlaces {
  readonly #quantities: readonly Quantity[];
  readonly #numbers: Places;
  readonly #dates: readonly Span[];
  readonly #dateStarts: Places;
  #dateEnds: ReadonlySet<number> | null = null;

  /**
   * @param starts of each quantity the start of its number: a verb that is part of the quantity (突破, 超过) stands before
   * @param dates expressions that say when
   */
  constructor(quantities: readonly Quantity[], starts: readonly number[], dates: readonly Span[]) {
    this.#quantities = quantities;
    this.#numbers = new Places(starts);
    this.#dates = dates;
    const dateStarts: number[] = [];
    for (const { start } of dates) dateStarts.push(start);
    this.#dateStarts = new Places(dateStarts);
  }

  /** The quantity whose number begins at `at`, or null. */
  quantityAt(at: number): Quantity | null {
    return this.beginsAt(at) ? (this.#quantities[this.#numbers.indexOfNext(at)] as Quantity) : null;
  }

  /** Whether the number of a quantity begins at `at`. */
  beginsAt(at: number): boolean {
    return this.#numbers.next(at) === at;
  }

  /** Where the next number of a quantity begins, at `at` or after it. */
  next(at: number): number {
    return this.#numbers.next(at);
  }

  /** Where the next number of a quantity or the next date begins, at `at` or after it. */
  nextOrDate(at: number): number {
    return Math.min(this.#numbers.next(at), this.#dateStarts.next(at));
  }

  /** The end of the date that begins at `at`, or 0. */
  dateAt(at: number): number {
    if (this.#dateStarts.next(at) !== at) return 0;
    return (this.#dates[this.#dateStarts.indexOfNext(at)] as Span).end;
  }

  dateEndsAt(at: number): boolean {
    this.#dateEnds ??= new Set(this.#dates.map(({ end }) => end));
    return this.#dateEnds.has(at);
  }
}

/** Ascending places, and the one that was asked for last. */
class Places {
  readonly #places: readonly number[];
  #index = 0;

  constructor(places: readonly number[]) {
    this.#places = places;
  }

  /** The index of the first place that is not before `at`. */
  indexOfNext(at: number): number {
    const places = this.#places;
    let index = this.#index;
    while (index > 0 && (places[index - 1] as number) >= at) index--;
    while (index < places.length && (places[index] as number) < at) index++;
    this.#index = index;
    return index;
  }

  next(at: number): number {
    const index = this.indexOfNext(at);
    return index < this.#places.length ? (this.#places[index] as number) : NOWHERE;
  }
}

/** Where the number of each quantity begins. */
export function startsOfNumbers(text: string, quantities: readonly Quantity[], lexicon: ClaimLexicon): number[] {
  const starts: number[] = [];
  for (const quantity of quantities) starts.push(startOfNumber(text, quantity, lexicon));
  return starts;
}

/** Where the number of a quantity begins: a verb that is part of the quantity (突破, 超过) stands before it. */
function startOfNumber(text: string, { start, numeral }: Quantity, { words }: ClaimLexicon): number {
  if (numeral.start === start) return start;
  const word = words.numberAt(text, start);
  const end = start + (word === 0 ? 0 : words.lengthOf(word));
  return word !== 0 && end <= numeral.start && words.valueOf(word).verb !== null ? end : start;
}
