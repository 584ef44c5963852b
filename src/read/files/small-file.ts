import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A stream has its price for each file; a file of a newspaper page is read in a tenth of the time at once. */
const SMALL_FILE = 1 << 20;
/** A named pipe that has come to stand in the place of a file must not make the open wait for a writer. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** One file after the other is read into the same memory: fresh memory for each costs more than to read it. */
let memory: Buffer | null = null;

/**
 * The bytes of a regular file up to its end, also where it grows meanwhile, until the next is read; null for a large one, and for
 * what is no regular file.
 */
export function bytesOfSmallFile(path: string): Uint8Array | null {
  const file = openSync(path, OPEN_FLAGS);
  try {
    const status = fstatSync(file);
    if (!status.isFile() || status.size >= SMALL_FILE) return null;
    memory ??= Buffer.allocUnsafeSlow(SMALL_FILE);
    let size = 0;
    for (let read = -1; read !== 0 && size < SMALL_FILE; size += read) {
      read = readSync(file, memory, size, SMALL_FILE - size, null);
    }
    return size < SMALL_FILE ? memory.subarray(0, size) : null;
  } finally {
    closeSync(file);
  }
}
