import { columnsOfUnit, isBlank, isDigit, isSpace } from '../text/script.js';

/**
 * What a line holds, as bits, gathered in the one pass over its characters that also counts its columns. A rule that looks for a
 * mark is not asked of a line without it: nine lines of ten are plain text.
 */
export const HOLDS = {
  blank: 1,
  /** Marks of markdown that can stand inside a line. */
  markup: 1 << 1,
  /** Quotes and brackets. */
  pair: 1 << 2,
  /** ，。；：: what no byline holds. */
  stop: 1 << 3,
  /** Marks between clauses. */
  clause: 1 << 4,
  /** Ends of sentences. */
  final: 1 << 5,
  digit: 1 << 6,
  colon: 1 << 7,
  /** > and / of the path to a page. */
  path: 1 << 8,
} as const;

const MARKS: readonly (readonly [bit: number, characters: string])[] = [
  [HOLDS.markup, '[*_`'],
  [HOLDS.pair, '“”‘’（）()《》'],
  [HOLDS.stop, '，。；：'],
  [HOLDS.clause, '，,、；;。'],
  [HOLDS.final, '。！？'],
  [HOLDS.colon, ':：'],
  [HOLDS.path, '>＞»›/／'],
];
/** The columns of a unit stand over its bits. */
const COLUMNS = 14;
const TRAITS = traitsOfUnits();

function traitsOfUnits(): Uint16Array {
  const traits = new Uint16Array(65_536);
  for (let unit = 0; unit < traits.length; unit++) traits[unit] = columnsOfUnit(unit) << COLUMNS;
  const mark = (unit: number, bit: number): void => {
    traits[unit] = (traits[unit] as number) | bit;
  };
  for (let unit = 0; unit < traits.length; unit++) {
    if (isBlank(unit) || isSpace(unit)) mark(unit, HOLDS.blank);
    if (isDigit(unit)) mark(unit, HOLDS.digit);
  }
  for (const [bit, characters] of MARKS) {
    for (let at = 0; at < characters.length; at++) mark(characters.charCodeAt(at), bit);
  }
  return traits;
}

/** The columns of a text and what it holds. */
export interface Traits {
  readonly columns: number;
  readonly holds: number;
}

export function traitsOf(text: string): Traits {
  let columns = 0;
  let holds = 0;
  for (let at = 0; at < text.length; at++) {
    const traits = TRAITS[text.charCodeAt(at)] as number;
    columns += traits >>> COLUMNS;
    holds |= traits;
  }
  return { columns, holds: holds & ((1 << COLUMNS) - 1) };
}
