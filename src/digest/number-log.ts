/** Bits of a number that a UTF-16 unit carries; the bit above says that more follow. */
const BITS = 14;
const MORE = 2 ** BITS;
/** Added to each unit: past the characters that JSON escapes; surrogates are out of reach. */
const OFFSET = 0x100;
/** Units of a block that is full. */
const BLOCK = 2 ** 13;
/** Units of the first block at first: a table of a thousand groups has a log for each. */
const LEAST_ROOM = 2 ** 6;

/** Where logs leave the blocks that are full. */
export interface BlockPool {
  /** Keeps what the block holds now. @returns what it is read by */
  keep(block: Uint16Array): number;
  /** A block as it was kept; nobody may change it. */
  read(key: number): Uint16Array;
}

/** Keeps all blocks in memory. */
class MemoryPool implements BlockPool {
  readonly #blocks: Uint16Array[] = [];

  keep(block: Uint16Array): number {
    return this.#blocks.push(block.slice()) - 1;
  }

  read(key: number): Uint16Array {
    return this.#blocks[key] as Uint16Array;
  }
}

/**
 * Whole numbers one after another, most of them in two bytes. As a text they go from thread to thread, or into JSON, in one piece:
 * a list of millions would take longer there than to be counted.
 */
export class NumberLog {
  readonly #pool: BlockPool;
  /** The keys of the full blocks. */
  readonly #full: number[] = [];
  #last = new Uint16Array(LEAST_ROOM);
  #lastLength = 0;

  constructor(pool: BlockPool = new MemoryPool()) {
    this.#pool = pool;
  }

  push(number: number): void {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) this.#pushUnit((rest % MORE) + MORE + OFFSET);
    this.#pushUnit(rest + OFFSET);
  }

  #pushUnit(unit: number): void {
    if (this.#lastLength === this.#last.length) this.#makeRoom();
    this.#last[this.#lastLength++] = unit;
  }

  #makeRoom(): void {
    if (this.#last.length < BLOCK) {
      const larger = new Uint16Array(2 * this.#last.length);
      larger.set(this.#last);
      this.#last = larger;
    } else {
      this.#full.push(this.#pool.keep(this.#last));
      this.#lastLength = 0;
    }
  }

  /** The numbers from the first on. */
  read(): NumberReader {
    let held = -1;
    let block: Uint16Array = this.#last;
    return new NumberReader(this.#full.length * BLOCK + this.#lastLength, (at) => {
      const index = Math.floor(at / BLOCK);
      if (index !== held) block = this.#block(index);
      held = index;
      return block[at % BLOCK] as number;
    });
  }

  #block(index: number): Uint16Array {
    const key = this.#full[index];
    return key === undefined ? this.#last.subarray(0, this.#lastLength) : this.#pool.read(key);
  }

  toText(): string {
    let text = '';
    for (let index = 0; index <= this.#full.length; index++) text += String.fromCharCode(...this.#block(index));
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
