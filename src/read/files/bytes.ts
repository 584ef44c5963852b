import { createReadStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { say } from '../../core/messages/index.js';
import { DecodeError } from './decode.js';
import { bytesOfSmallFile } from './small-file.js';
import type { Source } from './sources.js';

/** Largest document that is read as a whole (text, markdown, HTML, JSON, Word, PDF), in bytes. */
export const LARGEST_DOCUMENT = 256 * 1024 * 1024;
/** A compressed file may grow so many times; text reaches 20, a file made to fill the memory 1000. */
const LARGEST_GROWTH = 200;

/** The bytes of a source, unpacked where it is compressed. Throws the errors of the file system, and DecodeError for damaged gzip. */
export async function* bytesOf(source: Source): AsyncGenerator<Uint8Array> {
  if (source.content !== undefined) {
    yield source.content;
    return;
  }
  const gunzip = source.gzipped ? (await import('node:zlib')).createGunzip() : null;
  const input: NodeJS.ReadableStream =
    source.path === '-' ? process.stdin : createReadStream(source.path, extentOf(source));
  if (gunzip === null) {
    yield* input as AsyncIterable<Uint8Array>;
    return;
  }
  let packed = 0;
  let unpacked = 0;
  input.on('data', (chunk: Buffer) => {
    packed += chunk.length;
  });
  input.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of input.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > LARGEST_DOCUMENT && unpacked > packed * LARGEST_GROWTH) {
        throw new DecodeError(say('growsTooMuch', { times: LARGEST_GROWTH }));
      }
      yield chunk;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code.startsWith('Z_') ? new DecodeError(say('notGzip')) : error;
  }
}

/** What of the file is to be read, as the file system counts: the last byte is part of it. */
function extentOf({ part }: Source): { start?: number; end?: number } {
  if (part === undefined) return {};
  return part.end === null ? { start: part.start } : { start: part.start, end: part.end - 1 };
}

/**
 * What `take` makes of all bytes of a source, which hold only until it returns.
 * @throws what `take` throws, and DecodeError where the bytes are more than a document may have
 */
export async function withBytes<Taken>(source: Source, take: (bytes: Uint8Array) => Taken): Promise<Taken> {
  const isPlain = source.path !== '-' && source.content === undefined && source.part === undefined && !source.gzipped;
  const bytes = isPlain ? bytesOfSmallFile(source.path) : null;
  if (bytes === null) return take(await allBytes(source));
  const taken = take(bytes);
  await takeTurns();
  return taken;
}

/** All bytes of a source. @throws DecodeError where they are more than a document may have */
export async function allBytes(source: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(source)) {
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) {
      throw new DecodeError(say('largeDocument', { size: LARGEST_DOCUMENT >> 20 }));
    }
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

/** So many seconds may a thread read and analyse small files before interruptions and timers get their turn. */
const LONGEST_TURN = 0.02;
/** When the event loop of this thread had its last turn. */
let lastTurn = 0;

async function takeTurns(): Promise<void> {
  if (process.uptime() - lastTurn < LONGEST_TURN) return;
  await nextTurn();
  lastTurn = process.uptime();
}
