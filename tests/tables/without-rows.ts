import { type ClaimLexicon, loadClaimLexicon, loadClauseWords } from '../../src/lexicon/claims.js';
import { loadMeasureNouns } from '../../src/lexicon/measure-nouns.js';
import { readTable, useReaders } from '../../src/lexicon/readers.js';
import type { LexiconRow } from '../../src/lexicon/table.js';

const tables = new Map<string, LexiconRow<string>[]>();
let hidden: { readonly table: string; readonly lines: ReadonlySet<number> } | null = null;

// A table is taken apart once, however often the words are made anew without some of its rows.
useReaders({
  table: (name, columns, key) => {
    const rows = tables.get(name) ?? readTable(name, columns, key);
    tables.set(name, rows);
    return rows.filter(({ line }) => hidden?.table !== name || !hidden.lines.has(line));
  },
  derived: (_, make) => make(),
  index: (_, make) => make(),
});

/** The lexicon of numeric claims, with all rows. */
export const claimLexicon = loadClaimLexicon();

/** The same with other words and measure nouns: those of the tables without some rows of one of them, named by their lines. */
export function claimLexiconWithout(table: string, lines: Iterable<number>): ClaimLexicon {
  hidden = { table, lines: new Set(lines) };
  try {
    return { ...claimLexicon, words: loadClauseWords(), measureNouns: loadMeasureNouns() };
  } finally {
    hidden = null;
  }
}
