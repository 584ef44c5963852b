import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { UsageError } from '../core/errors.js';
import type { Saved } from '../digest/fold.js';
import { lexiconPath } from '../lexicon/table.js';
import type { Flags } from './command.js';
import { readOwnFiles } from './options.js';

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

/** Flags that change how a result is written, not what it is. */
const OUTPUT_ONLY: ReadonlySet<string> = new Set([
  ...['format', 'csv', 'tsv', 'json', 'ndjson', 'md', 'columns', 'top', 'output', 'bom', 'raw', 'color', 'quiet'],
  ...['partial', 'jobs'],
]);

/** Makes the partial result of a command. */
export function partialOf(command: string, operands: readonly string[], flags: Flags, saved: Saved): Partial {
  const version = packageVersion();
  const kept = Object.fromEntries(Object.entries(flags).filter(([name]) => !OUTPUT_ONLY.has(name)));
  const own = [...readOwnFiles(flags.lexicon, '--lexicon'), ...readOwnFiles(flags.dict, '--dict')];
  const hash = createHash('sha256').update(
    JSON.stringify([version, command, operands, kept, own.map(({ text }) => text)]),
  );
  for (const name of readdirSync(lexiconPath('')).sort()) hash.update(name).update(readFileSync(lexiconPath(name)));
  return { gov_digest_partial: 1, version, command, operands, flags: kept, hash: hash.digest('hex'), saved };
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
  throw new UsageError(`merge ${path}: not written by gov-digest --partial`);
}

/** The version of the package. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return (manifest as { version: string }).version;
}
