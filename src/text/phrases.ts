import { pairOf, spread } from './hash.js';
import { partsFor, partsOf } from './phrase-parts.js';

/** A phrase found in a text: the value it stands for, and its half-open span in UTF-16 units. */
export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** What a character can be to phrases: one by itself, the first of longer ones, the last of any. */
const SINGLE = 1;
const LONGER = 2;
const BEGINS = SINGLE | LONGER;
const ENDS = 4;

/**
 * A set of phrases, matched longest first at a place. Phrases are numbered from 1; those with the same first two characters
 * form a chain, the longest first, and a hash table leads from the pair to its chain. All of it stands in typed arrays that
 * are filled in one pass, for an index is made at every start and for every article; a look-up makes no string.
 */
export class PhraseIndex<Value> {
  readonly #borders: Uint8Array;
  readonly #mask: number;
  readonly #table: Int32Array;
  readonly #shift: number;
  readonly #chains: Int32Array;
  readonly #units: Uint16Array;
  readonly #values: (Value | undefined)[] = [];
  #make: ((number: number) => Value) | null = null;

  /**
   * @param entries phrases with their values; of equal phrases the first counts, an empty one stands nowhere
   * @param parts what to file them in, all but the values; those of another index have its phrases already
   */
  constructor(
    entries: readonly (readonly [phrase: string, value: Value])[],
    readonly parts = partsFor(entries),
  ) {
    this.#borders = parts.borders;
    this.#mask = parts.borders.length - 1;
    this.#table = parts.table;
    this.#shift = parts.shift;
    this.#chains = parts.chains;
    this.#units = parts.units;
    for (const [phrase, value] of entries) {
      if (phrase !== '' && this.#file(phrase, this.#values.length + 1)) this.#values.push(value);
    }
  }

  /**
   * The index that these are the bytes of the `parts` of, from a processor that has the same order of bytes.
   * @param make gives the value of the phrase with this number, asked when a text first has the phrase
   */
  static fromBytes<Value>(bytes: Uint8Array, make: (number: number) => Value): PhraseIndex<Value> {
    const index = new PhraseIndex<Value>([], partsOf(bytes));
    index.#make = make;
    return index;
  }

  get size(): number {
    return this.#values.length;
  }

  /** The number of the longest phrase that starts at `at`, or 0: for `lengthOf` and `valueOf`, where a match is too much. */
  numberAt(text: string, at: number): number {
    const begins = (this.#borders[text.charCodeAt(at) & this.#mask] as number) & BEGINS;
    return begins === 0 ? 0 : this.#longestOf(begins, text, at);
  }

  #longestOf(begins: number, text: string, at: number): number {
    if ((begins & LONGER) !== 0) {
      const first = text.charCodeAt(at);
      const pair = pairOf(first, text.charCodeAt(at + 1));
      for (let number = this.#chainOf(pair); number !== 0; number = this.#nextOf(number)) {
        if (this.#standsAt(number, text, at)) return number;
      }
    }
    return (begins & SINGLE) === 0 ? 0 : this.#exactly(text, at, 1);
  }

  /** As `numberAt`, in the units of a text (see `codeUnitsOf`), which end with 0, so that no phrase may hold it: for whoever asks at every place. */
  numberIn(units: Uint16Array, at: number): number {
    const first = units[at] as number;
    const begins = (this.#borders[first & this.#mask] as number) & BEGINS;
    if ((begins & LONGER) !== 0) {
      for (
        let number = this.#chainOf(pairOf(first, units[at + 1] as number));
        number !== 0;
        number = this.#nextOf(number)
      ) {
        if (this.#standsIn(number, units, at, first === 0 ? 0 : 2)) return number;
      }
    }
    if ((begins & SINGLE) === 0) return 0;
    let number = this.#chainOf(first);
    while (number !== 0 && !(this.lengthOf(number) === 1 && this.#standsIn(number, units, at, 0)))
      number = this.#nextOf(number);
    return number;
  }

  /** The length of a phrase in UTF-16 units, by its number. */
  lengthOf(number: number): number {
    return this.#offsetOf(number + 1) - this.#offsetOf(number);
  }

  /** A phrase itself, by its number. */
  phrase(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#offsetOf(number), this.#offsetOf(number + 1)));
  }

  /** What a phrase stands for, by its number. */
  valueOf(number: number): Value {
    const value = this.#values[number - 1];
    return value === undefined && this.#make !== null ? this.#valueMade(this.#make, number) : (value as Value);
  }

  #valueMade(make: (number: number) => Value, number: number): Value {
    const value = make(number);
    while (this.#values.length < number) this.#values.push(undefined);
    this.#values[number - 1] = value;
    return value;
  }

  /** The longest phrase that starts at `at`, or null. */
  longestAt(text: string, at: number): PhraseMatch<Value> | null {
    const number = this.numberAt(text, at);
    return number === 0 ? null : { start: at, end: at + this.lengthOf(number), value: this.valueOf(number) };
  }

  /** The number of the phrase that stands at `at` and is `length` units long, or 0. */
  exactlyAt(text: string, at: number, length: number): number {
    const begins = (this.#borders[text.charCodeAt(at) & this.#mask] as number) & BEGINS;
    return begins === 0 ? 0 : this.#exactly(text, at, length);
  }

  has(text: string): boolean {
    return this.exactlyAt(text, 0, text.length) !== 0;
  }

  /** What the whole text stands for; undefined where it is no phrase. */
  get(text: string): Value | undefined {
    const number = this.exactlyAt(text, 0, text.length);
    return number === 0 ? undefined : this.valueOf(number);
  }

  /** Whether a phrase can end at `end`: none does where its last character ends none. */
  endsAt(text: string, end: number): boolean {
    return ((this.#borders[text.charCodeAt(end - 1) & this.#mask] as number) & ENDS) !== 0;
  }

  /** The longest phrase that ends at `end` and is at most `longest` units long, or null. */
  longestEndingAt(text: string, end: number, longest: number): PhraseMatch<Value> | null {
    if (!this.endsAt(text, end)) return null;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const number = this.exactlyAt(text, start, end - start);
      if (number !== 0) return { start, end, value: this.valueOf(number) };
    }
    return null;
  }

  /** Files a phrase under a number, unless it is filed already. */
  #file(phrase: string, number: number): boolean {
    const first = phrase.charCodeAt(0);
    const begin = this.#offsetOf(number);
    for (let at = 0; at < phrase.length; at++) this.#units[begin + at] = phrase.charCodeAt(at);
    this.#chains[2 * (number + 1)] = begin + phrase.length;
    const head = this.#headOf(phrase.length === 1 ? first : pairOf(first, phrase.charCodeAt(1)));
    let before = 0;
    let after = this.#table[head] as number;
    while (after !== 0 && this.lengthOf(after) >= phrase.length) {
      if (this.lengthOf(after) === phrase.length && this.#standsAt(after, phrase, 0)) return false;
      before = after;
      after = this.#nextOf(after);
    }
    this.#chains[2 * number + 1] = after;
    if (before === 0) this.#table[head] = number;
    else this.#chains[2 * before + 1] = number;
    this.#mark(first, phrase.length === 1 ? SINGLE : LONGER);
    this.#mark(phrase.charCodeAt(phrase.length - 1), ENDS);
    return true;
  }

  #mark(unit: number, border: number): void {
    const place = unit & this.#mask;
    this.#borders[place] = (this.#borders[place] as number) | border;
  }

  #offsetOf(number: number): number {
    return this.#chains[2 * number] as number;
  }

  #nextOf(number: number): number {
    return this.#chains[2 * number + 1] as number;
  }

  /** Where the table has the first phrase of a pair, or room for it. */
  #headOf(pair: number): number {
    const last = this.#table.length - 1;
    let slot = (spread(pair) >>> this.#shift) * 2;
    while (this.#table[slot + 1] !== 0 && this.#table[slot] !== pair) slot = (slot + 2) & last;
    this.#table[slot] = pair;
    return slot + 1;
  }

  /** The first of the phrases that begin with a pair, or 0. */
  #chainOf(pair: number): number {
    const last = this.#table.length - 1;
    for (let slot = (spread(pair) >>> this.#shift) * 2; ; slot = (slot + 2) & last) {
      const head = this.#table[slot + 1] as number;
      if (head === 0 || this.#table[slot] === pair) return head;
    }
  }

  #exactly(text: string, at: number, length: number): number {
    const first = text.charCodeAt(at);
    let number = this.#chainOf(length === 1 ? first : pairOf(first, text.charCodeAt(at + 1)));
    while (number !== 0 && !(this.lengthOf(number) === length && this.#standsAt(number, text, at))) {
      number = this.#nextOf(number);
    }
    return number;
  }

  #standsAt(number: number, text: string, at: number): boolean {
    const begin = this.#offsetOf(number);
    const end = this.#offsetOf(number + 1);
    for (let unit = begin; unit < end; unit++) {
      if (text.charCodeAt(at + unit - begin) !== this.#units[unit]) return false;
    }
    return true;
  }

  /** @param known how many of its units are known to stand there: both that led to its chain, but for one of U+0000 */
  #standsIn(number: number, units: Uint16Array, at: number, known: number): boolean {
    const begin = this.#offsetOf(number);
    const end = this.#offsetOf(number + 1);
    for (let unit = begin + known; unit < end; unit++) if (units[at + unit - begin] !== this.#units[unit]) return false;
    return true;
  }
}
