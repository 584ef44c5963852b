import { existsSync, readFileSync } from 'node:fs';
import { shortTownship } from './division-names.js';
import { lexiconPath } from './table.js';

/** Where the names lie as `townshipLines` gives them, once the build has sorted them. */
export const SORTED_TOWNSHIPS = 'townships.txt';

/** The lines of all names, and those whose first character has been asked for, taken apart. */
let lines: string | null = null;
const byFirst = new Map<string, ReadonlyMap<string, readonly string[]>>();

const NONE: readonly string[] = [];

/**
 * Codes of the counties that have a town, township, sub-district or sumu of this name (平川镇 → two counties), where it is one
 * of peoples also shortened (大龙潭乡). The list of 30,000 names is read on the first call, and taken apart only where names
 * with this first character stand: an index of all takes longer than reading a newspaper page.
 */
export function loadTownships(name: string): readonly string[] {
  const first = name.charAt(0);
  let names = byFirst.get(first);
  if (names === undefined) {
    lines ??= readLines();
    names = namesWith(lines, first);
    byFirst.set(first, names);
  }
  return names.get(name) ?? NONE;
}

function readLines(): string {
  const sorted = lexiconPath(SORTED_TOWNSHIPS);
  return existsSync(sorted) ? readFileSync(sorted, 'utf8') : townshipLines();
}

/** A line for each name, in the order of the names: the name, a tab, the codes of its counties. */
export function townshipLines(): string {
  const codes = parseTownships(readFileSync(lexiconPath('townships.tsv'), 'utf8'));
  const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, counties]) => `${name}\t${counties}\n`).join('');
}

function namesWith(sorted: string, first: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (let start = firstLineFrom(sorted, first); sorted.charAt(start) === first; ) {
    const end = sorted.indexOf('\n', start);
    const [name = '', counties = ''] = sorted.slice(start, end).split('\t');
    names.set(name, counties.split(' '));
    start = end + 1;
  }
  return names;
}

/** Where the first line begins that does not come before `prefix`. */
function firstLineFrom(sorted: string, prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : sorted.lastIndexOf('\n', middle - 1) + 1;
    const end = sorted.indexOf('\n', middle) + 1;
    if (sorted.slice(start, end) < prefix) low = end;
    else high = start;
  }
  return low;
}

function parseTownships(text: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('code')) continue;
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
