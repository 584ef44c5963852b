import { NUMERAL_STARTS } from '../../lexicon/numeral-patterns.js';
import type { SloganLexicon } from '../../lexicon/slogans.js';
import { codeUnitsOf } from '../../text/code-units.js';
import { isArabicDigit } from '../../text/numeral-characters.js';
import type { UnitSet } from '../../text/unit-set.js';
import { isDoubledAround } from './exhaustive.js';
import { KIND, kindOf } from './kinds.js';
import { isQuoteMark } from './quotes.js';
import { LONGEST_RUN, SHORTEST_RUN } from './runs.js';

/** Where in a text quotes, numeric abbreviations and frames may stand, in its order. */
export interface Places {
  /** Quotation marks. */
  readonly marks: readonly number[];
  /** What an abbreviation can start with. */
  readonly numerals: readonly number[];
  /** What a frame of a parallel formula starts with. */
  readonly frames: readonly number[];
  /** What joins the links of a chain: + between two hanzi. */
  readonly joints: readonly number[];
  /** Marks behind which the next one stands as far as a segment of a parallel formula goes. */
  readonly runs: readonly number[];
  /** 尽 between two of one hanzi: 应保尽保. */
  readonly exhaustive: readonly number[];
  /** Whether anything begins like a mark of a note. */
  readonly notes: boolean;
}

const MARK = 1;
const NUMERAL = 2;
const DIGIT = 3;
const FRAME = 4;
const NOTE = 5;
const JOINT = 6;
const PAUSE = 7;
const ALL = 8;
/** What each UTF-16 unit is, but for the frames, which the lexicon tells. */
const roles = new Uint8Array(0x10000);
// No hanzi is a mark: to ask them all at every start would take milliseconds.
for (const [first, end] of [
  [0, 0x3100],
  [0xfe30, 0x10000],
] as const) {
  for (let unit = first; unit < end; unit++) {
    if (isQuoteMark(unit)) roles[unit] = MARK;
    else if ((kindOf(unit) & KIND.note) !== 0) roles[unit] = NOTE;
  }
}
roles['+'.charCodeAt(0)] = JOINT;
for (const pause of '、,') roles[pause.charCodeAt(0)] = PAUSE;
roles['尽'.charCodeAt(0)] = ALL;
for (const start of NUMERAL_STARTS) roles[start.charCodeAt(0)] = isArabicDigit(start.charCodeAt(0)) ? DIGIT : NUMERAL;

const rolesByLexicon = new WeakMap<SloganLexicon, Uint8Array>();

function rolesUnder(lexicon: SloganLexicon): Uint8Array {
  let under = rolesByLexicon.get(lexicon);
  if (under === undefined) {
    under = roles.slice();
    for (const start of lexicon.quoteFrames.parallelStarts) under[start.charCodeAt(0)] = FRAME;
    rolesByLexicon.set(lexicon, under);
  }
  return under;
}

/** The places of a folded text, found in one pass. */
export function placesIn(folded: string, lexicon: SloganLexicon): Places {
  const under = rolesUnder(lexicon);
  const { afterDigits } = lexicon.numeralPatterns;
  const marks: number[] = [];
  const numerals: number[] = [];
  const frames: number[] = [];
  const joints: number[] = [];
  const runs: number[] = [];
  const exhaustive: number[] = [];
  let pause = -1;
  let notes = false;
  const units = codeUnitsOf(folded);
  for (let at = 0; at < folded.length; at++) {
    const role = under[units[at] as number];
    if (role === 0) continue;
    if (role === PAUSE) {
      if (isSegment(units, pause, at)) runs.push(pause);
      pause = at;
    } else if (role === MARK) marks.push(at);
    else if (role === DIGIT) at = addDigits(units, at, numerals, afterDigits);
    else if (role === NUMERAL) numerals.push(at);
    else if (role === FRAME) frames.push(at);
    else if (role === JOINT) addJoint(units, at, joints);
    else if (role === NOTE) notes = true;
    else if (isDoubledAround(units, at)) exhaustive.push(at);
  }
  return { marks, numerals, frames, joints, runs, exhaustive, notes };
}

function isSegment(units: Uint16Array, from: number, to: number): boolean {
  const length = to - from - 1;
  return length >= SHORTEST_RUN && length <= LONGEST_RUN && from >= 0 && units[from] === units[to];
}

function addJoint(units: Uint16Array, at: number, joints: number[]): void {
  if ((kindOf(units[at - 1] as number) & kindOf(units[at + 1] as number) & KIND.han) !== 0) joints.push(at);
}

/** Adds the digits from a place on where they can belong to an abbreviation; returns the last of them. Most count something. */
function addDigits(units: Uint16Array, start: number, numerals: number[], afterDigits: UnitSet): number {
  let end = start + 1;
  while (isArabicDigit(units[end] as number)) end++;
  if (afterDigits.has(units[end] as number)) for (let at = start; at < end; at++) numerals.push(at);
  return end - 1;
}
