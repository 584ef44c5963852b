/** 32 KB, which stay in the first cache: of the pairs that are not in a filter of 6000, one in forty passes. */
const BITS = 18;

/**
 * The pairs of characters that a name can begin with. Asked at every place of a text, it answers with one test of a bit; what
 * passes has to be looked up, as a pair that is not in the filter may pass too.
 */
export class PairFilter {
  readonly #words = new Uint32Array(1 << (BITS - 5));

  /** Adds the first two characters of a name. */
  add(name: string): void {
    const bit = bitOf(name.charCodeAt(0), name.charCodeAt(1));
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /** Whether a name may begin with these two UTF-16 units. */
  mayHold(first: number, second: number): boolean {
    const bit = bitOf(first, second);
    return ((this.#words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

function bitOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - BITS);
}
