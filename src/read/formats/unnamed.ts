import type { Format } from '../files/formats.js';
import { isTextField } from './records.js';

/** So many characters of a text are looked at. */
const HEAD = 10_000;

/**
 * The format of records that a text looks like; null for a document. Where no name tells its format (`cat dump.jsonl | gov-digest
 * numbers`) a text is read as one document all the same, and the user is told.
 */
export function recordFormatOf(text: string): Format | null {
  const head = text.slice(0, HEAD).trimStart();
  const line = head.split('\n', 1)[0] ?? '';
  if (/^\{\s*"/.test(line) && line.trimEnd().endsWith('}')) return 'jsonl';
  if (/^(?:\[\s*)?\{\s*"/.test(head)) return 'json';
  const cells = line.split(/[,;\t|]/);
  return cells.length > 1 && cells.some((cell) => isTextField(cell.replaceAll('"', ''))) ? 'csv' : null;
}
