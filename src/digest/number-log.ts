/** Bits of a number that a UTF-16 unit carries; the bit above says that more follow. */
const BITS = 14;
const MORE = 2 ** BITS;
/** Added to each unit: past the characters that JSON escapes; surrogates are out of reach. */
const OFFSET = 0x100;
const BLOCK_BITS = 13;
const BLOCK = 2 ** BLOCK_BITS;

/**
 * Whole numbers one after another, most of them in two bytes. As a text they go from thread to thread, or into JSON, in one piece:
 * a list of millions would take longer there than to be counted.
 */
export class NumberLog {
  readonly #blocks: Uint16Array[] = [];
  #length = 0;

  push(number: number): void {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) this.#pushUnit((rest % MORE) + MORE + OFFSET);
    this.#pushUnit(rest + OFFSET);
  }

  #pushUnit(unit: number): void {
    const at = this.#length & (BLOCK - 1);
    if (at === 0) this.#blocks.push(new Uint16Array(BLOCK));
    (this.#blocks[this.#length >> BLOCK_BITS] as Uint16Array)[at] = unit;
    this.#length++;
  }

  /** The numbers from the first on. */
  read(): NumberReader {
    return new NumberReader(this.#length, (at) => this.#blocks[at >> BLOCK_BITS]?.[at & (BLOCK - 1)] ?? 0);
  }

  toText(): string {
    let text = '';
    for (const [at, block] of this.#blocks.entries()) {
      text += String.fromCharCode(...block.subarray(0, Math.min(BLOCK, this.#length - at * BLOCK)));
    }
    return text;
  }
}

/** Reads the numbers of a log in their order. */
export class NumberReader {
  readonly #length: number;
  readonly #unitAt: (at: number) => number;
  #at = 0;

  constructor(length: number, unitAt: (at: number) => number) {
    this.#length = length;
    this.#unitAt = unitAt;
  }

  /** Of the text that a log was turned into. */
  static of(text: string): NumberReader {
    return new NumberReader(text.length, (at) => text.charCodeAt(at));
  }

  get atEnd(): boolean {
    return this.#at >= this.#length;
  }

  next(): number {
    let number = 0;
    for (let place = 1; ; place *= MORE) {
      const unit = this.#unitAt(this.#at++) - OFFSET;
      if (unit < MORE) return number + unit * place;
      number += (unit - MORE) * place;
    }
  }
}
