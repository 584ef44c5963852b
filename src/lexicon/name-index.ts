/** Names filed by their first two characters and their lengths: half the time and memory of a bucket of names per pair. */
export class NameIndex<Value> {
  /** By the code units of the first two characters, a bit for each length of the names that begin with them. */
  readonly #lengths = new Map<number, number>();

  /** @param names of two to thirty characters; read, not copied */
  constructor(private readonly names: ReadonlyMap<string, Value>) {
    for (const name of names.keys()) {
      const pair = pairAt(name, 0);
      this.#lengths.set(pair, (this.#lengths.get(pair) ?? 0) | (1 << name.length));
    }
  }

  get size(): number {
    return this.names.size;
  }

  /** The longest name that starts at `at`, with its end, or null. */
  longestAt(text: string, at: number): { readonly end: number; readonly value: Value } | null {
    let lengths = this.#lengths.get(pairAt(text, at));
    while (lengths !== undefined && lengths !== 0) {
      const length = 31 - Math.clz32(lengths);
      lengths &= ~(1 << length);
      // Cut off by the end of the text, 桑珠孜 would be taken for a name of four characters like 桑珠孜区.
      if (at + length > text.length) continue;
      const value = this.names.get(text.slice(at, at + length));
      if (value !== undefined) return { end: at + length, value };
    }
    return null;
  }
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
