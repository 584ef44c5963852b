import type { Span } from '../core/types.js';
import { codeUnitsOf } from './code-units.js';
import { isSpace } from './script.js';
import { UnitSet } from './unit-set.js';

const PAIRS = '“”‘’「」『』（）()《》';
/** For each opening quote or bracket the unit that closes it, 0 for any other unit. */
const CLOSERS = new Uint16Array(65_536);
for (let at = 0; at < PAIRS.length; at += 2) CLOSERS[PAIRS.charCodeAt(at)] = PAIRS.charCodeAt(at + 1);
/** What `sentenceSpans` stops at: 1 for an end, 2 for an opening quote or bracket. */
const STOPS = new Uint8Array(65_536);
for (const end of '。！？!?') STOPS[end.charCodeAt(0)] = 1;
for (const opener of '“‘「『（(《') STOPS[opener.charCodeAt(0)] = 2;
/** What may stand after a terminator and still belongs to its sentence. */
const TRAILERS = new UnitSet('”’」』）)》。！？!?…—');
const QUOTE_ENDS = new UnitSet('”」');
/** What a passage of its own begins with, after a quote that is a sentence; and what goes on with the sentence that the quote stands in. */
const PASSAGE_BEGINS = new UnitSet('“\n');
const CONTINUES = new UnitSet('，,、；;：:。的');
const ELLIPSIS = 0x2026;
const DASH = 0x2014;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** `“…。”王凤英说。`: the words after a quote that is a sentence belong to it. Not: `“…。”会议结束后,代表们参观了新区。` */
const SPEECH_TAIL =
  /^[^。！？!?；;“”]{0,40}?(?:说|(?<![街大国河频报通知])道(?![路德理])|表示|介绍|(?<![名职俗简])称|坦言|告诉|感慨|感叹|回忆|强调|指出|认为|解释|透露|笑言|直言|赞叹|呼吁|补充|这样|如是)/u;

/**
 * The sentences of a passage, which is all of a text or stands in it between two places: spans of the text without white space at
 * their ends. A sentence ends at 。！？ outside quotes and brackets; a quote that ends with 。 ends one too, unless words of speech
 * follow it. An unclosed quote ends with the passage. A semicolon ends none: the clauses around it share
 * their subject and their time.
 */
export function sentenceSpans(text: string, from = 0, to = text.length): Span[] {
  const units = codeUnitsOf(text);
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const stop = STOPS[units[at] as number] as number;
    if (stop === 0) continue;
    if (stop === 1) {
      if (isPointInWord(units, at)) continue;
    } else {
      const close = closingOf(units, at, to);
      if (close < 0) continue;
      at = close;
      if (!endsQuotedSentence(text, units, close, to)) continue;
    }
    let end = at + 1;
    while (end < to && TRAILERS.has(units[end] as number)) end++;
    if (units[end - 1] === DASH) end = at + 1;
    pushTrimmed(spans, units, start, end);
    start = end;
    at = end - 1;
  }
  pushTrimmed(spans, units, start, to);
  return spans;
}

/**
 * Where the quote or bracket closes that opens at `from`; -1 where it does not. Of `“…“…”` the first stays unclosed: Chinese nests
 * ‘’ in “”. So no text is searched twice for a closer of one kind.
 */
function closingOf(units: Uint16Array, from: number, to: number): number {
  const opener = units[from] as number;
  const closer = CLOSERS[opener];
  for (let at = from + 1; at < to; at++) {
    const unit = units[at];
    if (unit === closer) return at;
    if (unit === opener) return -1;
  }
  return -1;
}

function endsQuotedSentence(text: string, units: Uint16Array, close: number, to: number): boolean {
  if (!QUOTE_ENDS.has(units[close] as number)) return false;
  const last = units[close - 1] as number;
  if (last !== ELLIPSIS && STOPS[last] !== 1) return false;
  const next = units[close + 1] as number;
  if (close + 1 === to || PASSAGE_BEGINS.has(next)) return true;
  if (last === ELLIPSIS || CONTINUES.has(next)) return false;
  return !beginsWithSpeaker(text.slice(close + 1, Math.min(close + 48, to)));
}

/** Whether a text that follows a quote tells who said it. */
export function beginsWithSpeaker(text: string): boolean {
  return SPEECH_TAIL.test(text);
}

/** The `!` of `Yahoo!` or the `?` of an address between Latin letters ends nothing. */
function isPointInWord(units: Uint16Array, at: number): boolean {
  const mark = units[at];
  if (mark !== EXCLAMATION && mark !== QUESTION) return false;
  return /[a-z0-9]/i.test(String.fromCharCode(units[at + 1] as number));
}

function pushTrimmed(spans: Span[], units: Uint16Array, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(units[start] as number)) start++;
  while (end > start && isSpace(units[end - 1] as number)) end--;
  if (end > start) spans.push({ start, end });
}
