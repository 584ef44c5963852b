import { isAscii } from 'node:buffer';
import { promises } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { formatToRead } from './formats.js';
import type { ReadOptions } from './options.js';
import type { Source } from './sources.js';
import { encodingOfChunk } from './stream.js';
import { type RecordTally, startTally } from './tally.js';

/** Bytes of one part of a dump: enough to make a message worth its cost, few enough to share the work evenly. */
export const PART_BYTES = 1 << 20;
/** So much of a dump is looked at for a character beyond ASCII; a dump without any is UTF-8 whatever comes later. */
const SNIFFED_BYTES = 16 << 20;
const CHUNK = 1 << 16;
const LINE_FEED = 0x0a;

/** A part of a file of one record a line: whole lines, read as if the parts before it had been read in the same go. */
export interface FilePart {
  /** Offset of its first byte. */
  readonly start: number;
  /** Offset behind its last byte; null for the last part, which also has what is appended while the file is read. */
  readonly end: number | null;
  readonly encoding: string;
  /** What the parts before it hold; who reads the part adds to it, so that parts that share it are to be read in their order. */
  readonly tally: RecordTally;
}

/**
 * The source cut between lines into parts of about `size` bytes, where its format and encoding allow that, else the source alone.
 * Only a dump of one JSON record a line is cut: in a table a line feed may stand inside a quoted cell, and whether it does is known
 * only to who has read everything before it.
 */
export async function cutToParts(
  source: Source,
  options: ReadOptions,
  bytes: number,
  size = PART_BYTES,
): Promise<Source[]> {
  if (bytes <= size || source.gzipped || source.path === '-') return [source];
  if (formatToRead(source.format, options.inputFormat ?? null) !== 'jsonl') return [source];
  const file = await promises.open(source.path).catch(() => null);
  if (file === null) return [source]; // Reading it will tell why.
  try {
    const encoding = options.encoding ?? (await sniffEncoding(file));
    if (!/^(?:utf-?8|gb)/i.test(encoding)) return [source];
    const borders = await bordersOf(file, bytes, size);
    const tally = startTally();
    return borders.map((start, at) => ({ ...source, part: { start, end: borders[at + 1] ?? null, encoding, tally } }));
  } finally {
    await file.close();
  }
}

/** Name of the encoding; '' where a part of the file could not be decoded alone, or nothing is known. */
async function sniffEncoding(file: FileHandle): Promise<string> {
  const buffer = Buffer.alloc(CHUNK);
  for (let at = 0; at < SNIFFED_BYTES; at += CHUNK) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, at);
    const chunk = buffer.subarray(0, bytesRead);
    if (bytesRead === 0) break;
    if (chunk.includes(0)) return '';
    if (at === 0 || !isAscii(chunk)) {
      const encoding = encodingOfChunk(chunk);
      if (encoding !== null) return encoding;
    }
  }
  return 'utf-8';
}

/** Offsets of the first line that begins at or after each multiple of `size`. */
async function bordersOf(file: FileHandle, bytes: number, size: number): Promise<number[]> {
  const borders = [0];
  const buffer = Buffer.alloc(CHUNK);
  for (let target = size; target < bytes; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, target - 1);
    if (bytesRead === 0) break;
    const at = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (at < 0) {
      target += bytesRead;
      continue;
    }
    const border = target + at;
    if (border < bytes) borders.push(border);
    target = Math.max(target + size, border + 1);
  }
  return borders;
}
