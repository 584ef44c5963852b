import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { reasonOf, UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { Saved } from '../digest/fold.js';
import type { Flags } from './command.js';
import { ownFiles } from './own-files.js';
import type { CellFold } from './plan.js';
import { analysisFlags, lexiconHash } from './provenance.js';
import { packageVersion } from './version.js';

/** The fold of a part of the input, with what has to be the same in all parts for their sum to mean something. */
export interface PartialResult {
  /** Version of this format. */
  readonly gov_digest_partial: 1;
  readonly version: string;
  readonly command: string;
  readonly operands: readonly string[];
  /** The flags that decide what is found and added up, but for the files that they name: what those hold is in the hash. */
  readonly flags: Readonly<Record<string, unknown>>;
  /** SHA-256 of all of the above and of the lexicons. */
  readonly hash: string;
  readonly saved: Saved;
}

/** Makes the partial result of a command. */
export function partialOf(command: string, operands: readonly string[], flags: Flags, saved: Saved): PartialResult {
  const version = packageVersion();
  const kept = withoutOwnFiles(flags);
  const hash = createHash('sha256')
    .update(JSON.stringify([version, command, operands, kept, lexiconHash(flags)]))
    .digest('hex');
  return { gov_digest_partial: 1, version, command, operands, flags: kept, hash, saved };
}

/** The user's own files may lie elsewhere on another machine, and who merges need not have them. */
function withoutOwnFiles(flags: Flags): Record<string, unknown> {
  const named: Readonly<Record<string, readonly string[]>> = ownFiles(flags);
  return Object.fromEntries(Object.entries(analysisFlags(flags)).filter(([name]) => !named[name]?.length));
}

/** A part as it lies in its file. */
export interface PartFile {
  readonly path: string;
  readonly partial: PartialResult;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/** @throws UsageError where the file is no partial result, or one of another version, naming it */
export function readPart(path: string): PartFile {
  const bytes = bytesOfPart(path);
  const partial = parsed(bytes);
  if (partial?.gov_digest_partial !== 1 || typeof partial.version !== 'string')
    throw new UsageError(say('notPartial', { path }));
  const version = packageVersion();
  if (partial.version !== version) throw new UsageError(say('partOfVersion', { path, of: partial.version, version }));
  return { path, partial, digest: createHash('sha256').update(bytes).digest('hex') };
}

function bytesOfPart(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`merge ${path}: ${reasonOf(error)}`);
  }
}

function parsed(bytes: Buffer): PartialResult | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as PartialResult | null;
  } catch {
    return null;
  }
}

/** Adds a part to the sum. @throws UsageError where it holds something else than the fold saves, naming the file */
export function addPart(fold: Pick<CellFold, 'merge'>, { partial, path }: PartFile): void {
  try {
    fold.merge(partial.saved);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(say('damagedPart', { path }));
  }
}
