import { codeUnitsOf } from '../../text/code-units.js';
import { markUnits } from '../../text/unit-set.js';

/** What a character can be a part of or a sign for, as bits; a table of 128 KB, of which a text touches a few lines. */
const table = new Uint16Array(0x10000);
let marked = '';

/** Last in the name of a town: 城关镇, 新华街道, 查干苏木. */
export const TOWNSHIP = mark('镇乡木道', 1);
/** Last in a short name (乌市, 海区), and in 我市. */
export const KIND = mark('市县区州盟旗', 2);
/** Last in 我省, which is the only one of its kind. */
export const PROVINCE = mark('省', 4);
/** First in a dateline: 4月10日讯, 电. */
export const DATELINE = mark('0123456789讯电', 8);
/** First in the rest of the name of a paper: 报, 网, 在线. */
export const PAPER = mark('报网在', 16);
/** Between the names of a list. */
export const LIST = mark('、和与及', 64);
/** Between the names of a list, or of a stretch: 西宁至乌海. */
export const STRETCH = mark('至到—-', 128) | LIST;
export const LINE = mark('\n', 8192);
export const SENTENCE = mark('。;!?\n', 256);
/** Ends a clause or a sentence. */
export const CLAUSE = mark(',', 512) | SENTENCE;
export const COLON = mark(':', 1024);
/** 《 and 》 */
export const OPENING_TITLE = mark('《', 2048);
export const TITLE = mark('》', 4096) | OPENING_TITLE;
function mark(characters: string, bit: number): number {
  markUnits(table, characters, bit);
  marked += characters;
  return bit;
}

/** By UTF-16 unit 1 where it has one of the bits, for loops that stop there. */
export function unitsWith(signs: number): Uint8Array {
  const units = new Uint8Array(table.length);
  for (let at = 0; at < marked.length; at++) {
    const unit = marked.charCodeAt(at);
    if ((signsOf(unit) & signs) !== 0) units[unit] = 1;
  }
  return units;
}

/** The bits of a UTF-16 unit. */
export function signsOf(unit: number): number {
  return table[unit] as number;
}

/** The bits of what stands at a place; none beyond the end of the text. */
export function signsAt(text: string, at: number): number {
  return at < text.length ? (table[text.charCodeAt(at)] as number) : 0;
}

/** The bits of all that stands between two places, joined; none beyond the end of the text. */
export function signsBetween(text: string, from: number, to: number): number {
  const units = codeUnitsOf(text);
  const end = Math.min(to, text.length);
  let signs = 0;
  for (let at = from; at < end; at++) signs |= table[units[at] as number] as number;
  return signs;
}

/** Characters in which a stop is looked for. */
export const REACH = 300;

/** The place after the last of the stops before `at`, at most REACH characters away. */
export function lastStop(text: string, at: number, stops: number): number {
  const least = Math.max(0, at - REACH);
  let start = at;
  while (start > least && (signsOf(text.charCodeAt(start - 1)) & stops) === 0) start--;
  return start;
}
