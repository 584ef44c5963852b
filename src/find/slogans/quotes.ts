import type { Passage, Span } from '../../core/types.js';

/** A quoted passage: its span with the marks, and without them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** False where the paragraph ends before the quote does. */
  readonly closed: boolean;
}

const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const OPENS = 1;
const CLOSES = 2;
/** What each UTF-16 unit does as a quotation mark, up to the last that is one. */
const marks = new Uint8Array(0x3010);
for (const mark of '“‘「『"\'') marks[mark.charCodeAt(0)] = OPENS;
for (const mark of '”’」』') marks[mark.charCodeAt(0)] = CLOSES;
for (const mark of '"\'') marks[mark.charCodeAt(0)] = OPENS + CLOSES;
/** An ASCII apostrophe is a mark only beside a Chinese character: '四地', not don't. */
const MARK = /[“”‘’「」『』"]|'(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])'/g;
/** A mark typed the wrong way round is read as the other only over a short quote: “一网通办“ */
const LONGEST_MISTYPED = 20;
/** Quotes within quotes go no deeper; what is open below is taken for unclosed, which also keeps the pass linear. */
const DEEPEST = 4;
const CLAUSE_STOP = /[。!?;]/;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** All quotes of the passages, nested ones too, in the order in which they open; an unclosed one ends with its passage. */
export function quotesOf(folded: string, passages: readonly Passage[]): Quote[] {
  return passages.flatMap((passage) => quotesIn(folded, passage)).sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotesIn(folded: string, { start, end }: Span): Quote[] {
  const quotes: Quote[] = [];
  const open: Open[] = [];
  const close = (at: number) => {
    const opened = open.pop();
    if (opened !== undefined) quotes.push(quoteBetween(opened.at, at, true));
  };
  const marks = [...folded.slice(start, end).matchAll(MARK)].map(({ 0: mark, index }) => ({ mark, at: start + index }));
  for (const [order, { mark, at }] of marks.entries()) {
    const last = open.at(-1);
    if (isUndirected(mark)) {
      if (last?.mark === mark) close(at);
      else open.push({ mark, at });
    } else if (mark in CLOSER_OF) {
      if (last?.mark === mark && isShort(folded, last.at, at)) close(at);
      else {
        if (last?.mark === mark) open.pop();
        if (open.length >= DEEPEST) open.length = 0;
        open.push({ mark, at });
      }
    } else {
      const opener = open.findLastIndex((candidate) => CLOSER_OF[candidate.mark] === mark);
      if (opener >= 0) {
        open.length = opener + 1;
        close(at);
      } else if (marks[order + 1]?.mark === mark && isShort(folded, at, marks[order + 1]?.at ?? end)) {
        open.push({ mark: openerOf(mark), at });
      }
    }
  }
  const unclosed = open[0];
  if (unclosed !== undefined) quotes.push(quoteBetween(unclosed.at, end, false));
  return quotes;
}

function quoteBetween(opening: number, closing: number, closed: boolean): Quote {
  return { start: opening, end: closed ? closing + 1 : closing, inner: { start: opening + 1, end: closing }, closed };
}

function isShort(folded: string, from: number, to: number): boolean {
  return to - from <= LONGEST_MISTYPED && !CLAUSE_STOP.test(folded.slice(from, to));
}

function openerOf(closer: string): string {
  return Object.entries(CLOSER_OF).find(([, candidate]) => candidate === closer)?.[0] ?? closer;
}

/** An ASCII mark opens and closes alike. */
function isUndirected(mark: string): boolean {
  return mark === '"' || mark === "'";
}

/** Whether the UTF-16 unit is a quotation mark that can open a quote; an ASCII one can both open and close. */
export function isOpeningMark(unit: number): boolean {
  return (marks[unit] ?? 0) % 2 === 1;
}

/** Whether the UTF-16 unit is a quotation mark that can close a quote. */
export function isClosingMark(unit: number): boolean {
  return (marks[unit] ?? 0) >= CLOSES;
}

/** Whether the UTF-16 unit is a quotation mark. */
export function isQuoteMark(unit: number): boolean {
  return (marks[unit] ?? 0) !== 0;
}
