import type { Passage, Span } from '../../core/types.js';

/** A quoted passage: its span with the marks, and without them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** False where the paragraph ends before the quote does. */
  readonly closed: boolean;
}

const OPENS = 1;
const CLOSES = 2;
/** An ASCII mark opens and closes alike. */
const UNDIRECTED = OPENS | CLOSES;
/** What each UTF-16 unit does as a quotation mark, up to the last that is one. */
const marks = new Uint8Array(0x3010);
for (const mark of '“‘「『"\'') marks[mark.charCodeAt(0)] = OPENS;
for (const mark of '”’」』"\'') marks[mark.charCodeAt(0)] = (marks[mark.charCodeAt(0)] as number) + CLOSES;

const QUOTATION_MARK = 0x22;
const APOSTROPHE = 0x27;
const DOUBLE = [0x201c, 0x201d];
const SINGLE = [0x2018, 0x2019];
/** What stands behind a quote and not at its beginning. */
const AFTER_QUOTE = /^\s?[,。、;:!?)]/;
/** How many marks further on the one is looked for that tells whether a quote was closed. */
const FARTHEST_PARTNER = 4;
/** A mark typed the wrong way round is read as the other only over a short quote: “一网通办“ */
const LONGEST_MISTYPED = 20;
/** Quotes within quotes go no deeper; what is open below is taken for unclosed, which also keeps the pass linear. */
const DEEPEST = 4;
const CLAUSE_STOP = /[。!?;]/;

/** Whether the UTF-16 unit is a quotation mark that can open a quote; an ASCII one can both open and close. */
export function isOpeningMark(unit: number): boolean {
  return ((marks[unit] ?? 0) & OPENS) !== 0;
}

/** Whether the UTF-16 unit is a quotation mark that can close a quote. */
export function isClosingMark(unit: number): boolean {
  return ((marks[unit] ?? 0) & CLOSES) !== 0;
}

/** Whether the UTF-16 unit is a quotation mark. */
export function isQuoteMark(unit: number): boolean {
  return (marks[unit] ?? 0) !== 0;
}

/**
 * All quotes of the passages, nested ones too, in the order in which they open; an unclosed one ends with its passage.
 * @param places where the folded text has quotation marks, in order
 */
export function quotesOf(folded: string, passages: readonly Passage[], places: readonly number[]): Quote[] {
  const quotes: Quote[] = [];
  const inside: number[] = [];
  let order = 0;
  for (const { start, end } of passages) {
    let count = 0;
    for (; order < places.length && (places[order] as number) < end; order++) {
      const at = places[order] as number;
      if (at >= start && isMark(folded, at, start, end)) inside[count++] = at;
    }
    if (count > 0) pairMarks(folded, inside, count, end, quotes);
  }
  return isInOrder(quotes) ? quotes : quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether none opens before the one that closes before it: only quotes within quotes do. */
function isInOrder(quotes: readonly Quote[]): boolean {
  let before = -1;
  for (const { start } of quotes) {
    if (start < before) return false;
    before = start;
  }
  return true;
}

/** An ASCII apostrophe is a mark only beside a Chinese character: '四地', not don't. */
function isMark(folded: string, at: number, start: number, end: number): boolean {
  if (folded.charCodeAt(at) !== APOSTROPHE) return true;
  return (at > start && isHan(folded.charCodeAt(at - 1))) || (at + 1 < end && isHan(folded.charCodeAt(at + 1)));
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Adds the quotes of a passage that ends at `end`, whose marks stand at the first `count` of the places. */
function pairMarks(folded: string, places: readonly number[], count: number, end: number, quotes: Quote[]): void {
  /** Where the quotes were opened that are not closed yet. */
  const open: number[] = [];
  for (let order = 0; order < count; order++) {
    const at = places[order] as number;
    const mark = folded.charCodeAt(at);
    const role = marks[mark];
    const last = open[open.length - 1];
    const isRepeated = last !== undefined && openerAt(folded, last) === mark;
    if (role === UNDIRECTED) {
      if (isRepeated || (last !== undefined && closesOther(folded, places, order, count, last)))
        closeLast(open, at, quotes);
      else open.push(at);
    } else if (role === OPENS) {
      if (isRepeated && isShort(folded, last, at)) {
        closeLast(open, at, quotes);
        continue;
      }
      if (isRepeated) open.pop();
      if (open.length >= DEEPEST) open.length = 0;
      open.push(at);
    } else {
      const opened = lastOpened(folded, open, openerOf(mark));
      const next = order + 1 < count ? (places[order + 1] as number) : end;
      if (opened >= 0) {
        while (open.length > opened + 1) open.pop();
        closeLast(open, at, quotes);
      } else if (last !== undefined && isOfKind(folded.charCodeAt(last), mark) && isShort(folded, last, at)) {
        closeLast(open, at, quotes);
      } else if (next < end && folded.charCodeAt(next) === mark && isShort(folded, at, next)) open.push(at);
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) quotes.push(quoteBetween(unclosed, end, false));
}

/**
 * Whether an ASCII mark closes the quote that a Chinese one opened, as extraction leaves them: “三访四帮"机制, “零距离", 将矛盾化解; not
 * “推行"三治"融合”, where it opens another.
 * @param last where the quote was opened that is to be closed
 */
function closesOther(folded: string, places: readonly number[], order: number, count: number, last: number): boolean {
  const at = places[order] as number;
  const opener = folded.charCodeAt(last);
  if (!isOfKind(folded.charCodeAt(at), opener) || !isShort(folded, last, at)) return false;
  if (AFTER_QUOTE.test(folded.slice(at + 1, at + 3))) return true;
  const farthest = Math.min(count, order + FARTHEST_PARTNER);
  for (let next = order + 1; next < farthest; next++) {
    const mark = folded.charCodeAt(places[next] as number);
    if (marks[mark] !== UNDIRECTED) return mark === opener;
  }
  return true;
}

/** Whether an ASCII mark is the double or single one that the Chinese mark is: " and “ or ”. */
function isOfKind(mark: number, other: number): boolean {
  return (mark === QUOTATION_MARK && DOUBLE.includes(other)) || (mark === APOSTROPHE && SINGLE.includes(other));
}

/** Which of the open quotes was opened last by this mark; -1 where none was. */
function lastOpened(folded: string, open: readonly number[], opener: number): number {
  let order = open.length - 1;
  while (order >= 0 && openerAt(folded, open[order] as number) !== opener) order--;
  return order;
}

function closeLast(open: number[], at: number, quotes: Quote[]): void {
  const opened = open.pop();
  if (opened !== undefined) quotes.push(quoteBetween(opened, at, true));
}

function quoteBetween(opening: number, closing: number, closed: boolean): Quote {
  return { start: opening, end: closed ? closing + 1 : closing, inner: { start: opening + 1, end: closing }, closed };
}

function isShort(folded: string, from: number, to: number): boolean {
  return to - from <= LONGEST_MISTYPED && !CLAUSE_STOP.test(folded.slice(from, to));
}

/** The mark that opens a quote at a place, also where one was typed that closes. */
function openerAt(folded: string, at: number): number {
  return openerOf(folded.charCodeAt(at));
}

/** Each of the marks ” ’ 」 』 stands in Unicode right behind the one that it closes. */
function openerOf(mark: number): number {
  return marks[mark] === CLOSES ? mark - 1 : mark;
}
