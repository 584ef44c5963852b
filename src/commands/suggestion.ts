import { say } from '../core/messages/index.js';

/** The one of the names that was probably meant: the nearest by edits, where few edits lead to it; else null. */
export function nearest(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length * 0.4)) + 1;
  for (const candidate of names) {
    const edits = editsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** `; did you mean value?`, or nothing where no name is near. */
export function suggestion(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names);
  return meant === null ? '' : say('didYouMean', { name: meant });
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, at) => [at, ...new Array<number>(b.length).fill(0)]);
  const cell = (i: number, j: number): number => (i === 0 ? j : (rows[i]?.[j] ?? 0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = cell(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      let edits = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) edits = Math.min(edits, cell(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = edits;
    }
  }
  return cell(a.length, b.length);
}
