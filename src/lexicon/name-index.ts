/** Enough places that two in three pairs find theirs at once. */
const PLACES_PER_NAME = 2;
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

  /** @param names of two characters or more, at most 65,535; of equal surfaces the first counts */
  constructor(readonly names: readonly Name[]) {
    const bits = 33 - Math.clz32(names.length * PLACES_PER_NAME);
    this.#shift = 32 - bits;
    this.#pairs = new Int32Array(1 << bits);
    this.#heads = new Uint16Array(1 << bits);
    this.#next = new Uint16Array(names.length + 1);
    for (let number = 1; number <= names.length; number++) this.#file(number);
  }

  #file(number: number): void {
    const { surface } = this.names[number - 1] as Name;
    const pair = pairAt(surface, 0);
    const place = this.#placeOf(pair);
    this.#pairs[place] = pair;
    let before = 0;
    let after = this.#heads[place] as number;
    while (after !== 0 && (this.names[after - 1] as Name).surface.length >= surface.length) {
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
    while (number !== 0) {
      const name = this.names[number - 1] as Name;
      if (continues(text, at, name.surface)) return name;
      number = this.#next[number] as number;
    }
    return null;
  }

  /** The place of a pair, or the empty one where it would stand. */
  #placeOf(pair: number): number {
    let place = Math.imul(pair, GOLDEN) >>> this.#shift;
    while (this.#heads[place] !== 0 && this.#pairs[place] !== pair) place = (place + 1) & (this.#heads.length - 1);
    return place;
  }
}

/** Whether the text goes on as a name does whose first two characters it has. */
function continues(text: string, at: number, name: string): boolean {
  if (at + name.length > text.length) return false;
  for (let unit = 2; unit < name.length; unit++) {
    if (text.charCodeAt(at + unit) !== name.charCodeAt(unit)) return false;
  }
  return true;
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
