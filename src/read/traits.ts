import { codesOf } from '../text/codes.js';
import { columnsOfUnit, isBlank, isSpace } from '../text/script.js';

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
  /** Marks between clauses. */
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
} as const;

/** Where a line can end: at a line break, or before an ideographic space. */
export const ENDS_LINE = 1 << 12;
export const ALL_HOLDS = ENDS_LINE - 1;

const MARKS: readonly (readonly [bit: number, characters: string])[] = [
  [HOLDS.markup, '[*_`'],
  [HOLDS.pair, '“”‘’（）()《》'],
  [HOLDS.stop, '，。；'],
  [HOLDS.clause, '，,、；;。'],
  [HOLDS.final, '。！？'],
  [HOLDS.digit, '0123456789０１２３４５６７８９'],
  [HOLDS.colon, ':：'],
  [HOLDS.path, '>＞»›/／'],
  [HOLDS.wideColon, '：'],
  [HOLDS.report, '讯'],
  [HOLDS.end, '。！？!?”…'],
  [ENDS_LINE, '\n\r\v\f\u0085\u2028\u2029\u3000'],
];
/** The columns of a unit stand over its bits. */
const COLUMNS = 14;
/** The ideographic space: what follows is wide. */
const LAST_BLANK = 0x3000;
/** What each unit holds, as bits, with its columns. */
export const TRAITS = traitsOfUnits();

function traitsOfUnits(): Uint16Array {
  const traits = new Uint16Array(65_536);
  const set = (unit: number): void => {
    traits[unit] = (columnsOfUnit(unit) << COLUMNS) | (isBlank(unit) || isSpace(unit) ? HOLDS.blank : 0);
  };
  // Chinese characters are wide, and none of them is blank: the table is made at every start.
  traits.fill(2 << COLUMNS, LAST_BLANK);
  for (let unit = 0; unit <= LAST_BLANK; unit++) set(unit);
  for (let unit = 0xd800; unit <= 0xdfff; unit++) set(unit);
  set(0xfeff);
  for (const [bit, characters] of MARKS) {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      traits[unit] = (traits[unit] as number) | bit;
    }
  }
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
  return traitsBetween(codesOf(text), 0, text.length);
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
