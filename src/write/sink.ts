import { constants, promises as disk, rmSync, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { reasonOf, UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';

/** Where the result goes. Every call settles before the next one is made. */
export interface Sink {
  /** Takes text, or what is UTF-8 already; resolves when the receiver has room for more. */
  write(text: string | Uint8Array): Promise<void>;
  /** Hands over what is left; a file comes into place only now. */
  close(): Promise<void>;
  /** Forgets the result: a file that was there before stays as it was. */
  abort(): Promise<void>;
}

/** The reader of standard output has gone, as `head` does: no failure, there is only nobody left to write for. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** The result could not be written: the disk is full, or the device failed. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Text is handed on in pieces of at least so many UTF-16 code units. */
const PIECE = 65_536;

/** Standard output. Throws ClosedPipe once the reader has gone, OutputError for every other failure. */
export function stdoutSink(): Sink {
  const stream = process.stdout;
  const failure = (error: Error): Error =>
    READER_GONE.has(codeOf(error)) ? new ClosedPipe() : new OutputError('stdout', reasonOf(error));
  // Without a listener the failure of a write ends the process before its caller learns of it.
  stream.on('error', () => undefined);
  const pieces = inPieces(
    (text) =>
      new Promise((done, failed) => {
        stream.write(text, (error) => (error ? failed(failure(error)) : done()));
      }),
  );
  return { write: pieces.add, close: pieces.flush, abort: () => Promise.resolve() };
}

const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED']);

/**
 * A file, written under a hidden name beside it and renamed when complete. Permissions and owner of an older file are
 * kept, a symbolic link stays a link, and what is no regular file (/dev/null, a named pipe) is written directly.
 * Throws UsageError where the path cannot be written to, OutputError where writing fails later.
 */
export async function fileSink(path: string): Promise<Sink> {
  try {
    const older = await disk.stat(path).catch(unlessMissing);
    if (older?.isDirectory()) throw new UsageError(`${path}: ${say('outputIsDirectory')}`);
    if (older !== null) await disk.access(path, constants.W_OK);
    if (older !== null && !older.isFile()) return await direct(path);
    return await replacing(path, older === null ? await behindLinks(path) : await disk.realpath(path), older);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: ${codeOf(error) === 'ENOENT' ? say('noSuchDirectory') : reasonOf(error)}`);
  }
}

/** Where a chain of symbolic links leads whose end is not there yet. */
async function behindLinks(path: string): Promise<string> {
  const link = await disk.lstat(path).catch(unlessMissing);
  return link?.isSymbolicLink() ? behindLinks(resolve(dirname(path), await disk.readlink(path))) : path;
}

async function replacing(path: string, target: string, older: Stats | null): Promise<Sink> {
  const { randomBytes } = await import('node:crypto'); // Standard output can do without, and starts the sooner.
  const draft = join(dirname(target), `.gov-digest-${randomBytes(8).toString('hex')}.tmp`);
  const file = await disk.open(draft, 'wx', 0o666);
  const discard = (): void => rmSync(draft, { force: true });
  process.once('exit', discard);
  if (older !== null) await takeOver(older, file);
  const pieces = inPieces((text) => file.writeFile(text));
  const settle = (): void => {
    process.removeListener('exit', discard);
    discard();
  };
  return {
    write: (text) => pieces.add(text).catch(failedFor(path)),
    close: async () => {
      try {
        await pieces.flush();
        await file.sync();
        await file.close();
        await disk.rename(draft, target);
      } catch (error) {
        await file.close().catch(() => undefined);
        failedFor(path)(error);
      } finally {
        settle();
      }
    },
    abort: async () => {
      await pieces.settle();
      await file.close().catch(() => undefined);
      settle();
    },
  };
}

/** Gives the draft the owner and the permissions of the file that it will replace. */
async function takeOver(older: Stats, draft: FileHandle): Promise<void> {
  // Only the superuser can give a file away; for others it stays their own, as with any editor.
  await draft.chown(older.uid, older.gid).catch(() => undefined);
  await draft.chmod(older.mode & 0o7777);
}

async function direct(path: string): Promise<Sink> {
  const file = await disk.open(path, 'w');
  const pieces = inPieces((text) => file.writeFile(text));
  return {
    write: (text) => pieces.add(text).catch(failedFor(path)),
    close: () =>
      pieces
        .flush()
        .finally(() => file.close())
        .catch(failedFor(path)),
    abort: () =>
      pieces
        .settle()
        .then(() => file.close())
        .catch(() => undefined),
  };
}

/**
 * Gathers small texts, for each hand-over has its price; bytes come in large pieces, and go on as they are. While one piece is under
 * way the next is made: what goes wrong with it is told when the next is handed over.
 */
function inPieces(write: (piece: string | Uint8Array) => Promise<void>): {
  add(piece: string | Uint8Array): Promise<void>;
  flush(): Promise<void>;
  /** Waits for what is under way, whatever becomes of it. */
  settle(): Promise<void>;
} {
  let waiting = '';
  let underWay = Promise.resolve();
  const handOver = async (piece: string | Uint8Array): Promise<void> => {
    await underWay;
    underWay = write(piece);
    underWay.catch(() => undefined);
  };
  const handOverWaiting = async (): Promise<void> => {
    const piece = waiting;
    waiting = '';
    if (piece !== '') await handOver(piece);
  };
  return {
    add: async (piece) => {
      if (typeof piece === 'string') {
        waiting += piece;
        if (waiting.length >= PIECE) await handOverWaiting();
      } else if (piece.length > 0) {
        await handOverWaiting();
        await handOver(piece);
      }
    },
    flush: async () => {
      await handOverWaiting();
      await underWay;
    },
    settle: () => underWay.catch(() => undefined),
  };
}

function failedFor(path: string): (error: unknown) => never {
  return (error) => {
    throw new OutputError(path, reasonOf(error));
  };
}

function unlessMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
