import type { Cell, LineFormat } from './format.js';

/** Lines are handed over in pieces of about so many bytes. */
const PIECE = 1 << 16;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const BYTES_OF_A_UNIT = 3;

/**
 * Makes lines of rows, as UTF-8. What a column said in the row before it mostly says again (the file, the title, the sentence):
 * then its bytes are copied, and nothing has to be escaped or encoded.
 */
export class Utf8Lines {
  /** What the output begins with, before the first line. */
  readonly begin: string;
  readonly #format: LineFormat;
  readonly #before: readonly Uint8Array[];
  readonly #after: Uint8Array;
  #bytes = new Uint8Array(2 * PIECE);
  #length = 0;
  /** The text that each column had last, and where it stands in `#bytes`. */
  #texts: (string | null)[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(format: LineFormat) {
    this.begin = format.begin;
    this.#format = format;
    this.#before = format.before.map((text) => Buffer.from(text));
    this.#after = Buffer.from(format.after);
  }

  add(cells: readonly Cell[]): void {
    for (let at = 0; at < this.#before.length; at++) {
      this.#append(this.#before[at] as Uint8Array);
      const cell = cells[at] ?? null;
      if (typeof cell === 'string') this.#addText(at, cell);
      else this.#encode(this.#format.cell(cell));
    }
    this.#append(this.#after);
  }

  /** Whether there is enough for a piece. */
  get isPiece(): boolean {
    return this.#length >= PIECE;
  }

  /** The lines added since the last call. */
  take(): Uint8Array {
    const lines = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    this.#texts = [];
    return lines;
  }

  #addText(column: number, text: string): void {
    if (this.#texts[column] === text) {
      const start = this.#starts[column] as number;
      const end = this.#ends[column] as number;
      this.#reserve(end - start);
      this.#bytes.copyWithin(this.#length, start, end);
      this.#length += end - start;
      return;
    }
    const start = this.#length;
    this.#encode(this.#format.cell(text));
    this.#texts[column] = text;
    this.#starts[column] = start;
    this.#ends[column] = this.#length;
  }

  #append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    const target = this.#bytes;
    let to = this.#length;
    for (let at = 0; at < bytes.length; at++) target[to++] = bytes[at] as number;
    this.#length = to;
  }

  /** A half of a surrogate pair becomes U+FFFD, as everywhere in UTF-8. */
  #encode(text: string): void {
    this.#reserve(BYTES_OF_A_UNIT * text.length);
    const bytes = this.#bytes;
    let to = this.#length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) bytes[to++] = unit;
      else if (unit < 0x800) {
        bytes[to++] = 0xc0 | (unit >> 6);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[to++] = 0xe0 | (unit >> 12);
        bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else {
        // Rare enough: the rest is left to Node.
        this.#length = to;
        this.#append(Buffer.from(text.slice(at)));
        return;
      }
    }
    this.#length = to;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + bytes));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
