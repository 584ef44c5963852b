import type { Span } from '../core/types.js';
import { isSpace } from './script.js';
import { UnitSet } from './unit-set.js';

const TERMINATORS = new UnitSet('。！？!?');
const PAIRS = '“”‘’「」『』（）()《》';
/** For each opening quote or bracket the unit that closes it, 0 for any other unit. */
const CLOSERS = new Uint16Array(65_536);
for (let at = 0; at < PAIRS.length; at += 2) CLOSERS[PAIRS.charCodeAt(at)] = PAIRS.charCodeAt(at + 1);
/** All that `sentenceSpans` stops at. */
const STOPS = new UnitSet('。！？!?“‘「『（(《');
/** What may stand after a terminator and still belongs to its sentence. */
const TRAILERS = new UnitSet('”’」』）)》。！？!?…—');
const QUOTE_ENDS = new UnitSet('”」');
/** What a passage of its own begins with, after a quote that is a sentence; and what goes on with the sentence that the quote stands in. */
const PASSAGE_BEGINS = new UnitSet('“\n');
const CONTINUES = new UnitSet('，,、；;：:。的');
const ELLIPSIS = 0x2026;
const DASH = 0x2014;
/** `“…。”王凤英说。`: the words after a quote that is a sentence belong to it. Not: `“…。”会议结束后,代表们参观了新区。` */
const SPEECH_TAIL =
  /^[^。！？!?；;“”]{0,40}?(?:说|(?<![街大国河频报通知])道(?![路德理])|表示|介绍|(?<![名职俗简])称|坦言|告诉|感慨|感叹|回忆|强调|指出|认为|解释|透露|笑言|直言|赞叹|呼吁|补充|这样|如是)/u;

/**
 * The sentences of a passage, which is all of a text or stands in it between two places: spans of the text without white space at their ends. A sentence ends at 。！？ outside quotes and
 * brackets; a quote that ends with 。 ends one too, unless words of speech follow it. An unclosed quote ends with the passage.
 * A semicolon ends none: the clauses around it share their subject and their time.
 */
export function sentenceSpans(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!STOPS.has(unit)) continue;
    if (TERMINATORS.has(unit)) {
      if (isPointInWord(text, at)) continue;
    } else {
      const close = closingOf(text, at, to);
      if (close < 0) continue;
      at = close;
      if (!endsQuotedSentence(text, close, to)) continue;
    }
    let end = at + 1;
    while (end < to && TRAILERS.has(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end - 1) === DASH) end = at + 1;
    pushTrimmed(spans, text, start, end);
    start = end;
    at = end - 1;
  }
  pushTrimmed(spans, text, start, to);
  return spans;
}

/**
 * Where the quote or bracket closes that opens at `from`; -1 where it does not. Of `“…“…”` the first stays unclosed: Chinese nests
 * ‘’ in “”. So no text is searched twice for a closer of one kind.
 */
function closingOf(text: string, from: number, to: number): number {
  const opener = text.charCodeAt(from);
  const closer = CLOSERS[opener];
  for (let at = from + 1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === closer) return at;
    if (unit === opener) return -1;
  }
  return -1;
}

function endsQuotedSentence(text: string, close: number, to: number): boolean {
  if (!QUOTE_ENDS.has(text.charCodeAt(close))) return false;
  const last = text.charCodeAt(close - 1);
  if (last !== ELLIPSIS && !TERMINATORS.has(last)) return false;
  const next = text.charCodeAt(close + 1);
  if (close + 1 === to || PASSAGE_BEGINS.has(next)) return true;
  if (last === ELLIPSIS || CONTINUES.has(next)) return false;
  return !beginsWithSpeaker(text.slice(close + 1, Math.min(close + 48, to)));
}

/** Whether a text that follows a quote tells who said it. */
export function beginsWithSpeaker(text: string): boolean {
  return SPEECH_TAIL.test(text);
}

/** The `!` of `Yahoo!` or the `?` of an address between Latin letters ends nothing. */
function isPointInWord(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === '!' || mark === '?') && /[a-z0-9]/i.test(text.charAt(at + 1));
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
