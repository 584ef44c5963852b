/** Compares by Unicode code points, as `LC_ALL=C sort` does for UTF-8. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** UTF-16 puts surrogates below U+E000, code points above U+10000 stand behind all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x2800 : unit;
}

/** Adds to the count of a key. */
export function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Adds up saved counts. */
export function addCounts<Key>(counts: Map<Key, number>, saved: Iterable<readonly [Key, number]>): void {
  for (const [key, times] of saved) count(counts, key, times);
}

/** The keys, most counted first, then in code point order. */
export function mostCounted(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)).map(([key]) => key);
}
