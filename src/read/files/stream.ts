import { isAscii } from 'node:buffer';
import { say } from '../../core/messages/index.js';
import { DecodeError } from './decode.js';

/** Longest line of a dump, in UTF-16 units. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Decodes chunk by chunk: by byte order mark or the name given, else as UTF-8 or GB18030 as the first chunk decides that holds
 * anything but ASCII. `doubt` is told what was guessed.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | null,
  doubt: (message: string) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoderLike | null = encoding === null ? null : decoderOf(encoding);
  let first = true;
  for await (const chunk of chunks) {
    if (first && decoder === null) decoder = decoderOfMark(chunk);
    first = false;
    if (decoder === null && chunk.includes(0)) throw new DecodeError(say('nulBytes'));
    const guessed = decoder === null ? encodingOfChunk(chunk) : null;
    if (guessed !== null) decoder = decoderOf(guessed);
    if (guessed === 'gb18030') doubt(say('readAsGb18030'));
    if (decoder === null) {
      yield Buffer.from(chunk).toString('latin1');
      continue;
    }
    yield decodeWith(decoder, chunk);
  }
  if (decoder !== null) yield decodeWith(decoder, null);
}

/** The encoding that the first chunk of a file, or the first that is not ASCII, tells; null for ASCII. */
export function encodingOfChunk(chunk: Uint8Array): string | null {
  if (isAscii(chunk)) return null;
  return decoderOfMark(chunk)?.encoding ?? (isUtf8(chunk) ? 'utf-8' : 'gb18030');
}

interface TextDecoderLike {
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

function decoderOf(encoding: string): TextDecoderLike {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new DecodeError(say('unknownEncoding', { encoding }));
  }
}

function decoderOfMark(chunk: Uint8Array): TextDecoderLike | null {
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return decoderOf('utf-8');
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return decoderOf('utf-16le');
  return chunk[0] === 0xfe && chunk[1] === 0xff ? decoderOf('utf-16be') : null;
}

function isUtf8(chunk: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeWith(decoder: TextDecoderLike, chunk: Uint8Array | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new DecodeError(say('notOfNamedEncoding', { encoding: decoder.encoding }));
  }
}

/** The lines of a decoded stream, with their numbers; `before` lines came before it. @throws DecodeError for a line longer than LONGEST_LINE */
export async function* numberedLines(
  texts: AsyncIterable<string>,
  before = 0,
): AsyncGenerator<{ line: string; number: number }> {
  let parts: string[] = [];
  let length = 0;
  let number = before;
  for await (const text of texts) {
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      parts.push(text.slice(from, to));
      number++;
      yield { line: parts.length === 1 ? (parts[0] as string) : parts.join(''), number };
      parts = [];
      length = 0;
      from = to + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
    length += text.length - from;
    if (length > LONGEST_LINE) throw new DecodeError(say('longLine', { line: number + 1, size: LONGEST_LINE >> 20 }));
  }
  if (parts.length > 0) yield { line: parts.join(''), number: number + 1 };
}
