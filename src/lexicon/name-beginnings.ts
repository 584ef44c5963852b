/** 32 KB, which stay in the first cache. */
const BITS = 18;
const GOLDEN = 0x9e3779b1;
/** In the place of the third character of a name of two. */
const NO_THIRD = 0xffff;

/**
 * What names begin with: their first two characters, and their first three. Asked at every place of a text, it answers with one
 * test of a bit where no name has the two; where one has, as 建设 and 发展 are, a second tells by the third. What passes has to be
 * looked up, as another beginning may have the same bit.
 */
export class NameBeginnings {
  readonly #pairs = new Uint32Array(1 << (BITS - 5));
  readonly #threes = new Uint32Array(1 << (BITS - 5));

  /** Adds a name of two characters or more. */
  add(name: string): void {
    const pair = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    mark(this.#pairs, pair);
    mark(this.#threes, threeOf(pair, name.length === 2 ? NO_THIRD : name.charCodeAt(2)));
  }

  /** Whether a name may begin with these UTF-16 units. */
  mayBegin(first: number, second: number, third: number): boolean {
    const pair = pairOf(first, second);
    if (!isMarked(this.#pairs, pair)) return false;
    return isMarked(this.#threes, threeOf(pair, third)) || isMarked(this.#threes, threeOf(pair, NO_THIRD));
  }
}

/** The first bits of a hash name its bit of a set. */
function mark(set: Uint32Array, hash: number): void {
  const bit = hash >>> (32 - BITS);
  set[bit >>> 5] = (set[bit >>> 5] as number) | (1 << (bit & 31));
}

function isMarked(set: Uint32Array, hash: number): boolean {
  const bit = hash >>> (32 - BITS);
  return ((set[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, GOLDEN);
}

function threeOf(pair: number, third: number): number {
  return Math.imul(pair ^ third, GOLDEN);
}
