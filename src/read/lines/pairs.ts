import type { Line } from './lines.js';
import { HOLDS } from './traits.js';

/** Kinds of quotes and brackets; half- and full-width round brackets are the same. */
const KINDS = ['“”', '‘’', '《》', '（）', '()'] as const;
const KIND_BITS = [1, 2, 4, 8, 8] as const;
/** The bit of the kind that a unit opens; four bits higher, of the kind that it closes. */
const BITS = new Uint8Array(65_536);
for (const [at, pair] of KINDS.entries()) {
  const bit = KIND_BITS[at] as number;
  BITS[pair.charCodeAt(0)] = bit;
  BITS[pair.charCodeAt(1)] = bit << 4;
}

/** Follows quotes and brackets over the lines of a block. */
export class OpenPairs {
  #open = 0;

  clear(): void {
    this.#open = 0;
  }

  add({ text, holds }: Line): void {
    if ((holds & HOLDS.pair) === 0) return;
    for (let at = 0; at < text.length; at++) {
      const bits = BITS[text.charCodeAt(at)] as number;
      if (bits !== 0) this.#open = (this.#open | (bits & 15)) & ~(bits >> 4);
    }
  }

  isOpen(): boolean {
    return this.#open !== 0;
  }
}
