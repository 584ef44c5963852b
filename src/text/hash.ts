/** The golden ratio as a fraction of 2³² (Knuth, The Art of Computer Programming 3, 6.4): what it spreads falls far apart. */
const GOLDEN = 0x9e3779b1 | 0;

/** A hash with a sign whose first bits differ wherever `key` does: a table takes as many of them as it has places for. */
export function spread(key: number): number {
  return Math.imul(key, GOLDEN);
}

/** In the place of the third character of what has two. */
export const NO_THIRD = 0xffff;

/** The hash of two UTF-16 units. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul((first << 16) | second, GOLDEN);
}

/** The hash of a pair and the unit behind it, NO_THIRD for none; never 0. */
export function hashOfThree(pair: number, third: number): number {
  return Math.imul(pair ^ third, GOLDEN) | 1;
}

/** The hash of what a name of two characters or more begins with: of its first three, or of two. */
export function hashOfBeginning(name: string): number {
  const pair = hashOfPair(name.charCodeAt(0), name.charCodeAt(1));
  return hashOfThree(pair, name.length === 2 ? NO_THIRD : name.charCodeAt(2));
}

/** Two characters as one number. A single one is its own: it shares a chain of phrases with pairs of U+0000, which is no matter. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
