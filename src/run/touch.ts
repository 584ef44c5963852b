import { bytesOfSmallFile } from '../read/files/small-file.js';

/**
 * Reads a file, so that the system has it at hand when it is wanted. Of a large one the system itself reads ahead while it is read;
 * what is wrong with a file will be told by who wants it.
 */
export function touch(path: string): void {
  try {
    bytesOfSmallFile(path);
  } catch {
    // What cannot be read is not read ahead.
  }
}
