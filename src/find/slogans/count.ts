import type { Span } from '../../core/types.js';
import type { QuoteFrames } from '../../lexicon/quote-frames.js';
import { isLoose, isLooseInKey } from '../../text/loose.js';
import type { LooseBeginnings } from '../../text/loose-beginnings.js';
import type { LoosePhrases } from '../../text/loose-phrases.js';
import { KIND, kindOf } from './kinds.js';
import { isClosingMark, isOpeningMark } from './quotes.js';

/** What is looked for. */
interface Sought {
  readonly canonical: string;
}

/** An occurrence in the folded text, with the quotes that enclose it. */
export interface Match<Value> extends Span {
  readonly value: Value;
}

/**
 * The occurrences of phrases in all spellings, left to right, the longest at a place, none overlapping another. Nothing is found
 * across a line feed. Places are tried in the order of the text.
 */
export class Occurrences<Value extends Sought> {
  readonly found: Match<Value>[] = [];
  #end = 0;

  constructor(
    private readonly folded: string,
    private readonly phrases: LoosePhrases<Value>,
    private readonly frames: QuoteFrames,
  ) {}

  /** Finds what starts at the place that a search of beginnings came to, unless what was found last reaches over it. */
  tryAt(start: number, beginnings: LooseBeginnings): void {
    if (start < this.#end) return;
    const { folded, phrases, frames } = this;
    const number = phrases.numberAt(folded, start, beginnings);
    if (number === 0) return;
    const end = phrases.endOf(number, folded, start);
    const value = phrases.valueOf(number);
    if (!stands(folded, start, end, phrases.keyOf(number), value, frames)) return;
    this.found.push(withQuotes(folded, start, end, value));
    this.#end = end;
  }
}

/** Whether a spelling of the key is one phrase in the text. */
function stands(
  folded: string,
  start: number,
  end: number,
  key: string,
  { canonical }: Sought,
  frames: QuoteFrames,
): boolean {
  if (end - start > key.length && (!isWhole(folded, start, end, key, canonical) || crossesQuote(folded, start, end)))
    return false;
  return !isGuarded(key, canonical) || isFresh(folded, start, end, key, frames);
}

/** Whether no comma stands inside but where the slogan has a break; a short one has no 、 either. */
function isWhole(folded: string, start: number, end: number, key: string, canonical: string): boolean {
  let met = 0;
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (!isLoose(unit)) met++;
    else if (parts(unit, key) && !hasBreak(canonical, met)) return false;
  }
  return true;
}

/** Whether it takes a part of a quote only: “电业为|人民”服务, 乡村|“振兴路”; not “三治”融合, 新时代“枫桥经验”. */
function crossesQuote(folded: string, start: number, end: number): boolean {
  if (isOpeningMark(folded.charCodeAt(start - 1))) return false;
  let open = 0;
  for (let at = start; at < end; at++) {
    const character = folded.charAt(at);
    if (DIRECTED_OPENERS.includes(character)) open++;
    else if (DIRECTED_CLOSERS.includes(character) && --open < 0) return true;
  }
  return open > 0 && !isClosingMark(folded.charCodeAt(end));
}

const SHORTEST_PARTED = 4;

function parts(unit: number, key: string): boolean {
  return unit === COMMA || unit === SEMICOLON || (unit === ENUMERATION_COMMA && key.length < SHORTEST_PARTED);
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const ENUMERATION_COMMA = 0x3001;

/** Whether the canonical form has a mark or a space behind so many characters of its key. */
function hasBreak(canonical: string, behind: number): boolean {
  let met = 0;
  for (let at = 0; met <= behind && at < canonical.length; at++) {
    if (!isLooseInKey(canonical.charCodeAt(at))) met++;
    else if (met === behind) return true;
  }
  return false;
}

const LONGEST_GUARDED = 3;

/** Whether it begins with a numeral or is short, so that its neighbours matter: 四地 is not in 十四地, 三感 not in 第三感. */
function isGuarded(key: string, canonical: string): boolean {
  return key.length <= LONGEST_GUARDED || (kindOf(canonical.charCodeAt(0)) & KIND.numeral) !== 0;
}

/** 双 too: 双双拥抱 is no 双拥. */
const COUNTED_BEFORE = KIND.numeral | KIND.numeralBefore;
/** 双拥街, 三北路 are places. */
const STREETS = '街巷';
const ROAD = '路';

function isFresh(folded: string, start: number, end: number, { length }: string, { roadWords }: QuoteFrames): boolean {
  if ((kindOf(folded.charCodeAt(start - 1)) & COUNTED_BEFORE) !== 0) return false;
  const after = folded.charAt(end);
  if (after === ROAD) return roadWords.numberAt(folded, end) !== 0;
  if (after === '') return true;
  if ((kindOf(after.charCodeAt(0)) & KIND.digit) === 0)
    return after !== '+' && (length > LONGEST_GUARDED || !STREETS.includes(after));
  // 三会一课12次 was held 12 times; but 1+9 is not in 1+95, nor 村村通 in 村村通5G.
  return length > LONGEST_GUARDED && (kindOf(folded.charCodeAt(end - 1)) & KIND.han) !== 0;
}

/** Takes in the pair of quotes that encloses the span, or the half of it that stands within: “三治”融合 */
function withQuotes<Value>(folded: string, start: number, end: number, value: Value): Match<Value> {
  const opens = isOpeningMark(folded.charCodeAt(start - 1));
  const closes = isClosingMark(folded.charCodeAt(end));
  if (!opens && !closes) return { start, end, value };
  return {
    start: opens && (closes || holdsMark(folded, start, end, DIRECTED_CLOSERS)) ? start - 1 : start,
    end: closes && (opens || holdsMark(folded, start, end, DIRECTED_OPENERS)) ? end + 1 : end,
    value,
  };
}

const DIRECTED_OPENERS = '“‘「『';
const DIRECTED_CLOSERS = '”’」』';

function holdsMark(folded: string, start: number, end: number, marks: string): boolean {
  for (let at = start; at < end; at++) if (marks.includes(folded.charAt(at))) return true;
  return false;
}
