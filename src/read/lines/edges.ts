import { codeUnitsOf } from '../../text/code-units.js';
import { isCommonHan } from '../../text/script.js';
import { markUnits } from '../../text/unit-set.js';

/**
 * What a line begins and ends with, as bits: most lines begin and end with a plain character, so that no rule of how lines hang
 * together has to look at their text.
 */
export const BEGINS = {
  /** What cannot begin a line of its own: it closes or continues the line before. */
  continuing: 1,
  /** A Chinese character and then such a mark (`位，及时…`). */
  rest: 1 << 1,
  /** `#` of a markdown heading. */
  hash: 1 << 2,
  /** What can begin a line that begins a passage of its own. */
  opening: 1 << 3,
  /** What can begin an item of a list. */
  item: 1 << 4,
  /** What a rule is made of. */
  rule: 1 << 5,
  /** Marks of quotes and lists of markdown. */
  markup: 1 << 6,
  /** The rest of a date: a digit, 月, 日. */
  date: 1 << 7,
} as const;

export const ENDS = {
  /** The end of a sentence, quotes and brackets that close with it set aside. */
  sentence: 1 << 16,
  closer: 1 << 17,
  quote: 1 << 18,
  /** What the credit of a picture or names in brackets end with. */
  credit: 1 << 19,
  semicolon: 1 << 20,
  /** A mark that something follows. */
  hanging: 1 << 21,
  /** The first part of a date: a digit, 年, 月. */
  date: 1 << 22,
  dash: 1 << 23,
  ellipsis: 1 << 24,
  colon: 1 << 25,
  /** The end of a sentence itself. */
  final: 1 << 26,
  /** A bracket that can close a line which ends no sentence. */
  bracket: 1 << 27,
  /** A mark between clauses. */
  clause: 1 << 28,
} as const;

const ENDS_SHIFT = 16;

const BEGINNINGS = bitsOfUnits([
  [BEGINS.continuing, '，,、；;：:。！？!?”’」』）)》%％‰℃'],
  [BEGINS.hash, '#'],
  [BEGINS.opening, '□■◆●▲★◎○☆▶►本新-*+（(=_!'],
  [BEGINS.item, '—一二三四五六七八九十0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第'],
  [BEGINS.rule, '-=*_—－＝＊※～~◆◇…'],
  [BEGINS.markup, '>+-*'],
  [BEGINS.date, '0123456789月日'],
]);
const ENDINGS = bitsOfUnits([
  [ENDS.closer, '”’」』）)》'],
  [ENDS.quote, '”」'],
  [ENDS.credit, '）)摄图道'],
  [ENDS.semicolon, '；;'],
  [ENDS.hanging, '，,、“‘「『（(《〈'],
  [ENDS.date, '年月0123456789'],
  [ENDS.ellipsis, '…'],
  [ENDS.colon, '：:'],
  [ENDS.final, '。！？!?…'],
  [ENDS.bracket, '】]'],
  [ENDS.clause, '，,、；。'],
]);
const DASH = 0x2014;
const FULL_STOP = 0x2e;
const WIDE_FULL_STOP = 0xff0e;

/** The bits of each unit; those of ends are moved down to where those of beginnings are. */
function bitsOfUnits(marks: readonly (readonly [bit: number, characters: string])[]): Uint16Array {
  const bits = new Uint16Array(65_536);
  for (const [bit, characters] of marks) markUnits(bits, characters, bit | (bit >>> ENDS_SHIFT));
  return bits;
}

function endsOf(unit: number): number {
  return (ENDINGS[unit] as number) << ENDS_SHIFT;
}

function isPoint(unit: number): boolean {
  return unit === FULL_STOP || unit === WIDE_FULL_STOP;
}

/** The edges of a text. */
export function edgesOf(text: string): number {
  return edgesBetween(codeUnitsOf(text), 0, text.length);
}

/** The edges of what stands between two places of a text. */
export function edgesBetween(units: Uint16Array, start: number, end: number): number {
  if (start >= end) return 0;
  const first = units[start] as number;
  const last = units[end - 1] as number;
  let edges = (BEGINNINGS[first] as number) | endsOf(last);
  if (end - start > 1) {
    if (last === DASH && units[end - 2] === DASH) edges |= ENDS.dash;
    // `责任编辑...`: three points for an ellipsis, where a site cuts a text.
    if (last === FULL_STOP && units[end - 2] === FULL_STOP && units[end - 3] === FULL_STOP)
      edges |= ENDS.ellipsis | ENDS.final | ENDS.sentence;
    // `…收入增加.`: a scan's point for a full stop, or that of a careless typist.
    else if (isPoint(last) && isCommonHan(units[end - 2] as number)) edges |= ENDS.final | ENDS.sentence;
    const second = BEGINNINGS[units[start + 1] as number] as number;
    if ((second & BEGINS.continuing) !== 0 && first >= 0x4e00 && first <= 0x9fff) edges |= BEGINS.rest;
  }
  return (edges & (ENDS.closer | ENDS.final)) === 0 ? edges : edges | sentenceEnd(units, start, end);
}

function sentenceEnd(units: Uint16Array, start: number, end: number): number {
  let at = end - 1;
  while (at > start && (endsOf(units[at] as number) & ENDS.closer) !== 0) at--;
  return (endsOf(units[at] as number) & ENDS.final) === 0 ? 0 : ENDS.sentence;
}
