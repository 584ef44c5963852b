import { readFileSync } from 'node:fs';
import { shortTownship } from './division-names.js';
import { lexiconPath } from './table.js';

let codesByName: Map<string, string> | null = null;

/**
 * Codes of the counties that have a town, township, sub-district or sumu of this name (平川镇 → two counties), where it is one
 * of peoples also shortened (大龙潭乡). The list of 40,000 names is read on the first call; codes are kept joined, as most
 * names belong to one county.
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
      add(codes, name, code);
      if (name.endsWith('族乡')) add(codes, shortTownship(name), code);
    }
  }
  return codes;
}

function add(codes: Map<string, string>, name: string, code: string): void {
  const others = codes.get(name);
  if (others === undefined) codes.set(name, code);
  else if (!others.endsWith(code)) codes.set(name, `${others} ${code}`);
}
