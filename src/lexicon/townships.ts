import { readFileSync } from 'node:fs';
import { lexiconPath } from './table.js';

let codesByName: Map<string, string> | null = null;

/**
 * Codes of the counties that have a town, township, sub-district or sumu of this full name (平川镇 → two counties). The list
 * of 40,000 names is read on the first call; codes are kept joined, as most names belong to one county.
 */
export function loadTownships(name: string): readonly string[] {
  codesByName ??= parseTownships(readFileSync(lexiconPath('townships.tsv'), 'utf8'));
  return codesByName.get(name)?.split(' ') ?? [];
}

function parseTownships(text: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.startsWith('code')) continue;
    const code = line.slice(0, 6);
    for (const name of line.slice(7).split(' ')) {
      const others = codes.get(name);
      codes.set(name, others === undefined ? code : `${others} ${code}`);
    }
  }
  return codes;
}
