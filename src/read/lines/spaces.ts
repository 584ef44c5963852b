import { codeUnitsOf } from '../../text/code-units.js';
import { isBlank, isDigit, isHan, isLatin } from '../../text/script.js';
import { UnitSet } from '../../text/unit-set.js';
import type { Reflowed } from './block.js';
import { Origins } from './origins.js';

const SPACE = 0x20;

/** Whether the gap between `from` and `to` stays, as one space. */
type KeepsGap = (raw: string, from: number, to: number) => boolean;

/** A phrase is told from its neighbour by a space where both have this many characters. */
const PHRASE = 3;
const OPENERS = new UnitSet('，。、；（《“‘「『');
const CLOSERS = new UnitSet('，。、；：！？）》”’」』,;:!?%％');
const CLAUSE_MARKS = new UnitSet('，。；、,;');
/** Zero-width characters part nothing. */
const SPACES = new UnitSet(' \t\u00a0\u3000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a');

/**
 * Removes the spaces of extraction; a space between two phrases of three or more characters stays, as one space
 * (`党建引领追梦路 一核三翼齐育人`), as do those beside Latin words (`棚户区 and 老旧小区`). `办 结 率 97.72%` and `2.46 万` close up.
 */
export function closeUp(raw: Reflowed): Reflowed {
  return keepGaps(raw, separates);
}

/** Keeps each gap as one space, as in titles, but for those between a number and what it counts (`新增就业 1.2 万人`). */
export function squeeze(raw: Reflowed): Reflowed {
  return keepGaps(raw, isSpaceBetweenWords);
}

function keepGaps(reflowed: Reflowed, keeps: KeepsGap): Reflowed {
  const { text: raw, origins } = reflowed;
  const units = codeUnitsOf(raw);
  const pieces: string[] = [];
  const kept = new Origins();
  /** Up to where the text has been taken over. */
  let taken = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!isBlank(units[at] as number)) continue;
    const from = at;
    while (at < raw.length && isBlank(units[at] as number)) at++;
    const isKept = from > 0 && at < raw.length && keeps(raw, from, at);
    if (isKept && units[from] === SPACE && at === from + 1) continue;
    const to = isKept ? from + 1 : from;
    pieces.push(raw.slice(taken, from));
    if (isKept) pieces.push(' ');
    kept.addPart(origins, taken, to);
    taken = at;
  }
  if (taken === 0) return reflowed;
  pieces.push(raw.slice(taken));
  return { text: pieces.join(''), origins: kept.addPart(origins, taken) };
}

function isSpace(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (SPACES.has(raw.charCodeAt(at))) return true;
  return false;
}

function isSpaceBetweenWords(raw: string, from: number, to: number): boolean {
  const left = raw.charCodeAt(from - 1);
  const right = raw.charCodeAt(to);
  return isSpace(raw, from, to) && !((isDigit(left) && isHan(right)) || (isHan(left) && isDigit(right)));
}

function separates(raw: string, from: number, to: number): boolean {
  if (!isSpace(raw, from, to)) return false;
  const left = raw.charCodeAt(from - 1);
  const right = raw.charCodeAt(to);
  if (isDigit(left) || isDigit(right)) return isDigit(left) && isDigit(right);
  if (isLatin(left) || isLatin(right)) return isWordUnit(left) && isWordUnit(right);
  if (OPENERS.has(left) || CLOSERS.has(right)) return false;
  return phraseBefore(raw, from) >= PHRASE && phraseAfter(raw, to) >= PHRASE;
}

function isWordUnit(unit: number): boolean {
  return isHan(unit) || isLatin(unit);
}

/** Characters, up to those of a phrase, between the last space, clause mark or digit and `to`; quotes and brackets do not count. */
function phraseBefore(raw: string, to: number): number {
  let length = 0;
  for (let at = to - 1; at >= 0 && length < PHRASE; at--) {
    const unit = raw.charCodeAt(at);
    if (isHan(unit)) length++;
    else if (isBlank(unit) || isDigit(unit) || CLAUSE_MARKS.has(unit)) break;
  }
  return length;
}

function phraseAfter(raw: string, from: number): number {
  let length = 0;
  for (let at = from; at < raw.length && length < PHRASE; at++) {
    const unit = raw.charCodeAt(at);
    if (isHan(unit) || isDigit(unit)) length++;
    else if (isBlank(unit) || CLAUSE_MARKS.has(unit)) break;
  }
  return length;
}
