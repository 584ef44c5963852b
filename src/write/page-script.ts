import { readFileSync } from 'node:fs';

/** The modules of the page's script, each after those that it imports from. */
const MODULES = ['data', 'elements', 'table', 'csv', 'slogans', 'claims', 'regions', 'main'];

/**
 * The page's script as one text: a page that is opened from disk cannot load modules, so they are joined into one, and
 * what they import from each other stands before them.
 */
export function pageScript(): string {
  const modules = MODULES.map((name) => {
    const source = readFileSync(new URL(`../write/report/page/${name}.js`, import.meta.url), 'utf8');
    return source
      .replace(/^\/\/\/ .*\n/gm, '')
      .replace(/^import [^;]*;\n/gm, '')
      .replace(/^export \{\};\n?/gm, '')
      .replace(/^export (?=function|class|const)/gm, '');
  });
  return `'use strict';\n${modules.join('')}`;
}
