import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { COMPILED } from './compiled-files.js';
import { lexiconPath } from './table.js';

/** The names of the tables that lie beside this module; none once they are compiled. */
export function tableNames(): string[] {
  const names = readdirSync(lexiconPath('')).filter((name) => name.endsWith('.tsv'));
  return names.sort();
}

/** SHA-256 of the tables that ship with the package, names and bytes: the build has put it down where it has compiled them. */
export function lexiconFingerprint(): string {
  if (existsSync(COMPILED)) return JSON.parse(readFileSync(COMPILED, 'utf8')).sha256;
  const hash = createHash('sha256');
  for (const name of tableNames()) hash.update(name).update(readFileSync(lexiconPath(name)));
  return hash.digest('hex');
}
