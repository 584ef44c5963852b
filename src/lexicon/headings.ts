import { readLexicon } from './readers.js';

/** What a table's column is called in Chinese; a column without a row keeps its name. */
export function loadHeadings(): (column: string) => string {
  const headings = new Map(readLexicon('headings.tsv', ['column', 'zh']).map(({ column, zh }) => [column, zh]));
  return (column) => headings.get(column) ?? column;
}
