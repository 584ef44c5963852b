import { createHash } from 'node:crypto';
import { lexiconFingerprint } from '../lexicon/fingerprint.js';
import type { Flags } from './command.js';
import { ownFiles, readOwnFiles } from './own-files.js';

/** Flags that change how a result is written, not what it is. */
const OUTPUT_ONLY: ReadonlySet<string> = new Set([
  ...['format', 'csv', 'tsv', 'json', 'ndjson', 'md', 'columns', 'top', 'output', 'bom', 'raw', 'color', 'quiet'],
  ...['lang', 'partial', 'jobs', 'stamp', 'config'],
]);

/** The flags that decide what is found and added up. */
export function analysisFlags(flags: Flags): Record<string, unknown> {
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !OUTPUT_ONLY.has(name)));
}

/** SHA-256 of the lexicons that ship with the package and of the user's own. */
export function lexiconHash(flags: Flags): string {
  const hash = createHash('sha256').update(lexiconFingerprint());
  for (const [name, paths] of Object.entries(ownFiles(flags))) {
    for (const { text } of readOwnFiles(paths, `--${name}`)) hash.update(`\n${name}\n`).update(text);
  }
  return hash.digest('hex');
}

/** The flags that decide which rows and columns are written, and how. */
export function outputFlags({ format, columns, top, bom, raw, lang }: Flags): Record<string, unknown> {
  return { format, columns, top, bom, raw, lang };
}
