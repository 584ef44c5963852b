const BITS = 14;

/**
 * Names filed by their first two characters: those that share them, and those that fall together in the hash, form a chain,
 * the longest first. A look-up makes no string and no object.
 */
export class NameIndex<Name extends { readonly surface: string }> {
  /** By the hash of a pair, the number of the first name of its chain, and by the number of a name that of the next; from 1, 0 is none. */
  readonly #heads = new Uint16Array(1 << BITS);
  readonly #next: Uint16Array;

  /** @param names of two characters or more, at most 65,535; of equal surfaces the first counts */
  constructor(readonly names: readonly Name[]) {
    this.#next = new Uint16Array(names.length + 1);
    for (let number = 1; number <= names.length; number++) this.#file(number);
  }

  #file(number: number): void {
    const { surface } = this.names[number - 1] as Name;
    const slot = slotOf(surface, 0);
    let before = 0;
    let after = this.#heads[slot] as number;
    while (after !== 0 && (this.names[after - 1] as Name).surface.length >= surface.length) {
      before = after;
      after = this.#next[after] as number;
    }
    this.#next[number] = after;
    if (before === 0) this.#heads[slot] = number;
    else this.#next[before] = number;
  }

  /** The longest name that starts at `at`, or null. */
  longestAt(text: string, at: number): Name | null {
    for (let number = this.#heads[slotOf(text, at)] as number; number !== 0; number = this.#next[number] as number) {
      const name = this.names[number - 1] as Name;
      if (text.startsWith(name.surface, at)) return name;
    }
    return null;
  }
}

function slotOf(text: string, at: number): number {
  return Math.imul((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1), 0x9e3779b1) >>> (32 - BITS);
}
