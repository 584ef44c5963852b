import { codeUnitsOf } from '../../text/code-units.js';
import { BLANK_RANGES, isBlank, isSpace } from '../../text/script.js';
import { markUnits } from '../../text/unit-set.js';

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
  /** ，。；: what no head of a page and no byline holds. */
  stop: 1 << 3,
  /** Marks between clauses; the narrow semicolon is told apart. */
  clause: 1 << 4,
  /** Ends of sentences. */
  final: 1 << 5,
  digit: 1 << 6,
  colon: 1 << 7,
  /** > and / of the path to a page. */
  path: 1 << 8,
  /** ：, which no byline holds either. */
  wideColon: 1 << 9,
  /** 讯 of the dateline of a report. */
  report: 1 << 10,
  /** What a text can end with before the names of those who wrote it. */
  end: 1 << 11,
  semicolon: 1 << 12,
} as const;

/** Where a line can end: at a line break, or before an ideographic space. */
export const ENDS_LINE = 1 << 13;
export const ALL_HOLDS = ENDS_LINE - 1;

const MARKS: readonly (readonly [bit: number, characters: string])[] = [
  [HOLDS.markup, '[*_`'],
  [HOLDS.pair, '“”‘’（）()《》'],
  [HOLDS.stop, '，。；'],
  [HOLDS.clause, '，,、；。'],
  [HOLDS.final, '。！？'],
  [HOLDS.digit, '0123456789０１２３４５６７８９'],
  [HOLDS.colon, ':：'],
  [HOLDS.path, '>＞»›/／'],
  [HOLDS.wideColon, '：'],
  [HOLDS.report, '讯'],
  [HOLDS.end, '。！？!?”….．'],
  [HOLDS.semicolon, ';'],
  [ENDS_LINE, '\n\r\v\f\u0085\u2028\u2029\u3000'],
];
/** The columns of a unit stand over its bits. */
const COLUMNS = 14;
/**
 * From which unit on a character takes how many columns of a page set in one size: Chinese characters and their punctuation take
 * two, others one; of a pair of surrogates the first has them all.
 */
const COLUMN_RANGES: readonly (readonly [first: number, columns: number])[] = [
  [0, 1],
  [0x2014, 2],
  [0x2027, 1],
  [0x2e80, 2],
  [0xdc00, 0],
  [0xe000, 2],
];
/** What each unit holds, as bits, with its columns. */
export const TRAITS = traitsOfUnits();

function traitsOfUnits(): Uint16Array {
  const traits = new Uint16Array(65_536);
  for (const [first, columns] of COLUMN_RANGES) traits.fill(columns << COLUMNS, first);
  for (const [first, last] of BLANK_RANGES) {
    for (let unit = first; unit <= last; unit++) {
      if (isBlank(unit) || isSpace(unit)) traits[unit] = (traits[unit] as number) | HOLDS.blank;
    }
  }
  for (const [bit, characters] of MARKS) markUnits(traits, characters, bit);
  return traits;
}

/** The columns of a text and what it holds. */
export interface Traits {
  readonly columns: number;
  readonly holds: number;
}

export function columnsIn(traits: number): number {
  return traits >>> COLUMNS;
}

export function traitsOf(text: string): Traits {
  return traitsBetween(codeUnitsOf(text), 0, text.length);
}

/** The traits of what stands between two places of a text. */
export function traitsBetween(units: Uint16Array, start: number, end: number): Traits {
  let columns = 0;
  let holds = 0;
  for (let at = start; at < end; at++) {
    const traits = TRAITS[units[at] as number] as number;
    columns += columnsIn(traits);
    holds |= traits;
  }
  return { columns, holds: holds & ALL_HOLDS };
}
