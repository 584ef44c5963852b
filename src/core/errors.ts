import { type PlainMessageId, say } from './messages/index.js';

/** Some input could not be read: reported on one line with its path, the rest goes on, exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** The command was called wrongly, or a file of the user's own rules is malformed: exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A malformed line of a lexicon, named as `file:line: reason`; of a user's own file, exit code 2. */
export class LexiconError extends UsageError {
  override readonly name = 'LexiconError';
}

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Why the system refused, in words; its own message where the code is not one of the common ones. */
export function reasonOf(error: unknown): string {
  const known = REASONS.get((error as NodeJS.ErrnoException).code ?? '');
  if (known !== undefined) return say(known);
  return error instanceof Error ? error.message : String(error);
}

const REASONS: ReadonlyMap<string, PlainMessageId> = new Map([
  ['ENOENT', 'noSuchFile'],
  ['EACCES', 'permissionDenied'],
  ['EPERM', 'permissionDenied'],
  ['EISDIR', 'isDirectory'],
  ['ENOTDIR', 'partNoDirectory'],
  ['ELOOP', 'linkLoop'],
  ['ENAMETOOLONG', 'nameTooLong'],
  ['EMFILE', 'tooManyOpenFiles'],
  ['EROFS', 'readOnlySystem'],
  ['ENOSPC', 'noSpace'],
  ['EDQUOT', 'quotaUsed'],
  ['EIO', 'deviceFailed'],
]);
