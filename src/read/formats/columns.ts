/** A piece of text on a page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of a character. */
  readonly size: number;
}

/** The gap between two columns, and the one that a word space may have, in heights of a character. */
const COLUMN_GAP = 1.2;
const WORD_GAP = 0.35;
/** Share of the lines that may run across the gap between two columns: titles over both. */
const MOST_ACROSS = 0.25;
const FEWEST_LINES = 3;

/** The lines of a page in reading order: columns from left to right, each from its top; what runs across them parts them. */
export function readingOrder(pieces: readonly Piece[]): string[] {
  return ordered(linesOf(pieces)).map((line) => line.text);
}

/** Joins pieces on one base line that no column gap parts. */
function linesOf(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => b.base - a.base || a.left - b.left);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.base - piece.base) < Math.min(first.size, piece.size) * 0.5
    )
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => joinRow(row.sort((a, b) => a.left - b.left)));
}

function joinRow(row: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of row) {
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.right;
    if (last === undefined || gap > Math.max(last.size, piece.size) * COLUMN_GAP) {
      lines.push(piece);
      continue;
    }
    const space = gap > Math.max(last.size, piece.size) * WORD_GAP && !/\s$/.test(last.text) ? ' ' : '';
    const joined = {
      ...last,
      text: last.text + space + piece.text,
      right: Math.max(last.right, piece.right),
      size: Math.max(last.size, piece.size),
    };
    lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Cuts the page where most lines leave a gap, and orders both sides; lines across the gap part the page into bands. */
function ordered(lines: readonly Piece[]): Piece[] {
  const gap = lines.length < 2 * FEWEST_LINES ? null : widestGap(lines);
  if (gap === null) return [...lines].sort((a, b) => b.base - a.base || a.left - b.left);
  const across = lines.filter((line) => line.left < gap && line.right > gap).sort((a, b) => b.base - a.base);
  const result: Piece[] = [];
  let rest = lines.filter((line) => !across.includes(line));
  for (const bar of [...across, null]) {
    const band = bar === null ? rest : rest.filter((line) => line.base > bar.base);
    rest = bar === null ? [] : rest.filter((line) => line.base <= bar.base);
    result.push(
      ...ordered(band.filter((line) => line.right <= gap)),
      ...ordered(band.filter((line) => line.left >= gap)),
    );
    if (bar !== null) result.push(bar);
  }
  return result;
}

/** The place between two columns that the fewest lines run across, with lines enough on both sides; null where there is none. */
function widestGap(lines: readonly Piece[]): number | null {
  let best: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  const edges = [...new Set(lines.map((line) => line.left))].sort((a, b) => a - b);
  for (const edge of edges) {
    const place = edge - 0.01;
    const left = lines.filter((line) => line.right <= place).length;
    const right = lines.filter((line) => line.left >= place).length;
    const across = lines.length - left - right;
    if (left < FEWEST_LINES || right < FEWEST_LINES || across > lines.length * MOST_ACROSS || across >= fewest)
      continue;
    best = place;
    fewest = across;
  }
  return best;
}
