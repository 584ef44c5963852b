import type { Cell } from './format.js';
import { plainNumber } from './number.js';

/** The text of a cell in formats that know only text: missing is empty, lists are joined by `|`. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return plainNumber(cell) ?? '';
  if (typeof cell === 'boolean') return String(cell);
  return cell.join('|');
}

/** True for cells that hold words of the input, where numbers and truth values are our own. */
export function isText(cell: Cell): boolean {
  return typeof cell === 'string' || Array.isArray(cell);
}
