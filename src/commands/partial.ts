import { createHash } from 'node:crypto';
import { UsageError } from '../core/errors.js';
import { say } from '../core/messages/index.js';
import type { Saved } from '../digest/fold.js';
import type { Flags } from './command.js';
import { readOwnFiles } from './options.js';
import { analysisFlags, lexiconHash } from './provenance.js';
import { packageVersion } from './version.js';

/** The fold of a part of the input, with what has to be the same in all parts for their sum to mean something. */
export interface Partial {
  /** Version of this format. */
  readonly gov_digest_partial: 1;
  readonly version: string;
  readonly command: string;
  readonly operands: readonly string[];
  /** The flags that decide what is found and added up. */
  readonly flags: Readonly<Record<string, unknown>>;
  /** SHA-256 of all of the above and of the lexicons. */
  readonly hash: string;
  readonly saved: Saved;
}

/** Makes the partial result of a command. */
export function partialOf(command: string, operands: readonly string[], flags: Flags, saved: Saved): Partial {
  const version = packageVersion();
  const kept = analysisFlags(flags);
  const hash = createHash('sha256')
    .update(JSON.stringify([version, command, operands, kept, lexiconHash(flags)]))
    .digest('hex');
  return { gov_digest_partial: 1, version, command, operands, flags: kept, hash, saved };
}

/** @throws UsageError where the file is no partial result, naming it */
export function readPartial(path: string): Partial {
  const [own] = readOwnFiles([path], 'merge');
  try {
    const partial = JSON.parse(own?.text ?? '') as Partial;
    if (partial.gov_digest_partial === 1) return partial;
  } catch {
    // Told below, as for JSON of another kind.
  }
  throw new UsageError(say('notPartial', { path }));
}
