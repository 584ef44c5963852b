const GOLDEN = 0x9e3779b1;

/**
 * Names filed by their first two characters: those that share them form a chain, the longest first, and a hash table leads from
 * the pair to its chain. A look-up makes no string and no object, and where no name begins it touches none.
 */
export class NameIndex<Name extends { readonly surface: string }> {
  /** The hash table, with open addressing: pairs, and the first name of each; 0 is an empty place. */
  readonly #pairs: Int32Array;
  readonly #heads: Uint16Array;
  readonly #shift: number;
  /** By number of a name, from 1, the next of its chain. */
  readonly #next: Uint16Array;
  /** The names one after the other, and by number where each begins: a chain is gone along without a look at the names themselves. */
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;

  /** @param names of two characters or more, at most 65,535; of equal surfaces the first counts */
  constructor(readonly names: readonly Name[]) {
    // Many names share a pair: a place for each name is enough that most pairs find theirs at once.
    const bits = 32 - Math.clz32(names.length + 1);
    this.#shift = 32 - bits;
    this.#pairs = new Int32Array(1 << bits);
    this.#heads = new Uint16Array(1 << bits);
    this.#next = new Uint16Array(names.length + 1);
    let length = 0;
    for (const { surface } of names) length += surface.length;
    this.#units = new Uint16Array(length);
    this.#starts = new Uint32Array(names.length + 2);
    for (let number = 1; number <= names.length; number++) this.#file(number);
  }

  #file(number: number): void {
    const { surface } = this.names[number - 1] as Name;
    const start = this.#starts[number] as number;
    for (let at = 0; at < surface.length; at++) this.#units[start + at] = surface.charCodeAt(at);
    this.#starts[number + 1] = start + surface.length;
    const pair = pairAt(surface, 0);
    const place = this.#placeOf(pair);
    this.#pairs[place] = pair;
    let before = 0;
    let after = this.#heads[place] as number;
    while (after !== 0 && this.#lengthOf(after) >= surface.length) {
      before = after;
      after = this.#next[after] as number;
    }
    this.#next[number] = after;
    if (before === 0) this.#heads[place] = number;
    else this.#next[before] = number;
  }

  /** The longest name that starts at `at`, or null. */
  longestAt(text: string, at: number): Name | null {
    let number = this.#heads[this.#placeOf(pairAt(text, at))] as number;
    while (number !== 0 && !this.#continues(number, text, at)) number = this.#next[number] as number;
    return number === 0 ? null : (this.names[number - 1] as Name);
  }

  #lengthOf(number: number): number {
    return (this.#starts[number + 1] as number) - (this.#starts[number] as number);
  }

  /** Whether the text goes on as a name does whose first two characters it has. */
  #continues(number: number, text: string, at: number): boolean {
    const start = this.#starts[number] as number;
    const end = this.#starts[number + 1] as number;
    if (at + end - start > text.length) return false;
    for (let unit = start + 2; unit < end; unit++) {
      if (text.charCodeAt(at + unit - start) !== this.#units[unit]) return false;
    }
    return true;
  }

  /** The place of a pair, or the empty one where it would stand. */
  #placeOf(pair: number): number {
    let place = Math.imul(pair, GOLDEN) >>> this.#shift;
    while (this.#heads[place] !== 0 && this.#pairs[place] !== pair) place = (place + 1) & (this.#heads.length - 1);
    return place;
  }
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
