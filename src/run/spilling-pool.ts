import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockPool } from '../digest/number-log.js';

/** 8 megabytes of full blocks. */
const MOST_IN_MEMORY = 512;

/** A block in the file: where it begins, and its bytes. */
interface Spilled {
  readonly at: number;
  readonly bytes: number;
}

/**
 * Keeps the first blocks in memory and the others in a temporary file, so that what a table is made of takes no more memory for a
 * larger corpus. The file has no name any more once it is open: the system drops it when the run ends, however it ends. Where no
 * file can be had, or the disk is full, the blocks stay in memory.
 */
export class SpillingPool implements BlockPool {
  readonly #mostInMemory: number;
  /** By key. */
  readonly #blocks: (Uint16Array | Spilled)[] = [];
  /** Undefined before it is needed, null where it cannot be had. */
  #file: number | null | undefined;
  #end = 0;
  #isFull = false;

  /** @param mostInMemory how many blocks stay there */
  constructor(mostInMemory = MOST_IN_MEMORY) {
    this.#mostInMemory = mostInMemory;
  }

  keep(block: Uint16Array): number {
    const spilled = this.#blocks.length < this.#mostInMemory ? null : this.#spill(block);
    return this.#blocks.push(spilled ?? block.slice()) - 1;
  }

  #spill({ buffer, byteOffset, byteLength }: Uint16Array): Spilled | null {
    if (this.#file === undefined) this.#file = openNameless();
    if (this.#file === null || this.#isFull) return null;
    const at = this.#end;
    try {
      this.#isFull = writeSync(this.#file, Buffer.from(buffer, byteOffset, byteLength), 0, byteLength, at) < byteLength;
    } catch {
      this.#isFull = true;
    }
    if (this.#isFull) return null;
    this.#end += byteLength;
    return { at, bytes: byteLength };
  }

  read(key: number): Uint16Array {
    const block = this.#blocks[key] as Uint16Array | Spilled;
    if (block instanceof Uint16Array) return block;
    const { at, bytes } = block;
    const read = new Uint16Array(bytes / Uint16Array.BYTES_PER_ELEMENT);
    if (readSync(this.#file as number, Buffer.from(read.buffer), 0, bytes, at) < bytes)
      throw new Error('a temporary file was cut');
    return read;
  }
}

/** A file that nobody can find: it has lost its name. */
function openNameless(): number | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'gov-digest-'));
    try {
      return openSync(join(folder, 'blocks'), 'wx+');
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch {
    return null;
  }
}
