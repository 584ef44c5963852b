import type { ColumnSpec } from './format.js';

/** Columns of the terminal between two columns of the table. */
export const GAP = 2;
/** Widths that text columns keep before any of them gets more: a slogan of eight hanzi, of four. */
const COMFORTABLE = 16;
const NARROW = 8;
/** A column narrower than this tells nothing: two hanzi, or a hanzi and the mark of a cut. */
const NARROWEST = 4;
/** On a terminal narrower than this, a few columns that can be read are worth more than all of them cut to a character. */
const HALF_SCREEN = 56;

/**
 * The widths, in terminal columns, that let the table fit `width`: those of the leading columns where there is no room
 * for all, so the result can be shorter than `columns`. Numbers and columns with `grow: 0` keep their natural width as long
 * as the texts can pay for it; what is left is shared by `grow`, nobody getting more than it needs.
 */
export function fitColumns(columns: readonly ColumnSpec[], natural: readonly number[], width: number): number[] {
  const shown = leadingColumnsThatFit(natural, width);
  const needs = natural.slice(0, shown);
  const room = width - GAP * (shown - 1);
  if (sum(needs) <= room) return needs;
  const weights = columns.slice(0, shown).map((column) => column.grow ?? (column.align === 'right' ? 0 : 1));
  for (const floor of [COMFORTABLE, NARROW, NARROWEST]) {
    const keeping = needs.map((need, at) => (weights[at] === 0 ? need : Math.min(need, floor)));
    if (sum(keeping) <= room) return share(room, needs, keeping, weights);
  }
  const narrowest = needs.map((need) => Math.min(need, NARROWEST, room));
  return share(
    room,
    needs,
    narrowest,
    needs.map(() => 1),
  );
}

function leadingColumnsThatFit(natural: readonly number[], width: number): number {
  const least = width < HALF_SCREEN ? NARROW : NARROWEST;
  let taken = -GAP;
  let shown = 0;
  for (const need of natural) {
    taken += GAP + Math.min(need, least);
    if (taken > width) break;
    shown++;
  }
  return Math.min(natural.length, Math.max(1, shown));
}

/** Deals `room` out: everyone has its `floor`, the rest goes by weight, and what one does not need goes to the others. */
function share(
  room: number,
  needs: readonly number[],
  floors: readonly number[],
  weights: readonly number[],
): number[] {
  const widths = [...floors];
  let spare = room - sum(floors);
  let hungry = needs.map((_, at) => at).filter((at) => wants(at));
  function wants(at: number): boolean {
    return (weights[at] ?? 0) > 0 && (widths[at] ?? 0) < (needs[at] ?? 0);
  }
  while (spare > 0 && hungry.length > 0) {
    const total = sum(hungry.map((at) => weights[at] ?? 0));
    const round = spare;
    for (const at of hungry) {
      const fair = Math.max(1, Math.floor((round * (weights[at] ?? 0)) / total));
      const given = Math.min(fair, spare, (needs[at] ?? 0) - (widths[at] ?? 0));
      widths[at] = (widths[at] ?? 0) + given;
      spare -= given;
    }
    hungry = hungry.filter((at) => wants(at));
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
